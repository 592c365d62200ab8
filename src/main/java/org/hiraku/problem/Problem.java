package org.hiraku.problem;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that is wrong.
 *
 * <p>Its words are looked up by {@code rule}: {@code <rule>.what} and {@code <rule>.fix} in the
 * wording of problems, where {@code {name}} stands for the detail of that name.
 *
 * @param rule the stable id of the rule that is broken, as {@code yaml-alias}; a variant of its
 *     words follows a dot, as {@code number-syntax.grouped}
 * @param severity whether the site can be built all the same
 * @param place where it stands
 * @param details what the words mention, by name
 */
public record Problem(
        String rule, Severity severity, Place place, SortedMap<String, String> details) {

    /** Whether the site can be built all the same. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, unless the build is strict. */
        WARNING
    }

    /** Keeps an unmodifiable copy. */
    public Problem {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** A fault that keeps the site from being built. */
    public static Problem error(String rule, Place place) {
        return new Problem(rule, Severity.ERROR, place, new TreeMap<>(Map.of()));
    }

    /** A fault that is told, and that only a strict build refuses. */
    public static Problem warning(String rule, Place place) {
        return new Problem(rule, Severity.WARNING, place, new TreeMap<>(Map.of()));
    }

    /** The same problem, mentioning one more detail. */
    public Problem with(String name, Object detail) {
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(name, String.valueOf(detail));
        return new Problem(rule, severity, place, more);
    }

    /** The same problem in a variant of its rule's words, as {@code near}. */
    public Problem variant(String name) {
        return new Problem(ruleId() + "." + name, severity, place, details);
    }

    /** The rule without the variant of its words. */
    public String ruleId() {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }
}
