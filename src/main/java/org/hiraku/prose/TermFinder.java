package org.hiraku.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hiraku.plan.Furigana;

/**
 * Finds the terms of a glossary in a text: the longest at each place, and none that is a part of a
 * longer word. Letters of the Latin alphabet and digits make a word, and so do katakana: ウィル is not
 * found in ウィルス. Between kanji nothing tells where a word ends.
 *
 * <p>A term is found as it is written, its first letter small or large. Any number of threads may
 * use one instance.
 */
public final class TermFinder {

    /**
     * A term as it stands in HTML.
     *
     * @param id its id
     * @param html its words
     */
    record Found(String id, String html) {}

    /** Looks for nothing. */
    public static final TermFinder NONE = new TermFinder(Map.of());

    private final Map<Character, List<Found>> byFirst = new HashMap<>();

    /**
     * A finder of some terms.
     *
     * @param words the words of each term by its id; with readings it is found with and without
     */
    public TermFinder(Map<String, String> words) {
        words.forEach(
                (id, term) -> {
                    String html = escaped(Furigana.without(term));
                    new TreeSet<>(List.of(html, otherCase(html), Rubies.inText(escaped(term))))
                            .forEach(form -> add(new Found(id, form)));
                });
        byFirst.values().forEach(l -> l.sort(Comparator.comparing(f -> -f.html().length())));
    }

    private void add(Found term) {
        byFirst.computeIfAbsent(term.html().charAt(0), any -> new ArrayList<>()).add(term);
    }

    private static String otherCase(String html) {
        char first = html.charAt(0);
        char other =
                Character.isUpperCase(first)
                        ? Character.toLowerCase(first)
                        : Character.toUpperCase(first);
        return other + html.substring(1);
    }

    /** Whether it looks for nothing. */
    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The ids of the terms that stand in a text of plain words. */
    public Set<String> in(String words) {
        Set<String> ids = new TreeSet<>();
        if (!isEmpty()) {
            String html = escaped(words);
            for (int at = 0; at < html.length(); at++) {
                Found found = at(html, at);
                if (found != null) {
                    ids.add(found.id());
                    at += found.html().length() - 1;
                }
            }
        }
        return ids;
    }

    /** The longest term that begins at a place of some HTML; {@code null} when none does. */
    Found at(String html, int at) {
        List<Found> candidates = byFirst.get(html.charAt(at));
        if (candidates == null) {
            return null;
        }
        for (Found term : candidates) {
            int end = at + term.html().length();
            if (html.startsWith(term.html(), at)
                    && !isWithinWord(html, at)
                    && !isWithinWord(html, end)) {
                return term;
            }
        }
        return null;
    }

    /** Whether the characters before and after a place belong to one word. */
    private static boolean isWithinWord(String html, int at) {
        if (at == 0 || at == html.length()) {
            return false;
        }
        int before = html.codePointBefore(at);
        int after = html.codePointAt(at);
        return isLatin(before) && isLatin(after) || isKatakana(before) && isKatakana(after);
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isKatakana(int c) {
        return c >= 0x30A1 && c <= 0x30FA || c == 'ー' || c >= 0xFF66 && c <= 0xFF9F;
    }

    private static String escaped(String words) {
        StringBuilder html = new StringBuilder(words.length() + 16);
        HtmlText.append(html, words);
        return html.toString();
    }
}
