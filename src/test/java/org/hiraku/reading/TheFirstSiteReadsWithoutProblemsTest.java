package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiraku.plan.PublicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data in this repository, and the made-up city that uses every key. */
class TheFirstSiteReadsWithoutProblemsTest {

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/sites/city-plan"})
    void no_problem_is_told(String site) {
        Reading reading = new SiteReader(Path.of(site), 2).read();

        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.record()).isPresent();
        assertThat(reading.declared().broken()).isEmpty();
    }

    @Test
    void the_plan_has_its_eight_initiatives_in_their_order() {
        PublicRecord record = new SiteReader(Path.of("."), 1).read().record().orElseThrow();

        assertThat(record.plans().get("2024-mayors-office").initiatives())
                .extracting("id")
                .containsExactly(
                        "childcare-promotion",
                        "furusato-nozei",
                        "one-stop-call-centre",
                        "human-rights",
                        "gender-equality",
                        "peace",
                        "bullying",
                        "community");
        assertThat(record.indicators()).hasSize(9);
    }
}
