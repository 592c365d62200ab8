package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Break;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Ending;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Accumulation;
import org.hiraku.plan.Indicator.Counting;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Indicator.Stage;
import org.hiraku.plan.Series;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;
import org.hiraku.plan.Unit;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/indicators/<indicator>.yaml}, and the table of observations it names. */
final class IndicatorYaml {

    private static final ValueReader<Direction> DIRECTION = ChoiceReader.of(Direction.class);
    private static final ValueReader<Stage> STAGE = ChoiceReader.of(Stage.class);
    private static final ValueReader<Counting> COUNTING = ChoiceReader.of(Counting.class);
    private static final ValueReader<Accumulation> ACCUMULATION =
            ChoiceReader.of(Accumulation.class);
    private static final ValueReader<String> CALENDAR =
            ChoiceReader.of(List.of("fiscal-year", "calendar-year"));
    private static final int DECIMALS = 10;

    private IndicatorYaml() {}

    /**
     * One indicator. Its unit carries no words yet when it is one of the site's own.
     *
     * @param table the table of observations beside the file, where there is one
     */
    static Optional<Indicator> read(
            String id, Mapping root, Faults faults, Optional<ObservationTable> table) {
        return Keys.ofNeeded(root, faults, keys -> indicator(id, keys, table));
    }

    private static Optional<Indicator> indicator(
            String id, Keys keys, Optional<ObservationTable> table) {
        Optional<Text> name = keys.need("name", TextReader::name);
        Optional<Text> definition = keys.value("definition", TextReader::text);
        Optional<String> unit = keys.need("unit", IdReader::word);
        Optional<Direction> direction = keys.need("direction", DIRECTION);
        Manner manner = Manner.of(keys);
        List<Break> breaks = new ArrayList<>(keys.list("breaks", IndicatorYaml::discontinuity));
        breaks.sort(Comparator.comparing(Break::period));
        Apparatus apparatus = Apparatus.of(keys);
        Map<String, Dimension> dimensions =
                keys.map("dimensions", IdReader::word, IndicatorYaml::dimension);
        List<Series> series = SeriesReader.read(id, keys, direction, dimensions, table);
        boolean additive = keys.value("additive", NumberReader::flag).orElse(false);
        if (keys.lacking() || series.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Indicator(
                        id,
                        keys.faults().source().file(),
                        name.get(),
                        definition,
                        Unit.builtIn(unit.get()),
                        direction.get(),
                        manner.stage(),
                        manner.counting(),
                        manner.accumulation(),
                        manner.decimals(),
                        manner.calendarYear(),
                        breaks,
                        apparatus.source(),
                        apparatus.notes(),
                        new ArrayList<>(dimensions.values()),
                        series,
                        additive,
                        apparatus.aliases(),
                        apparatus.continues(),
                        apparatus.ended()));
    }

    /** How an indicator is counted and shown. */
    private record Manner(
            Optional<Stage> stage,
            Optional<Counting> counting,
            Accumulation accumulation,
            Optional<Integer> decimals,
            boolean calendarYear) {
        static Manner of(Keys keys) {
            return new Manner(
                    keys.value("stage", STAGE),
                    keys.value("counting", COUNTING),
                    keys.value("accumulation", ACCUMULATION).orElse(Accumulation.IN_PERIOD),
                    keys.value("decimals", NumberReader.whole(0, DECIMALS)),
                    keys.value("calendar", CALENDAR).equals(Optional.of("calendar-year")));
        }
    }

    /** What is said about an indicator beside what is measured. */
    private record Apparatus(
            Optional<Source> source,
            List<Text> notes,
            List<String> aliases,
            List<String> continues,
            Optional<Ending> ended) {
        static Apparatus of(Keys keys) {
            return new Apparatus(
                    keys.value("source", SourceReader::source),
                    keys.list("notes", TextReader::text),
                    keys.list("aliases", IdReader::id),
                    keys.list("continues", IdReader::id),
                    keys.value("ended", SourceReader::ending));
        }
    }

    /** A baseline: a period and its value. */
    static Optional<Baseline> baseline(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    var period = keys.need("period", TimeReader::period);
                    var value = keys.need("value", NumberReader::number);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Baseline(period.get(), value.get()));
                });
    }

    private static Optional<Break> discontinuity(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    var period = keys.need("period", TimeReader::period);
                    boolean comparable = keys.value("comparable", NumberReader::flag).orElse(false);
                    Optional<Text> note = keys.value("note", TextReader::text);
                    return period.map(p -> new Break(p, comparable, note));
                });
    }

    private static Optional<Dimension> dimension(String id, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader::name);
                    Map<String, Text> values =
                            keys.map(
                                    "values",
                                    IdReader::word,
                                    (value, n, f) -> TextReader.name(n, f));
                    if (CsvColumns.FIXED.contains(id)) {
                        faults.error("dimension-name", node, "id", id);
                    }
                    if (!keys.has("values")) {
                        faults.error("key-missing", node, "key", "values");
                    }
                    return name.map(n -> new Dimension(id, n, values));
                });
    }
}
