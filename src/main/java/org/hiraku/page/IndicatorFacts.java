package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import org.hiraku.page.IndicatorPage.Fact;
import org.hiraku.plan.Indicator;

/** Tells an indicator's properties label by label. */
final class IndicatorFacts {

    private IndicatorFacts() {}

    static List<Fact> of(LanguageSide side, Indicator indicator) {
        Spoken say = side.say();
        List<Fact> facts = new ArrayList<>();
        String unit = side.wording().unit(indicator.unit());
        if (!unit.isEmpty()) {
            facts.add(new Fact(say.label("page.unit"), say.figures(unit)));
        }
        facts.add(new Fact(say.label("page.direction"), say.word(indicator.direction())));
        indicator
                .counting()
                .ifPresent(c -> facts.add(new Fact(say.label("page.counting"), say.word(c))));
        indicator.stage().ifPresent(s -> facts.add(new Fact(say.label("page.stage"), say.word(s))));
        if (indicator.accumulation() == Indicator.Accumulation.RUNNING_TOTAL) {
            Phrase label = say.label("page.accumulation");
            facts.add(new Fact(label, say.word(indicator.accumulation())));
        }
        return facts;
    }
}
