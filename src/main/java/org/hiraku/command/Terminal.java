package org.hiraku.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/**
 * Whom a command speaks to.
 *
 * @param words the words it speaks
 * @param out where results go
 * @param err where problems go
 * @param colour whether colours are shown
 * @param interactive whether a person is watching, so that progress is worth showing
 * @param environment the environment
 */
record Terminal(
        Words words,
        PrintWriter out,
        PrintWriter err,
        boolean colour,
        boolean interactive,
        Map<String, String> environment) {

    private static final List<String> LANGUAGE_VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** The terminal of a run: the language is {@code --lang}'s, else the environment's. */
    static Terminal of(
            String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        boolean watched = System.console() != null && !environment.containsKey("CI");
        boolean plain =
                environment.containsKey("NO_COLOR")
                        || "dumb".equals(environment.getOrDefault("TERM", "dumb"));
        return new Terminal(
                Words.in(language(arguments, environment)),
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                watched && !plain,
                watched,
                environment);
    }

    CommandLine.Help.Ansi ansi() {
        return colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    /** Says one line of results. */
    void say(String key, Map<String, String> details) {
        out.println(words.say(key, details));
    }

    /** Says one line of what went wrong. */
    void complain(String key, Map<String, String> details) {
        err.println(words.say(key, details));
    }

    private static String language(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return known(arguments[i].substring("--lang=".length()));
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return known(arguments[i + 1]);
            }
        }
        for (String variable : LANGUAGE_VARIABLES) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return known(locale);
            }
        }
        return "en";
    }

    private static String known(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("ja") ? "ja" : "en";
    }
}
