package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/** Reads the codes of policy sheets, which make addresses. */
final class SheetCode {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*");

    /** What YAML would take for a number, a truth or nothing. */
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
                            + "|(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
                            + "|true|false|null|True|False|Null|TRUE|FALSE|NULL");

    /** A code: {@code "29-01"}, in quotes wherever YAML would read something else. */
    static final ValueReader<String> SHEET =
            ValueReader.of(Word.of("sheet-code", CODE, IdReader.LENGTH, "29-01"), SheetCode::sheet);

    /** An edition: {@code "2024"}, in quotes or not. */
    static final ValueReader<String> EDITION =
            ValueReader.of(
                    Word.of("edition-code", CODE, IdReader.LENGTH, "2024"),
                    (node, faults) ->
                            Shape.single(node, faults)
                                    .flatMap(s -> checked(s.text(), node, faults)));

    private SheetCode() {}

    private static Optional<String> sheet(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String code = scalar.get().text();
        if (scalar.get().plain() && NO_TEXT.matcher(code).matches()) {
            faults.error("code-quotes", node, "value", code);
            return Optional.empty();
        }
        return checked(code, node, faults);
    }

    private static Optional<String> checked(String code, Node node, Faults faults) {
        if (code.length() <= IdReader.LENGTH && CODE.matcher(code).matches()) {
            return Optional.of(code);
        }
        faults.error("code-syntax", node, "value", code);
        return Optional.empty();
    }
}
