package org.hiraku.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hiraku.page.Judged;
import org.hiraku.page.JudgedSeries;
import org.hiraku.page.MachineFile;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.verdict.Verdict;

/**
 * Observations as CSV: a row for each period and series, UTF-8 with a byte order mark so that
 * spreadsheets read Japanese, lines ended by CRLF as RFC 4180 has it.
 *
 * <p>Numbers stay numbers; a text that a spreadsheet might take for a formula gets a leading
 * apostrophe. A range stands as {@code low..high}.
 */
final class ObservationsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Translator translator;
    private final SortedSet<String> dimensions;

    private ObservationsCsv(Translator translator, SortedSet<String> dimensions) {
        this.translator = translator;
        this.dimensions = dimensions;
    }

    /** The observations of one indicator. */
    static MachineFile.Bytes of(Translator translator, Judged judged) {
        return target -> write(translator, List.of(judged), target);
    }

    /** The observations of every indicator, by id. */
    static MachineFile.Bytes ofAll(Translator translator) {
        return target -> write(translator, translator.site().judged().values(), target);
    }

    private static void write(
            Translator translator, Iterable<Judged> indicators, OutputStream target)
            throws IOException {
        SortedSet<String> dimensions = new TreeSet<>();
        for (Judged judged : indicators) {
            judged.indicator().dimensions().stream().map(Dimension::id).forEach(dimensions::add);
        }
        ObservationsCsv csv = new ObservationsCsv(translator, dimensions);
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        rows.writeRecord(csv.header());
        for (Judged judged : indicators) {
            for (JudgedSeries series : judged.series()) {
                series.verdicts()
                        .forEach((p, v) -> rows.writeRecord(csv.row(judged, series, p, v)));
            }
        }
        rows.flush();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("indicator", "series"));
        cells.addAll(dimensions);
        cells.addAll(
                List.of(
                        "period",
                        "target",
                        "target_type",
                        "actual",
                        "status",
                        "missing",
                        "result"));
        translator.site().languages().forEach(language -> cells.add("note_" + language));
        return cells;
    }

    private List<String> row(Judged judged, JudgedSeries series, Period period, Verdict verdict) {
        Indicator indicator = judged.indicator();
        Optional<Target> target = Optional.ofNullable(series.series().targets().get(period));
        Optional<Actual> actual = Optional.ofNullable(series.series().actuals().get(period));
        List<String> cells = new ArrayList<>(16);
        cells.add(indicator.id());
        cells.add(series.series().id().orElse(""));
        Map<String, String> at = series.series().at();
        dimensions.forEach(dimension -> cells.add(at.getOrDefault(dimension, "")));
        cells.add(period.written());
        cells.add(target.flatMap(Target::aim).map(ObservationsCsv::aim).orElse(""));
        cells.add(target.map(t -> t.type().code()).orElse(""));
        cells.add(actual.flatMap(Actual::figure).map(Figure::written).orElse(""));
        boolean measured = actual.flatMap(Actual::figure).isPresent();
        cells.add(measured ? actual.get().status().code() : "");
        cells.add(actual.flatMap(Actual::missing).map(Actual.Missing::code).orElse(""));
        cells.add(Codes.of(verdict.result()));
        for (String language : translator.site().languages()) {
            cells.add(
                    FormulaGuard.text(
                            note(
                                    target.flatMap(Target::note),
                                    actual.flatMap(Actual::note),
                                    language)));
        }
        return cells;
    }

    private static String aim(Target.Aim aim) {
        if (aim instanceof Target.Range range) {
            return range.low().toPlainString() + ".." + range.high().toPlainString();
        }
        return ((Target.Value) aim).figure().written();
    }

    private static String note(Optional<Text> ofTarget, Optional<Text> ofActual, String language) {
        String first = ofTarget.flatMap(text -> text.in(language)).orElse("");
        String second = ofActual.flatMap(text -> text.in(language)).orElse("");
        return first.isEmpty() || second.isEmpty() ? first + second : first + " / " + second;
    }
}
