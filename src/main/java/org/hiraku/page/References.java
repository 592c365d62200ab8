package org.hiraku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;

/**
 * Who refers to what: the record's links followed backwards.
 *
 * @param byIndicator the initiatives that an indicator measures
 * @param byDivision the initiatives that a division owns
 * @param bySheet the initiatives that refer to a policy sheet, by {@code edition/code}
 * @param nextEdition the plan that names a plan as its previous edition
 * @param newestFirst every plan, the latest period first
 * @param initiatives every initiative by {@code plan/initiative}
 * @param divisions every division by id
 * @param inOrder every indicator in the order of the plans that name it, the rest by id
 * @param places where in that order an indicator stands, by id
 */
public record References(
        Map<String, List<Initiative>> byIndicator,
        Map<String, List<Initiative>> byDivision,
        Map<String, List<Initiative>> bySheet,
        Map<String, Plan> nextEdition,
        List<Plan> newestFirst,
        Map<String, Initiative> initiatives,
        Map<String, Division> divisions,
        List<Indicator> inOrder,
        Map<String, Integer> places) {

    private static final Comparator<Plan> NEWEST_FIRST =
            Comparator.comparing(Plan::period).reversed().thenComparing(Plan::id);

    /** Follows every link of a record. */
    public static References of(PublicRecord record) {
        Map<String, List<Initiative>> byIndicator = new HashMap<>();
        Map<String, List<Initiative>> byDivision = new HashMap<>();
        Map<String, List<Initiative>> bySheet = new HashMap<>();
        Map<String, Plan> nextEdition = new HashMap<>();
        Map<String, Initiative> initiatives = new HashMap<>();
        Map<String, Division> divisions = new HashMap<>();
        record.organization().divisions().forEach(d -> divisions.put(d.id(), d));
        List<Plan> newestFirst = record.plans().values().stream().sorted(NEWEST_FIRST).toList();
        for (Plan plan : newestFirst) {
            plan.previous().ifPresent(previous -> nextEdition.put(previous, plan));
            String edition = Paths.edition(plan.period());
            for (Initiative initiative : plan.initiatives()) {
                initiatives.put(initiative.fullId(), initiative);
                initiative.indicators().forEach(id -> add(byIndicator, id, initiative));
                initiative.divisions().forEach(id -> add(byDivision, id, initiative));
                initiative
                        .policySheets()
                        .forEach(code -> add(bySheet, edition + "/" + code, initiative));
            }
        }
        List<Indicator> inOrder = inOrder(record, newestFirst);
        Map<String, Integer> places = new HashMap<>();
        inOrder.forEach(indicator -> places.put(indicator.id(), places.size()));
        return new References(
                byIndicator,
                byDivision,
                bySheet,
                nextEdition,
                newestFirst,
                initiatives,
                divisions,
                inOrder,
                places);
    }

    private static List<Indicator> inOrder(PublicRecord record, List<Plan> newestFirst) {
        Map<String, Indicator> ordered = new LinkedHashMap<>();
        for (Plan plan : newestFirst) {
            for (Initiative initiative : plan.initiatives()) {
                for (String id : initiative.indicators()) {
                    Indicator indicator = record.indicators().get(id);
                    if (indicator != null) {
                        ordered.put(id, indicator);
                    }
                }
            }
        }
        record.indicators().forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    private static void add(
            Map<String, List<Initiative>> index, String key, Initiative initiative) {
        index.computeIfAbsent(key, any -> new ArrayList<>(2)).add(initiative);
    }

    /** The division with an id, if there is one. */
    public Optional<Division> division(String id) {
        return Optional.ofNullable(divisions.get(id));
    }

    /** The indicator before another one, if there is one. */
    public Optional<Indicator> before(Indicator indicator) {
        int place = places.get(indicator.id());
        return place == 0 ? Optional.empty() : Optional.of(inOrder.get(place - 1));
    }

    /** The indicator after another one, if there is one. */
    public Optional<Indicator> after(Indicator indicator) {
        int place = places.get(indicator.id());
        return place + 1 == inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(place + 1));
    }

    /** The initiatives that an indicator measures, the latest plan first. */
    public List<Initiative> ofIndicator(String id) {
        return byIndicator.getOrDefault(id, List.of());
    }

    /** The initiatives that a division owns, the latest plan first. */
    public List<Initiative> ofDivision(String id) {
        return byDivision.getOrDefault(id, List.of());
    }

    /** The initiatives that refer to a policy sheet, the latest plan first. */
    public List<Initiative> ofSheet(String edition, String code) {
        return bySheet.getOrDefault(edition + "/" + code, List.of());
    }
}
