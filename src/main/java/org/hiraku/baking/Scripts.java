package org.hiraku.baking;

import java.nio.charset.StandardCharsets;

/** The one script, made of all modules in the order of their names. */
final class Scripts {

    private static final String FOLDER = Assets.FOLDER + "js/modules/";
    private static final String EXPLORE = Assets.FOLDER + "js/explore/";
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private Scripts() {}

    /** Every module within a function of its own, so that none sees the names of another. */
    static String joined(Theme theme) {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        for (String file : theme.filesBelow(FOLDER)) {
            if (file.endsWith(".js")) {
                script.append("(() => {\n").append(text(theme, file)).append("})();\n");
            }
        }
        return script.toString();
    }

    /** Chart.js and behind it, in one function, the files that explore a chart with it. */
    static byte[] exploring(Theme theme, byte[] library) {
        StringBuilder script = new StringBuilder(withoutSourceMap(library));
        script.append("\n(() => {\n\"use strict\";\n");
        for (String file : theme.filesBelow(EXPLORE)) {
            if (file.endsWith(".js")) {
                script.append(text(theme, file));
            }
        }
        return script.append("})();\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Theme theme, String file) {
        return new String(theme.bytes(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** A script without the line that names a map which is not published. */
    private static String withoutSourceMap(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        int map = text.lastIndexOf(SOURCE_MAP);
        return map < 0 ? text : text.substring(0, map);
    }
}
