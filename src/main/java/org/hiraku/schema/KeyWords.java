package org.hiraku.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What is said of each key, of each word that may be chosen, and of each form, in Japanese and then
 * in English: an editor may be set to either, and a schema cannot tell.
 */
record KeyWords(Properties ja, Properties en) {

    /** The languages in which everything is said, in the order in which it is. */
    static final List<String> LANGUAGES = List.of("ja", "en");

    /** The words in the program. */
    static KeyWords read() {
        return new KeyWords(in("ja"), in("en"));
    }

    /** The words in one language, by what they are said of: {@code indicator.unit}. */
    static Properties in(String language) {
        Properties words = new Properties();
        try (InputStream in = KeyWords.class.getResourceAsStream(language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A longer text: Japanese on a line, English on the next. */
    String text(String of) {
        return said(ja, of) + "\n" + said(en, of);
    }

    /** A title: both on one line. */
    String title(String of) {
        return said(ja, of) + " / " + said(en, of);
    }

    private static String said(Properties words, String of) {
        return Optional.ofNullable(words.getProperty(of))
                .orElseThrow(() -> new IllegalStateException("nothing is said of " + of));
    }
}
