package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hiraku.plan.Term;
import org.hiraku.plan.Text;

/** Makes the pages of the glossary. A site without one makes none and looks for nothing. */
final class GlossaryPages {

    /** How many of the pages that a term stands on are named, so that no page grows with them. */
    private static final int PLACES = 5;

    private final LanguageSide side;
    private final List<Term> terms;

    /** What can be found on the site, by the id of a term that stands in it. */
    private final Remembered<Map<String, List<Findable>>> standing;

    GlossaryPages(LanguageSide side) {
        this.side = side;
        this.terms = side.site().record().glossary();
        this.standing = new Remembered<>(this::standing);
    }

    /** How many pages it has. */
    int count() {
        return terms.isEmpty() ? 0 : ListPages.count(terms.size());
    }

    /** Page {@code number} of it, counted from 1. */
    GlossaryPage page(int number) {
        Pager pager = ListPages.pager(side, Paths.GLOSSARY, terms.size(), number);
        Address here = side.address(Paths.listPage(Paths.GLOSSARY, number));
        List<GlossaryPage.Entry> entries = new ArrayList<>();
        for (Term term : ListPages.slice(terms, number)) {
            entries.add(entry(here, term));
        }
        Frame frame = ListPages.frame(side, Paths.GLOSSARY, "page.glossary", number, pager);
        return new GlossaryPage(frame, entries, pager);
    }

    private GlossaryPage.Entry entry(Address here, Term term) {
        List<Findable> places = standing.get().getOrDefault(term.id(), List.of());
        int more = places.size() - PLACES;
        return new GlossaryPage.Entry(
                term.id(),
                side.phrase(term.term()),
                side.passage(term.meaning(), "term-" + term.id() + "-", 3, here),
                places.stream()
                        .limit(PLACES)
                        .map(place -> side.link(here, place.path(), place.title()))
                        .toList(),
                more > 0
                        ? Optional.of(side.say().counted("page.moreterms", more))
                        : Optional.empty());
    }

    private Map<String, List<Findable>> standing() {
        Map<String, List<Findable>> standing = new HashMap<>();
        for (Findable findable : side.site().findables()) {
            Set<String> ids = new TreeSet<>(found(findable.title()));
            findable.texts().forEach(text -> ids.addAll(found(text)));
            for (String id : ids) {
                standing.computeIfAbsent(id, any -> new ArrayList<>()).add(findable);
            }
        }
        return standing;
    }

    private Set<String> found(Text text) {
        return text.in(side.language()).map(side.terms()::in).orElse(Set.of());
    }
}
