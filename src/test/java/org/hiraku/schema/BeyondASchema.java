package org.hiraku.schema;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A text on which a schema and the reader differ, and why they have to.
 *
 * @param kind the kind of file
 * @param rule what the reader tells; empty where it accepts what the schema does not
 * @param yaml the text
 */
record BeyondASchema(String kind, String rule, String yaml) {

    /** The fixtures that the reader refuses and a schema does not: no others may come to be. */
    static final Set<String> FIXTURES =
            new TreeSet<>(
                    Set.of(
                            "a-division-ends-before-it-begins data/organization.yaml",
                            "a-further-language-is-one-already data/site.yaml",
                            "a-series-has-two-baselines data/indicators/loans.yaml",
                            "a-text-hides-characters-behind-numbers data/indicators/loans.yaml",
                            "observations-stand-in-two-places data/indicators/loans.yaml",
                            "tables-and-indicators-do-not-match data/indicators/loans.yaml",
                            "tables-and-indicators-do-not-match data/indicators/readers.yaml",
                            "tables-and-indicators-do-not-match data/indicators/visits.yaml",
                            "targets-do-not-fit-their-type data/indicators/loans.yaml",
                            "the-order-of-a-plan-does-not-match-its-files data/plans/2024-plan/plan.yaml",
                            "the-rows-of-a-table-fit-no-series data/indicators/loans.yaml",
                            "two-files-are-one-indicator data/indicators/loans.yaml"));

    /** What needs more than one file, or the file's own name. */
    private static final Set<String> OF_SEVERAL_FILES =
            Set.of(
                    "indicator-twice",
                    "initiative-file",
                    "initiative-file.near",
                    "initiative-listed",
                    "initiative-twice",
                    "observations-file",
                    "observations-name",
                    "observations-twice.observations",
                    "observations-unnamed");

    /** Which characters a text may hold, written by their numbers. */
    private static final Set<String> OF_CHARACTERS =
            Set.of(
                    "character.bidi",
                    "character.bom",
                    "character.marks",
                    "character.none",
                    "character.surrogate");

    private static final String INDICATOR = "name: Loans\nunit: case\ndirection: up\n";
    private static final String SITE =
            "title: Site\npublisher: {name: City}\nlanguages: [ja, en]\n"
                    + "base-url: https://example.org/\nfiscal-year: {starts: 4}\n";

    /** Every rule of which at least one case is beyond a schema. */
    static Set<String> rules() {
        Set<String> rules = new TreeSet<>(OF_SEVERAL_FILES);
        rules.addAll(OF_CHARACTERS);
        cases().map(BeyondASchema::rule).forEach(rules::add);
        return rules;
    }

    /** What a schema cannot say, each shown by a text. */
    static Stream<BeyondASchema> cases() {
        return Stream.of(spelling(), keysTogether(), values()).flatMap(cases -> cases);
    }

    /** How a value is spelt: a schema sees the number, not its digits. */
    private static Stream<BeyondASchema> spelling() {
        return Stream.of(
                actual("number-syntax.meant", "+5"),
                actual("number-syntax.meant", "1e3"),
                actual("number-syntax.meant", ".5"),
                actual("number-syntax", "0x1F"),
                actual("number-digits", "1234567890123456789012345678901"),
                indicator("flag-syntax", "targets: {}\nadditive: True"),
                new BeyondASchema(
                        "policy-sheets",
                        "code-quotes",
                        "editions: {\"2024\": {title: T, sheets: {2901: {}}}}"),
                indicator("text-empty", "targets: {}\ndefinition: \"\u3000\""),
                indicator("character.control", "targets: {}\ndefinition: \"a\\eb\""));
    }

    /** Which keys go with which, where that depends on what another key says. */
    private static Stream<BeyondASchema> keysTogether() {
        return Stream.of(
                actual("actual-both", "{value: 1, missing: new}"),
                indicator("observations-missing", "series: {men: {name: Men}}"),
                indicator("observations-twice.series", "targets: {}\nseries: {men: {targets: {}}}"),
                indicator(
                        "baseline-series",
                        "baseline: {period: 2020, value: 1}\n"
                                + "series: {a: {targets: {}}, b: {targets: {}}}"),
                indicator(
                        "baseline-twice",
                        "baseline: {period: 2020, value: 1}\nseries:\n"
                                + "  all: {targets: {}, baseline: {period: 2020, value: 1}}"),
                target("key-missing", "{type: at-least}"),
                target("target-range.value", "{type: within, value: 1}"),
                target("target-range.type", "{low: 1, high: 2}"),
                target("target-value.number", "true"),
                target("target-value.yes-no", "{type: complete, value: 1}"),
                new BeyondASchema("indicator", "target-type-missing", none("1")),
                new BeyondASchema(
                        "indicator", "target-type-direction", none("{type: maintain, value: 1}")));
    }

    /** What a value has to be beside others, or beside the world. */
    private static Stream<BeyondASchema> values() {
        return Stream.of(
                target("target-range", "{type: within, low: 2, high: 1}"),
                indicator("period-syntax", "targets: {2016/2013: 1}"),
                indicator(
                        "dimension-name",
                        "targets: {}\ndimensions: {value: {name: N, values: {}}}"),
                new BeyondASchema(
                        "organization",
                        "years-reversed",
                        "departments: {a: {name: A, divisions: "
                                + "{b: {name: B, valid: {from: 2024, to: 2023}}}}}"),
                new BeyondASchema("site", "date-syntax", SITE + "as-of: 2024-02-30"),
                new BeyondASchema(
                        "site",
                        "government-code.check-digit",
                        SITE.replace("City}", "City, code: \"272109\"}")),
                new BeyondASchema("site", "language-twice", SITE.replace("[ja, en]", "[ja, ja]")),
                new BeyondASchema("site", "language-further", SITE + "further-languages: [ja]"),
                new BeyondASchema(
                        "site", "language-unofficial", SITE + "unofficial-translations: [ja]"));
    }

    /** Words of which YAML makes a truth or a fraction, and the reader does not. */
    static Stream<BeyondASchema> stricter() {
        return Stream.of(
                new BeyondASchema("plan", "", "title: true\nperiod: 2024\n"),
                new BeyondASchema("plan", "", "title: T\nperiod: 2024\ndepartment: true\n"),
                new BeyondASchema("plan", "", "title: T\nperiod: 2024\ndepartment: 1e-3\n"));
    }

    private static BeyondASchema indicator(String rule, String keys) {
        return new BeyondASchema("indicator", rule, INDICATOR + keys);
    }

    private static BeyondASchema actual(String rule, String value) {
        return indicator(rule, "actuals: {2023: " + value + "}");
    }

    private static BeyondASchema target(String rule, String value) {
        return indicator(rule, "targets: {2024: " + value + "}");
    }

    private static String none(String target) {
        return INDICATOR.replace("direction: up", "direction: none")
                + "targets: {2024: "
                + target
                + "}";
    }
}
