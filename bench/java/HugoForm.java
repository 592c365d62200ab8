import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a synthetic site as Hugo takes it: a content file for each page and language, with the
 * record's figures as front matter and its Markdown as the body. That Hugo is handed this ready
 * made is not counted against it.
 */
final class HugoForm {

    private final SyntheticSite site;
    private final Path folder;
    private final String language;

    HugoForm(SyntheticSite site, Path folder, String language) {
        this.site = site;
        this.folder = folder.resolve("content").resolve(language);
        this.language = language;
    }

    /**
     * Writes every content file of one language.
     *
     * @throws IOException if a file cannot be written
     */
    void write() throws IOException {
        boolean ja = language.equals("ja");
        Yaml home = new Yaml();
        home.line("file: data/site.yaml");
        page("_index.md", "home", ja ? "試験市の取り組み" : "Initiatives of a test city", home, "");
        page("indicators/_index.md", "indicators", ja ? "すべての指標" : "All indicators", new Yaml(), "");
        page("plans/_index.md", "plans", ja ? "計画" : "Plans", new Yaml(), "");
        page("data.md", "data", ja ? "データ" : "Data", new Yaml(), "");
        for (String section : new String[] {"divisions", "policy-sheets"}) {
            Yaml hidden = new Yaml();
            hidden.line("_build: {render: never, list: never}");
            page(section + "/_index.md", "hidden", section, hidden, "");
        }
        for (Prose prose : Prose.values()) {
            Yaml yaml = new Yaml();
            yaml.line("file: content/" + language + "/" + prose.path() + ".md");
            page(
                    prose.path() + ".md",
                    "prose",
                    prose.title(language),
                    yaml,
                    prose.text(language));
        }
        divisions(ja);
        policySheets(ja);
        for (int number = 0; number < site.plans; number++) {
            plan(site.plan(number));
        }
    }

    private void divisions(boolean ja) throws IOException {
        for (int office = 0; office < site.offices(); office++) {
            String path = "divisions/division-%04d".formatted(office);
            Yaml yaml = new Yaml();
            yaml.line("key: /" + path);
            yaml.line("path: " + path + "/");
            yaml.line("file: data/organization.yaml");
            yaml.line("department: " + (ja ? "第%d室" : "Office %d").formatted(office + 1));
            yaml.line("duty: " + (ja ? "計画の進み具合を確かめること。" : "Checking how the plans advance."));
            page(
                    path + ".md",
                    "division",
                    (ja ? "第%d課" : "Division %d").formatted(office + 1),
                    yaml,
                    "");
        }
    }

    private void policySheets(boolean ja) throws IOException {
        for (int edition : site.editions()) {
            for (String sheet : site.sheets()) {
                if (site.used(edition, sheet)) {
                    Yaml yaml = new Yaml();
                    String path = "policy-sheets/" + edition + "/" + sheet;
                    String title = (ja ? "施策" : "Policy ") + sheet;
                    yaml.line("key: /" + path);
                    yaml.line("path: " + path + "/");
                    yaml.line("file: data/policy-sheets.yaml");
                    yaml.line("code: \"" + sheet + "\"");
                    yaml.line("link: " + Yaml.quoted(sheet + " " + title));
                    yaml.line(
                            "editionTitle: "
                                    + (ja ? "令和%d年度 施策シート" : "FY%d policy sheets")
                                            .formatted(ja ? edition - 2018 : edition));
                    String name = (ja ? "施策シート " : "Policy sheet ") + sheet + " " + title;
                    page(
                            path + ".md",
                            "sheet",
                            name,
                            yaml,
                            "");
                }
            }
        }
    }

    private void plan(SyntheticSite.Plan plan) throws IOException {
        boolean ja = language.equals("ja");
        Yaml yaml = new Yaml();
        yaml.line("weight: " + weight(plan));
        yaml.line("path: plans/" + plan.id() + "/");
        yaml.line("file: data/plans/" + plan.id() + "/plan.yaml");
        yaml.line("source: https://example.org/plans/" + plan.id());
        yaml.line("issued: \"%d-05-01\"".formatted(plan.edition()));
        yaml.line("division: /divisions/" + plan.divisionId());
        yaml.line("period: \"" + plan.edition() + "\"");
        yaml.line("heading: " + (ja ? "室長の考え方" : "What the head of the office thinks"));
        yaml.line("department: " + (ja ? "第%d室" : "Office %d").formatted(plan.office() + 1));
        yaml.line("initiatives:");
        plan.initiatives().forEach(it -> yaml.line("  - /plans/" + plan.id() + "/" + it.id()));
        String statement = plan.statement().in(language);
        String path = "plans/" + plan.id() + "/";
        page(path + "_index.md", "plan", plan.title().in(language), yaml, statement);
        for (SyntheticSite.Initiative initiative : plan.initiatives()) {
            int weight = 100 * weight(plan) + plan.initiatives().indexOf(initiative);
            initiative(plan, initiative, path, weight);
            int place = 1;
            for (SyntheticSite.Indicator indicator : initiative.indicators()) {
                indicator(plan, initiative, indicator, 10 * weight + place++);
            }
        }
    }

