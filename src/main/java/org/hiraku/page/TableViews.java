package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
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
        Target target = series.series().targets().get(period);
        Actual actual = series.series().actuals().get(period);
        boolean promised = target != null;
        boolean told = actual != null;
        List<Phrase> notes = new ArrayList<>(2);
        if (promised) {
            addNote(notes, figures.side(), target.note());
        }
        if (told) {
            addNote(notes, figures.side(), actual.note());
        }
        return new TableView.Row(
                Anchors.row(series, period),
                figures.fullPeriod(period),
                promised ? figures.target(target) : Optional.empty(),
                told ? figures.actual(actual) : Optional.empty(),
                told ? figures.missing(actual) : Optional.empty(),
                told ? figures.status(actual) : Optional.empty(),
                told ? figures.by(actual) : Optional.empty(),
                told ? figures.asPublished(actual) : Optional.empty(),
                verdict.result() == Result.NO_TARGET
                        ? Optional.empty()
                        : Optional.of(Briefs.badge(figures.side(), series, verdict, "")),
                notes,
                promised && sorts ? SortNumber.of(target) : Optional.empty(),
                told && sorts ? SortNumber.of(actual) : Optional.empty());
    }

    private static void addNote(List<Phrase> notes, LanguageSide side, Optional<Text> note) {
        if (note.isPresent()) {
            notes.add(side.phrase(note.get()));
        }
    }
}
