package org.hiraku.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Why a name is no id, in the variants of the rule {@code id-syntax}. */
final class IdFault {

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private IdFault() {}

    /** The rule that a name breaks; null for a sound id. */
    static String of(String name) {
        if (!IdReader.isId(name)) {
            return syntax(name);
        }
        if (DEVICE.matcher(name).matches()) {
            return "id-syntax.device";
        }
        return null;
    }

    private static String syntax(String name) {
        if (name.length() > IdReader.LENGTH && IdReader.isId(name.substring(0, 1))) {
            return "id-syntax.length";
        }
        boolean capitals = IdReader.isId(name.toLowerCase(Locale.ROOT));
        return capitals ? "id-syntax.capitals" : "id-syntax";
    }
}
