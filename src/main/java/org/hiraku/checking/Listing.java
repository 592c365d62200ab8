package org.hiraku.checking;

import java.util.Collection;
import java.util.stream.Collectors;

/** Choices as a problem's words list them. */
final class Listing {

    /** How many choices are listed. */
    private static final int MOST = 12;

    private Listing() {}

    /** The first choices in their order, with {@code …} for the rest; {@code –} for none. */
    static String of(Collection<String> choices) {
        if (choices.isEmpty()) {
            return "–";
        }
        String first = choices.stream().limit(MOST).collect(Collectors.joining(", "));
        return choices.size() > MOST ? first + ", …" : first;
    }
}
