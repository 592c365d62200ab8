package org.hiraku.problem;

import java.util.Locale;

/**
 * Text made safe to show on a terminal: control and invisible characters become a backslash, u and
 * the code in braces.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text with every character that could deceive or steer a terminal spelled out. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::deceives)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            if (deceives(c)) {
                                visible.append("\\u{")
                                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                        .append('}');
                            } else {
                                visible.appendCodePoint(c);
                            }
                        });
        return visible.toString();
    }

    private static boolean deceives(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    !joinsEmoji(c);
            default -> false;
        };
    }

    /** Joiners stand inside emoji and scripts; shown as they are. */
    private static boolean joinsEmoji(int c) {
        return c == 0x200D || c == 0x200C;
    }
}
