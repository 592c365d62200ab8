package org.hiraku.baking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values are found by a name, whichever string spells it. */
class NameTableTest {

    private final NameTable<Integer> table = new NameTable<>(Map.of("target", 1, "actual", 2));

    @Test
    void a_name_is_found_again_and_again() {
        for (int time = 0; time < 3; time++) {
            assertThat(table.get("target")).isEqualTo(1);
            assertThat(table.get("actual")).isEqualTo(2);
            assertThat(table.get("note")).isNull();
        }
    }

    @Test
    void more_strings_than_a_theme_has_spell_the_same_name() {
        for (int time = 0; time < 2_000; time++) {
            assertThat(table.get(new String("actual"))).isEqualTo(2);
        }
    }

    /** Both have the hash 2112. */
    @Test
    void names_of_the_same_hash_are_told_apart() {
        NameTable<Integer> alike = new NameTable<>(Map.of("Aa", 1, "BB", 2));
        for (int time = 0; time < 3; time++) {
            assertThat(alike.get("Aa")).isEqualTo(1);
            assertThat(alike.get("BB")).isEqualTo(2);
        }
    }
}
