package org.hiraku.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words with slots: {@code "In {period}"} filled with {@code period} = {@code fiscal 2023} gives
 * {@code In fiscal 2023}.
 *
 * <p>A slot is a name of ASCII letters in braces; any other brace stands for itself. What is filled
 * in is never read again, so a name that holds braces does no harm.
 */
final class Phrase {

    /** Literal words at even places, slot names at odd ones. */
    private final String[] parts;

    private final int length;

    private Phrase(String[] parts, int length) {
        this.parts = parts;
        this.length = length;
    }

    /** Reads words with slots. */
    static Phrase of(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int open = words.indexOf('{');
        while (open >= 0) {
            int close = endOfSlot(words, open);
            if (close > 0) {
                parts.add(words.substring(from, open));
                parts.add(words.substring(open + 1, close));
                from = close + 1;
            }
            open = words.indexOf('{', Math.max(open + 1, from));
        }
        parts.add(words.substring(from));
        return new Phrase(parts.toArray(String[]::new), words.length());
    }

    private static int endOfSlot(String words, int open) {
        int at = open + 1;
        while (at < words.length() && isLetter(words.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < words.length() && words.charAt(at) == '}' ? at : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The names of its slots. */
    Set<String> slots() {
        Set<String> slots = new TreeSet<>();
        for (int i = 1; i < parts.length; i += 2) {
            slots.add(parts[i]);
        }
        return slots;
    }

    /**
     * The words with each slot filled.
     *
     * @param details what to fill in, by slot
     * @throws IllegalArgumentException for a slot that {@code details} does not name
     */
    String fill(Map<String, String> details) {
        if (parts.length == 1) {
            return parts[0];
        }
        StringBuilder filled = new StringBuilder(length + 16 * parts.length).append(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            String words = details.get(parts[i]);
            if (words == null) {
                throw new IllegalArgumentException("nothing to fill {" + parts[i] + "} with");
            }
            filled.append(words).append(parts[i + 1]);
        }
        return filled.toString();
    }

    /** The words with one slot filled. */
    String fill(String slot, String words) {
        return fill(Map.of(slot, words));
    }
}
