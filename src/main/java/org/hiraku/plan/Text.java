package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words of the record in one or more languages.
 *
 * <p>A text written without a language serves every language: its only key is {@link #EVERY}.
 *
 * @param byLanguage the words by BCP 47 tag, in the order written, without {@link Furigana}; never
 *     empty
 * @param read the words with their readings, of those languages in which there are some
 */
public record Text(Map<String, String> byLanguage, Map<String, String> read) {

    /** The key of words that serve every language, such as a proper noun. */
    public static final String EVERY = "";

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException when there are no words at all
     */
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        read = Map.copyOf(read);
    }

    /**
     * Words as they are written, with readings or without.
     *
     * @throws IllegalArgumentException when there are no words at all
     */
    public Text(Map<String, String> written) {
        this(without(written), read(written));
    }

    private static Map<String, String> without(Map<String, String> written) {
        if (written.values().stream().noneMatch(Furigana::mayBeIn)) {
            return written;
        }
        Map<String, String> without = new LinkedHashMap<>(written);
        without.replaceAll((language, words) -> Furigana.without(words));
        return without;
    }

    private static Map<String, String> read(Map<String, String> written) {
        if (written.values().stream().noneMatch(Furigana::mayBeIn)) {
            return Map.of();
        }
        Map<String, String> read = new LinkedHashMap<>(written);
        read.values().removeIf(words -> Furigana.without(words).equals(words));
        return read;
    }

    /** Words that serve every language. */
    public static Text plain(String words) {
        return new Text(Map.of(EVERY, words));
    }

    /** Whether these words serve every language alike. */
    public boolean servesEveryLanguage() {
        return byLanguage.containsKey(EVERY);
    }

    /**
     * The same text of which words without a language are in {@code language}: a quotation is in
     * the language of what it quotes, and serves no other.
     */
    public Text quotedFrom(String language) {
        return servesEveryLanguage()
                ? new Text(Map.of(language, read.getOrDefault(EVERY, byLanguage.get(EVERY))))
                : this;
    }

    /**
     * The words in exactly this language (or those that serve every language), if there are any.
     */
    public Optional<String> in(String language) {
        String words = byLanguage.get(language);
        return Optional.ofNullable(words != null ? words : byLanguage.get(EVERY));
    }

    /**
     * The words to show on a page in {@code language}: its own, else the source language's, said to
     * be untranslated.
     *
     * <p>Example: {@code {ja: 枚方市}} asked for {@code en} with source {@code ja} gives 枚方市, language
     * {@code ja}, not translated.
     */
    public Words shownIn(String language, String source) {
        if (byLanguage.containsKey(language)) {
            return words(language, language, true);
        }
        if (servesEveryLanguage()) {
            return words(EVERY, language, true);
        }
        if (byLanguage.containsKey(source)) {
            return words(source, source, false);
        }
        String first = byLanguage.keySet().iterator().next();
        return words(first, first, false);
    }

    private Words words(String key, String language, boolean translated) {
        String words = byLanguage.get(key);
        return new Words(words, language, translated, read.getOrDefault(key, words));
    }

    /** The words in exactly this language with their readings, if there are any words. */
    public Optional<String> readIn(String language) {
        return in(language).map(w -> read.getOrDefault(language, read.getOrDefault(EVERY, w)));
    }

    /**
     * A text as one page shows it.
     *
     * @param words the words themselves
     * @param language the language they are in, for the {@code lang} attribute
     * @param translated false when the page's language lacks them and the source stands in
     * @param read the words with their readings; the words themselves where there are none
     */
    public record Words(String words, String language, boolean translated, String read) {

        /** Words that may be written with readings. */
        public Words(String written, String language, boolean translated) {
            this(Furigana.without(written), language, translated, written);
        }
    }
}
