package org.hiraku.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.plan.Text;
import org.hiraku.reading.Declared;
import org.hiraku.reading.Reading;

/** Plans of ten initiatives with three indicators each, all like those of one small site. */
final class ManyPlans {

    private final PublicRecord small;
    private final SortedMap<String, Plan> plans = new TreeMap<>();
    private final SortedMap<String, Indicator> indicators = new TreeMap<>();
    private final SortedSet<String> initiatives = new TreeSet<>();

    private ManyPlans(PublicRecord small) {
        this.small = small;
    }

    /**
     * A record of many plans.
     *
     * @param note a remark that every actual carries
     */
    static Reading like(Reading small, int plans, Text note) {
        ManyPlans many = new ManyPlans(small.record().orElseThrow());
        for (int i = 0; i < plans; i++) {
            many.addPlan("plan-" + i, note);
        }
        PublicRecord record =
                new PublicRecord(
                        many.small.imprint(),
                        many.small.organization(),
                        many.small.policySheets(),
                        List.of(),
                        List.of(),
                        many.plans,
                        many.indicators);
        Declared declared =
                new Declared(
                        new TreeSet<>(many.plans.keySet()),
                        many.initiatives,
                        new TreeSet<>(many.indicators.keySet()),
                        new TreeSet<>());
        return new Reading(
                Optional.of(record),
                declared,
                small.places(),
                small.problems(),
                new TreeMap<>(),
                Optional.empty());
    }

    private void addPlan(String id, Text note) {
        Plan plan = small.plans().values().iterator().next();
        List<Initiative> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(addInitiative(id, "initiative-" + i, note));
        }
        plans.put(
                id,
                new Plan(
                        id,
                        "data/plans/" + id + "/plan.yaml",
                        plan.title(),
                        plan.period(),
                        plan.department(),
                        plan.statement(),
                        all,
                        plan.previous(),
                        plan.source(),
                        plan.notes(),
                        plan.aliases(),
                        plan.accepted()));
    }

    private Initiative addInitiative(String plan, String id, Text note) {
        Initiative like = small.initiatives().get(0);
        initiatives.add(plan + "/" + id);
        List<String> named = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String indicator = plan + "-" + id + "-" + i;
            indicators.put(indicator, indicator(indicator, note));
            named.add(indicator);
        }
        return new Initiative(
                id,
                plan,
                "data/plans/" + plan + "/" + id + ".yaml",
                like.title(),
                like.description(),
                like.policySheets(),
                like.divisions(),
                named,
                like.status(),
                like.milestones(),
                like.updates(),
                like.budget(),
                like.continues(),
                like.ended(),
                like.notes(),
                like.aliases(),
                like.accepted());
    }

    private Indicator indicator(String id, Text note) {
        Indicator like = small.indicators().values().iterator().next();
        return new Indicator(
                id,
                "data/indicators/" + id + ".yaml",
                like.name(),
                like.definition(),
                like.unit(),
                like.direction(),
                like.stage(),
                like.counting(),
                like.accumulation(),
                like.decimals(),
                like.calendarYear(),
                like.breaks(),
                like.source(),
                like.notes(),
                like.dimensions(),
                List.of(series(like.series().get(0), note)),
                like.additive(),
                like.aliases(),
                like.continues(),
                like.ended(),
                like.accepted());
    }

    /** Six years with an actual each. */
    private static Series series(Series like, Text note) {
        SortedMap<Period, Actual> actuals = new TreeMap<>();
        for (int year = 2018; year < 2024; year++) {
            actuals.put(
                    Period.ofYear(year),
                    new Actual(
                            Optional.of(Figure.of("12" + year)),
                            Optional.empty(),
                            Actual.Status.PROVISIONAL,
                            Optional.empty(),
                            Optional.of(LocalDate.of(2024, 10, 31)),
                            Optional.of(note),
                            Optional.empty(),
                            List.of()));
        }
        return new Series(
                like.id(), like.name(), like.at(), like.baseline(), like.targets(), actuals);
    }
}
