package org.hiraku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Initiative.Milestone;
import org.hiraku.plan.Text;
import org.junit.jupiter.api.Test;

/** The steps of an initiative on one line of time. */
class MilestoneLineTest {

    private static final Calendar FROM_APRIL = new Calendar(4);

    private static final Milestone LATE = step("2024-12", "2025-03-02");
    private static final List<Milestone> STEPS =
            List.of(step("2024-06", "2024-06-20"), LATE, step("2025-07", null));

    private static Milestone step(String due, String done) {
        return new Milestone(
                new Text(Map.of("en", "A step")),
                Optional.ofNullable(due),
                Optional.ofNullable(done),
                Optional.empty());
    }

    @Test
    void is_drawn_from_three_steps_on() {
        assertThat(MilestoneLine.of(STEPS.subList(0, 2), FROM_APRIL)).isEmpty();
        assertThat(MilestoneLine.of(STEPS, FROM_APRIL))
                .contains(new MilestoneLine(FROM_APRIL, 2024, 2025));
    }

    /**
     * Fiscal 2024 and 2025 have 730 days. December 2024 begins after 244 of them (33.42 %) and has
     * 31 (4.25 %); 2 March 2025 begins after 335 (45.89 %) and is drawn 1.4 % wide.
     */
    @Test
    void promises_are_hollow_boxes_as_long_as_their_month_and_outcomes_solid() {
        String drawn = MilestoneLine.of(STEPS, FROM_APRIL).orElseThrow().strip(LATE).svg();

        assertThat(drawn)
                .contains("<rect class=\"chart-target\" x=\"33.42%\" y=\"0.2em\" width=\"4.25%\"")
                .contains("<rect class=\"chart-actual\" x=\"45.89%\" y=\"0.4em\" width=\"1.4%\"");
    }

    @Test
    void what_is_not_done_has_no_outcome() {
        String drawn = MilestoneLine.of(STEPS, FROM_APRIL).orElseThrow().strip(STEPS.get(2)).svg();

        assertThat(drawn).contains("chart-target").doesNotContain("chart-actual");
    }
}
