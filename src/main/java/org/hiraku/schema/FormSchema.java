package org.hiraku.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.Allowed.Choice;
import org.hiraku.reading.Allowed.Either;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Items;
import org.hiraku.reading.Allowed.Key;
import org.hiraku.reading.Allowed.Keyed;

/**
 * Writes what may stand in a place as a schema.
 *
 * <p>A place that may hold several sorts of value is said in one schema with several types, not as
 * a choice of schemas: what an editor tells of a fault then speaks of the fault alone.
 */
final class FormSchema {

    private final JsonText json;
    private final KeyWords words;
    private final Definitions definitions;
    private final SingleSchema single;

    FormSchema(JsonText json, KeyWords words, Definitions definitions) {
        this.json = json;
        this.words = words;
        this.definitions = definitions;
        this.single = new SingleSchema(json, words);
    }

    /** A whole file: what stands at its root, said in place. */
    void whole(String name, Allowed root) {
        json.text("title", words.title(name));
        members(root);
    }

    /** What others refer to by name. */
    void definition(String name, Allowed allowed) {
        json.object(
                name,
                () -> {
                    if (allowed instanceof Keyed || allowed instanceof Either) {
                        whole(name, allowed);
                    } else {
                        members(allowed);
                    }
                });
    }

    /** What stands in a place: by reference where it has a name. */
    private void place(Allowed allowed) {
        Optional<String> name = name(allowed);
        if (name.isPresent()) {
            json.text("$ref", definitions.reference(name.get(), allowed));
        } else {
            members(allowed);
        }
    }

    private static Optional<String> name(Allowed allowed) {
        if (allowed instanceof Keyed map) {
            return Optional.of(map.name());
        }
        return allowed instanceof Either either
                ? Optional.of(either.map().name())
                : SingleSchema.name(allowed);
    }

    private void members(Allowed allowed) {
        List<String> types = types(allowed);
        if (types.size() == 1) {
            json.text("type", types.get(0));
        } else {
            json.array("type", () -> types.forEach(json::text));
        }
        constraints(allowed);
    }

    private static List<String> types(Allowed allowed) {
        if (allowed instanceof Items) {
            return List.of("array");
        }
        if (allowed instanceof Entries || allowed instanceof Keyed) {
            return List.of("object");
        }
        if (allowed instanceof Either either) {
            List<String> types = new ArrayList<>(types(either.single()));
            types.add("object");
            return types;
        }
        return SingleSchema.types(allowed);
    }

    private void constraints(Allowed allowed) {
        if (allowed instanceof Keyed map) {
            keyed(map);
        } else if (allowed instanceof Either either) {
            keyed(either.map());
        } else if (allowed instanceof Items list) {
            json.object("items", () -> place(list.item()));
            if (list.least() > 0) {
                json.number("minItems", list.least());
            }
        } else if (allowed instanceof Entries map) {
            entries(map);
        } else {
            single.constraints(allowed);
        }
    }

    private void entries(Entries map) {
        json.object("propertyNames", () -> place(map.key()));
        json.object("additionalProperties", () -> place(map.value()));
        if (map.least() > 0) {
            json.number("minProperties", map.least());
        }
    }

    private void keyed(Keyed map) {
        json.object("properties", () -> map.keys().forEach(key -> key(map, key)));
        List<String> needed = map.keys().stream().filter(Key::needed).map(Key::name).toList();
        if (!needed.isEmpty()) {
            names("required", needed);
        }
        map.rest()
                .ifPresent(
                        rest ->
                                json.object(
                                        "patternProperties",
                                        () ->
                                                json.object(
                                                        SingleSchema.anchored(rest.key().pattern()),
                                                        () -> place(rest.value()))));
        json.truth("additionalProperties", false);
        if (!map.some().isEmpty()) {
            json.array("allOf", () -> map.some().forEach(this::some));
        }
        if (!map.pairs().isEmpty()) {
            json.object("dependentRequired", () -> map.pairs().forEach(this::pair));
        }
    }

    /** At least one of these keys. */
    private void some(List<String> keys) {
        json.object(
                () ->
                        json.array(
                                "anyOf",
                                () ->
                                        keys.forEach(
                                                key ->
                                                        json.object(
                                                                () ->
                                                                        names(
                                                                                "required",
                                                                                List.of(key))))));
    }

    /** Each of these keys asks for the others. */
    private void pair(List<String> keys) {
        for (String key : keys) {
            names(key, keys.stream().filter(other -> !other.equals(key)).toList());
        }
    }

    private void key(Keyed map, Key key) {
        String path = map.name() + "." + key.name();
        json.object(
                key.name(),
                () -> {
                    json.text("description", words.text(path));
                    key.otherwise().ifPresent(single::fallback);
                    place(key.value());
                    if (key.value() instanceof Choice choice) {
                        single.explain(choice, path);
                    }
                });
    }

    private void names(String name, List<String> keys) {
        json.array(name, () -> keys.forEach(json::text));
    }
}
