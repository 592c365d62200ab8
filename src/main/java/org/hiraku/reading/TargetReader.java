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

/**
 * Reads the targets of an indicator.
 *
 * @param direction which way is better, as the type of a target follows from it; empty when the
 *     indicator does not say so or could not be read
 */
record TargetReader(Optional<Direction> direction) {

    private static final ValueReader<Type> TYPE = ChoiceReader.of(Type.class);

    private static final ValueReader<Former<Aim>> FORMER =
            new MapReader<>("former-target", TargetReader::former);

    /** A target: a number, or a map with a value or a range and what belongs to it. */
    ValueReader<Target> target() {
        return ValueReader.either(
                ValueReader.of(NumberReader.FIGURE.allowed(), this::figure),
                new MapReader<>("target", this::full));
    }

    private Optional<Target> figure(Node node, Faults faults) {
        Optional<Type> type = type(Optional.empty(), node, faults);
        Optional<Aim> aim =
                NumberReader.FIGURE
                        .read(node, faults)
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
                keys.has("type", TYPE)
                        ? keys.value("type", TYPE)
                                .flatMap(
                                        t ->
                                                allowed(
                                                        t,
                                                        keys.node("type", TYPE).orElseThrow(),
                                                        faults))
                        : type(Optional.empty(), keys.map(), faults);
        Optional<Aim> aim = aim(type, keys);
        Optional<LocalDate> setOn = keys.value("set-on", TimeReader.DATE);
        boolean comparable = keys.value("comparable", NumberReader.FLAG, true);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        Optional<Source> source = keys.value("source", SourceReader.SOURCE);
        List<Former<Aim>> history = keys.list("history", FORMER);
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
        Optional<Node> value = keys.node("value", NumberReader.FIGURE);
        boolean pair = keys.hasPair("low", "high", NumberReader.NUMBER);
        Faults faults = keys.faults();
        if (type.isPresent() && type.get() == Type.WITHIN) {
            value.ifPresent(node -> faults.error("target-range.value", node));
            return value.isPresent() && !pair ? Optional.empty() : range(keys);
        }
        if (pair && type.isPresent()) {
            Node bound =
                    keys.node("low", NumberReader.NUMBER)
                            .or(() -> keys.node("high", NumberReader.NUMBER))
                            .orElseThrow();
            faults.error("target-range.type", bound, "value", type.get().code());
        }
        if (value.isPresent()) {
            return NumberReader.FIGURE
                    .read(value.get(), faults)
                    .flatMap(figure -> fitting(type, figure, value.get(), faults));
        }
        if (type.isPresent() && type.get() == Type.COMPLETE) {
            return Optional.of(new Value(new Figure.Answer(true)));
        }
        if (type.isPresent() && type.get() != Type.MONITOR && !pair) {
            faults.error("key-missing", keys.map(), "key", "value");
        }
        return Optional.empty();
    }

    private static Optional<Aim> range(Keys keys) {
        Optional<BigDecimal> low = keys.need("low", NumberReader.NUMBER);
        Optional<BigDecimal> high = keys.need("high", NumberReader.NUMBER);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (high.get().compareTo(low.get()) < 0) {
            keys.faults()
                    .error(
                            "target-range",
                            keys.node("high", NumberReader.NUMBER).orElseThrow(),
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

    private static Optional<Former<Aim>> former(Keys keys) {
        boolean pair = keys.hasPair("low", "high", NumberReader.NUMBER);
        Optional<Aim> aim =
                pair ? range(keys) : keys.value("value", NumberReader.FIGURE).map(Value::new);
        if (!keys.hasSome("value", "low", "high")) {
            keys.faults().error("key-missing", keys.map(), "key", "value");
        }
        Optional<LocalDate> until = keys.need("until", TimeReader.DATE);
        Optional<Text> reason = keys.value("reason", TextReader.TEXT);
        return aim.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Former<>(aim.get(), until.get(), reason));
    }
}
