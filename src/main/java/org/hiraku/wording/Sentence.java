package org.hiraku.wording;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.verdict.Verdict;

/**
 * What the record says of an indicator, in plain words: the last actual, what became of its target,
 * and the target that comes next. Nothing in it is typed in; the same text leads the page and
 * stands beside its chart, in previews and in feeds.
 *
 * <p>Example: {@code Bullying cases resolved stood at 99.5% in fiscal 2023. The target for fiscal
 * 2024 is 100%; no result is due yet.}
 */
public final class Sentence {

    /** Of how many series it speaks; the table shows the others. */
    public static final int SERIES_AT_MOST = 4;

    private final Indicator indicator;
    private final List<SortedMap<Period, Verdict>> verdicts;
    private final Calendar calendar;
    private final Wording wording;

    private Sentence(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar calendar,
            Wording wording) {
        this.indicator = indicator;
        this.verdicts = verdicts;
        this.calendar = calendar;
        this.wording = wording;
    }

    /**
     * The sentence in a language: {@link Wording#figureLanguage()}, which is the wording's own
     * unless it lacks words for figures.
     *
     * @param indicator what is measured
     * @param verdicts its verdicts by period, one map for each of its series in their order
     * @param ofSite the site's years
     * @param wording the words
     * @throws IllegalArgumentException when there is not one map a series
     */
    public static String of(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording) {
        if (verdicts.size() != indicator.series().size()) {
            throw new IllegalArgumentException("verdicts of " + verdicts.size() + " series");
        }
        return new Sentence(indicator, verdicts, indicator.calendar(ofSite), wording).words();
    }

    private String words() {
        Labels labels = wording.speech().labels;
        StringJoiner words = new StringJoiner(labels.get("sentence.between"));
        List<Integer> spokenOf = spokenOf();
        int shown = Math.min(spokenOf.size(), SERIES_AT_MOST);
        for (int i = 0; i < shown; i++) {
            int at = spokenOf.get(i);
            String subject = subject(indicator.series().get(at), i == 0, spokenOf.size() == 1);
            new SeriesSentence(indicator, at, verdicts.get(at), calendar, wording, subject)
                    .addTo(words);
        }
        if (indicator.series().stream().allMatch(series -> series.targets().isEmpty())) {
            words.add(labels.get("sentence.no-target"));
        }
        if (spokenOf.size() > shown) {
            words.add(wording.countedFigures("sentence.more-series", spokenOf.size() - shown));
        }
        if (indicator.ended().isPresent()) {
            words.add(labels.get("sentence.ended"));
        }
        return words.toString();
    }

    /** The series for the whole where there are dimensions; else every one. */
    private List<Integer> spokenOf() {
        List<Series> series = indicator.series();
        List<Integer> headlines =
                IntStream.range(0, series.size())
                        .filter(i -> series.get(i).isHeadline())
                        .boxed()
                        .toList();
        return headlines.isEmpty() ? IntStream.range(0, series.size()).boxed().toList() : headlines;
    }

    private String subject(Series series, boolean first, boolean only) {
        String name = wording.textOfFigures(indicator.name()).words();
        if (only && series.isHeadline()) {
            return name;
        }
        Labels labels = wording.speech().labels;
        String ofSeries = wording.seriesOfFigures(indicator, series).words();
        return first
                ? labels.phrase("sentence.subject-of-series")
                        .fill(Map.of("indicator", name, "series", ofSeries))
                : labels.phrase("sentence.next-subject").fill("series", ofSeries);
    }
}
