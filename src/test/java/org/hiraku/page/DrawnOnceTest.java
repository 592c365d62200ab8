package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hiraku.chart.ChartSvg;
import org.junit.jupiter.api.Test;

/** A chart that a page, its embed and a file show is drawn once. */
class DrawnOnceTest {

    private static final Judged LOANS = DerivedSite.CITY.judged().get("library-loans");
    private static final LanguageSide SIDE = DerivedSite.side(DerivedSite.CITY, "ja");

    private final List<ChartSvg> drawn = new ArrayList<>();
    private final DrawnOnce once = new DrawnOnce();

    @Test
    void by_the_first_of_the_three_and_forgotten_after_the_last() {
        ChartSvg first = chart();

        assertThat(chart()).isSameAs(first);
        assertThat(chart()).isSameAs(first);
        assertThat(drawn).hasSize(1);
        assertThat(chart()).isNotSameAs(first).isEqualTo(first);
        assertThat(drawn).hasSize(2);
    }

    private ChartSvg chart() {
        return once.chart(
                () -> {
                    ChartSvg chart = ChartView.large(SIDE, LOANS, new DrawnOnce());
                    drawn.add(chart);
                    return chart;
                });
    }
}
