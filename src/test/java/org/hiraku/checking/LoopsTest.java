package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopsTest {

    @Test
    void what_leads_to_an_end_is_no_loop() {
        assertThat(Loops.among(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of())))
                .isEmpty();
    }

    @Test
    void what_leads_back_is_a_loop_but_not_what_leads_into_it_or_out_of_it() {
        Map<String, List<String>> next =
                Map.of(
                        "a", List.of("b"),
                        "b", List.of("c", "d"),
                        "c", List.of("b"),
                        "d", List.of("nowhere"));
        assertThat(Loops.among(next)).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void what_names_itself_is_a_loop() {
        assertThat(Loops.among(Map.of("a", List.of("a")))).containsExactly("a");
    }

    @Test
    void a_chain_of_a_hundred_thousand_ends() {
        Map<String, List<String>> next = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            next.put("n" + i, List.of("n" + (i + 1)));
        }
        assertThat(Loops.among(next)).isEmpty();
        next.put("n100000", List.of("n0"));
        assertThat(Loops.among(next)).hasSize(100_001);
    }
}
