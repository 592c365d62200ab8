package org.hiraku.baking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template taken apart: what FreeMarker reads, and what goes into the page as it stands.
 *
 * @param name the template's name below {@code templates/}
 * @param lines its lines
 * @param comments what is said to its readers
 * @param directives the names of FreeMarker's own elements, as {@code list}
 * @param expressions what is evaluated, text in quotes taken out
 * @param macros its macros
 * @param markup what goes into the page, a hole ({@link #HOLE}) for every interpolation
 */
record TemplateText(
        String name,
        List<String> lines,
        List<String> comments,
        List<String> directives,
        List<String> expressions,
        List<Macro> macros,
        String markup) {

    /** Stands in the markup where something is printed. */
    static final String HOLE = "\u25A1";

    private static final String FOLDER = ThemeTemplates.FOLDER;
    private static final Pattern PART =
            Pattern.compile(
                    "(?s)<#--(?<comment>.*?)-->"
                            + "|</?#(?<directive>[a-z_]+)(?<arguments>(?:\"[^\"]*\"|->|[^\">])*)>"
                            + "|</?@(?<call>(?:\"[^\"]*\"|[^\">])*)>"
                            + "|\\$\\{(?<printed>[^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)\\s*([^>]*)>");

    /**
     * A macro.
     *
     * @param name its name
     * @param parameters the names of its parameters
     * @param lines how many lines it has
     * @param comment what is said right before it; empty when nothing is
     */
    record Macro(String name, List<String> parameters, long lines, String comment) {}

    /** Every template of the theme. */
    static List<TemplateText> all() {
        Theme theme = Theme.builtIn();
        return theme.filesBelow(FOLDER).stream()
                .filter(file -> file.endsWith(".ftlh"))
                .map(
                        file ->
                                of(
                                        file.substring(FOLDER.length()),
                                        new String(
                                                theme.bytes(file).orElseThrow(),
                                                StandardCharsets.UTF_8)))
                .toList();
    }

    /** A template by its text. */
    static TemplateText of(String name, String text) {
        List<String> comments = new ArrayList<>();
        List<String> directives = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        String markup =
                parts.replaceAll(
                        part -> {
                            Matcher found = (Matcher) part;
                            if (found.group("comment") != null) {
                                comments.add(found.group("comment"));
                            } else if (found.group("directive") != null) {
                                directives.add(found.group("directive"));
                                expressions.add(unquoted(found.group("arguments")));
                            } else if (found.group("call") != null) {
                                expressions.add(unquoted(found.group("call")));
                            } else {
                                expressions.add(unquoted(found.group("printed")));
                                return HOLE;
                            }
                            return "";
                        });
        return new TemplateText(
                name,
                text.lines().toList(),
                comments,
                directives,
                expressions,
                macros(text),
                markup);
    }

    private static String unquoted(String expression) {
        return QUOTED.matcher(expression).replaceAll("\"\"");
    }

    private static List<Macro> macros(String text) {
        List<Macro> macros = new ArrayList<>();
        Matcher starts = MACRO.matcher(text);
        while (starts.find()) {
            int end = text.indexOf("</#macro>", starts.end());
            String before = text.substring(0, starts.start()).stripTrailing();
            int comment = before.lastIndexOf("<#--");
            macros.add(
                    new Macro(
                            starts.group(1),
                            parameters(starts.group(2)),
                            text.substring(starts.start(), end).lines().count(),
                            before.endsWith("-->") ? before.substring(comment) : ""));
        }
        return macros;
    }

    private static List<String> parameters(String written) {
        return written.isBlank()
                ? List.of()
                : List.of(written.trim().split("\\s+")).stream()
                        .map(parameter -> parameter.replaceFirst("=.*", ""))
                        .toList();
    }
}
