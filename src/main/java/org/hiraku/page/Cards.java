package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.card.Card;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Tally;

/** Makes what share images say, from the figures and in the words of their pages. */
final class Cards {

    static final String SITE_SENTENCE = "page.homelead";

    private static final String TARGET = "page.target";
    private static final String ACTUAL = "page.actual";

    /** The labels of pages that cards use. */
    static final Set<String> LABELS =
            Set.of(SITE_SENTENCE, TARGET, ACTUAL, "page.plancounts", "page.resultbetween");

    private Cards() {}

    /** The card of all pages that have none of their own. */
    static Card site(LanguageSide side) {
        String title = side.words(side.site().imprint().title());
        return new Card(publisher(side), title, side.wording().label(SITE_SENTENCE), List.of());
    }

    /** A plan's card: the whole is what was promised, what was met is what came of it. */
    static Card plan(LanguageSide side, Plan plan) {
        Counts counts = Tallies.words(side, side.site().tally(plan));
        List<Card.Figure> figures = new ArrayList<>();
        for (Counts.Counted counted : counts.results()) {
            boolean met = counted.result().equals(Result.MET.code());
            figures.add(
                    new Card.Figure(
                            met ? Card.Role.OUTCOME : Card.Role.COUNT,
                            counted.label().text(),
                            side.wording().number(counted.count())));
        }
        Card.Panel panel = new Card.Panel(Optional.empty(), figures, bars(side.site().tally(plan)));
        return card(side, side.words(plan.title()), sentence(side, counts), List.of(panel));
    }

    private static List<Card.Bar> bars(Tally tally) {
        if (tally.total() == 0) {
            return List.of();
        }
        double met = 100.0 * tally.count(Result.MET) / tally.total();
        return List.of(
                new Card.Bar(
                        Optional.of(new Card.Span(0, met)).filter(span -> met > 0),
                        true,
                        Optional.of(new Card.Span(0, 100)),
                        Optional.empty()));
    }

    /** What a plan's card says: every result counted over the full denominator. */
    static String sentence(LanguageSide side, Counts counts) {
        return side.wording()
                .label(
                        "page.plancounts",
                        Map.of(
                                "counts", counts.sentence().text(),
                                "results", PlanPages.results(side, counts)));
    }

    /** An initiative's card: its first headline series, as its plan's list shows them. */
    static Card initiative(LanguageSide side, Plan plan, Initiative work) {
        List<Card.Panel> panels = new ArrayList<>();
        for (Judged judged : told(side, work)) {
            CardPanels of = new CardPanels(side, judged, Optional.of(plan.period()));
            panels.addAll(of.panels(true));
        }
        List<Card.Panel> shown = panels.subList(0, Math.min(Card.PANELS_AT_MOST, panels.size()));
        return card(side, side.words(work.title()), sentence(side, work), shown);
    }

    /** What an initiative's card says: the sentences of its indicators, else what it is. */
    static String sentence(LanguageSide side, Initiative work) {
        List<Judged> told = told(side, work);
        if (told.isEmpty()) {
            return InitiativePages.description(side, work);
        }
        return String.join(
                side.wording().label("sentence.between"),
                told.stream().map(judged -> judged.sentences().in(side.language())).toList());
    }

    private static List<Judged> told(LanguageSide side, Initiative work) {
        List<Judged> all = Briefs.indicators(side.site(), work);
        return all.subList(0, Math.min(Card.PANELS_AT_MOST, all.size()));
    }

    /** An indicator's card: the headline series of its page. */
    static Card indicator(LanguageSide side, Judged judged) {
        List<Card.Panel> panels = new CardPanels(side, judged, Optional.empty()).panels(false);
        return card(
                side,
                side.words(judged.indicator().name()),
                judged.sentences().in(side.language()),
                panels.subList(0, Math.min(Card.PANELS_AT_MOST, panels.size())));
    }

    private static Card card(
            LanguageSide side, String title, String sentence, List<Card.Panel> panels) {
        return new Card(publisher(side), title, sentence, panels);
    }

    private static String publisher(LanguageSide side) {
        return side.words(side.site().imprint().publisher().name());
    }

    /** A figure's label: what it is, its period, and how firm it is. */
    static String label(LanguageSide side, boolean target, Phrase period, Optional<Phrase> status) {
        String label = side.wording().label(target ? TARGET : ACTUAL) + " " + period.text();
        return status.map(s -> label + " " + s.text()).orElse(label);
    }
}
