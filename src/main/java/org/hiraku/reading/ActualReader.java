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
import org.hiraku.reading.Node.Mapping;

/** Reads the actuals of an indicator. */
final class ActualReader {

    private static final ValueReader<Missing> MISSING = ChoiceReader.of(Missing.class);
    private static final ValueReader<Status> STATUS = ChoiceReader.of(Status.class);

    private ActualReader() {}

    /** An actual: a number, an answer, or a map with a value or the reason why there is none. */
    static Optional<Actual> read(Node node, Faults faults) {
        if (node instanceof Mapping) {
            return Keys.ofNeeded(node, faults, ActualReader::full);
        }
        return NumberReader.figure(node, faults).map(ActualReader::settled);
    }

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
        Optional<Figure> figure = keys.value("value", NumberReader::figure);
        Optional<Missing> missing = keys.value("missing", MISSING);
        Optional<Status> status = keys.value("status", STATUS);
        Optional<Text> asPublished = keys.value("as-published", TextReader::text);
        Optional<LocalDate> confirmBy = keys.value("confirm-by", TimeReader::date);
        Optional<Text> note = keys.value("note", TextReader::text);
        Optional<Source> source = keys.value("source", SourceReader::source);
        List<Former<Figure>> history = keys.list("history", ActualReader::former);
        boolean value = keys.has("value");
        if (value == keys.has("missing")) {
            keys.faults().error(value ? "actual-both" : "actual-neither", keys.map());
            return Optional.empty();
        }
        if (figure.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Actual(
                        figure,
                        missing,
                        status.orElse(Status.FINAL),
                        asPublished,
                        confirmBy,
                        note,
                        source,
                        history));
    }

    private static Optional<Former<Figure>> former(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Figure> figure = keys.need("value", NumberReader::figure);
                    Optional<LocalDate> until = keys.need("until", TimeReader::date);
                    Optional<Text> reason = keys.value("reason", TextReader::text);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Former<>(figure.get(), until.get(), reason));
                });
    }
}
