package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Reading;
import org.hiraku.reading.SiteReader;
import org.hiraku.verdict.Judge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of every indicator of sites made to cover every case. The sentences stand beside the
 * sites; {@code -Dapprove=true} writes them anew, for a reader to judge.
 */
class SentenceTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "src/test/sites/a-sentence-for-every-case, ja",
        "src/test/sites/a-sentence-for-every-case, en",
        "., ja",
        "., en"
    })
    void is_said_as_approved(String site, String language) throws IOException {
        String name =
                Path.of(site).toRealPath().equals(Path.of("").toRealPath())
                        ? "first-site"
                        : Path.of(site).getFileName().toString();
        Path approved = Path.of("src/test/sentences", name + "." + language + ".txt");
        String said = said(Path.of(site), language);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, said);
        }
        assertThat(said).isEqualTo(Files.readString(approved));
    }

    private static String said(Path site, String language) {
        Reading reading = new SiteReader(site, 1).read();
        assertThat(reading.problems().sorted()).isEmpty();
        PublicRecord record = reading.record().orElseThrow();
        Imprint imprint = record.imprint();
        Judge judge =
                new Judge(
                        imprint.calendar(),
                        imprint.asOf().orElse(LocalDate.of(2025, 6, 1)),
                        imprint.reportMonths());
        Wording wording =
                Wordings.of(ThemeWording.all(), imprint.languages(), imprint.era()).in(language);
        StringJoiner said = new StringJoiner("\n\n", "", "\n");
        for (Indicator indicator : record.indicators().values()) {
            said.add(
                    indicator.id()
                            + "\n"
                            + Sentence.of(
                                    indicator,
                                    indicator.series().stream()
                                            .map(series -> judge.judge(indicator, series))
                                            .toList(),
                                    imprint.calendar(),
                                    wording));
        }
        return said.toString();
    }
}