    /** The newest edition first, then by office. */
    private int weight(SyntheticSite.Plan plan) {
        List<Integer> editions = site.editions();
        int age = editions.get(editions.size() - 1) - plan.edition();
        return 1 + age * site.offices() + plan.office();
    }

    private void initiative(
            SyntheticSite.Plan plan, SyntheticSite.Initiative initiative, String path, int weight)
            throws IOException {
        Yaml yaml = new Yaml();
        yaml.line("weight: " + weight);
        yaml.line("path: " + path + initiative.id() + "/");
        yaml.line("file: data/" + path + initiative.id() + ".yaml");
        yaml.line("plan: /plans/" + plan.id());
        yaml.line("division: /divisions/" + plan.divisionId());
        yaml.line("sheet: /policy-sheets/" + plan.edition() + "/" + plan.sheet());
        yaml.line("state: " + initiative.state());
        yaml.line("stateAsOf: \"%d-10-01\"".formatted(plan.edition()));
        yaml.line("period: \"" + plan.edition() + "\"");
        yaml.line("milestone:");
        yaml.line("  title: " + Yaml.quoted(initiative.milestone().in(language)));
        yaml.line("  due: \"%d-09\"".formatted(plan.edition()));
        yaml.line("  done: \"%d-10-12\"".formatted(plan.edition()));
        yaml.line("update:");
        yaml.line("  date: \"%d-10-01\"".formatted(plan.edition()));
        yaml.line("  text: " + Yaml.quoted(initiative.update().in(language)));
        yaml.line("budget: " + initiative.budget());
        yaml.line("settled: " + (initiative.budget() - 200_000));
        yaml.line("indicators:");
        initiative.indicators().forEach(it -> yaml.line("  - /indicators/" + it.id()));
        page(
                path + initiative.id() + ".md",
                "initiative",
                initiative.title().in(language),
                yaml,
                initiative.description().in(language));
    }

    private void indicator(
            SyntheticSite.Plan plan,
            SyntheticSite.Initiative initiative,
            SyntheticSite.Indicator indicator,
            int weight)
            throws IOException {
        SyntheticSite.Topic topic = indicator.topic();
        Yaml yaml = new Yaml();
        yaml.line("weight: " + weight);
        yaml.line("path: indicators/" + indicator.id() + "/");
        yaml.line("file: data/indicators/%s/%s.yaml".formatted(plan.id(), indicator.id()));
        yaml.line("planPeriod: " + plan.edition());
        yaml.line("stage: output");
        yaml.line("id: " + indicator.id());
        yaml.line("plan: /plans/" + plan.id());
        yaml.line("initiative: /plans/" + plan.id() + "/" + initiative.id());
        yaml.line("division: /divisions/" + plan.divisionId());
        yaml.line("unit: " + topic.unit);
        yaml.line("direction: " + (topic.up ? "up" : "down"));
        yaml.line("decimals: " + topic.decimals);
        yaml.line("baseline: {period: \"2018\", value: %s}".formatted(indicator.baseline()));
        if (indicator.broken()) {
            yaml.line("break: 2022");
            yaml.line("breakNote: " + (language.equals("ja") ? "オンラインを含む" : "Online included"));
        }
        yaml.line("note: " + Yaml.quoted(indicator.note().in(language)));
        yaml.line("years:");
        indicator.years().forEach(year -> yaml.line("  - " + year(year)));
        page(
                "indicators/" + indicator.id() + ".md",
                "indicator",
                indicator.name().in(language),
                yaml,
                indicator.definition().in(language));
    }

    private String year(SyntheticSite.Year year) {
        StringBuilder yaml =
                new StringBuilder("{period: %d, target: %s".formatted(year.year(), year.target()));
        if (year.actual() != null) {
            yaml.append(", actual: ").append(year.actual());
        }
        if (year.provisional() && year.actual() != null) {
            yaml.append(", provisional: true");
        }
        if (year.note() != null) {
            yaml.append(", note: ").append(Yaml.quoted(year.note().in(language)));
        }
        return yaml.append('}').toString();
    }

    private void page(String path, String type, String title, Yaml matter, String body)
            throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        String head = "---\ntitle: " + Yaml.quoted(title) + "\ntype: " + type + "\n";
        Files.writeString(file, head + matter.text() + "---\n" + body + "\n");
    }
}
