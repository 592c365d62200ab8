package org.hiraku.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The wording of a site in each of its languages.
 *
 * <p>A language that lacks a label takes it from the next one that has it: its own tag without its
 * last part ({@code pt-BR}, {@code pt}), the site's source language, English, Japanese, any other.
 * Figures are worded in one tongue throughout: plain Japanese ({@code ja-simple}) words those that
 * it has no labels for as Japanese does.
 */
public final class Wordings {

    private final SortedMap<String, Wording> byLanguage = new TreeMap<>();

    private Wordings() {}

    /**
     * The wordings of a site.
     *
     * @param labels labels by dotted key, by language, as read from the wording files
     * @param languages the site's languages, the source language first; a language without labels
     *     borrows all of them
     * @param era the era names that years carry, as {@code japanese}
     * @throws IllegalArgumentException when no language has the labels that figures need
     */
    public static Wordings of(
            Map<String, ? extends Map<String, String>> labels,
            List<String> languages,
            Optional<String> era) {
        Wordings wordings = new Wordings();
        for (String language : languages) {
            wordings.byLanguage.put(
                    language, wording(language, languages.get(0), new TreeMap<>(labels), era));
        }
        return wordings;
    }

    /**
     * The wording in a language.
     *
     * @throws IllegalArgumentException for a language that is not the site's
     */
    public Wording in(String language) {
        Wording wording = byLanguage.get(language);
        if (wording == null) {
            throw new IllegalArgumentException("the site does not speak " + language);
        }
        return wording;
    }

    private static Wording wording(
            String language,
            String source,
            SortedMap<String, ? extends Map<String, String>> labels,
            Optional<String> era) {
        List<Labels> chain = new ArrayList<>();
        Labels tongue = null;
        Labels all = Labels.of(language, Map.of());
        for (String next : order(language, source, labels.keySet())) {
            Map<String, String> own = labels.get(next);
            if (own != null) {
                Labels labelsOfNext = Labels.of(next, own);
                chain.add(labelsOfNext);
                all = all.orElse(labelsOfNext);
                if (isOfTongue(next, language)) {
                    tongue = tongue == null ? labelsOfNext : tongue.orElse(labelsOfNext);
                }
            }
        }
        if (tongue != null) {
            chain.add(0, tongue);
        }
        return new Wording(language, source, all, Speech.first(chain, era));
    }

    /** Whether a language is another, or is the broader one that it is a form of. */
    private static boolean isOfTongue(String tag, String language) {
        return language.equals(tag) || language.startsWith(tag + "-");
    }

    private static Set<String> order(String language, String source, Set<String> known) {
        Set<String> order = new LinkedHashSet<>();
        for (String tag = language; !tag.isEmpty(); tag = parent(tag)) {
            order.add(tag);
        }
        order.add(source);
        order.add("en");
        order.add("ja");
        order.addAll(known);
        return order;
    }

    /** A language without what narrows it: {@code pt} of {@code pt-BR}; empty of {@code pt}. */
    static String parent(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
