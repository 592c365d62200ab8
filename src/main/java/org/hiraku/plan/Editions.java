package org.hiraku.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How initiatives and indicators go on from one edition of a plan to the next, or do not. */
public final class Editions {

    private final PublicRecord record;
    private final Map<String, Initiative> initiatives = new HashMap<>();
    private final Map<String, List<String>> initiativesAfter = new HashMap<>();
    private final Map<String, List<String>> indicatorsAfter = new HashMap<>();

    /** The plans that name an indicator, by its id. */
    private final Map<String, List<Plan>> plansOf = new HashMap<>();

    private final Map<String, Dropped> dropped = new TreeMap<>();

    /**
     * What an edition leaves without a word: neither does anything go on from it, nor does it say
     * that it ended.
     *
     * @param initiatives initiatives of the former edition, in its order
     * @param indicators the indicators that its initiatives name, in their order
     */
    public record Dropped(List<Initiative> initiatives, List<Indicator> indicators) {

        /** Nothing is left without a word. */
        public static final Dropped NOTHING = new Dropped(List.of(), List.of());

        /** Keeps unmodifiable copies. */
        public Dropped {
            initiatives = List.copyOf(initiatives);
            indicators = List.copyOf(indicators);
        }

        /** Whether nothing is left without a word. */
        public boolean isEmpty() {
            return initiatives.isEmpty() && indicators.isEmpty();
        }
    }

    /** Follows what goes on from what. */
    public Editions(PublicRecord record) {
        this.record = record;
        for (Plan plan : record.plans().values()) {
            for (Initiative work : plan.initiatives()) {
                initiatives.put(work.fullId(), work);
                work.continues().forEach(former -> add(initiativesAfter, former, work.fullId()));
                work.indicators().forEach(id -> add(plansOf, id, plan));
            }
        }
        for (Indicator indicator : record.indicators().values()) {
            indicator.continues().forEach(id -> add(indicatorsAfter, id, indicator.id()));
        }
        for (Plan plan : record.plans().values()) {
            Plan previous = plan.previous().map(record.plans()::get).orElse(null);
            if (previous != null && previous != plan) {
                dropped.put(plan.id(), dropped(previous, plan));
            }
        }
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
    }

    private Dropped dropped(Plan previous, Plan plan) {
        List<Initiative> works =
                previous.initiatives().stream()
                        .filter(work -> work.ended().isEmpty())
                        .filter(work -> !initiativesAfter.containsKey(work.fullId()))
                        .toList();
        List<Indicator> indicators =
                previous.initiatives().stream()
                        .filter(work -> work.ended().isEmpty())
                        .flatMap(work -> work.indicators().stream())
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(record.indicators().get(id)))
                        .filter(indicator -> isDropped(indicator, plan))
                        .toList();
        return works.isEmpty() && indicators.isEmpty()
                ? Dropped.NOTHING
                : new Dropped(works, indicators);
    }

    private boolean isDropped(Indicator indicator, Plan plan) {
        return indicator.ended().isEmpty()
                && !indicatorsAfter.containsKey(indicator.id())
                && plansOf.get(indicator.id()).stream()
                        .noneMatch(other -> other.id().equals(plan.id()) || isAfter(other, plan));
    }

    private static boolean isAfter(Plan other, Plan plan) {
        return other.period().compareTo(plan.period()) > 0;
    }

    /** What a plan leaves of its previous edition without a word. */
    public Dropped dropped(Plan plan) {
        return dropped.getOrDefault(plan.id(), Dropped.NOTHING);
    }

    /** The same work in all earlier editions, the latest first. */
    public List<Initiative> before(Initiative work) {
        return initiatives(work, id -> initiatives.get(id).continues()).stream()
                .sorted(byPeriod(Comparator.reverseOrder()))
                .toList();
    }

    /** The same work in all later editions, the earliest first. */
    public List<Initiative> after(Initiative work) {
        return initiatives(work, id -> initiativesAfter.getOrDefault(id, List.of())).stream()
                .sorted(byPeriod(Comparator.naturalOrder()))
                .toList();
    }

    private List<Initiative> initiatives(Initiative work, Function<String, List<String>> next) {
        return reached(work.fullId(), next, initiatives.keySet()).stream()
                .map(initiatives::get)
                .toList();
    }

    private Comparator<Initiative> byPeriod(Comparator<Period> order) {
        return Comparator.comparing(
                        (Initiative work) -> record.plans().get(work.plan()).period(), order)
                .thenComparing(Initiative::fullId);
    }

    /** The indicators that an indicator goes on from, and those that they went on from. */
    public List<Indicator> before(Indicator indicator) {
        return indicators(indicator, id -> record.indicators().get(id).continues());
    }

    /** The indicators that go on from an indicator, and those that go on from them. */
    public List<Indicator> after(Indicator indicator) {
        return indicators(indicator, id -> indicatorsAfter.getOrDefault(id, List.of()));
    }

    private List<Indicator> indicators(Indicator indicator, Function<String, List<String>> next) {
        return reached(indicator.id(), next, record.indicators().keySet()).stream()
                .map(record.indicators()::get)
                .toList();
    }

    /** Everything known that a name leads to, nearest first, itself apart. */
    private static Set<String> reached(
            String from, Function<String, List<String>> next, Collection<String> known) {
        List<String> nearest = next.apply(from);
        if (nearest.isEmpty()) {
            return Set.of();
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(nearest);
        while (!ahead.isEmpty()) {
            String name = ahead.remove();
            if (known.contains(name) && !name.equals(from) && reached.add(name)) {
                ahead.addAll(next.apply(name));
            }
        }
        return reached;
    }

    /** The last period of the plans that name an indicator; empty when none does. */
    public Optional<Period> lastPlanned(Indicator indicator) {
        return plansOf.getOrDefault(indicator.id(), List.of()).stream()
                .map(Plan::period)
                .max(Comparator.naturalOrder());
    }
}
