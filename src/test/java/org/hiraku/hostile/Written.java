package org.hiraku.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * YAML in which a hostile text is written so that it can be read and kept in git.
 *
 * <p>A text is a string; or {@code {repeat: "[", times: 10000}}; or a list of those, one after the
 * other.
 */
final class Written {

    private Written() {}

    /** What a YAML file holds. */
    static Object in(Path file) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a YAML file by what is hostile about them. */
    static Map<String, String> texts(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) in(file)).forEach((name, text) -> texts.put(name.toString(), text(text)));
        return texts;
    }

    /** The text that is written. */
    static String text(Object written) {
        if (written instanceof List<?> parts) {
            return String.join("", parts.stream().map(Written::text).toList());
        }
        if (written instanceof Map<?, ?> repeated) {
            int times = (Integer) repeated.get("times");
            return repeated.get("repeat").toString().repeat(times);
        }
        return (String) written;
    }
}
