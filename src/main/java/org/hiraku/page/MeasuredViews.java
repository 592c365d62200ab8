package org.hiraku.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;

/** Makes indicators as booklets show them. */
final class MeasuredViews {

    /** Up to how many rows the tables of an indicator have; its own page has all. */
    private static final int ROWS_AT_MOST = 12;

    private MeasuredViews() {}

    /**
     * An indicator.
     *
     * @param before the number of the chapter that shows it already; null when none does
     */
    static BookletPage.Measured of(
            LanguageSide side,
            Mentions mentions,
            Address here,
            Plan plan,
            Initiative work,
            Judged judged,
            Integer before) {
        Indicator indicator = judged.indicator();
        String path = Paths.indicator(indicator.id());
        Link link = side.link(here, path, indicator.name());
        String address = Frames.canonical(side.site(), side.address(path));
        if (before != null) {
            Phrase where =
                    side.say()
                            .label(
                                    "page.shownunder",
                                    Map.of("number", side.wording().number(before)));
            return new BookletPage.Measured(
                    link,
                    address,
                    Optional.of(where),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of());
        }
        List<JudgedSeries> shown = ShownSeries.of(judged, ROWS_AT_MOST);
        return new BookletPage.Measured(
                link,
                address,
                Optional.empty(),
                Optional.of(InitiativePages.card(side, here, plan, work, judged)),
                TableViews.of(new FigureView(side, judged), shown),
                rows(shown) < rows(judged.series())
                        ? Optional.of(side.say().label("page.morefigures"))
                        : Optional.empty(),
                mentions.notes(indicator.notes(), indicator.id() + "-"));
    }

    private static int rows(List<JudgedSeries> series) {
        return series.stream().mapToInt(one -> one.verdicts().size()).sum();
    }
}
