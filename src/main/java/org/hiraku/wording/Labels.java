package org.hiraku.wording;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Text.Words;

/**
 * The labels of one language by dotted key, each knowing which language it is in: a label that the
 * language lacks is another's, and says so.
 */
final class Labels {

    private final String language;
    private final Map<String, Words> words;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final Map<Enum<?>, Words> ofConstants = new ConcurrentHashMap<>();

    private Labels(String language, Map<String, Words> words) {
        this.language = language;
        this.words = words;
    }

    /** Labels that all are in one language. */
    static Labels of(String language, Map<String, String> labels) {
        Map<String, Words> words = new HashMap<>();
        labels.forEach((key, label) -> words.put(key, new Words(label, language, true)));
        return new Labels(language, words);
    }

    /** These labels, and another language's where these have none. */
    Labels orElse(Labels other) {
        Map<String, Words> all = new HashMap<>();
        other.words.forEach((key, w) -> all.put(key, borrowed(w)));
        all.putAll(words);
        return new Labels(language, all);
    }

    private Words borrowed(Words other) {
        return new Words(
                other.words(), other.language(), other.language().equals(language), other.read());
    }

    /** The language they are for. */
    String language() {
        return language;
    }

    /**
     * The label with its language.
     *
     * @throws IllegalArgumentException when no language has it
     */
    Words spoken(String key) {
        Words found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return found;
    }

    /**
     * The label of a constant of the record or the verdict with its language, as that of {@code
     * result.not-due}.
     *
     * @throws IllegalArgumentException when no language has it
     */
    Words spoken(Enum<?> constant) {
        Words known = ofConstants.get(constant);
        return known != null
                ? known
                : ofConstants.computeIfAbsent(
                        constant, c -> spoken(Groups.of(c) + "." + Codes.of(c)));
    }

    String get(String key) {
        return spoken(key).words();
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** The label, or other words where there is none. */
    String getOr(String key, String otherwise) {
        Words found = words.get(key);
        return found == null ? otherwise : found.words();
    }

    /** The label as words with slots, read once. */
    Phrase phrase(String key) {
        Phrase known = phrases.get(key);
        return known != null ? known : phrases.computeIfAbsent(key, k -> Phrase.of(get(k)));
    }

    int number(String key) {
        return Integer.parseInt(get(key));
    }

    LocalDate day(String key) {
        return LocalDate.parse(get(key));
    }

    SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words.keySet()));
    }

    /** The words that come right after a prefix: {@code era.japanese.} gives heisei, reiwa, …. */
    SortedSet<String> below(String prefix) {
        SortedSet<String> found = new TreeSet<>();
        for (String key : words.keySet()) {
            if (key.startsWith(prefix)) {
                int dot = key.indexOf('.', prefix.length());
                found.add(key.substring(prefix.length(), dot < 0 ? key.length() : dot));
            }
        }
        return found;
    }
}
