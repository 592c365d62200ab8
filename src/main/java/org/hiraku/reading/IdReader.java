package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/** Reads ids and what is made of them. */
final class IdReader {

    /** How long an id may be. */
    static final int LENGTH = 64;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Word ANY =
            Word.of("id", ID, LENGTH, "furusato-nozei")
                    .orNumber(0, Integer.MAX_VALUE)
                    .offering("id", List.of());

    /** An id that makes an address: {@code furusato-nozei}. */
    static final ValueReader<String> ADDRESS =
            ValueReader.of(
                    ANY.without("address-id", IdFault.DEVICES),
                    (node, faults) -> read(node, faults, IdFault::of));

    /** An id that makes no address, as of a series or a unit: no name is kept from it. */
    static final ValueReader<String> WORD =
            ValueReader.of(
                    ANY,
                    (node, faults) -> read(node, faults, id -> isId(id) ? null : IdFault.of(id)));

    /** An initiative of another plan: {@code 2023-mayors-office/furusato-nozei}. */
    static final ValueReader<String> INITIATIVE =
            ValueReader.of(
                    Word.of(
                            "initiative-id",
                            Pattern.compile(ID.pattern() + "/" + ID.pattern()),
                            2 * LENGTH + 1,
                            "2023-mayors-office/furusato-nozei"),
                    IdReader::initiative);

    private IdReader() {}

    private static Optional<String> read(Node node, Faults faults, UnaryOperator<String> faultOf) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String id = scalar.get().text();
        String fault = faultOf.apply(id);
        if (fault == null) {
            return Optional.of(id);
        }
        faults.error(fault, node, "id", id);
        return Optional.empty();
    }

    private static Optional<String> initiative(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().text();
        int slash = written.indexOf('/');
        if (slash > 0 && isId(written.substring(0, slash)) && isId(written.substring(slash + 1))) {
            return Optional.of(written);
        }
        faults.error("id-syntax.initiative", node, "id", written);
        return Optional.empty();
    }

    /** Whether the text has the form of an id. */
    static boolean isId(String text) {
        return text.length() <= LENGTH && ID.matcher(text).matches();
    }
}
