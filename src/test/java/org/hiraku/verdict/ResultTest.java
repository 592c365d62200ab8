package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

    @ParameterizedTest(name = "{3} against {1} {2}, {0}: {4}, {5}")
    @CsvSource(
            textBlock =
                    """
                    # direction, type,   target, actual, result, distance
                    up,   at-least, 10,    9.9,   missed, 0.1 to-go
                    up,   at-least, 10,    10,    met,    reached
                    up,   at-least, 65.0,  65,    met,    reached
                    up,   at-least, 10,    10.1,  met,    0.1 exceeded
                    up,   at-least, 0,     0,     met,    reached
                    up,   at-least, 0,     -3,    missed, 3 to-go
                    up,   at-least, -5,    -3,    met,    2 exceeded
                    up,   at-least, -5,    5,     met,    10 exceeded
                    down, at-least, 10,    9,     missed, 1 to-go
                    down, at-most,  10,    10.5,  missed, 0.5 to-go
                    down, at-most,  10,    10,    met,    reached
                    down, at-most,  10,    8,     met,    2 exceeded
                    down, at-most,  0,     0,     met,    reached
                    down, at-most,  0,     40,    missed, 40 to-go
                    down, at-most,  0,     -4,    met,    4 exceeded
                    up,   exactly,  10,    8,     missed, 2 to-go
                    up,   exactly,  10,    12,    missed, 2 to-go
                    none, exactly,  10,    10.0,  met,    reached
                    none, within,   24..28, 23.5, missed, 0.5 to-go
                    none, within,   24..28, 24,   met,    reached
                    none, within,   24..28, 26.5, met,    reached
                    none, within,   24..28, 28,   met,    reached
                    none, within,   24..28, 29.2, missed, 1.2 to-go
                    none, within,   -2..0,  1,    missed, 1 to-go
                    none, within,   5..5,   5,    met,    reached
                    up,   maintain, 50,    49,    missed, 1 to-go
                    up,   maintain, 50,    50,    met,    reached
                    up,   maintain, 50,    60,    met,    10 exceeded
                    down, maintain, 50,    51,    missed, 1 to-go
                    down, maintain, 50,    40,    met,    10 exceeded
                    none, complete, true,  true,  met,    -
                    none, complete, true,  false, missed, -
                    up,   complete, '',    true,  met,    -
                    up,   complete, '',    false, missed, -
                    up,   complete, false, false, met,    -
                    """)
    void a_target_is_met_when_the_actual_does_what_its_type_asks(
            String direction,
            String type,
            String target,
            String actual,
            String result,
            String distance) {
        Verdict verdict =
                Example.going(direction, "case")
                        .target("2024", type, target)
                        .actual("2024", actual)
                        .in("2024");
        assertThat(Shown.result(verdict)).isEqualTo(result);
        assertThat(Shown.distance(verdict)).isEqualTo(distance);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "final, met",
        "revised, met",
        "provisional, met (provisional)",
        "estimated, met (provisional)"
    })
    void a_value_to_be_confirmed_keeps_the_verdict_and_marks_it(String status, String result) {
        Example example =
                Example.up("case").target("2024", "at-least", "10").actual("2024", "11", status);
        assertThat(Shown.result(example.in("2024"))).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "not-yet, not-due",
        "not-measured, cannot-say: missing-actual",
        "not-published, cannot-say: missing-actual",
        "suppressed, cannot-say: missing-actual",
        "not-applicable, cannot-say: missing-actual",
        "new, cannot-say: missing-actual"
    })
    void only_what_is_not_measured_yet_can_still_come(String why, String result) {
        Example example = Example.up("case").target("2024", "at-least", "10").missing("2024", why);
        assertThat(Shown.result(example.in("2024"))).isEqualTo(result);
    }

    @Test
    void a_target_set_under_another_definition_is_not_judged_whatever_the_actual() {
        Example example =
                Example.up("case").targetSetUnderAnotherDefinition("2024", "at-least", "10");
        assertThat(Shown.result(example.in("2024"))).isEqualTo("cannot-say: not-comparable");
        assertThat(Shown.result(example.actual("2024", "11").in("2024")))
                .isEqualTo("cannot-say: not-comparable");
        assertThat(Shown.result(example.missing("2024", "suppressed").in("2024")))
                .isEqualTo("cannot-say: not-comparable");
    }

    @Test
    void a_monitored_target_is_not_judged_whatever_the_actual() {
        for (String value : new String[] {"", "10"}) {
            Example example = Example.up("case").target("2024", "monitor", value);
            assertThat(Shown.result(example.in("2024"))).isEqualTo("cannot-say: monitor");
            assertThat(Shown.result(example.asOf("2030-01-01").in("2024")))
                    .isEqualTo("cannot-say: monitor");
            assertThat(example.in("2024").working().isLate()).isTrue();
            assertThat(Shown.result(example.actual("2024", "11").in("2024")))
                    .isEqualTo("cannot-say: monitor");
        }
    }

    @ParameterizedTest(name = "{2} against {0} {1}")
    @CsvSource({
        "at-least, 10, true",
        "complete, true, 1",
        "complete, 1, true",
        "within, 10, 10",
        "exactly, '', 10",
        "at-most, 1..2, 1"
    })
    void what_cannot_be_compared_is_never_guessed_at(String type, String target, String actual) {
        Verdict verdict =
                Example.up("case").target("2024", type, target).actual("2024", actual).in("2024");
        assertThat(Shown.result(verdict)).isEqualTo("cannot-say: not-comparable");
        assertThat(verdict.working().rule()).isEqualTo(Rule.KIND_NOT_COMPARABLE);
    }

    @Test
    void maintain_without_a_direction_is_not_judged() {
        Example example =
                Example.going("none", "case").target("2024", "maintain", "10").actual("2024", "9");
        assertThat(Shown.result(example.in("2024"))).isEqualTo("cannot-say: not-comparable");
    }

    @Test
    void a_break_alone_does_not_touch_the_result() {
        Example example =
                Example.up("person")
                        .breakAt("2024")
                        .actual("2023", "26")
                        .target("2024", "at-least", "30")
                        .actual("2024", "31");
        assertThat(Shown.result(example.in("2024"))).isEqualTo("met");
        assertThat(Shown.distance(example.in("2024"))).isEqualTo("1 exceeded");
        assertThat(Shown.shareOfTarget(example.in("2024"))).isEqualTo("103.3 %");
    }

    @Test
    void every_period_of_the_series_has_its_verdict_and_any_other_can_be_asked_for() {
        Example example =
                Example.up("case")
                        .actual("2023", "5")
                        .target("2024", "at-least", "10")
                        .missing("2025", "not-yet");
        assertThat(example.judged().keySet())
                .extracting(Object::toString)
                .containsExactly("2023", "2024", "2025");
        assertThat(example.judged().get(Example.period("2024"))).isEqualTo(example.in("2024"));
        assertThat(Shown.result(example.in("2030"))).isEqualTo("no-target");
    }
}
