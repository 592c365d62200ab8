package org.hiraku.reading;

import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.PolicySheets;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.Text;

/** Reads {@code data/policy-sheets.yaml}. */
final class PolicySheetsYaml {

    /** The policy sheets by edition and code. */
    static final ValueReader<PolicySheets> POLICY_SHEETS =
            new MapReader<>(
                    "policy-sheets",
                    keys ->
                            keys.need(
                                            "editions",
                                            new EntriesReader<>(
                                                    SheetCode.EDITION, PolicySheetsYaml::edition))
                                    .map(PolicySheets::new));

    private PolicySheetsYaml() {}

    private static ValueReader<Edition> edition(String id) {
        return new MapReader<>(
                "edition",
                keys -> {
                    Optional<Text> title = keys.need("title", TextReader.NAME);
                    Map<String, Sheet> sheets =
                            keys.map(
                                    "sheets",
                                    new EntriesReader<>(SheetCode.SHEET, code -> sheet(id, code)));
                    return title.map(t -> new Edition(id, t, sheets));
                });
    }

    private static ValueReader<Sheet> sheet(String edition, String code) {
        return MapReader.always(
                "sheet",
                keys ->
                        new Sheet(
                                edition,
                                code,
                                keys.value("title", TextReader.NAME),
                                keys.value("url", AddressReader.WEB)));
    }
}
