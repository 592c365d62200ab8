package org.hiraku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hiraku.plan.Period;
import org.junit.jupiter.api.Test;

class PromiseStripTest {

    private static final Optional<Period> Y2023 = Optional.of(Period.ofYear(2023));
    private static final Optional<Period> Y2024 = Optional.of(Period.ofYear(2024));

    /** The target's 30,000 is 99.2 % wide; 29,800 of it are 29,800 / 30,000 × 99.2 = 98.54 %. */
    @Test
    void an_outcome_of_an_earlier_period_lies_above_the_promise_and_does_not_fill_it() {
        String strip = strip(".", "promotion-site-visits", Y2024, Y2023).orElseThrow();

        assertThat(strip)
                .contains(
                        "class=\"chart-actual\" x=\"0.4%\" y=\"0.4em\" width=\"98.54%\""
                                + " height=\"0.7em\"")
                .contains(
                        "class=\"chart-target\" x=\"0.4%\" y=\"1.5em\" width=\"99.2%\""
                                + " height=\"1.2em\"");
    }

    /** The target of 350 million is the whole scale; the line stands behind the outcome alone. */
    @Test
    void no_line_runs_through_the_promise() {
        String strip = strip(".", "furusato-nozei-donations", Y2024, Y2023).orElseThrow();

        assertThat(strip)
                .containsOnlyOnce("chart-track")
                .contains("class=\"chart-track\" x1=\"0.4%\" y1=\"0.75em\" x2=\"99.6%\"");
    }

    @Test
    void a_missing_outcome_leaves_the_promise_hollow() {
        String strip = strip(".", "women-connected-to-support", Y2024, Y2023).orElseThrow();

        assertThat(strip).contains("chart-target").doesNotContain("chart-actual");
    }

    @Test
    void a_figure_that_is_not_final_is_hatched() {
        String strip = strip(".", "furusato-nozei-donations", Y2024, Y2023).orElseThrow();

        assertThat(strip).contains("data-status=\"provisional\" fill=\"url(#strip-hatch)\"");
    }

    @Test
    void it_has_no_words_for_the_line_beside_it_says_them() {
        String strip = strip(".", "promotion-site-visits", Y2024, Y2023).orElseThrow();

        assertThat(strip).contains("aria-hidden=\"true\"").doesNotContain("<text");
    }

    @Test
    void nothing_promised_and_nothing_measured_is_not_drawn() {
        Optional<Period> y2010 = Optional.of(Period.ofYear(2010));
        assertThat(strip(".", "promotion-site-visits", y2010, Optional.empty())).isEmpty();
    }

    @Test
    void a_yes_or_no_is_not_a_length() {
        assertThat(strip("src/test/sites/a-chart-for-every-case", "yes-or-no", Y2024, Y2024))
                .isEmpty();
    }

    private static Optional<String> strip(
            String site, String id, Optional<Period> promised, Optional<Period> measured) {
        Drawn drawn = Drawn.site(site, "ja").get(id);
        return new PromiseStrip(0, promised, measured)
                .drawn(drawn.figures(), "strip")
                .map(ChartSvg::svg);
    }
}
