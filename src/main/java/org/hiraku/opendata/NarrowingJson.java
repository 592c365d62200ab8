package org.hiraku.opendata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiraku.json.JsonText;
import org.hiraku.page.Address;
import org.hiraku.page.IndicatorTraits;
import org.hiraku.page.MachineFile;
import org.hiraku.page.MachinePaths;
import org.hiraku.page.Remembered;
import org.hiraku.page.Site;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.Text;
import org.hiraku.search.Folding;
import org.hiraku.verdict.Movement;
import org.hiraku.verdict.Result;
import org.hiraku.wording.Wording;

/**
 * What narrows and sorts the list of all indicators in the page: the words and choices of a
 * language, and blocks of numbers that say which choices each indicator answers to.
 */
final class NarrowingJson {

    private static final int INDICATORS_A_BLOCK = 2_000;

    private static final List<String> WORDS =
            List.of("open", "any", "found", "more", "clear", "sort", "provisional");

    private final Site site;
    private final Remembered<List<IndicatorTraits>> traits;

    NarrowingJson(Site site) {
        this.site = site;
        this.traits = new Remembered<>(() -> IndicatorTraits.of(site));
    }

    Map<Address, MachineFile.Bytes> files() {
        Map<Address, MachineFile.Bytes> files = new LinkedHashMap<>();
        int all = site.record().indicators().size();
        for (String language : site.languages()) {
            Remembered<int[]> places = new Remembered<>(() -> placesByName(language));
            files.put(
                    MachinePaths.narrowing(language),
                    target -> JsonText.write(target, json -> choices(json, language)));
            for (int block = 0; block * INDICATORS_A_BLOCK < all; block++) {
                int from = block * INDICATORS_A_BLOCK;
                int to = Math.min(from + INDICATORS_A_BLOCK, all);
                files.put(
                        MachinePaths.narrowing(language, block),
                        target ->
                                JsonText.write(
                                        target, json -> indicators(json, from, to, places.get())));
            }
        }
        return files;
    }

    private void choices(JsonText json, String language) {
        Wording wording = site.wording(language);
        json.object(
                () -> {
                    json.object(
                            "words",
                            () ->
                                    WORDS.forEach(
                                            w -> json.text(w, wording.label("page.list." + w))));
                    json.number("total", site.record().indicators().size());
                    json.number("block", INDICATORS_A_BLOCK);
                    json.array("choices", () -> choices(json, wording));
                    json.object(
                            "sorts",
                            () -> {
                                json.text("plan", wording.label("page.list.byplan"));
                                json.text("name", wording.label("page.list.byname"));
                                json.text("result", wording.label("page.list.byresult"));
                            });
                });
    }

    /** In the order in which {@link #indicators} gives their numbers. */
    private void choices(JsonText json, Wording wording) {
        List<Map.Entry<String, String>> results = new ArrayList<>();
        for (Result result : Result.values()) {
            results.add(Map.entry(result.code(), wording.word(result)));
        }
        choice(json, "result", wording.label("page.result"), results);
        List<Map.Entry<String, String>> movements = new ArrayList<>();
        for (Movement movement : Movement.values()) {
            movements.add(Map.entry(movement.code(), wording.word(movement)));
        }
        choice(json, "movement", wording.label("fact.movement"), movements);
        List<Map.Entry<String, String>> divisions = new ArrayList<>();
        for (Division division : site.record().organization().divisions()) {
            divisions.add(Map.entry(division.id(), shown(division.name(), wording)));
        }
        choice(json, "division", wording.label("page.division"), divisions);
        List<Map.Entry<String, String>> plans = new ArrayList<>();
        for (Plan plan : site.references().newestFirst()) {
            plans.add(Map.entry(plan.id(), shown(plan.title(), wording)));
        }
        choice(json, "plan", wording.label("page.kind.plan"), plans);
    }

    private static void choice(
            JsonText json, String key, String label, List<Map.Entry<String, String>> options) {
        json.object(
                () -> {
                    json.text("key", key).text("label", label);
                    json.object(
                            "options",
                            () -> options.forEach(o -> json.text(o.getKey(), o.getValue())));
                });
    }

    private String shown(Text text, Wording wording) {
        return text.shownIn(wording.language(), site.source()).words();
    }

    private void indicators(JsonText json, int from, int to, int[] places) {
        Map<String, Integer> divisions = new HashMap<>();
        for (Division division : site.record().organization().divisions()) {
            divisions.put(division.id(), divisions.size());
        }
        Map<String, Integer> plans = new HashMap<>();
        site.references().newestFirst().forEach(plan -> plans.put(plan.id(), plans.size()));
        json.array(
                () -> {
                    for (int i = from; i < to; i++) {
                        int place = places[i];
                        IndicatorTraits one = traits.get().get(i);
                        json.array(() -> indicator(json, one, divisions, plans, place));
                    }
                });
    }

    /**
     * The numbers of its results, movements, divisions and plans, 1 where a value is provisional,
     * and its place by name.
     */
    private static void indicator(
            JsonText json,
            IndicatorTraits one,
            Map<String, Integer> divisions,
            Map<String, Integer> plans,
            int place) {
        numbers(json, one.results().stream().map(Enum::ordinal));
        numbers(json, one.movements().stream().map(Enum::ordinal));
        numbers(json, one.divisions().stream().filter(divisions::containsKey).map(divisions::get));
        numbers(json, one.plans().stream().map(plans::get));
        json.number(one.provisional() ? 1 : 0).number(place);
    }

    private static void numbers(JsonText json, Stream<Integer> numbers) {
        json.array(() -> numbers.forEach(json::number));
    }

    /** Where each indicator stands among all by its name in a language. */
    private int[] placesByName(String language) {
        List<String> names = new ArrayList<>();
        for (Indicator indicator : site.references().inOrder()) {
            names.add(Folding.fold(indicator.name().shownIn(language, site.source()).words()));
        }
        int[] places = new int[names.size()];
        int[] next = {0};
        IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .forEach(i -> places[i] = next[0]++);
        return places;
    }
}
