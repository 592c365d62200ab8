package org.hiraku.reading;

import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.PolicySheets;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/policy-sheets.yaml}. */
final class PolicySheetsYaml {

    private PolicySheetsYaml() {}

    /** The policy sheets by edition and code. */
    static Optional<PolicySheets> read(Mapping root, Faults faults) {
        return Keys.ofNeeded(
                root,
                faults,
                keys ->
                        keys.need(
                                "editions",
                                (node, f) ->
                                        Optional.of(
                                                new PolicySheets(
                                                        Keys.map(
                                                                node,
                                                                f,
                                                                SheetCode::edition,
                                                                PolicySheetsYaml::edition)))));
    }

    private static Optional<Edition> edition(String id, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> title = keys.need("title", TextReader::name);
                    Map<String, Sheet> sheets =
                            keys.map(
                                    "sheets",
                                    SheetCode::read,
                                    (code, n, f) -> sheet(id, code, n, f));
                    return title.map(t -> new Edition(id, t, sheets));
                });
    }

    private static Optional<Sheet> sheet(String edition, String code, Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys ->
                        new Sheet(
                                edition,
                                code,
                                keys.value("title", TextReader::name),
                                keys.value("url", AddressReader::web)));
    }
}
