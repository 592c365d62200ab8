package org.hiraku.plan;

import java.util.Locale;
import java.util.Optional;

/**
 * The data format's words for the record's constants: {@code AT_LEAST} is written {@code at-least}.
 */
public final class Codes {

    private Codes() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for; empty for any other word. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
