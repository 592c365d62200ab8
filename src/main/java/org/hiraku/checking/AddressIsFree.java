package org.hiraku.checking;

import java.util.List;
import org.hiraku.checking.Addresses.Holder;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * Every page and every alias has an address of its own.
 *
 * <p>An alias may be neither the id of a page, nor another's alias; codes of policy sheets may not
 * differ in capital letters alone.
 */
final class AddressIsFree implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Addresses addresses = new Addresses();
        takePages(record, declared, addresses);
        takeSheets(record, addresses, findings);
        for (Plan plan : record.plans().values()) {
            Holder holder = new Holder(plan.file(), plan.id(), true);
            takeAliases("plans/", plan.aliases(), holder, addresses, findings);
        }
        for (Initiative initiative : record.initiatives()) {
            Holder holder = new Holder(initiative.file(), initiative.id(), true);
            String folder = "plans/" + initiative.plan() + "/";
            takeAliases(folder, initiative.aliases(), holder, addresses, findings);
        }
        for (Indicator indicator : record.indicators().values()) {
            Holder holder = new Holder(indicator.file(), indicator.id(), true);
            takeAliases("indicators/", indicator.aliases(), holder, addresses, findings);
        }
        for (Division division : Divisions.byId(record).values()) {
            Holder holder = new Holder(KnownFiles.ORGANIZATION, division.id(), true);
            Object[] path = Divisions.path(division, "aliases");
            takeAliases("divisions/", division.aliases(), holder, path, addresses, findings);
        }
    }

    private static void takePages(PublicRecord record, Declared declared, Addresses addresses) {
        for (String plan : declared.plans()) {
            String file = "data/plans/" + plan + "/plan.yaml";
            addresses.take("plans/" + plan, new Holder(file, plan, false));
        }
        for (String initiative : declared.initiatives()) {
            String file = "data/plans/" + initiative + ".yaml";
            String id = initiative.substring(initiative.indexOf('/') + 1);
            addresses.take("plans/" + initiative, new Holder(file, id, false));
        }
        for (String id : declared.indicators()) {
            Indicator indicator = record.indicators().get(id);
            String file = indicator == null ? "data/indicators" : indicator.file();
            addresses.take("indicators/" + id, new Holder(file, id, false));
        }
        for (String id : Divisions.ids(record)) {
            addresses.take("divisions/" + id, new Holder(KnownFiles.ORGANIZATION, id, false));
        }
    }

    private static void takeSheets(PublicRecord record, Addresses addresses, Findings findings) {
        String file = KnownFiles.POLICY_SHEETS;
        for (Edition edition : record.policySheets().editions().values()) {
            String folder = "policy-sheets/" + edition.id();
            Holder former = addresses.take(folder, new Holder(file, edition.id(), false));
            if (former != null) {
                tell(Spot.key(file, "editions", edition.id()), edition.id(), former, findings);
                continue;
            }
            for (Sheet sheet : edition.sheets().values()) {
                Holder holder = new Holder(file, sheet.code(), false);
                Holder other = addresses.take(folder + "/" + sheet.code(), holder);
                if (other != null) {
                    Spot spot = Spot.key(file, "editions", edition.id(), "sheets", sheet.code());
                    tell(spot, sheet.code(), other, findings);
                }
            }
        }
    }

    private static void tell(Spot spot, String id, Holder former, Findings findings) {
        findings.error(spot, p -> p.with("id", id).with("former", former.id()));
    }

    private static void takeAliases(
            String folder,
            List<String> aliases,
            Holder holder,
            Addresses addresses,
            Findings findings) {
        takeAliases(folder, aliases, holder, new Object[] {"aliases"}, addresses, findings);
    }

    private static void takeAliases(
            String folder,
            List<String> aliases,
            Holder holder,
            Object[] path,
            Addresses addresses,
            Findings findings) {
        for (int i = 0; i < aliases.size(); i++) {
            String alias = aliases.get(i);
            Holder former = addresses.take(folder + alias, holder);
            if (former != null) {
                findings.error(
                        Spot.value(holder.file(), path).item(i),
                        p ->
                                p.variant(variant(holder, former))
                                        .with("alias", alias)
                                        .with("former", former.id())
                                        .with("file", former.file()));
            }
        }
    }

    private static String variant(Holder holder, Holder former) {
        boolean own = former.file().equals(holder.file()) && former.id().equals(holder.id());
        if (former.alias()) {
            return own ? "alias-again" : "alias-twice";
        }
        return own ? "alias-itself" : "alias-page";
    }
}
