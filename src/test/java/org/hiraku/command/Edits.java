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
     * What a file may become, by what is done to it: each kind of change at the first and the last
     * line that takes it. Some of these break the file, which is told and builds nothing.
     */
    static Map<String, String> of(String text) {
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
        edits.put("a line more", text + "\nnotes: [{ja: 追記, en: An addition}]\n");
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
