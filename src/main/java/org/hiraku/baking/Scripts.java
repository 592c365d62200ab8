package org.hiraku.baking;

import java.nio.charset.StandardCharsets;

/** The one script, made of all modules in the order of their names. */
final class Scripts {

    private static final String FOLDER = Assets.FOLDER + "js/modules/";
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private Scripts() {}

    /** Every module within a function of its own, so that none sees the names of another. */
    static String joined(Theme theme) {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        for (String file : theme.filesBelow(FOLDER)) {
            if (file.endsWith(".js")) {
                script.append("(() => {\n")
                        .append(new String(theme.bytes(file).orElseThrow(), StandardCharsets.UTF_8))
                        .append("})();\n");
            }
        }
        return script.toString();
    }

    /** A script without the line that names a map which is not published. */
    static byte[] withoutSourceMap(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        int map = text.lastIndexOf(SOURCE_MAP);
        return map < 0 ? script : text.substring(0, map).getBytes(StandardCharsets.UTF_8);
    }
}
