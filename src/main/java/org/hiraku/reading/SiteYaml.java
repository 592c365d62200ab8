package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Imprint.Contact;
import org.hiraku.plan.Imprint.Licence;
import org.hiraku.plan.Imprint.Publisher;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/site.yaml}. */
final class SiteYaml {

    private static final int REPORT_MONTHS = 6;

    private SiteYaml() {}

    /** Who publishes the site. */
    static Optional<Imprint> read(Mapping root, Faults faults) {
        return Keys.ofNeeded(root, faults, SiteYaml::imprint);
    }

    private static Optional<Imprint> imprint(Keys keys) {
        Optional<Text> title = keys.need("title", TextReader::name);
        Optional<Publisher> publisher = keys.need("publisher", SiteYaml::publisher);
        Optional<List<String>> languages = keys.need("languages", Languages::all);
        List<String> unofficial =
                keys.list(
                        "unofficial-translations",
                        Languages.translation(languages.orElse(List.of())));
        Optional<String> baseUrl = keys.need("base-url", AddressReader::site);
        Optional<String> repository = keys.value("repository", AddressReader::web);
        Optional<String> branch = keys.value("branch", TextReader::line);
        Optional<Licence> licence = keys.value("licence", SiteYaml::licence);
        var asOf = keys.value("as-of", TimeReader::date);
        var reportMonths = keys.value("report-months", NumberReader.whole(0, 120));
        Optional<Contact> contact = keys.value("contact", SiteYaml::contact);
        Optional<FiscalYear> year = keys.need("fiscal-year", SiteYaml::fiscalYear);
        if (keys.lacking()) {
            return Optional.empty();
        }
        return Optional.of(
                new Imprint(
                        title.get(),
                        publisher.get(),
                        languages.get(),
                        unofficial,
                        baseUrl.get(),
                        repository,
                        branch.orElse("main"),
                        licence,
                        asOf,
                        reportMonths.orElse(REPORT_MONTHS),
                        contact,
                        year.get().calendar(),
                        year.get().era()));
    }

    private static Optional<Publisher> publisher(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader::name);
                    Optional<String> code = keys.value("code", GovernmentCode::read);
                    return name.map(n -> new Publisher(n, code));
                });
    }

    private static Optional<Licence> licence(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader::name);
                    Optional<String> url = keys.value("url", AddressReader::web);
                    return name.map(n -> new Licence(n, url));
                });
    }

    /** The office's name by language stands beside its address. */
    private static Optional<Contact> contact(Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys -> {
                    Optional<String> email = keys.value("email", AddressReader::mail);
                    return new Contact(keys.rest(TextReader::name), email);
                });
    }

    private static Optional<FiscalYear> fiscalYear(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Integer> starts = keys.need("starts", NumberReader.whole(1, 12));
                    Optional<String> era = keys.value("era", ChoiceReader.of(List.of("japanese")));
                    return starts.map(month -> new FiscalYear(new Calendar(month), era));
                });
    }

    private record FiscalYear(Calendar calendar, Optional<String> era) {}
}
