package org.hiraku.chart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.SiteReader;
import org.hiraku.verdict.Judge;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.Sentence;
import org.hiraku.wording.ThemeWording;
import org.hiraku.wording.Wording;
import org.hiraku.wording.Wordings;

/**
 * An indicator of a site with all that is drawn of it in one language.
 *
 * @param indicator the indicator
 * @param verdicts its verdicts, one map a series
 * @param figures what charts show of it
 * @param sentence what is said of it
 */
record Drawn(
        Indicator indicator,
        List<SortedMap<Period, Verdict>> verdicts,
        ChartFigures figures,
        String sentence) {

    /** Every indicator of a site, by id. */
    static SortedMap<String, Drawn> site(String folder, String language) {
        PublicRecord record = new SiteReader(Path.of(folder), 2).read().record().orElseThrow();
        Imprint imprint = record.imprint();
        LocalDate asOf = imprint.asOf().orElse(LocalDate.of(2025, 6, 1));
        Judge judge = new Judge(imprint.calendar(), asOf, imprint.reportMonths());
        Wording wording =
                Wordings.of(ThemeWording.all(), imprint.everyLanguage(), imprint.era())
                        .in(language);
        SortedMap<String, Drawn> all = new TreeMap<>();
        record.indicators().forEach((id, it) -> all.put(id, of(it, judge, imprint, wording)));
        return all;
    }

    private static Drawn of(Indicator it, Judge judge, Imprint imprint, Wording wording) {
        List<SortedMap<Period, Verdict>> verdicts =
                it.series().stream().map(series -> judge.judge(it, series)).toList();
        return new Drawn(
                it,
                verdicts,
                ChartFigures.of(it, verdicts, imprint.calendar(), wording, FormerTargets.STATED),
                Sentence.of(it, verdicts, imprint.calendar(), wording));
    }

    /** The chart of its page. */
    String large() {
        return ChartDrawing.of(figures, indicator.id(), sentence).svg();
    }

    /** The chart of its card. */
    String small() {
        return ChartDrawing.small(figures, indicator.id() + "-small").svg();
    }

    @Override
    public String toString() {
        return indicator.id() + " in " + figures.wording().language();
    }
}
