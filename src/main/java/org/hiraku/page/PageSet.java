package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiraku.chart.ChartFile;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.Text;

/**
 * Every page of a site, in a fixed order, each to be made when it is asked for.
 *
 * <p>Only addresses are held; a page is forgotten once it is written.
 */
public final class PageSet {

    private final List<Planned> planned = new ArrayList<>();
    private final ChartFile charts;

    /** The sources of a page by its path, which are the same in each of the site's languages. */
    private final Map<String, Supplier<Sources>> sources = new HashMap<>();

    private PageSet(Site site) {
        charts = new ChartFile(site.imprint().identity().accent());
    }

    /** How many of what is planned are pages; the others are files for machines. */
    public static int count(List<Planned> planned) {
        return (int) planned.stream().filter(p -> p.address().file().endsWith(".html")).count();
    }

    /**
     * The permanent addresses of pages: all but forwards, twins and the page for wrong addresses.
     */
    public static List<Address> permanent(List<Planned> pages) {
        return pages.stream().filter(Planned::permanent).map(Planned::address).toList();
    }

    /** All pages of a site. */
    public static List<Planned> of(Site site) {
        PageSet set = new PageSet(site);
        LanguageSide source = null;
        for (String language : site.languages()) {
            LanguageSide side = LanguageSide.of(site, language);
            source = source == null ? side : source;
            set.lists(side);
            site.references().newestFirst().forEach(plan -> set.plan(side, plan));
            site.record().indicators().values().forEach(i -> set.indicator(side, i));
            site.record().organization().divisions().forEach(d -> set.division(side, d));
            site.record().policySheets().editions().values().forEach(e -> set.sheets(side, e));
            set.search(side);
            set.status(side);
            set.glossary(side);
            set.prose(side);
        }
        site.imprint()
                .furtherLanguages()
                .forEach(language -> set.further(LanguageSide.of(site, language)));
        set.everyLanguage(source);
        return List.copyOf(set.planned);
    }

    /** The pages of a language that only some are in. */
    private void further(LanguageSide side) {
        Site site = side.site();
        add(side, "", everything(), () -> FurtherHomePages.page(side));
        for (Initiative work : FurtherHomePages.initiatives(side)) {
            add(
                    side,
                    Paths.initiative(work),
                    everything(),
                    () -> InitiativePages.page(side, site.planOf(work), work));
        }
        for (Indicator indicator : FurtherHomePages.indicators(side)) {
            indicator(side, indicator, everything(), everything());
        }
        prose(side);
    }

    private void prose(LanguageSide side) {
        side.site()
                .prose()
                .getOrDefault(side.language(), ProseDocument.NONE)
                .values()
                .forEach(p -> add(side, p.path(), everything(), () -> ProsePages.page(side, p)));
    }

