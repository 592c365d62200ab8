package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Target;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of every verdict, tried on every combination of a small grid. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictsOverAGridTest {

    private static final String[] NUMBERS = {"-2", "0", "1", "2.0", "3"};
    private static final String[] TARGETS = {"", "-2", "0", "1", "2", "3", "0..2", "true", "false"};
    private static final String[] ACTUALS = {"-2", "0", "1", "2.0", "3", "true", "false"};
    private static final String[] MISSING = {"", "not-yet", "not-measured", "new"};
    private static final String[] DAYS = {"2024-06-01", "2025-09-30", "2025-10-01"};

    private record Tried(String unit, Verdict verdict) {}

    private final List<Tried> tried = new ArrayList<>();

    @BeforeAll
    void judgeEverything() {
        for (String direction : new String[] {"up", "down", "none"}) {
            for (Target.Type type : Target.Type.values()) {
                for (String target : TARGETS) {
                    for (int definition = 0; definition < 2; definition++) {
                        judgeActuals(direction, type, target, definition == 0);
                    }
                }
            }
        }
    }

    private void judgeActuals(String direction, Target.Type type, String target, boolean same) {
        for (String unit : new String[] {"case", "percent"}) {
            for (String actual : ACTUALS) {
                for (String baseline : NUMBERS) {
                    for (int b = 0; b < 3; b++) {
                        Example example = example(unit, direction, type, target, same);
                        example.baseline("2021", baseline).actual("2024", actual);
                        example.actual("2023", "1", b == 0 ? "provisional" : "final");
                        tried.add(
                                new Tried(
                                        unit,
                                        (b == 1 ? example.breakAt("2024") : example).in("2024")));
                    }
                }
            }
            for (String why : MISSING) {
                for (String day : DAYS) {
                    Example example = example(unit, direction, type, target, same).asOf(day);
                    tried.add(
                            new Tried(
                                    unit,
                                    (why.isEmpty() ? example : example.missing("2024", why))
                                            .in("2024")));
                }
            }
        }
    }

    private static Example example(
            String unit, String direction, Target.Type type, String target, boolean same) {
        Example example = Example.going(direction, unit);
        return same
                ? example.target("2024", type.code(), target)
                : example.targetSetUnderAnotherDefinition("2024", type.code(), target);
    }

    private static boolean hasValue(Verdict verdict) {
        return verdict.working().actual().flatMap(Actual::figure).isPresent();
    }

    @Test
    void the_grid_reaches_every_result_but_that_of_no_target_and_every_reason() {
        assertThat(tried).hasSizeGreaterThan(30_000);
        assertThat(tried)
                .extracting(t -> Shown.result(t.verdict()))
                .containsOnly(
                        "met",
                        "missed",
                        "not-due",
                        "overdue",
                        "cannot-say: monitor",
                        "cannot-say: missing-actual",
                        "cannot-say: not-comparable");
    }

    @Test
    void met_or_missed_means_a_value_and_a_target_of_its_definition_that_is_judged() {
        for (Tried t : tried) {
            if (t.verdict().result().isJudged()) {
                Target target = t.verdict().working().target().orElseThrow();
                assertThat(hasValue(t.verdict())).isTrue();
                assertThat(target.comparable()).isTrue();
                assertThat(target.type()).isNotEqualTo(Target.Type.MONITOR);
            }
        }
    }

    @Test
    void a_value_is_never_not_due_overdue_or_missing() {
        for (Tried t : tried) {
            if (hasValue(t.verdict())) {
                assertThat(t.verdict().result()).isIn(Result.MET, Result.MISSED, Result.CANNOT_SAY);
                assertThat(t.verdict().reason()).isNotEqualTo(Reason.MISSING_ACTUAL);
            } else {
                assertThat(t.verdict().result())
                        .isIn(Result.NOT_DUE, Result.OVERDUE, Result.CANNOT_SAY);
            }
        }
    }

    @Test
    void a_missed_number_has_a_distance_to_go_and_a_met_one_has_not() {
        for (Tried t : tried) {
            Verdict verdict = t.verdict();
            boolean number =
                    verdict.result().isJudged() && verdict.working().rule() != Rule.COMPLETE;
            assertThat(verdict.distance().isPresent()).isEqualTo(number);
            verdict.distance()
                    .ifPresent(
                            d ->
                                    assertThat(d.side() == Distance.Side.TO_GO)
                                            .isEqualTo(verdict.result() == Result.MISSED));
        }
    }

    @Test
    void no_share_of_the_target_is_ever_given_for_a_rate_or_for_another_type_than_at_least() {
        for (Tried t : tried) {
            if (t.verdict().shareOfTarget().isPresent()) {
                assertThat(t.unit()).isEqualTo("case");
                assertThat(t.verdict().working().rule()).isEqualTo(Rule.AT_LEAST);
                assertThat(t.verdict().shareOfTarget().get()).isPositive();
            }
        }
    }

    /**
     * 1 or more of the target is at least the target; the whole gap closed is the target reached.
     */
    @Test
    void a_share_agrees_with_the_result() {
        for (Tried t : tried) {
            boolean met = t.verdict().result() == Result.MET;
            t.verdict()
                    .shareOfTarget()
                    .ifPresent(s -> assertThat(s.intValue() >= 1).isEqualTo(met));
            t.verdict().shareOfGap().ifPresent(s -> assertThat(s.intValue() >= 1).isEqualTo(met));
        }
    }

    @Test
    void a_break_or_no_direction_leaves_no_movement_to_claim_and_no_gap() {
        for (Tried t : tried) {
            Working working = t.verdict().working();
            if (working.movement().stoppedBy().isPresent()) {
                assertThat(t.verdict().movement()).contains(Movement.NOT_COMPARABLE);
                assertThat(t.verdict().shareOfGap()).isEmpty();
                assertThat(t.verdict().pace()).isEmpty();
            }
            if (working.movement().withheld().equals(Optional.of(Withheld.NO_DIRECTION))) {
                assertThat(t.verdict().movement()).isEmpty();
                assertThat(t.verdict().shareOfGap()).isEmpty();
            }
        }
    }

    @Test
    void every_fact_is_given_or_says_why_it_is_not() {
        for (Tried t : tried) {
            Verdict verdict = t.verdict();
            Working working = verdict.working();
            assertThat(verdict.shareOfTarget().isPresent())
                    .isNotEqualTo(working.shareOfTarget().withheld().isPresent());
            assertThat(verdict.shareOfGap().isPresent())
                    .isNotEqualTo(working.shareOfGap().withheld().isPresent());
            assertThat(verdict.pace().isPresent())
                    .isNotEqualTo(working.pace().withheld().isPresent());
            boolean claims =
                    verdict.movement().filter(m -> m != Movement.NOT_COMPARABLE).isPresent();
            assertThat(claims).isNotEqualTo(working.movement().withheld().isPresent());
        }
    }

    @Test
    void a_pace_closes_the_gap_that_the_share_tells() {
        for (Tried t : tried) {
            if (t.verdict().pace().isPresent()) {
                assertThat(t.verdict().pace().get().gapClosed())
                        .isEqualTo(t.verdict().shareOfGap().orElseThrow());
                assertThat(t.verdict().pace().get().timeGone()).isEqualByComparingTo("1");
            }
        }
    }
}
