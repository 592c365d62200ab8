package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.chart.ChartConfiguration;
import org.hiraku.chart.ChartDrawing;
import org.hiraku.chart.ChartFigures;
import org.hiraku.chart.ChartSvg;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.plan.Period;
import org.hiraku.verdict.Verdict;

/**
 * An indicator's chart, drawn only when a page is rendered.
 *
 * @param figures what it shows
 * @param idPrefix what the ids in it start with, unique on the page
 * @param sentence what it says, for those who do not see it
 * @param script what makes it interactive, loaded only when a reader asks for it
 * @param file where its figures lie for that, if they are too many for the page; else empty
 * @param drawn keeps the large chart for the others that show it
 */
public record ChartView(
        ChartFigures figures,
        String idPrefix,
        String sentence,
        String script,
        Optional<String> file,
        DrawnOnce drawn) {

    /** The chart of an indicator's page. */
    public ChartSvg large() {
        return drawn.chart(() -> ChartDrawing.of(figures, idPrefix, sentence));
    }

    /** The small chart of a card. */
    public ChartSvg small() {
        return ChartDrawing.small(figures, idPrefix);
    }

    /** The same figures for the interactive chart; empty where they lie in a file. */
    public Optional<EmbeddedJson> configuration() {
        return file.isPresent() ? Optional.empty() : Optional.of(ChartConfiguration.of(figures));
    }

    /** Whether a reader may choose among series. */
    public boolean severalSeries() {
        return figures.series().size() > 1;
    }

    /** Whether the figures of an indicator's interactive chart stand in its page. */
    public static boolean isSmall(Judged judged) {
        int points = judged.series().stream().mapToInt(s -> s.verdicts().size()).sum();
        return ChartConfiguration.isSmall(judged.series().size(), points);
    }

    /** What a reader can explore of an indicator, in a language's words. */
    public static ChartFigures explored(Site site, Judged judged, String language) {
        return ChartFigures.explored(
                judged.indicator(),
                verdicts(judged),
                site.imprint().calendar(),
                site.wording(language),
                PublishedTargets.of(site, judged.indicator()));
    }

    /** The chart of an indicator on a page that shows it small. */
    static ChartView of(LanguageSide side, Address here, Judged judged) {
        return of(side, here, judged, new DrawnOnce());
    }

    /** The chart of an indicator on a page, which others show as large as it does. */
    static ChartView of(LanguageSide side, Address here, Judged judged, DrawnOnce drawn) {
        String id = judged.indicator().id();
        return new ChartView(
                figures(side, judged),
                prefix(judged),
                judged.sentences().in(side.language()),
                here.root() + side.chrome().assets().chartScript(),
                isSmall(judged)
                        ? Optional.empty()
                        : Optional.of(here.linkTo(MachinePaths.chart(id, side.language()))),
                drawn);
    }

    /** The large chart alone, where it is not interactive. */
    static ChartSvg large(LanguageSide side, Judged judged, DrawnOnce drawn) {
        return drawn.chart(
                () ->
                        ChartDrawing.of(
                                figures(side, judged),
                                prefix(judged),
                                judged.sentences().in(side.language())));
    }

    private static ChartFigures figures(LanguageSide side, Judged judged) {
        return ChartFigures.of(
                judged.indicator(),
                verdicts(judged),
                side.site().imprint().calendar(),
                side.wording(),
                PublishedTargets.of(side.site(), judged.indicator()));
    }

    private static String prefix(Judged judged) {
        return "chart-" + judged.indicator().id() + "-";
    }

    private static List<SortedMap<Period, Verdict>> verdicts(Judged judged) {
        return judged.series().stream().map(JudgedSeries::verdicts).toList();
    }
}
