package org.hiraku.json;

import java.util.Locale;

/**
 * Which characters of JSON may not stand as they are inside an HTML page's script element.
 *
 * <p>JSON has them in strings alone, where an escape means the same: {@code "<b>"} becomes {@code
 * "\\u003Cb\\u003E"}.
 */
final class HtmlEscapes {

    private HtmlEscapes() {}

    /**
     * JSON without {@code <}, {@code >}, {@code &} and the two line ends that only scripts know.
     */
    static String escaped(String json) {
        int at = next(json, 0);
        if (at == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        int written = 0;
        while (at < json.length()) {
            escaped.append(json, written, at);
            escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) json.charAt(at)));
            written = at + 1;
            at = next(json, written);
        }
        return escaped.append(json, written, json.length()).toString();
    }

    /** Where the next such character stands; the length where there is none. */
    private static int next(String json, int from) {
        int at = from;
        while (at < json.length() && isPlain(json.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c != '<' && c != '>' && c != '&' && c != '\u2028' && c != '\u2029';
    }
}
