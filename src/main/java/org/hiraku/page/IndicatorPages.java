package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Break;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;

/** Makes the pages of indicators. */
final class IndicatorPages {

    private static final String SECTION = "indicators";

    private IndicatorPages() {}

    static IndicatorPage page(LanguageSide side, Indicator indicator, DrawnOnce drawn) {
        Judged judged = side.site().judged(indicator);
        Address here = side.address(Paths.indicator(indicator.id()));
        FigureView figures = new FigureView(side, judged);
        List<JudgedSeries> shown = ShownSeries.of(judged);
        Embed embed = Embed.of(side, indicator);
        Frame frame = frame(side, judged).embeddedAs(embed.told());
        Mentions mentions = side.mentions(here);
        return new IndicatorPage(
                frame,
                side.phrase(indicator.name()),
                IndicatorFacts.of(side, indicator),
                Owner.of(side, here, indicator),
                initiatives(side, here, indicator),
                side.say().figures(judged.sentences().in(side.language())),
                VerdictViews.of(figures, shown),
                ChartView.of(side, here, judged, drawn),
                new SharedTables(
                        EmbedPages.tablesKey(side, judged), () -> TableViews.of(figures, shown)),
                LatestTables.of(figures, shown),
                LedgerView.of(figures),
                indicator.definition().map(d -> mentions.passage(d, "definition-", 3)),
                breaks(figures, indicator),
                mentions.notes(indicator.notes()),
                side.source(indicator.source()),
                new IndicatorPage.Downloads(
                        here.linkTo(MachinePaths.indicator(indicator.id(), "csv")),
                        here.linkTo(MachinePaths.indicator(indicator.id(), "json")),
                        Paths.CHART,
                        CardSet.own(side, frame)),
                embed,
                new IndicatorPage.Citation(citation(side, indicator), frame.canonical()),
                links(side, here, side.site().editions().before(indicator)),
                links(side, here, side.site().editions().after(indicator)),
                indicator.ended().map(e -> InitiativePages.ended(side, e, last(side, indicator))),
                neighbour(side, here, side.site().references().before(indicator)),
                neighbour(side, here, side.site().references().after(indicator)),
                mentions.terms());
    }

    private static Frame frame(LanguageSide side, Judged judged) {
        Indicator indicator = judged.indicator();
        String path = Paths.indicator(indicator.id());
        String name = side.words(indicator.name());
        List<String> title = new ArrayList<>(List.of(name));
        side.site().references().ofIndicator(indicator.id()).stream()
                .findFirst()
                .ifPresent(work -> title.add(side.words(work.title())));
        Frames.About about =
                new Frames.About(
                        path,
                        title,
                        Descriptions.shortened(judged.sentences().in(side.language())),
                        List.of(
                                new Frames.Step(
                                        Paths.INDICATORS, side.say().label("page.allindicators")),
                                new Frames.Step(path, side.phrase(indicator.name()))),
                        SECTION,
                        Optional.of(indicator.file()));
        return Frames.of(
                side,
                about,
                SchemaOrg.dataset(side, about, indicator),
                Optional.of(judged.sentences().in(side.language())));
    }

    private static List<Link> initiatives(LanguageSide side, Address here, Indicator indicator) {
        List<Link> links = new ArrayList<>();
        for (Initiative work : side.site().references().ofIndicator(indicator.id())) {
            links.add(side.link(here, work));
        }
        return links;
    }

    private static List<IndicatorPage.BreakView> breaks(FigureView figures, Indicator indicator) {
        List<IndicatorPage.BreakView> breaks = new ArrayList<>();
        for (Break one : indicator.breaks()) {
            String key = one.comparable() ? "page.breakcomparable" : "page.breaknotcomparable";
            String period = figures.fullPeriod(one.period()).text();
            Phrase sentence = figures.side().say().label(key, Map.of("period", period));
            breaks.add(new IndicatorPage.BreakView(sentence, figures.side().phrase(one.note())));
        }
        return breaks;
    }

    /** How to cite an indicator, without its address. */
    static Phrase citation(LanguageSide side, Indicator indicator) {
        String revision = side.chrome().revision().orElse("");
        String key = revision.isEmpty() ? "page.citationtext" : "page.citationrevision";
        return side.say()
                .label(
                        key,
                        Map.of(
                                "publisher", side.chrome().publisher().text(),
                                "name", side.words(indicator.name()),
                                "site", side.chrome().siteTitle().text(),
                                "day", side.chrome().asOf().text(),
                                "revision", revision));
    }

    private static List<Link> links(LanguageSide side, Address here, List<Indicator> indicators) {
        return indicators.stream()
                .map(i -> side.link(here, Paths.indicator(i.id()), i.name()))
                .toList();
    }

    private static Optional<Period> last(LanguageSide side, Indicator indicator) {
        return side.site().editions().lastPlanned(indicator);
    }

    private static Optional<Link> neighbour(
            LanguageSide side, Address here, Optional<Indicator> indicator) {
        return indicator.map(i -> side.link(here, Paths.indicator(i.id()), i.name()));
    }

    /** The indicators on one page of the list, counted from 1. */
    static List<Indicator> shown(Site site, int number) {
        return ListPages.slice(site.references().inOrder(), number);
    }

    /** One page of the list of all indicators, in the order of the plans. */
    static IndicatorListPage list(LanguageSide side, int number) {
        Site site = side.site();
        String path = Paths.listPage(Paths.INDICATORS, number);
        Address here = side.address(path);
        List<IndicatorListPage.Row> rows = new ArrayList<>();
        for (Indicator indicator : shown(site, number)) {
            Judged judged = site.judged(indicator);
            List<Link> initiatives = initiatives(side, here, indicator);
            rows.add(
                    new IndicatorListPage.Row(
                            Briefs.indicator(side, here, judged, Optional.empty()),
                            initiatives.stream().findFirst()));
        }
        int total = site.record().indicators().size();
        Pager pager = ListPages.pager(side, Paths.INDICATORS, total, number);
        return new IndicatorListPage(
                ListPages.frame(side, Paths.INDICATORS, "page.allindicators", number, pager),
                rows,
                pager,
                new IndicatorListPage.Narrowing(
                        site.assets().listScript(),
                        here.linkTo(MachinePaths.narrowing(side.language()))
                                .replaceFirst("\\.json$", ""),
                        here.root() + side.address(Paths.INDICATORS).path()));
    }
}
