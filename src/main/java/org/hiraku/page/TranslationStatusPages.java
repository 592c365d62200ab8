package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.page.TranslationStatusPage.Row;
import org.hiraku.page.TranslationStatusPage.Section;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Translations;
import org.hiraku.plan.Translations.Shortfall;

/** Makes the pages that list the translations that are missing or older than their source. */
final class TranslationStatusPages {

    private static final String CONTENT = "content/";

    private TranslationStatusPages() {}

    static TranslationStatusPage page(LanguageSide side, int number) {
        String path = Paths.listPage(Paths.STATUS_OF_TRANSLATIONS, number);
        Phrase name = side.say().label("page.translations");
        Phrase status = side.say().label("page.status");
        Frame frame =
                StatusPages.frame(
                        side,
                        path,
                        List.of(ListPages.title(side, name.text(), number), status.text()),
                        name,
                        List.of(
                                new Frames.Step(Paths.STATUS, status),
                                new Frames.Step(path, name)));
        List<Shortfall> all = new ArrayList<>();
        for (Translations.Kind kind : Translations.Kind.values()) {
            all.addAll(of(side.site(), kind));
        }
        List<Section> sections = new ArrayList<>();
        for (Shortfall one : ListPages.slice(all, number)) {
            Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !last.code().equals(Codes.of(one.kind()))) {
                last = section(side, one.kind());
                sections.add(last);
            }
            last.rows().add(row(side, one));
        }
        return new TranslationStatusPage(
                frame,
                sections,
                ListPages.pager(side, Paths.STATUS_OF_TRANSLATIONS, all.size(), number));
    }

    /** The translations that fall short in one way, by file and keys. */
    static List<Shortfall> of(Site site, Translations.Kind kind) {
        return site.translations().shortfalls().stream().filter(s -> s.kind() == kind).toList();
    }

    static Phrase label(LanguageSide side, Translations.Kind kind) {
        return side.say().label("page.translation." + Codes.of(kind));
    }

    private static Section section(LanguageSide side, Translations.Kind kind) {
        int count = of(side.site(), kind).size();
        Map<String, String> details =
                Map.of(
                        "label", label(side, kind).text(),
                        "count", side.wording().number(count));
        Phrase heading = side.say().label("page.labelcount", details);
        return new Section(Codes.of(kind), heading, new ArrayList<>());
    }

    private static Row row(LanguageSide side, Shortfall one) {
        String language = LanguageSide.name(side.site(), one.language());
        return new Row(
                one.file(),
                Frames.edit(side.site(), Optional.of(one.file())),
                one.file().startsWith(CONTENT)
                        ? side.say().label("page.wholepage")
                        : Phrase.own(one.path()),
                Phrase.in(one.language(), language, side.wording()));
    }
}
