package org.hiraku.baking;

import java.util.Map;
import java.util.stream.Collectors;
import org.hiraku.colour.Accent;

/** A site's own colour as the rules of the style sheet's lowest layer; paper keeps its black. */
final class AccentRules {

    private AccentRules() {}

    static String of(Accent accent) {
        String dark = "@media screen and (prefers-color-scheme: dark)";
        return "@layer tokens {\n"
                + rule("@media screen", accent.byDay())
                + rule(dark, accent.inTheDark())
                + "}\n";
    }

    private static String rule(String where, Map<String, String> tokens) {
        return where + " { :root {" + declarations(tokens) + " } }\n";
    }

    private static String declarations(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .map(token -> " " + token.getKey() + ": " + token.getValue() + ";")
                .collect(Collectors.joining());
    }
}
