package org.hiraku.wording;

import java.util.Map;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.verdict.Compared;
import org.hiraku.verdict.Grounds;
import org.hiraku.verdict.Movement;

/**
 * A movement with what it is measured from: {@code Up from 40 cases in fiscal 2022, which is
 * better.}
 *
 * @param indicator what is measured
 * @param calendar its years
 * @param wording the words
 */
record MovementWords(Indicator indicator, Calendar calendar, Wording wording) {

    String of(Movement movement, Grounds grounds) {
        Compared earlier = grounds.from().orElseThrow();
        Labels labels = wording.speech().labels;
        String value = wording.figure(earlier.value(), indicator);
        if (earlier.provisional()) {
            value =
                    labels.phrase("counted.marked")
                            .fill(
                                    Map.of(
                                            "quantity",
                                            value,
                                            "mark",
                                            labels.get("working.not-firm")));
        }
        return labels.phrase("working.movement." + movement.code() + way(movement, earlier))
                .fill(Map.of("period", wording.period(earlier.period(), calendar), "value", value));
    }

    private String way(Movement movement, Compared earlier) {
        if (movement == Movement.SAME || movement == Movement.NOT_COMPARABLE) {
            return "";
        }
        if (earlier.value() instanceof Figure.Answer) {
            return "-answer";
        }
        return indicator.direction() == Indicator.Direction.DOWN ? "-down" : "-up";
    }
}
