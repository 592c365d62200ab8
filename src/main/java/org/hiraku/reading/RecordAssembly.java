package org.hiraku.reading;

import java.util.ArrayList;
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
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;

/** Puts what the single files say together into the record. */
final class RecordAssembly {

    private final List<ParsedFile> parsed;
    private final Problems problems;

    RecordAssembly(List<ParsedFile> parsed, Problems problems) {
        this.parsed = parsed;
        this.problems = problems;
    }

    /** The record; empty when {@code site.yaml} could not be read. */
    Optional<PublicRecord> record() {
        return alone(Kind.SITE, Imprint.class)
                .map(
                        imprint ->
                                new PublicRecord(
                                        imprint,
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
                                        plans(),
                                        indicators()));
    }

    /** What is there as a file. */
    Declared declared() {
        SortedSet<String> plans = new TreeSet<>();
        SortedSet<String> initiatives = new TreeSet<>();
        SortedSet<String> indicators = new TreeSet<>();
        SortedSet<String> broken = new TreeSet<>();
        for (ParsedFile file : parsed) {
            switch (file.file().kind()) {
                case PLAN -> plans.add(file.file().id());
                case INITIATIVE -> initiatives.add(file.file().plan() + "/" + file.file().id());
                case INDICATOR -> indicators.add(file.file().id());
                default -> {}
            }
        }
        problems.sorted().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .forEach(p -> broken.add(p.place().file()));
        return new Declared(plans, initiatives, indicators, broken);
    }

    private <T> Optional<T> alone(Kind kind, Class<T> type) {
        return parsed.stream()
                .filter(f -> f.file().kind() == kind)
                .findFirst()
                .flatMap(f -> f.as(type));
    }

    private SortedMap<String, Plan> plans() {
        Map<String, Initiative> byFullId = new HashMap<>();
        parsed.forEach(f -> f.as(Initiative.class).ifPresent(i -> byFullId.put(i.fullId(), i)));
        SortedMap<String, Plan> plans = new TreeMap<>();
        for (ParsedFile file : parsed) {
            file.as(PlanDraft.class)
                    .ifPresent(
                            draft -> {
                                List<Initiative> inOrder = new ArrayList<>();
                                for (String id : draft.order()) {
                                    Initiative initiative = byFullId.get(draft.id() + "/" + id);
                                    if (initiative != null) {
                                        inOrder.add(initiative);
                                    }
                                }
                                plans.put(draft.id(), draft.with(inOrder));
                            });
        }
        return plans;
    }

    private SortedMap<String, Indicator> indicators() {
        SortedMap<String, Indicator> indicators = new TreeMap<>();
        Map<String, Unit> units =
                alone(Kind.UNITS, SiteUnits.class).map(SiteUnits::byId).orElse(Map.of());
        for (ParsedFile file : parsed) {
            file.as(Indicator.class)
                    .ifPresent(
                            i ->
                                    indicators.put(
                                            i.id(),
                                            i.with(units.getOrDefault(i.unit().id(), i.unit()))));
        }
        return indicators;
    }
}
