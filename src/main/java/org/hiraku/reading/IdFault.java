package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a name is no id, in the variants of the rule {@code id-syntax}. */
final class IdFault {

    /** Names that Windows keeps for devices, whatever their ending. */
    static final List<String> DEVICES = devices();

    private IdFault() {}

    /** The rule that a name breaks; null for a sound id. */
    static String of(String name) {
        if (!IdReader.isId(name)) {
            return syntax(name);
        }
        if (DEVICES.contains(name)) {
            return "id-syntax.device";
        }
        return null;
    }

    private static List<String> devices() {
        List<String> names = new ArrayList<>(List.of("con", "prn", "aux", "nul"));
        for (int i = 0; i < 10; i++) {
            names.add("com" + i);
            names.add("lpt" + i);
        }
        return List.copyOf(names);
    }

    private static String syntax(String name) {
        if (name.length() > IdReader.LENGTH && IdReader.isId(name.substring(0, 1))) {
            return "id-syntax.length";
        }
        boolean capitals = IdReader.isId(name.toLowerCase(Locale.ROOT));
        return capitals ? "id-syntax.capitals" : "id-syntax";
    }
}
