package org.hiraku.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Source;
import org.hiraku.plan.Target;
import org.hiraku.plan.Target.Aim;
import org.hiraku.plan.Target.Range;
import org.hiraku.plan.Target.Type;
import org.hiraku.plan.Target.Value;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/**
 * Reads the targets of an indicator.
 *
 * @param direction which way is better, as the type of a target follows from it; empty when the
 *     indicator does not say so or could not be read
 */
record TargetReader(Optional<Direction> direction) {

    private static final ValueReader<Type> TYPE = ChoiceReader.of(Type.class);

    /** A target: a number, or a map with a value or a range and what belongs to it. */
    Optional<Target> target(Node node, Faults faults) {
        if (node instanceof Mapping) {
            return Keys.ofNeeded(node, faults, this::full);
        }
        Optional<Type> type = type(Optional.empty(), node, faults);
        Optional<Aim> aim =
                NumberReader.figure(node, faults)
                        .flatMap(figure -> fitting(type, figure, node, faults));
        if (type.isEmpty() || aim.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Target(
                        type.get(),
                        aim,
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Optional<Target> full(Keys keys) {
        Faults faults = keys.faults();
        int before = faults.count();
        Optional<Type> type =
                keys.has("type")
                        ? keys.value("type", TYPE)
                                .flatMap(t -> allowed(t, keys.node("type").orElseThrow(), faults))
                        : type(Optional.empty(), keys.map(), faults);
        Optional<Aim> aim = aim(type, keys);
        Optional<LocalDate> setOn = keys.value("set-on", TimeReader::date);
        boolean comparable = keys.value("comparable", NumberReader::flag).orElse(true);
        Optional<Text> note = keys.value("note", TextReader::text);
        Optional<Source> source = keys.value("source", SourceReader::source);
        List<Former<Aim>> history = keys.list("history", (node, f) -> former(type, node, f));
        if (type.isEmpty() || (aim.isEmpty() && faults.count() > before)) {
            return Optional.empty();
        }
        return Optional.of(new Target(type.get(), aim, setOn, comparable, note, source, history));
    }

    private Optional<Type> type(Optional<Type> written, Node at, Faults faults) {
        if (written.isPresent() || direction.isEmpty()) {
            return written;
        }
        return switch (direction.get()) {
            case UP -> Optional.of(Type.AT_LEAST);
            case DOWN -> Optional.of(Type.AT_MOST);
            case NONE -> {
                faults.error("target-type-missing", at);
                yield Optional.empty();
            }
        };
    }

    private Optional<Type> allowed(Type type, Node at, Faults faults) {
        boolean needsDirection =
                type == Type.AT_LEAST || type == Type.AT_MOST || type == Type.MAINTAIN;
        if (needsDirection && direction.isPresent() && direction.get() == Direction.NONE) {
            faults.error("target-type-direction", at, "value", type.code());
            return Optional.empty();
        }
        return Optional.of(type);
    }

    /**
     * The value or the range that the type asks for; nothing for {@code monitor} without a value.
     */
    private static Optional<Aim> aim(Optional<Type> type, Keys keys) {
        Optional<Node> value = keys.node("value");
        Optional<Node> low = keys.node("low");
        Optional<Node> high = keys.node("high");
        Faults faults = keys.faults();
        if (type.isPresent() && type.get() == Type.WITHIN) {
            value.ifPresent(node -> faults.error("target-range.value", node));
            return value.isPresent() && low.isEmpty() && high.isEmpty()
                    ? Optional.empty()
                    : range(keys);
        }
        low.or(() -> high)
                .ifPresent(
                        node -> {
                            if (type.isPresent()) {
                                faults.error("target-range.type", node, "value", type.get().code());
                            }
                        });
        if (value.isPresent()) {
            return NumberReader.figure(value.get(), faults)
                    .flatMap(figure -> fitting(type, figure, value.get(), faults));
        }
        if (type.isPresent() && type.get() == Type.COMPLETE) {
            return Optional.of(new Value(new Figure.Answer(true)));
        }
        if (type.isPresent() && type.get() != Type.MONITOR && low.isEmpty() && high.isEmpty()) {
            faults.error("key-missing", keys.map(), "key", "value");
        }
        return Optional.empty();
    }

    private static Optional<Aim> range(Keys keys) {
        Optional<BigDecimal> low = keys.need("low", NumberReader::number);
        Optional<BigDecimal> high = keys.need("high", NumberReader::number);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (high.get().compareTo(low.get()) < 0) {
            keys.faults()
                    .error(
                            "target-range",
                            keys.node("high").orElseThrow(),
                            "low",
                            low.get().toPlainString(),
                            "high",
                            high.get().toPlainString());
            return Optional.empty();
        }
        return Optional.of(new Range(low.get(), high.get()));
    }

    /** The figure as an aim, when it is an answer for a yes/no goal and a number for any other. */
    private static Optional<Aim> fitting(
            Optional<Type> type, Figure figure, Node node, Faults faults) {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean answer = figure instanceof Figure.Answer;
        boolean yesNo = type.get() == Type.COMPLETE;
        if (answer == yesNo || (answer && type.get() == Type.MONITOR)) {
            return Optional.of(new Value(figure));
        }
        faults.error(
                yesNo ? "target-value.yes-no" : "target-value.number",
                node,
                "value",
                figure.written(),
                "type",
                type.get().code());
        return Optional.empty();
    }

    private static Optional<Former<Aim>> former(Optional<Type> type, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    boolean range = keys.has("low") || keys.has("high");
                    Optional<Aim> aim =
                            range
                                    ? range(keys)
                                    : keys.need("value", NumberReader::figure).map(Value::new);
                    Optional<LocalDate> until = keys.need("until", TimeReader::date);
                    Optional<Text> reason = keys.value("reason", TextReader::text);
                    return aim.isEmpty() || until.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Former<>(aim.get(), until.get(), reason));
                });
    }
}
