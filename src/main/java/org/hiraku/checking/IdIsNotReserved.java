package org.hiraku.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** No id, alias or code is a name that the site needs for files of its own. */
final class IdIsNotReserved implements Rule {

    /** What the site names its own files and folders. */
    private static final Set<String> OWN =
            Set.of("404", "assets", "changes", "cname", "data", "embed", "index", "search");

    /** What stands beside the departments' own status pages. */
    private static final Set<String> BESIDE_DEPARTMENTS =
            Set.of("translations", "without-department");

    /** What stands beside a plan's initiatives. */
    private static final Set<String> BESIDE_INITIATIVES = Set.of("booklet");

    /** The further pages of a long list, as {@code page-2}. */
    private static final Pattern LIST_PAGE = Pattern.compile("page-[0-9]+");

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Names names = new Names(reserved(record), findings);
        for (String id : declared.plans()) {
            names.check(id, Spot.wholeFile("data/plans/" + id + "/plan.yaml"));
        }
        checkInitiatives(record, declared, names);
        for (Indicator indicator : record.indicators().values()) {
            names.check(indicator.id(), Spot.wholeFile(indicator.file()));
            names.check(indicator.aliases(), Spot.value(indicator.file(), "aliases"));
        }
        for (Plan plan : record.plans().values()) {
            names.check(plan.aliases(), Spot.value(plan.file(), "aliases"));
        }
        checkOrganization(record, names);
        for (Edition edition : record.policySheets().editions().values()) {
            Spot spot = Spot.key(KnownFiles.POLICY_SHEETS, "editions", edition.id());
            names.check(edition.id(), spot);
            for (String code : edition.sheets().keySet()) {
                names.check(
                        code,
                        Spot.key(
                                KnownFiles.POLICY_SHEETS,
                                "editions",
                                edition.id(),
                                "sheets",
                                code));
            }
        }
    }

    private static void checkInitiatives(PublicRecord record, Declared declared, Names names) {
        for (String fullId : declared.initiatives()) {
            String id = fullId.substring(fullId.indexOf('/') + 1);
            Spot spot = Spot.wholeFile("data/plans/" + fullId + ".yaml");
            names.check(id, spot);
            names.checkAmong(BESIDE_INITIATIVES, id, spot);
        }
        for (Initiative initiative : record.initiatives()) {
            Spot aliases = Spot.value(initiative.file(), "aliases");
            names.check(initiative.aliases(), aliases);
            for (int i = 0; i < initiative.aliases().size(); i++) {
                String alias = initiative.aliases().get(i);
                names.checkAmong(BESIDE_INITIATIVES, alias, aliases.item(i));
            }
        }
    }

    private static void checkOrganization(PublicRecord record, Names names) {
        for (Department department : record.organization().departments().values()) {
            Spot spot = Spot.key(KnownFiles.ORGANIZATION, "departments", department.id());
            names.check(department.id(), spot);
            names.checkAmong(BESIDE_DEPARTMENTS, department.id(), spot);
        }
        for (Division division : record.organization().divisions()) {
            Object[] path = Divisions.path(division);
            names.check(division.id(), Spot.key(KnownFiles.ORGANIZATION, path));
            Object[] aliases = Divisions.path(division, "aliases");
            names.check(division.aliases(), Spot.value(KnownFiles.ORGANIZATION, aliases));
        }
    }

    private static Set<String> reserved(PublicRecord record) {
        Set<String> reserved = new HashSet<>(OWN);
        record.imprint().everyLanguage().forEach(tag -> reserved.add(tag.toLowerCase(Locale.ROOT)));
        return reserved;
    }

    private record Names(Set<String> reserved, Findings findings) {

        void check(String name, Spot spot) {
            String folded = name.toLowerCase(Locale.ROOT);
            if (reserved.contains(folded) || LIST_PAGE.matcher(folded).matches()) {
                findings.error(spot, p -> p.with("id", name));
            }
        }

        void checkAmong(Set<String> beside, String id, Spot spot) {
            if (beside.contains(id)) {
                findings.error(spot, p -> p.with("id", id));
            }
        }

        void check(List<String> aliases, Spot spot) {
            for (int i = 0; i < aliases.size(); i++) {
                check(aliases.get(i), spot.item(i));
            }
        }
    }
}
