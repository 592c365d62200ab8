package org.hiraku.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.hiraku.problem.VisibleText;

/**
 * The command line's words in Japanese or English.
 *
 * @param language {@code ja} or {@code en}
 * @param bundle the words by key
 */
record Words(String language, ResourceBundle bundle) {

    /** The words in a language. */
    static Words in(String language) {
        try (InputStream in = Words.class.getResourceAsStream(language + ".properties")) {
            InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new Words(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words with their slots filled. */
    String say(String key, Map<String, String> details) {
        String words = bundle.getString(key);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", VisibleText.of(detail.getValue()));
        }
        return words;
    }
}
