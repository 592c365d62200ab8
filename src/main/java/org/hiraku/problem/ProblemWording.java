package org.hiraku.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of problems in one language, {@code ja} or {@code en}. */
public final class ProblemWording {

    /** The languages that problems are told in. */
    public static final Set<String> LANGUAGES = Set.of("ja", "en");

    private static final Pattern DETAIL = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties words = new Properties();

    private ProblemWording() {}

    /**
     * The words in {@code language}.
     *
     * @throws IllegalArgumentException for a language that problems are not told in
     */
    public static ProblemWording in(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no wording of problems in " + language);
        }
        ProblemWording wording = new ProblemWording();
        try (InputStream in = ProblemWording.class.getResourceAsStream(language + ".properties")) {
            wording.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wording;
    }

    /** What is wrong. */
    public String what(Problem problem) {
        return fill(key(problem, "what"), problem.details());
    }

    /** What to do about it. */
    public String fix(Problem problem) {
        return fill(key(problem, "fix"), problem.details());
    }

    /** A label of the report itself, as {@code report.fix}. */
    public String label(String key, Map<String, String> details) {
        return fill(word(key), details);
    }

    /**
     * The words of a key with the names of their details in braces.
     *
     * @throws IllegalStateException when the key has none
     */
    public String pattern(String key) {
        return word(key);
    }

    /** Every key that has words. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private String key(Problem problem, String part) {
        String variant = words.getProperty(problem.rule() + "." + part);
        return variant != null ? variant : word(problem.ruleId() + "." + part);
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no wording for " + key);
        }
        return word;
    }

    private static String fill(String pattern, Map<String, String> details) {
        return DETAIL.matcher(pattern)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        VisibleText.of(
                                                details.getOrDefault(m.group(1), m.group()))));
    }
}
