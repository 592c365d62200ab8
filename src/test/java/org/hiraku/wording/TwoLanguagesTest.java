package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Japanese and English are equals: what one says, the other says. */
class TwoLanguagesTest {

    /** Groups in which each language writes in its own way what it is given. */
    private static final Set<String> OWN_WAY = Set.of("period", "date");

    private final Map<String, String> ja = ThemeWording.labels("ja");
    private final Map<String, String> en = ThemeWording.labels("en");

    @Test
    void they_have_the_same_keys() {
        Set<String> optional = new TreeSet<>(ja.keySet());
        optional.addAll(en.keySet());
        optional.removeIf(key -> !isOfOneLanguage(key));
        assertThat(without(ja.keySet(), optional)).isEqualTo(without(en.keySet(), optional));
    }

    /** Words for powers of ten, and how a number takes its unit. */
    private static boolean isOfOneLanguage(String key) {
        return key.startsWith("number.power.") || key.startsWith("unit.") && !key.endsWith(".name");
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }

    @Test
    void they_fill_the_same_slots() {
        for (String key : ja.keySet()) {
            boolean comparable =
                    en.containsKey(key)
                            && !OWN_WAY.contains(key.split("\\.")[0])
                            && !key.endsWith(".one");
            if (comparable) {
                assertThat(slots(ja, key)).as(key).isEqualTo(slots(en, key));
            }
        }
    }

    private static Set<String> slots(Map<String, String> labels, String key) {
        return Phrase.of(labels.get(key)).slots();
    }

    @Test
    void eras_begin_on_the_same_days() {
        ja.forEach(
                (key, words) -> {
                    if (key.endsWith(".from") || key.endsWith(".fiscal-from")) {
                        assertThat(en.get(key)).as(key).isEqualTo(words);
                    }
                });
    }

    @Test
    void english_has_no_kana_and_japanese_no_full_stop_of_the_other() {
        assertThat(en.values())
                .noneMatch(words -> words.matches("(?s).*[\\p{IsHiragana}\\p{IsKatakana}].*"));
        assertThat(ja.values()).noneMatch(words -> words.matches(".*[ぁ-ん][.,].*"));
    }

    /** By its whole key, by a literal that its key begins with, or as the word of a constant. */
    @Test
    void every_label_is_named_by_the_program_or_by_a_template() throws IOException {
        Set<String> named = new TreeSet<>(Groups.BY_TYPE.values());
        named.addAll(found("src/main/java", "\"([a-z][a-zA-Z0-9.-]*)\""));
        named.addAll(found("templates", "(?:say|wording)\\.((?:page|site)(?:\\.\\w+)+)"));
        Set<String> unnamed = new TreeSet<>(ja.keySet());
        unnamed.removeIf(key -> isNamed(key.replaceFirst("\\.(one|other)$", ""), named));
        assertThat(unnamed).isEmpty();
    }

    private static boolean isNamed(String key, Set<String> named) {
        boolean asConstant = named.contains(key.substring(0, Math.max(0, key.lastIndexOf('.'))));
        return asConstant
                || named.stream()
                        .anyMatch(
                                name ->
                                        key.equals(name)
                                                || name.contains(".")
                                                        && (name.endsWith(".")
                                                                || name.endsWith("-"))
                                                        && key.startsWith(name));
    }

    private static Set<String> found(String folder, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".yaml")) {
                    Pattern.compile(pattern)
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(result -> found.add(result.group(1)));
                }
            }
        }
        return found;
    }
}
