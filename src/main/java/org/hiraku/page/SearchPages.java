package org.hiraku.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hiraku.page.Findable.Kind;

/** Makes the page of the search and the index by initials. */
final class SearchPages {

    private static final String SECTION = "search";

    /** More letters than these are not listed one by one: the index begins where it begins. */
    private static final int INITIALS_AT_MOST = 300;

    private final LanguageSide side;
    private final Remembered<InitialIndex> index;

    SearchPages(LanguageSide side) {
        this.side = side;
        this.index = new Remembered<>(() -> InitialIndex.of(side));
    }

    /** How many pages the index by initials has. */
    int count() {
        return ListPages.count(side.site().findables().size());
    }

    SearchPage page() {
        Address here = side.address(Paths.SEARCH);
        Phrase title = side.say().label("page.search");
        Frames.About about =
                new Frames.About(
                        Paths.SEARCH,
                        List.of(title.text(), side.chrome().siteTitle().text()),
                        side.wording().label("page.searchdescription"),
                        List.of(new Frames.Step(Paths.SEARCH, title)),
                        SECTION,
                        Optional.empty());
        List<Link> initials = index.get().initials(here);
        return new SearchPage(
                Frames.of(side, about),
                side.site().assets().searchScript(),
                here.root() + side.language() + "/",
                here.linkTo(MachinePaths.SEARCH),
                here.linkTo(MachinePaths.searchTitles(side.language(), 0))
                        .replaceFirst("0\\.json$", ""),
                Arrays.stream(Kind.values()).map(k -> side.say().label(k.label())).toList(),
                hint(),
                initials.subList(0, Math.min(initials.size(), INITIALS_AT_MOST)),
                lists(here));
    }

    /** How kanji are sorted, of which nobody's reading is guessed. */
    private Optional<Phrase> hint() {
        return index.get().hasKanji()
                ? Optional.of(side.say().label("page.indexhint"))
                : Optional.empty();
    }

    private List<Link> lists(Address here) {
        List<Link> lists = new ArrayList<>();
        lists.add(side.link(here, Paths.BY_INITIAL, side.say().label("page.byinitial")));
        lists.add(side.link(here, Paths.DIVISIONS, side.say().label("page.bydivision")));
        int plans = side.site().record().plans().size();
        lists.add(side.link(here, Paths.PLANS, side.say().counted("page.allplans", plans)));
        lists.add(side.link(here, Paths.INDICATORS, side.say().label("page.allindicators")));
        return lists;
    }

    InitialListPage byInitial(int number) {
        int total = side.site().findables().size();
        Pager pager = ListPages.pager(side, Paths.BY_INITIAL, total, number);
        String path = Paths.listPage(Paths.BY_INITIAL, number);
        Phrase search = side.say().label("page.search");
        Phrase name = side.say().label("page.byinitial");
        String title = ListPages.title(side, name.text(), number);
        Frames.About about =
                new Frames.About(
                        path,
                        List.of(title, side.chrome().siteTitle().text()),
                        ListPages.description(side, name.text(), pager),
                        List.of(new Frames.Step(Paths.SEARCH, search), new Frames.Step(path, name)),
                        SECTION,
                        Optional.empty());
        return new InitialListPage(Frames.of(side, about), hint(), index.get().page(number), pager);
    }
}
