package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What editors do to the files of a site, tried on every file. */
final class Edits {

    private static final String A_LINE_MORE = "a line more";
    private static final Map<String, UnaryOperator<String>> OF_A_LINE = new TreeMap<>();

    static {
        OF_A_LINE.put(
                "another number", line -> replaced(line, "(?<=[:{ ])[0-9]+(?=$|[.,} ])", "7"));
        OF_A_LINE.put(
                "other Japanese words", line -> replaced(line, "(?<=ja: \"?)(?=[^|\"\\s])", "新"));
        OF_A_LINE.put(
                "other English words", line -> replaced(line, "(?<=en: \"?)(?=[^|\"\\s])", "New "));
        OF_A_LINE.put(
                "another order", line -> replaced(line, "\\[([^,\\]]+), ([^,\\]]+)", "[$2, $1"));
        OF_A_LINE.put("one less in a list", line -> replaced(line, "\\[([^,\\]]+), ", "["));
        OF_A_LINE.put("a title of prose", line -> replaced(line, "^title=.*", "title=Another"));
        OF_A_LINE.put("an order of prose", line -> replaced(line, "^order=.*", "order=77"));
        OF_A_LINE.put("a line less", line -> "");
    }

    private Edits() {}

    /**
     * An edit of a file.
     *
     * @param file the file, below the site's folder
     * @param what what is done to it
     * @param text what it becomes
     */
    record Edit(Path file, String what, String text) {
        @Override
        public String toString() {
            return file + ": " + what;
        }
    }

    /** Every edit of every file. Some of them break the file, which is told and builds nothing. */
    static List<Edit> all(Map<Path, String> files) {
        List<Edit> edits = new ArrayList<>();
        files.forEach(
                (file, text) ->
                        of(text).forEach(
                                        (what, edited) -> edits.add(new Edit(file, what, edited))));
        return edits;
    }

    /**
     * Each kind of edit once in each kind of file, with the files taking turns; and a line more in
     * every file.
     */
    static List<Edit> telling(Map<Path, String> files) {
        Map<String, List<Edit>> alike = new TreeMap<>();
        for (Edit edit : all(files)) {
            String where = edit.what().equals(A_LINE_MORE) ? edit.file().toString() : kind(edit);
            alike.computeIfAbsent(where + edit.what(), any -> new ArrayList<>()).add(edit);
        }
        List<Edit> telling = new ArrayList<>();
        for (List<Edit> edits : alike.values()) {
            telling.add(edits.get(telling.size() % edits.size()));
        }
        return telling;
    }

    /** The indicators, the tables of indicators, the files named plan.yaml, and so on. */
    private static String kind(Edit edit) {
        String file = edit.file().toString();
        return file.endsWith("plan.yaml")
                ? "plan"
                : file.replaceFirst("^(data/[a-z]+|content)/.*([.])", "$1$2");
    }

    /** What a file may become: each kind of change at the first and the last line that takes it. */
    private static Map<String, String> of(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> edits = new LinkedHashMap<>();
        OF_A_LINE.forEach(
                (what, change) -> {
                    List<String> found = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        String line = change.apply(lines.get(i));
                        if (!line.equals(lines.get(i))) {
                            found.add(with(lines, i, line));
                        }
                    }
                    if (!found.isEmpty()) {
                        edits.put(what, found.get(0));
                        edits.put(what + ", further down", found.get(found.size() - 1));
                    }
                });
        edits.put(A_LINE_MORE, text + "\nnotes: [{ja: 追記, en: An addition}]\n");
        return edits;
    }

    /** The files of a site that editors change, by path. */
    static Map<Path, String> files(Path site) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (String folder : List.of("data", "content")) {
            try (Stream<Path> all = Files.walk(site.resolve(folder))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(site.relativize(file), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static String replaced(String line, String pattern, String by) {
        Matcher matcher = Pattern.compile(pattern).matcher(line);
        return matcher.find() ? matcher.replaceFirst(by) : line;
    }

    private static String with(List<String> lines, int at, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        return String.join("\n", changed) + "\n";
    }
}
