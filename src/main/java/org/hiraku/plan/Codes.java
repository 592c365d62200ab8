package org.hiraku.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The data format's words for the record's constants: {@code AT_LEAST} is written {@code at-least}.
 */
public final class Codes {

    private static final ClassValue<String[]> WORDS =
            new ClassValue<>() {
                @Override
                protected String[] computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .map(constant -> word(((Enum<?>) constant).name()))
                            .toArray(String[]::new);
                }
            };

    private Codes() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
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
