package org.hiraku.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that is put together from figures, in one language from end to end: half a sentence in
 * one language and half in another would be none.
 */
final class Speech {

    /** The groups of labels that figures are worded with. */
    static final List<String> GROUPS =
            List.of(
                    "number",
                    "unit",
                    "counted",
                    "period",
                    "era",
                    "date",
                    "figure",
                    "sentence",
                    "working",
                    "chart",
                    "fact",
                    "movement",
                    "missing",
                    "status");

    /** The languages whose wording comes whole with the program. */
    private static final Set<String> WHOLE = Set.of("en", "ja");

    final String language;
    final Labels labels;
    final NumberWords numbers;
    final UnitWords units;
    final DateWords dates;
    final PeriodWords periods;

    private Speech(Labels labels, Optional<String> era) {
        this.language = labels.language();
        this.labels = labels;
        numbers = new NumberWords(labels);
        units = new UnitWords(language, labels);
        EraWords eras = new EraWords(labels, era);
        dates = new DateWords(labels, eras);
        periods = new PeriodWords(labels, eras, dates);
    }

    /**
     * The speech of the first language that can word every figure: that has each label of the
     * groups which English and Japanese both have.
     *
     * @throws IllegalArgumentException when none can
     */
    static Speech first(List<Labels> chain, Optional<String> era) {
        Set<String> needed = needed(chain);
        for (Labels labels : chain) {
            if (labels.keys().containsAll(needed)) {
                return new Speech(labels, era);
            }
        }
        throw new IllegalArgumentException("no language has every label of " + GROUPS);
    }

    private static Set<String> needed(List<Labels> chain) {
        Set<String> needed = null;
        for (Labels labels : chain) {
            if (WHOLE.contains(labels.language())) {
                Set<String> spoken = new TreeSet<>(labels.keys());
                spoken.removeIf(key -> !isSpoken(key));
                if (needed == null) {
                    needed = spoken;
                } else {
                    needed.retainAll(spoken);
                }
            }
        }
        return needed == null ? Set.of() : needed;
    }

    private static boolean isSpoken(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && GROUPS.contains(key.substring(0, dot));
    }
}
