package org.hiraku.schema;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.json.JsonText;

/**
 * Writes what may stand in {@code data/wording/<language>.yaml}: every label of the theme, each
 * explained by the theme's own words.
 *
 * @param labels the theme's labels by dotted key, by language
 */
record WordingSchema(
        JsonText json, KeyWords words, Map<String, ? extends SortedMap<String, String>> labels) {

    /** What a label may be; one that is empty is left out of the pages. */
    private static final List<String> LABEL = List.of("string", "number", "boolean", "null");

    /** The members of the schema. */
    void write() {
        json.text("title", words.title("wording"));
        TreeMap<String, String> all = new TreeMap<>();
        KeyWords.LANGUAGES.forEach(
                language -> {
                    if (labels.containsKey(language)) {
                        labels.get(language)
                                .forEach(
                                        (key, label) -> all.merge(key, label, WordingSchema::both));
                    }
                });
        map("", all);
    }

    private static String both(String former, String label) {
        return former.equals(label) ? former : former + "\n" + label;
    }

    /**
     * The keys below a prefix, as {@code page.} with its dot; a key that is written with a dot
     * stands for itself.
     */
    private void map(String prefix, SortedMap<String, String> below) {
        json.text("type", "object");
        json.object(
                "properties",
                () -> {
                    String former = "";
                    for (String key : below.keySet()) {
                        String rest = key.substring(prefix.length());
                        int dot = rest.indexOf('.');
                        String name = dot < 0 ? rest : rest.substring(0, dot);
                        if (!name.equals(former)) {
                            json.object(name, () -> entry(prefix + name, below));
                        }
                        former = name;
                    }
                });
        json.object("patternProperties", () -> json.object("\\.", () -> {}));
        json.truth("additionalProperties", false);
    }

    private void entry(String key, SortedMap<String, String> all) {
        String label = all.get(key);
        if (label == null) {
            map(key + ".", all.subMap(key + ".", key + "/"));
        } else {
            json.array("type", () -> LABEL.forEach(json::text));
            json.text("description", label);
        }
    }
}
