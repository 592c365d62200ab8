package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/** Reads the site's labels: the theme's, and what a site puts in their place. */
public final class WordingFiles {

    private static final String ENDING = ".yaml";

    private WordingFiles() {}

    /**
     * The labels of every language that has a wording file.
     *
     * <p>Example: {@code page: {title: Plans}} in {@code en.yaml} gives {@code page.title} → {@code
     * Plans}.
     *
     * @param theme the theme's wording files: {@code ja.yaml} → its bytes
     * @param siteFolder the site, whose {@code data/wording/<language>.yaml} replaces single
     *     labels; a label that the theme has in no language, or in another form, is told
     * @param problems where faults are told
     * @return labels by dotted key, by language
     */
    public static SortedMap<String, SortedMap<String, String>> read(
            Map<String, byte[]> theme, Path siteFolder, Problems problems) {
        SortedMap<String, SortedMap<String, String>> labels = ofTheme(theme, problems);
        Collection<DataFile> overrides = overrides(siteFolder);
        if (overrides.isEmpty()) {
            return labels;
        }
        WordingForm form = new WordingForm(labels.values());
        for (DataFile file : overrides) {
            FileReading.bytes(file, problems)
                    .ifPresent(
                            bytes -> {
                                GuardedText text = GuardedText.of(file.file(), bytes);
                                labels.computeIfAbsent(file.id(), language -> new TreeMap<>())
                                        .putAll(labels(text, Optional.of(form)));
                                text.faults().found().forEach(problems::add);
                            });
        }
        return labels;
    }

    /**
     * The theme's labels alone.
     *
     * @param theme the theme's wording files: {@code ja.yaml} → its bytes
     * @param problems where faults are told
     * @return labels by dotted key, by language
     */
    public static SortedMap<String, SortedMap<String, String>> ofTheme(
            Map<String, byte[]> theme, Problems problems) {
        SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(theme).entrySet()) {
            GuardedText text =
                    GuardedText.of("templates/wording/" + file.getKey(), file.getValue());
            labels.put(language(file.getKey()), labels(text, Optional.empty()));
            text.faults().found().forEach(problems::add);
        }
        return labels;
    }

    private static SortedMap<String, String> labels(GuardedText text, Optional<WordingForm> form) {
        SortedMap<String, String> labels = new TreeMap<>();
        YamlTree.read(text).ifPresent(root -> flatten("", root, form, text.faults(), labels));
        return labels;
    }

    private static void flatten(
            String prefix,
            Mapping map,
            Optional<WordingForm> form,
            Faults faults,
            SortedMap<String, String> labels) {
        for (Entry entry : map.all()) {
            String key = prefix + entry.key().text();
            if (entry.value() instanceof Mapping inner) {
                flatten(key + ".", inner, form, faults, labels);
            } else if (form.isPresent()) {
                form.get().read(key, entry, faults).ifPresent(words -> labels.put(key, words));
            } else if (entry.value() instanceof Scalar words) {
                labels.put(key, words.isEmpty() ? "" : words.text());
            } else {
                faults.error("shape.text-for-list", entry.value());
            }
        }
    }

    /** The files of {@code data/wording/}; what else lies there is told with the rest of data. */
    private static Collection<DataFile> overrides(Path siteFolder) {
        SortedMap<String, DataFile> files = new TreeMap<>();
        Path folder = siteFolder.resolve("data").resolve("wording");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return files.values();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path location : entries) {
                String name = location.getFileName().toString();
                boolean ours =
                        name.endsWith(ENDING)
                                && LanguageTag.isTag(language(name))
                                && Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS);
                if (ours) {
                    files.put(
                            name,
                            new DataFile(
                                    "data/wording/" + name,
                                    location,
                                    Kind.WORDING,
                                    language(name),
                                    "",
                                    Files.size(location)));
                }
            }
        } catch (IOException unreadable) {
            return files.values();
        }
        return files.values();
    }

    private static String language(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
