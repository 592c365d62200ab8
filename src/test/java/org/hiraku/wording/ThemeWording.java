package org.hiraku.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The wording of the default theme, as tests of every room use it. */
public final class ThemeWording {

    private static final Path FOLDER = Path.of("templates", "wording");

    private ThemeWording() {}

    /** Japanese with era names. */
    public static Wording ja() {
        return of("ja");
    }

    /** English. */
    public static Wording en() {
        return of("en");
    }

    /** A language of a site whose source is Japanese and whose years carry era names. */
    public static Wording of(String language) {
        return Wordings.of(all(), List.of("ja", "en", language), Optional.of("japanese"))
                .in(language);
    }

    /** The labels of both languages by dotted key. */
    public static SortedMap<String, Map<String, String>> all() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        all.put("ja", labels("ja"));
        all.put("en", labels("en"));
        return all;
    }

    /** The labels of one language by dotted key. */
    public static SortedMap<String, String> labels(String language) {
        try {
            Object tree =
                    new Load(LoadSettings.builder().build())
                            .loadFromString(Files.readString(FOLDER.resolve(language + ".yaml")));
            SortedMap<String, String> labels = new TreeMap<>();
            gather("", tree, labels);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(String key, Object node, SortedMap<String, String> labels) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((k, v) -> gather(key.isEmpty() ? "" + k : key + "." + k, v, labels));
        } else {
            labels.put(key, String.valueOf(node));
        }
    }

    /** Words with plain spaces where they have some at which no line ends. */
    public static String plainlySpaced(String words) {
        return words.replace('\u00A0', ' ');
    }
}
