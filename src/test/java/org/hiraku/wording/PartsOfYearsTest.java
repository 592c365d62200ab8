package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;
import org.junit.jupiter.api.Test;

/** Parts of years, whose words hold the words of their year. */
class PartsOfYearsTest {

    private static final Calendar FROM_APRIL = new Calendar(4);

    /** Words are kept once they are made; those of a part are made with those of its year. */
    @Test
    void a_part_can_be_worded_before_its_year_however_many_there_are() {
        Wording english = ThemeWording.en();
        Set<String> words = new HashSet<>();

        for (int year = 1950; year < 2050; year++) {
            for (String part : new String[] {"H1", "H2", "Q1", "Q2", "Q3", "Q4"}) {
                Period period = Period.read(year + "-" + part).orElseThrow();
                words.add(english.period(period, FROM_APRIL));
            }
        }

        assertThat(words).hasSize(600);
    }
}
