package org.hiraku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.page.InitialListPage.Row;
import org.hiraku.page.InitialListPage.Section;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Text;
import org.hiraku.search.Folding;

/** Everything on a site in the order of what the titles begin with, in one language. */
final class InitialIndex {

    private final LanguageSide side;
    private final List<Entry> entries;

    /** Asked for by each of its pages. */
    private final boolean kanji;

    private InitialIndex(LanguageSide side, List<Entry> entries) {
        this.side = side;
        this.entries = entries;
        this.kanji = entries.stream().anyMatch(entry -> entry.initial().isKanji());
    }

    /** A thing, its initial, and its title as it is sorted. */
    private record Entry(Initial initial, String folded, Text.Words title, Findable findable) {}

    static InitialIndex of(LanguageSide side) {
        Site site = side.site();
        List<Entry> entries = new ArrayList<>(site.findables().size());
        for (Findable findable : site.findables()) {
            Text.Words title = findable.title().shownIn(side.language(), site.source());
            String folded = Folding.fold(title.words());
            entries.add(new Entry(Initial.of(folded), folded, title, findable));
        }
        entries.sort(
                Comparator.<Entry>comparingInt(e -> e.initial().rank(side.language()))
                        .thenComparing(e -> e.initial().key())
                        .thenComparing(Entry::folded));
        return new InitialIndex(side, entries);
    }

    /** What is on a page of the index, counted from 1. */
    List<Section> page(int number) {
        Address here = side.address(Paths.listPage(Paths.BY_INITIAL, number));
        List<Section> sections = new ArrayList<>();
        Initial before = null;
        for (Entry entry : ListPages.slice(entries, number)) {
            if (!entry.initial().equals(before)) {
                before = entry.initial();
                sections.add(new Section(before.anchor(), letter(before), new ArrayList<>()));
            }
            sections.get(sections.size() - 1).rows().add(row(here, entry));
        }
        return sections;
    }

    private Row row(Address here, Entry entry) {
        Findable findable = entry.findable();
        return new Row(
                side.link(here, findable.path(), side.phrase(entry.title())),
                side.say().label("page.kind." + Codes.of(findable.kind())),
                side.phrase(findable.context()));
    }

    /** Whether a title begins with a kanji. */
    boolean hasKanji() {
        return kanji;
    }

    /** Where each initial begins, as seen from a page. */
    List<Link> initials(Address here) {
        Map<Initial, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            first.putIfAbsent(entries.get(i).initial(), i / ListPages.AT_A_TIME + 1);
        }
        List<Link> links = new ArrayList<>(first.size());
        first.forEach(
                (initial, page) -> {
                    Address at = side.address(Paths.listPage(Paths.BY_INITIAL, page));
                    String href = here.linkTo(at) + "#" + initial.anchor();
                    links.add(new Link(href, letter(initial)));
                });
        return links;
    }

    private Phrase letter(Initial initial) {
        String language = initial.isJapanese() ? "ja" : side.language();
        return Phrase.in(language, initial.key(), side.wording());
    }
}
