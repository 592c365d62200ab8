package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.SiteReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From the files of {@code src/test/sites/city-plan} to its verdicts; its README works them out.
 */
class TheMadeUpCityIsJudgedAsWorkedByHandTest {

    private static final PublicRecord CITY =
            new SiteReader(Path.of("src/test/sites/city-plan"), 1).read().record().orElseThrow();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "library-loans     | 2022      | cannot-say: not-comparable | -             | -       | -",
                "library-loans     | 2023      | met                        | 5300 exceeded | 104.4 % | 133.1 %",
                "library-loans     | 2024      | missed (provisional)       | 2100 to-go    | 98.4 %  | 91.9 %",
                "library-loans     | 2026      | not-due                    | -             | -       | -",
                "reading-room-open | 2023      | missed                     | -             | -       | -",
                "reading-room-open | 2024      | met                        | -             | -       | -",
                "volunteers        | 2023-H2   | met                        | 5 exceeded    | 105.6 % | -",
                "volunteers        | 2024-H2   | not-due                    | -             | -       | -",
                "emissions         | 2021      | met                        | 9.6 exceeded  | -       | 113.7 %",
                "emissions         | 2022      | missed (provisional)       | 5 to-go       | -       | 94.7 %",
                "emissions         | 2023      | overdue                    | -             | -       | -",
                "emissions         | 2030      | not-due                    | -             | -       | -",
                "pool-temperature  | 2024-07   | met                        | reached       | -       | -",
                "pool-temperature  | 2024-08   | missed                     | 1.2 to-go     | -       | -",
                "waiting-children  | 2024-Q1   | met                        | 2 exceeded    | -       | -",
                "waiting-children  | 2024-Q2   | cannot-say: missing-actual | -             | -       | -",
                "waiting-children  | 2024-Q3   | met                        | reached       | -       | -",
                "waiting-children  | 2024-Q4   | missed (provisional)       | 3 to-go       | -       | -",
                "waiting-children  | 2025-Q1   | not-due                    | -             | -       | -",
                "parents-satisfied | 2017/2020 | missed                     | 2.3 to-go     | -       | -",
                "parents-satisfied | 2021/2024 | met                        | 2.0 exceeded  | -       | -",
                "council-reports   | 2023      | met                        | reached       | -       | -",
                "council-reports   | 2024      | missed                     | 1 to-go       | -       | -",
                "council-reports   | 2025      | cannot-say: monitor        | -             | -       | -",
                "festival-visitors | 2022      | met                        | 200 exceeded  | 106.7 % | -",
                "festival-visitors | 2023      | missed                     | 100 to-go     | 96.7 %  | -",
            })
    void as_worked_by_hand(
            String id, String period, String result, String distance, String target, String gap) {
        Verdict verdict = headline(id, period);

        assertThat(Shown.result(verdict)).isEqualTo(result);
        assertThat(Shown.distance(verdict)).isEqualTo(distance);
        assertThat(withoutReason(Shown.shareOfTarget(verdict))).isEqualTo(target);
        assertThat(withoutReason(Shown.shareOfGap(verdict))).isEqualTo(gap);
    }

    private static Verdict headline(String id, String period) {
        Imprint imprint = CITY.imprint();
        Judge judge =
                new Judge(imprint.calendar(), imprint.asOf().orElseThrow(), imprint.reportMonths());
        Indicator indicator = CITY.indicators().get(id);
        Series all =
                indicator.series().stream().filter(Series::isHeadline).findFirst().orElseThrow();
        return judge.judge(indicator, all).get(Period.read(period).orElseThrow());
    }

    /** {@code - (rate)} is {@code -}: why there is none has tests of its own. */
    private static String withoutReason(String share) {
        return share.replaceFirst(" \\(.*", "");
    }
}
