package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Text;

/**
 * One thing that readers look for, whatever the language.
 *
 * @param kind what it is
 * @param path its page below a language
 * @param title its name
 * @param context what it is part of, where that tells things of one name apart
 * @param texts what else is searched
 */
public record Findable(
        Kind kind, String path, Text title, Optional<Text> context, List<Text> texts) {

    /** What may be found, in the order in which results are shown. */
    public enum Kind {
        /** A plan. */
        PLAN("plans"),
        /** An initiative. */
        INITIATIVE("initiatives"),
        /** An indicator. */
        INDICATOR("indicators"),
        /** A division. */
        DIVISION("divisions"),
        /** A policy sheet. */
        POLICY_SHEET("policysheets"),
        /** A page that is written, not computed. */
        PROSE("prosepages");

        private final String several;

        Kind(String several) {
            this.several = several;
        }

        /** The label of several of them. */
        String label() {
            return "page." + several;
        }
    }

    /** Keeps an unmodifiable copy. */
    public Findable {
        texts = List.copyOf(texts);
    }
}
