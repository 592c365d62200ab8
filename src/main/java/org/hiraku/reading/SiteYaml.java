package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Imprint.Contact;
import org.hiraku.plan.Imprint.Identity;
import org.hiraku.plan.Imprint.Licence;
import org.hiraku.plan.Imprint.Publisher;
import org.hiraku.plan.Text;

/** Reads {@code data/site.yaml}. */
final class SiteYaml {

    private static final int REPORT_MONTHS = 6;

    private static final ValueReader<Publisher> PUBLISHER =
            new MapReader<>(
                    "publisher",
                    keys -> {
                        Optional<Text> name = keys.need("name", TextReader.NAME);
                        Optional<String> code = keys.value("code", GovernmentCode.CODE);
                        return name.map(n -> new Publisher(n, code));
                    });

    private static final ValueReader<Licence> LICENCE =
            new MapReader<>(
                    "licence",
                    keys -> {
                        Optional<Text> name = keys.need("name", TextReader.NAME);
                        Optional<String> url = keys.value("url", AddressReader.WEB);
                        return name.map(n -> new Licence(n, url));
                    });

    /** The office's name by language stands beside its address. */
    private static final ValueReader<Contact> CONTACT =
            MapReader.always(
                    "contact",
                    keys -> {
                        Optional<String> email = keys.value("email", AddressReader.MAIL);
                        return new Contact(keys.rest(), email);
                    });

    private static final ValueReader<Identity> IDENTITY =
            MapReader.always(
                    "identity",
                    keys ->
                            new Identity(
                                    keys.value("name", TextReader.NAME),
                                    keys.value("mark", LookReader.PICTURE),
                                    keys.value("accent", LookReader.COLOUR),
                                    keys.value("accent-dark", LookReader.COLOUR)));

    private static final ValueReader<FiscalYear> FISCAL_YEAR =
            new MapReader<>(
                    "fiscal-year",
                    keys -> {
                        Optional<Integer> starts = keys.need("starts", NumberReader.whole(1, 12));
                        Optional<String> era =
                                keys.value("era", ChoiceReader.of(List.of("japanese")));
                        return starts.map(month -> new FiscalYear(new Calendar(month), era));
                    });

    /** Who publishes the site. */
    static final ValueReader<Imprint> IMPRINT = new MapReader<>("site", SiteYaml::imprint);

    private SiteYaml() {}

    private static Optional<Imprint> imprint(Keys keys) {
        Optional<Text> title = keys.need("title", TextReader.NAME);
        Optional<Publisher> publisher = keys.need("publisher", PUBLISHER);
        Optional<List<String>> languages = keys.need("languages", Languages.ALL);
        List<String> known = new ArrayList<>(languages.orElse(List.of()));
        List<String> further = keys.list("further-languages", Languages.further(known));
        known.addAll(further);
        List<String> unofficial =
                keys.list("unofficial-translations", Languages.translation(known));
        Optional<String> baseUrl = keys.need("base-url", AddressReader.SITE);
        Optional<String> repository = keys.value("repository", AddressReader.WEB);
        String branch = keys.value("branch", AddressReader.BRANCH, "main");
        Optional<Licence> licence = keys.value("licence", LICENCE);
        var asOf = keys.value("as-of", TimeReader.DATE);
        int reportMonths = keys.value("report-months", NumberReader.whole(0, 120), REPORT_MONTHS);
        Optional<Contact> contact = keys.value("contact", CONTACT);
        Identity identity = keys.value("identity", IDENTITY).orElse(Identity.NONE);
        Optional<FiscalYear> year = keys.need("fiscal-year", FISCAL_YEAR);
        if (keys.lacking()) {
            return Optional.empty();
        }
        return Optional.of(
                new Imprint(
                        title.get(),
                        publisher.get(),
                        languages.get(),
                        further,
                        unofficial,
                        baseUrl.get(),
                        repository,
                        branch,
                        licence,
                        asOf,
                        reportMonths,
                        contact,
                        year.get().calendar(),
                        year.get().era(),
                        identity));
    }

    private record FiscalYear(Calendar calendar, Optional<String> era) {}
}
