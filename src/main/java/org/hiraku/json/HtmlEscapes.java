package org.hiraku.json;

import java.util.Locale;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Which characters of JSON may not stand as they are inside an HTML page's script element. */
final class HtmlEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final String NOT_IN_HTML = "<>&";

    /** Made once: every document asks for it. */
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] codes = standardAsciiEscapesForJSON();
        NOT_IN_HTML.chars().forEach(c -> codes[c] = ESCAPE_CUSTOM);
        return codes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    /** The escape of those three and of the two line ends that scripts know and JSON does not. */
    @Override
    public SerializableString getEscapeSequence(int c) {
        return NOT_IN_HTML.indexOf(c) >= 0 || c == '\u2028' || c == '\u2029'
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
                : null;
    }
}
