package org.hiraku.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Actual.Status;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Former;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;

/** Reads the actuals of an indicator. */
final class ActualReader {

    private static final ValueReader<Missing> MISSING = ChoiceReader.of(Missing.class);
    private static final ValueReader<Status> STATUS = ChoiceReader.of(Status.class);

    private static final ValueReader<Former<Figure>> FORMER =
            new MapReader<>("former-actual", ActualReader::former);

    /** An actual: a number, an answer, or a map with a value or the reason why there is none. */
    static final ValueReader<Actual> ACTUAL =
            ValueReader.either(
                    ValueReader.of(
                            NumberReader.FIGURE.allowed(),
                            (node, faults) ->
                                    NumberReader.FIGURE
                                            .read(node, faults)
                                            .map(ActualReader::settled)),
                    new MapReader<>("actual", ActualReader::full));

    private ActualReader() {}

    private static Actual settled(Figure figure) {
        return new Actual(
                Optional.of(figure),
                Optional.empty(),
                Status.FINAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<Actual> full(Keys keys) {
        Optional<Figure> figure = keys.value("value", NumberReader.FIGURE);
        Optional<Missing> missing = keys.value("missing", MISSING);
        Status status = keys.value("status", STATUS, Status.FINAL);
        Optional<Text> asPublished = keys.value("as-published", TextReader.TEXT);
        Optional<LocalDate> confirmBy = keys.value("confirm-by", TimeReader.DATE);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        Optional<Source> source = keys.value("source", SourceReader.SOURCE);
        List<Former<Figure>> history = keys.list("history", FORMER);
        boolean both = keys.map().entries().keySet().containsAll(List.of("value", "missing"));
        if (both || !keys.hasSome("value", "missing")) {
            keys.faults().error(both ? "actual-both" : "actual-neither", keys.map());
            return Optional.empty();
        }
        if (figure.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Actual(figure, missing, status, asPublished, confirmBy, note, source, history));
    }

    private static Optional<Former<Figure>> former(Keys keys) {
        Optional<Figure> figure = keys.need("value", NumberReader.FIGURE);
        Optional<LocalDate> until = keys.need("until", TimeReader.DATE);
        Optional<Text> reason = keys.value("reason", TextReader.TEXT);
        return keys.lacking()
                ? Optional.empty()
                : Optional.of(new Former<>(figure.get(), until.get(), reason));
    }
}
