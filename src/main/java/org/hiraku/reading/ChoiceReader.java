package org.hiraku.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Codes;
import org.hiraku.problem.Nearest;
import org.hiraku.reading.Node.Scalar;

/** Reads one of the data format's fixed words. */
final class ChoiceReader {

    private ChoiceReader() {}

    /** One of the words for the constants of {@code type}. */
    static <E extends Enum<E>> ValueReader<E> of(Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
        ValueReader<String> word = of(words);
        return ValueReader.of(
                word.allowed(),
                (node, faults) -> word.read(node, faults).flatMap(w -> Codes.read(type, w)));
    }

    /** One of some words. */
    static ValueReader<String> of(List<String> words) {
        return ValueReader.of(
                new Allowed.Choice(words), (node, faults) -> read(words, node, faults));
    }

    private static Optional<String> read(List<String> words, Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String word = scalar.get().text();
        if (words.contains(word)) {
            return Optional.of(word);
        }
        Optional<String> nearest = Nearest.to(word, words);
        faults.error(
                nearest.isPresent() ? "choice.near" : "choice",
                node,
                "value",
                word,
                "nearest",
                nearest.orElse(""),
                "allowed",
                String.join(", ", words));
        return Optional.empty();
    }
}
