package org.hiraku.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.Allowed.Choice;
import org.hiraku.reading.Allowed.Either;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Items;
import org.hiraku.reading.Allowed.Key;
import org.hiraku.reading.Allowed.Keyed;
import org.hiraku.reading.Allowed.Truth;
import org.hiraku.reading.Allowed.Whole;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Allowed.Words;

/**
 * A place in a kind of file, and how to make a file that is sound but for what stands there.
 *
 * @param path where it is, for people
 * @param allowed what may stand there
 * @param file makes the file from what stands there
 */
record Sample(String path, Allowed allowed, UnaryOperator<Object> file) {

    /** What a map needs beside its needed keys, where one key asks for another. */
    private static final Map<String, Map<String, Object>> BESIDE =
            Map.of(
                    "indicator", Map.of("targets", Map.of()),
                    "series", Map.of("targets", Map.of()),
                    "site", Map.of("languages", List.of("en", "ja")),
                    "actual", Map.of("value", 1),
                    "former-target", Map.of("value", 1),
                    "target", Map.of("value", 1));

    /** The same where another key is there that those do not go with. */
    private static final Map<String, Map<String, Object>> INSTEAD =
            Map.of(
                    "indicator.series", Map.of(),
                    "site.further-languages", Map.of("languages", List.of("en")),
                    "actual.missing", Map.of(),
                    "former-target.low", Map.of("high", 1),
                    "former-target.high", Map.of("low", 1),
                    "target.low", Map.of("type", "within", "high", 1),
                    "target.high", Map.of("type", "within", "low", 1));

    /** Every place in a kind of file. */
    static List<Sample> all(String kind, Allowed root) {
        List<Sample> samples = new ArrayList<>();
        visit(new Sample(kind, root, value -> value), samples);
        return samples;
    }

    /** The least that may stand at the place. */
    Object sound() {
        return least(allowed);
    }

    private static void visit(Sample place, List<Sample> samples) {
        samples.add(place);
        Allowed allowed = place.allowed();
        if (allowed instanceof Either either) {
            visit(place.inner("", either.map(), value -> value), samples);
        } else if (allowed instanceof Items list) {
            visit(place.inner("[]", list.item(), Collections::singletonList), samples);
        } else if (allowed instanceof Entries map) {
            String key = map.key().example();
            visit(place.inner("." + key, map.value(), value -> single(key, value)), samples);
        } else if (allowed instanceof Words text) {
            visit(place.inner(".ja", text.inOne(), value -> single("ja", value)), samples);
        } else if (allowed instanceof Keyed map) {
            for (Key key : map.keys()) {
                visit(
                        place.inner("." + key.name(), key.value(), value -> with(map, key, value)),
                        samples);
            }
        }
    }

    private Sample inner(String step, Allowed inner, UnaryOperator<Object> around) {
        return new Sample(path + step, inner, value -> file.apply(around.apply(value)));
    }

    private static Map<String, Object> with(Keyed map, Key key, Object value) {
        Map<String, Object> all = needed(map);
        Map<String, Object> beside = BESIDE.getOrDefault(map.name(), Map.of());
        Map<String, Object> instead = INSTEAD.getOrDefault(map.name() + "." + key.name(), beside);
        all.putAll(instead);
        all.put(key.name(), value);
        return all;
    }

    private static Map<String, Object> single(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> needed(Keyed map) {
        Map<String, Object> all = new LinkedHashMap<>();
        map.keys().stream()
                .filter(Key::needed)
                .forEach(key -> all.put(key.name(), least(key.value())));
        return all;
    }

    private static Object least(Allowed allowed) {
        if (allowed instanceof Keyed map) {
            Map<String, Object> all = needed(map);
            all.putAll(BESIDE.getOrDefault(map.name(), Map.of()));
            return all;
        }
        if (allowed instanceof Items list) {
            return list.least() == 0 ? List.of() : List.of(least(list.item()));
        }
        if (allowed instanceof Entries map) {
            return map.least() == 0 ? Map.of() : single(map.key().example(), least(map.value()));
        }
        if (allowed instanceof Word word) {
            return word.example();
        }
        if (allowed instanceof Choice choice) {
            return choice.words().get(0);
        }
        if (allowed instanceof Whole whole) {
            return whole.least();
        }
        if (allowed instanceof Words || allowed instanceof Allowed.Line) {
            return "words";
        }
        return allowed instanceof Truth ? (Object) true : (Object) 1;
    }
}
