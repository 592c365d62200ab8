package org.hiraku.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Unit;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/** Puts what the single files say together into the record. */
final class RecordAssembly {

    private final List<ParsedFile> parsed;
    private final Places places;
    private final Problems problems;
    private final SortedMap<String, ParsedFile> indicatorFiles = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> initiativeIds = new TreeMap<>();
    private final SortedSet<String> plans = new TreeSet<>();

    RecordAssembly(List<ParsedFile> parsed, Places places, Problems problems) {
        this.parsed = parsed;
        this.places = places;
        this.problems = problems;
        parsed.forEach(this::register);
        initiativeIds.keySet().stream()
                .filter(plan -> !plans.contains(plan))
                .filter(plan -> !isTold("data/plans/" + plan + "/plan.yaml"))
                .forEach(plan -> tell("plan-file", "data/plans/" + plan, "plan", plan));
    }

    private void register(ParsedFile file) {
        String id = file.file().id();
        switch (file.file().kind()) {
            case PLAN -> {
                plans.add(id);
                initiativeIds.computeIfAbsent(id, p -> new TreeSet<>());
            }
            case INITIATIVE ->
                    initiativeIds.computeIfAbsent(file.file().plan(), p -> new TreeSet<>()).add(id);
            case INDICATOR -> {
                ParsedFile former = indicatorFiles.putIfAbsent(id, file);
                if (former != null) {
                    tell("indicator-twice", file.file().file(), "other", former.file().file());
                }
            }
            default -> {}
        }
    }

    /** The record; empty when {@code site.yaml} could not be read. */
    Optional<PublicRecord> record() {
        boolean there = parsed.stream().anyMatch(f -> f.file().kind() == Kind.SITE);
        if (!there && !isTold("data/site.yaml") && !isTold("data")) {
            problems.add(Problem.error("site-file", Place.wholeFile("data/site.yaml")));
        }
        SortedMap<String, Plan> inOrder = plans();
        Optional<Imprint> imprint = alone(Kind.SITE, Imprint.class);
        return imprint.map(
                i ->
                        new PublicRecord(
                                i,
                                alone(Kind.ORGANIZATION, Organization.class)
                                        .orElse(new Organization(Map.of())),
                                alone(Kind.POLICY_SHEETS, PolicySheets.class)
                                        .orElse(new PolicySheets(Map.of())),
                                alone(Kind.GLOSSARY, Glossary.class)
                                        .map(Glossary::terms)
                                        .orElse(List.of()),
                                alone(Kind.RELEASES, ReleaseList.class)
                                        .map(ReleaseList::releases)
                                        .orElse(List.of()),
                                inOrder,
                                indicators()));
    }

    /** What is there as a file; to be asked last, when every problem has been told. */
    Declared declared() {
        SortedSet<String> initiatives = new TreeSet<>();
        initiativeIds.forEach((plan, ids) -> ids.forEach(id -> initiatives.add(plan + "/" + id)));
        SortedSet<String> broken = new TreeSet<>();
        problems.sorted().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .forEach(p -> broken.add(p.place().file()));
        return new Declared(plans, initiatives, new TreeSet<>(indicatorFiles.keySet()), broken);
    }

    private <T> Optional<T> alone(Kind kind, Class<T> type) {
        return parsed.stream()
                .filter(f -> f.file().kind() == kind)
                .findFirst()
                .flatMap(f -> f.as(type));
    }

    private SortedMap<String, Plan> plans() {
        Map<String, Initiative> initiatives = new HashMap<>();
        parsed.forEach(f -> f.as(Initiative.class).ifPresent(i -> initiatives.put(i.fullId(), i)));
        PlanOrder order = new PlanOrder(initiatives, initiativeIds, places, problems);
        SortedMap<String, Plan> inOrder = new TreeMap<>();
        for (ParsedFile file : parsed) {
            file.as(PlanDraft.class).ifPresent(draft -> inOrder.put(draft.id(), order.plan(draft)));
        }
        return inOrder;
    }

    private SortedMap<String, Indicator> indicators() {
        Map<String, Unit> units =
                alone(Kind.UNITS, SiteUnits.class).map(SiteUnits::byId).orElse(Map.of());
        SortedMap<String, Indicator> indicators = new TreeMap<>();
        for (ParsedFile file : indicatorFiles.values()) {
            file.as(Indicator.class)
                    .ifPresent(
                            i -> {
                                Unit own = units.get(i.unit().id());
                                indicators.put(i.id(), own == null ? i : i.with(own));
                            });
        }
        return indicators;
    }

    /** Whether a file is missing for a reason that was told, as that it is a link. */
    private boolean isTold(String file) {
        return problems.sorted().stream().anyMatch(p -> p.place().file().equals(file));
    }

    private void tell(String rule, String file, String name, String detail) {
        problems.add(Problem.error(rule, Place.wholeFile(file)).with(name, detail));
    }
}
