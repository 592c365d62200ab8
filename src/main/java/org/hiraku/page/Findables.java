package org.hiraku.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.page.Findable.Kind;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PolicySheets.Sheet;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;

/** Gathers what readers look for, kind by kind, the latest plans first. */
final class Findables {

    private final PublicRecord record;
    private final References references;
    private final List<Findable> all = new ArrayList<>();

    private Findables(PublicRecord record, References references) {
        this.record = record;
        this.references = references;
    }

    /** Everything on a site that can be found: all pages but lists and forwards. */
    static List<Findable> of(
            PublicRecord record,
            References references,
            Map<String, SortedMap<String, ProseDocument>> prose) {
        Findables findables = new Findables(record, references);
        List<Plan> plans = references.newestFirst();
        plans.forEach(findables::add);
        plans.forEach(plan -> plan.initiatives().forEach(work -> findables.add(plan, work)));
        references.inOrder().forEach(findables::add);
        record.organization().divisions().forEach(findables::add);
        for (Edition edition : record.policySheets().editions().values()) {
            edition.sheets().values().forEach(sheet -> findables.add(edition, sheet));
        }
        findables.add(prose);
        return findables.all;
    }

    private void add(Plan plan) {
        List<Text> texts = new ArrayList<>(plan.notes());
        plan.statement().ifPresent(s -> texts.add(s.text()));
        plan.statement().flatMap(Plan.Statement::heading).ifPresent(texts::add);
        add(Kind.PLAN, Paths.plan(plan.id()), plan.title(), Optional.empty(), texts);
    }

    private void add(Plan plan, Initiative work) {
        List<Text> texts = new ArrayList<>(work.notes());
        texts.add(work.description());
        work.status().flatMap(Initiative.Status::note).ifPresent(texts::add);
        work.milestones().forEach(milestone -> texts.add(milestone.title()));
        work.updates().forEach(update -> texts.add(update.text()));
        for (String code : work.policySheets()) {
            texts.add(Text.plain(code));
            record.policySheets()
                    .sheet(plan.edition(), code)
                    .flatMap(Sheet::title)
                    .ifPresent(texts::add);
        }
        for (String id : work.divisions()) {
            references.division(id).map(Division::name).ifPresent(texts::add);
        }
        add(
                Kind.INITIATIVE,
                Paths.initiative(work),
                work.title(),
                Optional.of(plan.title()),
                texts);
    }

    private void add(Indicator indicator) {
        List<Text> texts = new ArrayList<>(indicator.notes());
        indicator.definition().ifPresent(texts::add);
        indicator.series().forEach(series -> series.name().ifPresent(texts::add));
        List<Initiative> works = references.ofIndicator(indicator.id());
        Optional<Text> context = works.stream().findFirst().map(Initiative::title);
        String path = Paths.indicator(indicator.id());
        add(Kind.INDICATOR, path, indicator.name(), context, texts);
    }

    private void add(Division division) {
        Department department = record.organization().departments().get(division.department());
        List<Text> texts = new ArrayList<>(division.duties());
        texts.add(department.name());
        String path = Paths.division(division.id());
        add(Kind.DIVISION, path, division.name(), Optional.of(department.name()), texts);
    }

    private void add(Edition edition, Sheet sheet) {
        Text title =
                sheet.title()
                        .map(words -> after(sheet.code(), words))
                        .orElseGet(() -> Text.plain(sheet.code()));
        String path = Paths.policySheet(edition.id(), sheet.code());
        add(Kind.POLICY_SHEET, path, title, Optional.of(edition.title()), List.of());
    }

    private static Text after(String code, Text words) {
        Map<String, String> named = new LinkedHashMap<>();
        words.byLanguage().forEach((language, name) -> named.put(language, code + " " + name));
        return new Text(named);
    }

    /** A prose page has the same address in each language, and its own words. */
    private void add(Map<String, SortedMap<String, ProseDocument>> prose) {
        SortedMap<String, List<ProseDocument>> byPath = new TreeMap<>();
        for (String language : record.imprint().languages()) {
            for (ProseDocument page : prose.getOrDefault(language, ProseDocument.NONE).values()) {
                byPath.computeIfAbsent(page.path(), any -> new ArrayList<>()).add(page);
            }
        }
        byPath.forEach(
                (path, pages) -> {
                    Map<String, String> titles = new LinkedHashMap<>();
                    List<Text> texts = new ArrayList<>();
                    for (ProseDocument page : pages) {
                        titles.put(page.language(), page.title());
                        texts.add(Text.plain(page.description()));
                        texts.add(Text.plain(page.body().words()));
                    }
                    add(Kind.PROSE, path, new Text(titles), Optional.empty(), texts);
                });
    }

    private void add(Kind kind, String path, Text title, Optional<Text> context, List<Text> texts) {
        all.add(new Findable(kind, path, title, context, texts));
    }
}