    private void lists(LanguageSide side) {
        add(side, "", everything(), () -> HomePages.page(side));
        add(side, Paths.DATA, Sources::nothing, () -> DownloadsPages.page(side));
        for (int n = 1; n <= ListPages.plans(side.site()); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.PLANS, n),
                    everything(),
                    () -> PlanPages.list(side, number));
        }
        for (int n = 1; n <= ListPages.indicators(side.site()); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.INDICATORS, n),
                    () -> Sources.ofList(side.site(), IndicatorPages.shown(side.site(), number)),
                    () -> IndicatorPages.list(side, number));
        }
    }

    private void plan(LanguageSide side, Plan plan) {
        String path = Paths.plan(plan.id());
        add(side, path, () -> Sources.of(side.site(), plan), () -> PlanPages.page(side, plan));
        plan.aliases().forEach(alias -> forward(side, Paths.plan(alias), path, plan.title()));
        for (Initiative initiative : plan.initiatives()) {
            initiative(side, plan, initiative);
        }
        booklet(side, plan);
    }

    /**
     * Right after its initiatives, whose cards it shows. A plan that is no longer in force has no
     * booklet any more: that address leads to its page.
     */
    private void booklet(LanguageSide side, Plan plan) {
        if (!BookletPages.has(side.site(), plan)) {
            forward(side, Paths.booklet(plan.id()), Paths.plan(plan.id()), plan.title());
            return;
        }
        List<List<Initiative>> parts = BookletPages.parts(plan);
        for (int n = 1; n <= parts.size(); n++) {
            int number = n;
            add(
                    side,
                    BookletPages.path(plan, n),
                    () -> Sources.ofBooklet(side.site(), plan),
                    () -> BookletPages.page(side, plan, parts, number));
        }
    }

    private void initiative(LanguageSide side, Plan plan, Initiative initiative) {
        String path = Paths.initiative(initiative);
        add(
                side,
                path,
                () -> Sources.of(side.site(), plan, initiative),
                () -> InitiativePages.page(side, plan, initiative));
        for (String inPlan : with(plan.id(), plan.aliases())) {
            for (String id : with(initiative.id(), initiative.aliases())) {
                String from = Paths.plan(inPlan) + id + "/";
                if (!from.equals(path)) {
                    forward(side, from, path, initiative.title());
                }
            }
        }
    }

    /** An id and the ones it had before: each may have been published with each of the other. */
    private static List<String> with(String id, List<String> aliases) {
        List<String> all = new ArrayList<>(List.of(id));
        all.addAll(aliases);
        return all;
    }

    private void indicator(LanguageSide side, Indicator indicator) {
        Site site = side.site();
        String path = Paths.indicator(indicator.id());
        indicator(
                side,
                indicator,
                () -> Sources.of(site, indicator),
                shared(side, path + Paths.EMBED, () -> Sources.ofFigures(site, indicator)));
        indicator.aliases().forEach(a -> forward(side, Paths.indicator(a), path, indicator.name()));
    }

    /** A page with its embed and its chart right after it, which show what it shows. */
    private void indicator(
            LanguageSide side,
            Indicator indicator,
            Supplier<Sources> ofPage,
            Supplier<Sources> ofFigures) {
        DrawnOnce drawn = new DrawnOnce();
        String path = Paths.indicator(indicator.id());
        add(side, path, ofPage, () -> IndicatorPages.page(side, indicator, drawn));
        Address embed = side.address(path).below(Paths.EMBED);
        Address chart = side.address(path).below(Paths.CHART);
        addTwin(side, embed, ofFigures, () -> EmbedPages.page(side, embed, indicator, drawn));
        addTwin(side, chart, ofFigures, () -> EmbedPages.chart(side, indicator, drawn, charts));
    }

    private void division(LanguageSide side, Division division) {
        Optional<Division> now = DivisionPages.forward(side.site(), division);
        if (now.isPresent()) {
            String path = Paths.division(now.get().id());
            with(division.id(), division.aliases())
                    .forEach(id -> forward(side, Paths.division(id), path, now.get().name()));
            return;
        }
        String path = Paths.division(division.id());
        List<Initiative> owned = side.site().references().ofDivision(division.id());
        add(
                side,
                path,
                () -> Sources.ofInitiatives(side.site(), owned),
                () -> DivisionPages.page(side, division));
        division.aliases().forEach(a -> forward(side, Paths.division(a), path, division.name()));
    }

    private void sheets(LanguageSide side, Edition edition) {
        for (var sheet : edition.sheets().values()) {
            String path = Paths.policySheet(edition.id(), sheet.code());
            List<Initiative> referring =
                    side.site().references().ofSheet(edition.id(), sheet.code());
            add(
                    side,
                    path,
                    () -> Sources.ofInitiatives(side.site(), referring),
                    () -> PolicySheetPages.page(side, edition, sheet));
        }
    }

    private void search(LanguageSide side) {
        SearchPages search = new SearchPages(side);
        add(side, Paths.SEARCH, everything(), search::page);
        for (int n = 1; n <= search.count(); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.BY_INITIAL, n),
                    everything(),
                    () -> search.byInitial(number));
        }
        int divisions = side.site().record().organization().divisions().size();
        for (int n = 1; n <= ListPages.count(divisions); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.DIVISIONS, n),
                    everything(),
                    () -> DivisionPages.list(side, number));
        }
    }

    private void glossary(LanguageSide side) {
        GlossaryPages glossary = new GlossaryPages(side);
        for (int n = 1; n <= glossary.count(); n++) {
            int number = n;
            add(side, Paths.listPage(Paths.GLOSSARY, n), everything(), () -> glossary.page(number));
        }
    }

    private void status(LanguageSide side) {
        Site site = side.site();
        List<DepartmentStatus> departments = site.status().departments();
        for (int n = 1; n <= ListPages.count(departments.size()); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.STATUS, n),
                    everything(),
                    () -> StatusPages.page(side, number));
        }
        departments.forEach(department -> status(side, department));
        for (int n = 1; side.site().languages().size() > 1 && n <= translationPages(site); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.STATUS_OF_TRANSLATIONS, n),
                    () -> Sources.ofTranslations(site),
                    () -> TranslationStatusPages.page(side, number));
        }
    }

    private static int translationPages(Site site) {
        return ListPages.count(site.translations().shortfalls().size());
    }

    private void status(LanguageSide side, DepartmentStatus department) {
        for (int n = 1; n <= ListPages.count(department.outstanding().size()); n++) {
            int number = n;
            add(
                    side,
                    Paths.listPage(Paths.status(department), n),
                    () -> Sources.ofStatus(side.site(), department, number),
                    () -> DepartmentStatusPages.page(side, department, number));
        }
    }

    private void forward(LanguageSide side, String from, String to, Text name) {
        planned.add(
                new Planned(
                        side.address(from),
                        side.language(),
                        false,
                        everything(),
                        () -> EveryLanguagePages.forward(side, from, to, name)));
    }

    private void everyLanguage(LanguageSide source) {
        String language = source.language();
        planned.add(
                new Planned(
                        EveryLanguagePages.ROOT,
                        language,
                        true,
                        Sources::nothing,
                        () -> EveryLanguagePages.languageChoice(source)));
        planned.add(
                new Planned(
                        EveryLanguagePages.NOT_FOUND,
                        language,
                        false,
                        Sources::nothing,
                        () -> EveryLanguagePages.notFound(source)));
    }

    /** What says the same as a page, which alone is to be found. */
    private void addTwin(
            LanguageSide side,
            Address address,
            Supplier<Sources> sources,
            Supplier<Content> content) {
        planned.add(new Planned(address, side.language(), false, sources, content));
    }

    private static Supplier<Sources> everything() {
        return () -> Sources.EVERYTHING;
    }

    private void add(
            LanguageSide side, String path, Supplier<Sources> sources, Supplier<Content> content) {
        Supplier<Sources> its = shared(side, path, sources);
        planned.add(new Planned(side.address(path), side.language(), true, its, content));
    }

    private Supplier<Sources> shared(LanguageSide side, String path, Supplier<Sources> sources) {
        return side.site().isFurther(side.language())
                ? sources
                : this.sources.computeIfAbsent(path, any -> sources);
    }
}
