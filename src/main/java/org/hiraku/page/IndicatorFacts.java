package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import org.hiraku.page.IndicatorPage.Fact;
import org.hiraku.plan.Indicator;
import org.hiraku.wording.Wording;

/** Tells an indicator's properties label by label. */
final class IndicatorFacts {

    private IndicatorFacts() {}

    static List<Fact> of(LanguageSide side, Indicator indicator) {
        Wording wording = side.wording();
        List<Fact> facts = new ArrayList<>();
        String unit = wording.unit(indicator.unit());
        if (!unit.isEmpty()) {
            facts.add(new Fact(wording.label("page.unit"), unit));
        }
        facts.add(new Fact(wording.label("page.direction"), wording.word(indicator.direction())));
        indicator
                .counting()
                .ifPresent(
                        c -> facts.add(new Fact(wording.label("page.counting"), wording.word(c))));
        indicator
                .stage()
                .ifPresent(s -> facts.add(new Fact(wording.label("page.stage"), wording.word(s))));
        if (indicator.accumulation() == Indicator.Accumulation.RUNNING_TOTAL) {
            String label = wording.label("page.accumulation");
            facts.add(new Fact(label, wording.word(indicator.accumulation())));
        }
        return facts;
    }
}
