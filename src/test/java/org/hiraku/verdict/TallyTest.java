package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Example series =
            Example.up("case")
                    .asOf("2025-06-01")
                    .actual("2018", "1")
                    .target("2019", "at-least", "10")
                    .actual("2019", "10")
                    .target("2020", "at-least", "10")
                    .actual("2020", "9")
                    .target("2021", "at-least", "10")
                    .actual("2021", "8")
                    .target("2022", "at-least", "10")
                    .target("2023", "monitor", "")
                    .target("2024", "at-least", "10");

    @Test
    void every_verdict_is_counted_once_over_the_full_denominator() {
        Tally tally = Tally.of(series.judged().values());
        assertThat(tally).isEqualTo(new Tally(1, 2, 1, 1, 1, 1));
        assertThat(tally.total()).isEqualTo(7);
        assertThat(Arrays.stream(Result.values()).mapToInt(tally::count).sum()).isEqualTo(7);
        assertThat(tally.count(Result.MISSED)).isEqualTo(2);
    }

    @Test
    void tallies_add_up() {
        Tally tally = Tally.of(series.judged().values());
        assertThat(tally.plus(Tally.NONE)).isEqualTo(tally);
        assertThat(tally.plus(tally)).isEqualTo(new Tally(2, 4, 2, 2, 2, 2));
        assertThat(Tally.of(List.of())).isEqualTo(Tally.NONE);
    }
}
