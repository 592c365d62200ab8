package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.hiraku.Approval;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Reading;
import org.hiraku.reading.SiteReader;
import org.hiraku.verdict.Judge;
import org.hiraku.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of every indicator of sites made to cover every case. The sentences stand beside the
 * sites; {@link Approval} says how they are written anew.
 */
class SentenceTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "src/test/sites/a-sentence-for-every-case, ja",
        "src/test/sites/a-sentence-for-every-case, en",
        "src/test/sites/city-plan, ja",
        "src/test/sites/city-plan, en",
        "., ja",
        "., en"
    })
    void is_said_as_approved(String site, String language) throws IOException {
        compare("sentences", site, language, SentenceTest::said);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "src/test/sites/a-sentence-for-every-case, ja",
        "src/test/sites/a-sentence-for-every-case, en"
    })
    void is_worked_out_as_approved(String site, String language) throws IOException {
        compare("workings", site, language, SentenceTest::workedOut);
    }

    private static void compare(String folder, String site, String language, Says says)
            throws IOException {
        String name = site.equals(".") ? "first-site" : Path.of(site).getFileName().toString();
        Path approved = Path.of("src/test", folder, name + "." + language + ".txt");
        String said = said(Path.of(site), language, says);
        assertThat(said).isEqualTo(Approval.of(approved, said));
    }

    /** What is said of an indicator. */
    private interface Says {
        String of(
                Indicator indicator,
                List<SortedMap<Period, Verdict>> verdicts,
                Calendar ofSite,
                Wording wording);
    }

    private static String said(Path site, String language, Says says) {
        Reading reading = new SiteReader(site, 1).read();
        assertThat(reading.problems().sorted()).isEmpty();
        PublicRecord record = reading.record().orElseThrow();
        Imprint imprint = record.imprint();
        LocalDate asOf = imprint.asOf().orElse(LocalDate.of(2025, 6, 1));
        Judge judge = new Judge(imprint.calendar(), asOf, imprint.reportMonths());
        Wording wording =
                Wordings.of(ThemeWording.all(), imprint.everyLanguage(), imprint.era())
                        .in(language);
        StringJoiner said = new StringJoiner("\n\n", "", "\n");
        for (Indicator it : record.indicators().values()) {
            List<SortedMap<Period, Verdict>> verdicts =
                    it.series().stream().map(series -> judge.judge(it, series)).toList();
            said.add(it.id() + "\n" + says.of(it, verdicts, imprint.calendar(), wording));
        }
        return said.toString();
    }

    private static String said(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording) {
        return Sentence.of(indicator, verdicts, ofSite, wording);
    }

    private static String workedOut(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording) {
        WorkingWords working = new WorkingWords(indicator, ofSite, wording);
        StringJoiner said = new StringJoiner("\n");
        for (Verdict verdict : verdicts.get(0).values()) {
            said.add(wording.period(verdict.period(), indicator.calendar(ofSite)));
            working.facts(verdict).forEach(fact -> said.add("  * " + fact));
            working.steps(verdict).forEach(step -> said.add("  - " + step));
        }
        return said.toString();
    }
}
