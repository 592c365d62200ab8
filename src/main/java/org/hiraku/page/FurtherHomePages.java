package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;

/** Makes the home pages of languages that only some pages are in. */
final class FurtherHomePages {

    private FurtherHomePages() {}

    /** The initiatives that there are in the language, the latest plans first. */
    static List<Initiative> initiatives(LanguageSide side) {
        return side.site().references().newestFirst().stream()
                .flatMap(plan -> plan.initiatives().stream())
                .filter(work -> side.site().speaks(side.language(), Paths.initiative(work)))
                .toList();
    }

    /** The indicators that there are in the language, in the order of the site. */
    static List<Indicator> indicators(LanguageSide side) {
        return side.site().references().inOrder().stream()
                .filter(i -> side.site().speaks(side.language(), Paths.indicator(i.id())))
                .toList();
    }

    static FurtherHomePage page(LanguageSide side) {
        Site site = side.site();
        Address here = side.address("");
        Phrase title = side.phrase(site.imprint().title());
        Phrase lead = side.say().label("page.furtherlead");
        Frames.About about =
                new Frames.About(
                        "",
                        List.of(LanguageSide.name(site, side.language()), title.text()),
                        lead.text(),
                        List.of(),
                        "home",
                        Optional.of("data/site.yaml"));
        return new FurtherHomePage(
                Frames.of(side, about),
                title,
                lead,
                new Link(
                        here.linkTo(Address.page(site.source(), "")),
                        side.say().label("page.wholesite")),
                initiatives(side).stream().map(work -> side.link(here, work)).toList(),
                indicators(side).stream()
                        .map(i -> side.link(here, Paths.indicator(i.id()), i.name()))
                        .toList(),
                site.prose().getOrDefault(side.language(), ProseDocument.NONE).values().stream()
                        .map(p -> side.link(here, p.path(), Phrase.own(p.title())))
                        .toList());
    }
}
