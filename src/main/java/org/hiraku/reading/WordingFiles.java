package org.hiraku.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/** Reads the site's labels: the theme's, and what a site puts in their place. */
public final class WordingFiles {

    private WordingFiles() {}

    /**
     * The labels of every language that has a wording file.
     *
     * <p>Example: {@code page: {title: Plans}} in {@code en.yaml} gives {@code page.title} → {@code
     * Plans}.
     *
     * @param theme the theme's wording files: {@code ja.yaml} → its bytes
     * @param siteFolder the site, whose {@code data/wording/<language>.yaml} replaces single labels
     * @param problems where faults are told
     * @return labels by dotted key, by language
     */
    public static SortedMap<String, SortedMap<String, String>> read(
            Map<String, byte[]> theme, Path siteFolder, Problems problems) {
        SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();
        theme.forEach(
                (name, bytes) ->
                        labels.put(
                                language(name),
                                FileReading.tree("templates/wording/" + name, bytes, problems)
                                        .map(WordingFiles::flat)
                                        .orElse(new TreeMap<>())));
        for (DataFile file : DataFolder.files(siteFolder, new Problems())) {
            if (file.kind() == DataFile.Kind.WORDING) {
                FileReading.read(new Bundle(file, Optional.empty()))
                        .as(Mapping.class)
                        .ifPresent(
                                root ->
                                        labels.computeIfAbsent(file.id(), l -> new TreeMap<>())
                                                .putAll(flat(root)));
            }
        }
        return labels;
    }

    private static String language(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static SortedMap<String, String> flat(Mapping root) {
        SortedMap<String, String> labels = new TreeMap<>();
        flatten("", root, labels);
        return labels;
    }

    private static void flatten(String prefix, Mapping map, Map<String, String> labels) {
        for (Entry entry : map.all()) {
            String key = prefix + entry.key().text();
            if (entry.value() instanceof Mapping inner) {
                flatten(key + ".", inner, labels);
            } else if (entry.value() instanceof Scalar words) {
                labels.put(key, words.text());
            }
        }
    }
}
