package org.hiraku.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a site is translated: the translations that are missing, and those that are older than
 * the words they were made from.
 */
public final class Translations {

    private static final Comparator<Shortfall> ORDER =
            Comparator.comparing(Shortfall::file)
                    .thenComparing(Shortfall::path)
                    .thenComparing(Shortfall::language);

    /** Nothing is known to be missing or outdated. */
    public static final Translations COMPLETE = new Translations(List.of(), Map.of());

    private final List<Shortfall> shortfalls;
    private final Map<String, Set<Text>> outdated = new HashMap<>();
    private final Map<String, String> outdatedByFile = new HashMap<>();

    /** In what way a translation falls short. */
    public enum Kind {
        /** There is none: the source's own words stand in for it, marked. */
        MISSING,
        /** Its source has changed since it was made: it is shown, marked. */
        OUTDATED
    }

    /**
     * A text that is not translated as it should be.
     *
     * @param file where it is written, below the site's folder
     * @param path the keys that lead to it, joined by dots; {@code text} for a prose page
     * @param language the language of the translation
     * @param kind in what way it falls short
     */
    public record Shortfall(String file, String path, String language, Kind kind) {}

    /**
     * What falls short.
     *
     * @param shortfalls in any order
     * @param outdated the texts of the record whose translation is outdated, by its language; each
     *     text is meant itself, not others of the same words
     */
    public Translations(List<Shortfall> shortfalls, Map<String, List<Text>> outdated) {
        this.shortfalls = shortfalls.stream().sorted(ORDER).toList();
        outdated.forEach(
                (language, texts) -> {
                    Set<Text> same = Collections.newSetFromMap(new IdentityHashMap<>());
                    same.addAll(texts);
                    this.outdated.put(language, same);
                });
        for (Shortfall shortfall : this.shortfalls) {
            if (shortfall.kind() == Kind.OUTDATED) {
                String mark = shortfall.path() + " " + shortfall.language() + "\n";
                outdatedByFile.merge(shortfall.file(), mark, String::concat);
            }
        }
    }

    /** Everything that falls short, by file and keys. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /** Whether the words of a text of the record in a language are older than their source. */
    public boolean isOutdated(Text text, String language) {
        return !outdated.isEmpty() && outdated.getOrDefault(language, Set.of()).contains(text);
    }

    /** Whether anything that a file holds is outdated, as a prose page is as a whole. */
    public boolean isOutdated(String file) {
        return outdatedByFile.containsKey(file);
    }

    /** Which translations in a file are outdated, one a line; empty when none is. */
    public String outdatedIn(String file) {
        return outdatedByFile.getOrDefault(file, "");
    }
}
