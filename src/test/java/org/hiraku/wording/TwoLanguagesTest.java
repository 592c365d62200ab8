package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
}
