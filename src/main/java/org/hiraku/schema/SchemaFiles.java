package org.hiraku.schema;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.json.JsonText;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.FileForms;

/**
 * A JSON Schema for every kind of file under {@code data/}.
 *
 * <p>Example: {@code SchemaFiles.of(labels).get("indicator.schema.json")}.
 */
public final class SchemaFiles {

    /** How the name of each ends. */
    public static final String ENDING = ".schema.json";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaFiles() {}

    /**
     * The text of each by its name, one line an entry, with a line end at its end.
     *
     * @param labels the theme's labels by dotted key, by language: what a wording file may replace
     */
    public static SortedMap<String, String> of(
            Map<String, ? extends SortedMap<String, String>> labels) {
        return of(labels, KeyWords.read());
    }

    static SortedMap<String, String> of(
            Map<String, ? extends SortedMap<String, String>> labels, KeyWords words) {
        SortedMap<String, String> files = new TreeMap<>();
        FileForms.byKind()
                .forEach((kind, root) -> files.put(kind + ENDING, text(kind, root, words)));
        files.put(
                "wording" + ENDING,
                JsonText.indented(
                                json ->
                                        json.object(
                                                () -> {
                                                    json.text("$schema", DIALECT);
                                                    new WordingSchema(json, words, labels).write();
                                                }))
                        + "\n");
        return files;
    }

    private static String text(String kind, Allowed root, KeyWords words) {
        return JsonText.indented(
                        json ->
                                json.object(
                                        () -> {
                                            json.text("$schema", DIALECT);
                                            Definitions definitions = new Definitions();
                                            FormSchema schema =
                                                    new FormSchema(json, words, definitions);
                                            schema.whole(kind, root);
                                            json.object("$defs", () -> definitions.each(schema));
                                        }))
                + "\n";
    }
}
