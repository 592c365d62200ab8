package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Accepted;
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
import org.hiraku.reading.Allowed.Word;

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

    private static final ValueReader<String> UNIT =
            ValueReader.of(
                    ((Word) IdReader.WORD.allowed())
                            .offering("unit", Unit.BUILT_IN.stream().sorted().toList()),
                    IdReader.WORD::read);

    private static final ValueReader<Break> BREAK =
            new MapReader<>("break", IndicatorYaml::discontinuity);

    private static final EntriesReader<String, Dimension> DIMENSIONS =
            new EntriesReader<>(IdReader.WORD, IndicatorYaml::dimension);

    /** A baseline: a period and its value. */
    static final ValueReader<Baseline> BASELINE =
            new MapReader<>("baseline", IndicatorYaml::baseline);

    private IndicatorYaml() {}

    /**
     * One indicator. Its unit carries no words yet when it is one of the site's own.
     *
     * @param table the table of observations beside the file, where there is one
     */
    static ValueReader<Indicator> indicator(String id, Optional<ObservationTable> table) {
        return new MapReader<>("indicator", keys -> indicator(id, keys, table));
    }

    private static Optional<Indicator> indicator(
            String id, Keys keys, Optional<ObservationTable> table) {
        Optional<Text> name = keys.need("name", TextReader.NAME);
        Optional<Text> definition = keys.value("definition", TextReader.TEXT);
        Optional<String> unit = keys.need("unit", UNIT);
        Optional<Direction> direction = keys.need("direction", DIRECTION);
        Manner manner = Manner.of(keys);
        List<Break> breaks = earliestFirst(keys.list("breaks", BREAK));
        Apparatus apparatus = Apparatus.of(keys);
        Map<String, Dimension> dimensions = keys.map("dimensions", DIMENSIONS);
        List<Series> series = SeriesReader.read(id, keys, direction, dimensions, table);
        boolean additive = keys.value("additive", NumberReader.FLAG, false);
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
                        apparatus.ended(),
                        apparatus.accepted()));
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
                    keys.value("accumulation", ACCUMULATION, Accumulation.IN_PERIOD),
                    keys.value("decimals", NumberReader.whole(0, DECIMALS)),
                    keys.value("calendar", CALENDAR, "fiscal-year").equals("calendar-year"));
        }
    }

    /** What is said about an indicator beside what is measured. */
    private record Apparatus(
            Optional<Source> source,
            List<Text> notes,
            List<String> aliases,
            List<String> continues,
            Optional<Ending> ended,
            List<Accepted> accepted) {
        static Apparatus of(Keys keys) {
            return new Apparatus(
                    keys.value("source", SourceReader.SOURCE),
                    keys.list("notes", TextReader.TEXT),
                    keys.list("aliases", IdReader.ADDRESS),
                    keys.list("continues", IdReader.ADDRESS),
                    keys.value("ended", SourceReader.ENDING),
                    keys.list("accepted", AcceptedReader.OF_INDICATOR));
        }
    }

    private static Optional<Baseline> baseline(Keys keys) {
        var period = keys.need("period", TimeReader.PERIOD);
        var value = keys.need("value", NumberReader.NUMBER);
        return keys.lacking()
                ? Optional.empty()
                : Optional.of(new Baseline(period.get(), value.get()));
    }

    private static List<Break> earliestFirst(List<Break> breaks) {
        return breaks.stream().sorted(Comparator.comparing(Break::period)).toList();
    }

    private static Optional<Break> discontinuity(Keys keys) {
        var period = keys.need("period", TimeReader.PERIOD);
        boolean comparable = keys.value("comparable", NumberReader.FLAG, false);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        return period.map(p -> new Break(p, comparable, note));
    }

    private static ValueReader<Dimension> dimension(String id) {
        return new MapReader<>(
                "dimension",
                keys -> {
                    Optional<Text> name = keys.need("name", TextReader.NAME);
                    if (CsvColumns.FIXED.contains(id)) {
                        keys.faults().error("dimension-name", keys.map(), "id", id);
                    }
                    Map<String, Text> values =
                            keys.need("values", EntriesReader.of(IdReader.WORD, TextReader.NAME))
                                    .orElse(Map.of());
                    return name.map(n -> new Dimension(id, n, values));
                });
    }
}
