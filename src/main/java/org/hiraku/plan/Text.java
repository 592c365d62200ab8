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
 * @param byLanguage the words by BCP 47 tag, in the order written; never empty
 */
public record Text(Map<String, String> byLanguage) {

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
        return servesEveryLanguage() ? new Text(Map.of(language, byLanguage.get(EVERY))) : this;
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
        String own = byLanguage.get(language);
        if (own != null) {
            return new Words(own, language, true);
        }
        String every = byLanguage.get(EVERY);
        if (every != null) {
            return new Words(every, language, true);
        }
        String original = byLanguage.get(source);
        if (original != null) {
            return new Words(original, source, false);
        }
        Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
        return new Words(first.getValue(), first.getKey(), false);
    }

    /**
     * A text as one page shows it.
     *
     * @param words the words themselves
     * @param language the language they are in, for the {@code lang} attribute
     * @param translated false when the page's language lacks them and the source stands in
     */
    public record Words(String words, String language, boolean translated) {}
}
