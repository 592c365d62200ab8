package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Translations;

/** Makes the page that says what is not settled on the whole site. */
final class StatusPages {

    private StatusPages() {}

    static StatusPage page(LanguageSide side, int number) {
        SiteStatus status = side.site().status();
        String path = Paths.listPage(Paths.STATUS, number);
        Address here = side.address(path);
        List<Phrase> columns = new ArrayList<>();
        for (Outstanding.Kind kind : Outstanding.Kind.values()) {
            columns.add(StatusCounts.label(side, kind));
        }
        List<StatusPage.Row> rows = new ArrayList<>();
        for (DepartmentStatus department : ListPages.slice(status.departments(), number)) {
            rows.add(row(side, here, department));
        }
        Phrase name = side.say().label("page.status");
        Frame frame =
                frame(
                        side,
                        path,
                        List.of(
                                ListPages.title(side, name.text(), number),
                                side.chrome().siteTitle().text()),
                        side.chrome().publisher(),
                        List.of(new Frames.Step(path, name)));
        return new StatusPage(
                frame,
                lead(side),
                StatusCounts.of(side, status),
                columns,
                rows,
                ListPages.pager(side, Paths.STATUS, status.departments().size(), number),
                translations(side, here),
                new Link(
                        here.linkTo(MachinePaths.STATUS), side.say().label("page.statusdownload")));
    }

    /** The frame of a page of the status of {@code whose}. */
    static Frame frame(
            LanguageSide side,
            String path,
            List<String> title,
            Phrase whose,
            List<Frames.Step> trail) {
        String description =
                side.wording()
                        .label(
                                "page.statusdescription",
                                Map.of(
                                        "name",
                                        whose.text(),
                                        "day",
                                        side.chrome().asOf().text(),
                                        "title",
                                        title.get(0)));
        return Frames.of(
                side, new Frames.About(path, title, description, trail, "", Optional.empty()));
    }

    static Phrase lead(LanguageSide side) {
        return side.say().label("page.statuslead", Map.of("day", side.chrome().asOf().text()));
    }

    private static StatusPage.Row row(LanguageSide side, Address here, DepartmentStatus status) {
        List<Phrase> numbers = new ArrayList<>();
        for (Outstanding.Kind kind : Outstanding.Kind.values()) {
            numbers.add(side.say().number(status.count(kind)));
        }
        Phrase name = DepartmentStatusPages.name(side, status);
        return new StatusPage.Row(side.link(here, Paths.status(status), name), numbers);
    }

    private static Optional<StatusPage.TranslationCounts> translations(
            LanguageSide side, Address here) {
        if (side.site().languages().size() == 1) {
            return Optional.empty();
        }
        List<StatusCounts.Line> counts = new ArrayList<>();
        for (Translations.Kind kind : Translations.Kind.values()) {
            int count = TranslationStatusPages.of(side.site(), kind).size();
            if (count > 0) {
                Phrase label = TranslationStatusPages.label(side, kind);
                counts.add(new StatusCounts.Line(label, side.say().number(count)));
            }
        }
        Phrase label = side.say().label("page.translations");
        return Optional.of(
                new StatusPage.TranslationCounts(
                        side.link(here, Paths.STATUS_OF_TRANSLATIONS, label), counts));
    }
}
