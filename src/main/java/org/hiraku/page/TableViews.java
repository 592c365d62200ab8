package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;

/** Makes the tables of an indicator's page: every period of every series that is shown. */
final class TableViews {

    private TableViews() {}

    static List<TableView> of(FigureView figures, List<JudgedSeries> shown) {
        return shown.stream().map(series -> of(figures, series)).toList();
    }

    private static TableView of(FigureView figures, JudgedSeries series) {
        List<TableView.Row> rows = new ArrayList<>(series.verdicts().size());
        boolean notes = false;
        boolean sorts = series.verdicts().size() >= TableView.SORTED_FROM;
        for (Map.Entry<Period, Verdict> entry : series.verdicts().entrySet()) {
            TableView.Row row = row(figures, series, entry.getKey(), entry.getValue(), sorts);
            notes |= !row.notes().isEmpty();
            rows.add(row);
        }
        return new TableView(
                figures.side().say().label("page.tablecaption"),
                figures.name(series),
                Anchors.table(series),
                notes,
                sorts,
                rows);
    }

    private static TableView.Row row(
            FigureView figures,
            JudgedSeries series,
            Period period,
            Verdict verdict,
            boolean sorts) {
        Optional<Target> target = Optional.ofNullable(series.series().targets().get(period));
        Optional<Actual> actual = Optional.ofNullable(series.series().actuals().get(period));
        List<Phrase> notes = new ArrayList<>(2);
        target.flatMap(Target::note).map(figures.side()::phrase).ifPresent(notes::add);
        actual.flatMap(Actual::note).map(figures.side()::phrase).ifPresent(notes::add);
        return new TableView.Row(
                Anchors.row(series, period),
                figures.fullPeriod(period),
                target.flatMap(figures::target),
                actual.flatMap(figures::actual),
                actual.flatMap(figures::missing),
                actual.flatMap(figures::status),
                actual.flatMap(figures::by),
                actual.flatMap(figures::asPublished),
                verdict.result() == Result.NO_TARGET
                        ? Optional.empty()
                        : Optional.of(Briefs.badge(figures.side(), series, verdict, "")),
                notes,
                target.filter(t -> sorts).flatMap(SortNumber::of),
                actual.filter(a -> sorts).flatMap(SortNumber::of));
    }
}
