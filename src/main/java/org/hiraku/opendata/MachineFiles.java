package org.hiraku.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hiraku.chart.ChartConfiguration;
import org.hiraku.chart.ChartFigures;
import org.hiraku.page.Address;
import org.hiraku.page.ChartView;
import org.hiraku.page.Content;
import org.hiraku.page.Embeds;
import org.hiraku.page.Judged;
import org.hiraku.page.MachineFile;
import org.hiraku.page.MachinePaths;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;
import org.hiraku.page.Sources;

/** The files for machines as pages of the site: each made alone, when it is asked for. */
public final class MachineFiles {

    private static final Supplier<Sources> EVERYTHING = () -> Sources.EVERYTHING;

    private MachineFiles() {}

    /**
     * All machine files of a site.
     *
     * @param pages the site's pages, which the sitemap lists; forwards and machine files are none
     */
    public static List<Planned> of(Site site, List<Address> pages) {
        List<Planned> files = new ArrayList<>();
        Translator translator = new Translator(site);
        SearchJson search = new SearchJson(site);
        // The directory first: the index that all its parts come from is then made early, by one.
        addAll(files, site, Map.of(MachinePaths.SEARCH, search.directory()));
        ofWholeSite(files, site, translator);
        List<Embeds> embeds = Embeds.of(site);
        site.judged().values().forEach(judged -> ofIndicator(files, translator, embeds, judged));
        addAll(files, site, search.parts());
        addAll(files, site, new NarrowingJson(site).files());
        addAll(files, site, Sitemap.of(site, pages));
        add(files, site, Address.file("robots.txt"), Sources::nothing, () -> text(Robots.of(site)));
        add(files, site, Address.file("_headers"), Sources::nothing, () -> text(Headers.TEXT));
        return files;
    }

    private static void ofIndicator(
            List<Planned> files, Translator translator, List<Embeds> embeds, Judged judged) {
        Site site = translator.site();
        String id = judged.indicator().id();
        Supplier<Sources> sources = () -> Sources.ofFigures(site, judged.indicator());
        Supplier<Content> json = () -> new MachineFile(IndicatorJson.of(translator, judged));
        Supplier<Content> csv = () -> new MachineFile(ObservationsCsv.of(translator, judged));
        add(files, site, MachinePaths.indicator(id, "json"), sources, json);
        add(files, site, MachinePaths.indicator(id, "csv"), sources, csv);
        for (Embeds its : embeds) {
            if (its.has(judged.indicator())) {
                Address file = its.file(judged.indicator());
                add(files, site, file, sources, () -> oembed(its, judged));
            }
        }
        if (!ChartView.isSmall(judged)) {
            for (String language : site.languages()) {
                Supplier<Content> chart = () -> new MachineFile(chart(site, judged, language));
                add(files, site, MachinePaths.chart(id, language), EVERYTHING, chart);
            }
        }
    }

    private static Content oembed(Embeds embeds, Judged judged) {
        return new MachineFile(OembedJson.of(embeds.of(judged.indicator()), embeds.image(judged)));
    }

    private static MachineFile.Bytes chart(Site site, Judged judged, String language) {
        ChartFigures figures = ChartView.explored(site, judged, language);
        return target -> ChartConfiguration.write(figures, target);
    }

    private static void addAll(
            List<Planned> files, Site site, Map<Address, MachineFile.Bytes> made) {
        made.forEach(
                (path, bytes) -> add(files, site, path, EVERYTHING, () -> new MachineFile(bytes)));
    }

    private static void ofWholeSite(List<Planned> files, Site site, Translator translator) {
        Map<Address, Supplier<Content>> made = new LinkedHashMap<>();
        made.put(MachinePaths.OBSERVATIONS, () -> observations(translator));
        made.put(MachinePaths.SITE, () -> new MachineFile(SiteJson.of(site, translator)));
        made.put(MachinePaths.STATUS, () -> new MachineFile(StatusJson.of(site, translator)));
        made.forEach((address, content) -> add(files, site, address, EVERYTHING, content));
    }

    private static Content observations(Translator translator) {
        return new MachineFile(ObservationsCsv.ofAll(translator));
    }

    private static Content text(String text) {
        return MachineFile.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(
            List<Planned> files,
            Site site,
            Address address,
            Supplier<Sources> sources,
            Supplier<Content> content) {
        files.add(new Planned(address, site.source(), false, sources, content));
    }
}
