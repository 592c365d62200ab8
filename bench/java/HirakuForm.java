import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a synthetic site in Hiraku's data format. Eleventy reads the very same files. */
final class HirakuForm {

    private final SyntheticSite site;
    private final Path folder;

    HirakuForm(SyntheticSite site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    /**
     * Writes every file of the site.
     *
     * @throws IOException if a file cannot be written
     */
    void write() throws IOException {
        write("data/site.yaml", SITE);
        write("data/organization.yaml", organization());
        write("data/policy-sheets.yaml", policySheets());
        for (int number = 0; number < site.plans; number++) {
            plan(site.plan(number));
        }
        for (String language : new String[] {"ja", "en"}) {
            for (Prose prose : Prose.values()) {
                String header = "title=%s\ntype=page\nstatus=published\n~~~~~~\n\n";
                write(
                        "content/" + language + "/" + prose.path() + ".md",
                        header.formatted(prose.title(language)) + prose.text(language));
            }
        }
    }

    private static final String SITE =
            """
            title: {ja: 試験市の取り組み, en: Initiatives of a test city}
            publisher:
              name: {ja: 試験市, en: Test City}
              code: "272108"
            languages: [ja, en]
            base-url: https://example.org/
            repository: https://example.org/owner/repo
            branch: main
            licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
            as-of: 2025-06-01
            report-months: 6
            contact: {ja: 企画課, en: Planning Division, email: plans@example.org}
            fiscal-year: {starts: 4, era: japanese}
            """;

    private String organization() {
        StringBuilder yaml = new StringBuilder("departments:\n");
        for (int office = 0; office < site.offices(); office++) {
            yaml.append("  office-%04d:\n".formatted(office))
                    .append(
                            "    name: {ja: 第%d室, en: Office %d}\n"
                                    .formatted(office + 1, office + 1))
                    .append("    divisions:\n      division-%04d:\n".formatted(office))
                    .append(
                            "        name: {ja: 第%d課, en: Division %d}\n"
                                    .formatted(office + 1, office + 1))
                    .append(
                            "        duties: [{ja: 計画の進み具合を確かめること。, en: Checking how the plans"
                                + " advance.}]\n");
        }
        return yaml.toString();
    }

    private String policySheets() {
        StringBuilder yaml = new StringBuilder("editions:\n");
        for (int edition : site.editions()) {
            yaml.append("  \"%d\":\n".formatted(edition))
                    .append(
                            "    title: {ja: 令和%d年度 施策シート, en: FY%d policy sheets}\n"
                                    .formatted(edition - 2018, edition))
                    .append("    sheets:\n");
            site.sheets().stream()
                    .filter(sheet -> site.used(edition, sheet))
                    .forEach(
                            sheet ->
                                    yaml.append(
                                            "      \"%s\": {title: {ja: 施策%s, en: Policy %s}}\n"
                                                    .formatted(sheet, sheet, sheet)));
        }
        return yaml.toString();
    }

    private void plan(SyntheticSite.Plan plan) throws IOException {
        Yaml yaml = new Yaml();
        yaml.words("title", plan.title());
        yaml.line("period: " + plan.edition());
        yaml.line("department: " + plan.officeId());
        yaml.line("statement:");
        yaml.line("  heading: {ja: 室長の考え方, en: What the head of the office thinks}");
        yaml.markdown("  ", "text", plan.statement());
        yaml.line("initiatives:");
        plan.initiatives().forEach(initiative -> yaml.line("  - " + initiative.id()));
        yaml.line("source:");
        yaml.words("  title", plan.title());
        yaml.line("  url: https://example.org/plans/" + plan.id());
        yaml.line("  published: %d-05-01".formatted(plan.edition()));
        write("data/plans/" + plan.id() + "/plan.yaml", yaml.text());
        for (SyntheticSite.Initiative initiative : plan.initiatives()) {
            initiative(plan, initiative);
            for (SyntheticSite.Indicator indicator : initiative.indicators()) {
                indicator(plan, indicator);
            }
        }
    }

    private void initiative(SyntheticSite.Plan plan, SyntheticSite.Initiative initiative)
            throws IOException {
        Yaml yaml = new Yaml();
        yaml.words("title", initiative.title());
        yaml.markdown("", "description", initiative.description());
        yaml.line("policy-sheets: [\"" + plan.sheet() + "\"]");
        yaml.line("divisions: [" + plan.divisionId() + "]");
        yaml.line("indicators:");
        initiative.indicators().forEach(indicator -> yaml.line("  - " + indicator.id()));
        yaml.line(
                "status: {state: %s, as-of: %d-10-01}"
                        .formatted(initiative.state(), plan.edition()));
        yaml.line("milestones:");
        yaml.words("  - title", initiative.milestone());
        yaml.line("    due: %d-09".formatted(plan.edition()));
        yaml.line("    done: %d-10-12".formatted(plan.edition()));
        yaml.line("updates:");
        yaml.line("  - date: %d-10-01".formatted(plan.edition()));
        yaml.words("    text", initiative.update());
        yaml.line("budget:");
        yaml.line(
                "  %d: {amount: %d, settled: %d}"
                        .formatted(
                                plan.edition(),
                                initiative.budget(),
                                initiative.budget() - 200_000));
        write("data/plans/" + plan.id() + "/" + initiative.id() + ".yaml", yaml.text());
    }

    private void indicator(SyntheticSite.Plan plan, SyntheticSite.Indicator indicator)
            throws IOException {
        SyntheticSite.Topic topic = indicator.topic();
        Yaml yaml = new Yaml();
        yaml.words("name", indicator.name());
        yaml.markdown("", "definition", indicator.definition());
        yaml.line("unit: " + topic.unit);
        yaml.line("direction: " + (topic.up ? "up" : "down"));
        yaml.line("stage: output");
        yaml.line("baseline: {period: 2018, value: %s}".formatted(indicator.baseline()));
        if (indicator.broken()) {
            yaml.line("breaks:");
            yaml.line(
                    "  - {period: 2022, comparable: false, note: {ja: オンラインを含む, en: Online"
                        + " included}}");
        }
        yaml.line("source:");
        yaml.words("  title", plan.title());
        yaml.line("  url: https://example.org/plans/" + plan.id());
        yaml.line("  page: 2");
        yaml.line("notes:");
        yaml.words("  - ja", indicator.note().ja(), "    en", indicator.note().en());
        yaml.line("targets:");
        indicator
                .years()
                .forEach(year -> yaml.line("  %d: %s".formatted(year.year(), year.target())));
        yaml.line("actuals:");
        indicator
                .years()
                .forEach(year -> yaml.line("  %d: %s".formatted(year.year(), actual(year))));
        write("data/indicators/%s/%s.yaml".formatted(plan.id(), indicator.id()), yaml.text());
    }

    private static String actual(SyntheticSite.Year year) {
        if (year.actual() == null) {
            return "{missing: not-yet}";
        }
        if (year.note() != null) {
            return "{value: %s, note: %s}".formatted(year.actual(), Yaml.pair(year.note()));
        }
        return year.provisional()
                ? "{value: %s, status: provisional}".formatted(year.actual())
                : year.actual().toPlainString();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
