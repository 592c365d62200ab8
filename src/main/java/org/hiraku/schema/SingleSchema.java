package org.hiraku.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.json.JsonText;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.Allowed.Choice;
import org.hiraku.reading.Allowed.Decimal;
import org.hiraku.reading.Allowed.DecimalOrTruth;
import org.hiraku.reading.Allowed.Line;
import org.hiraku.reading.Allowed.Whole;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Allowed.Words;

/** Writes what is neither a list nor a map of given keys. */
record SingleSchema(JsonText json, KeyWords words) {

    /**
     * Words of any kind; YAML takes some for numbers, as the title 2024. Those that it takes for a
     * truth would have every text completed as one, and are better quoted.
     */
    static final List<String> ANY = List.of("string", "number");

    /** The name of a form that is said once and referred to. */
    static Optional<String> name(Allowed allowed) {
        if (allowed instanceof Word word) {
            return Optional.of(word.name());
        }
        return allowed instanceof Words text ? Optional.of(text.name()) : Optional.empty();
    }

    /** What JSON calls the values that may stand there. */
    static List<String> types(Allowed allowed) {
        if (allowed instanceof Word word) {
            return word.number().isPresent() ? List.of("string", "integer") : List.of("string");
        }
        if (allowed instanceof Words) {
            return List.of("string", "number", "object");
        }
        if (allowed instanceof Line) {
            return ANY;
        }
        if (allowed instanceof Choice) {
            return List.of("string");
        }
        if (allowed instanceof Decimal) {
            return List.of("number");
        }
        if (allowed instanceof Whole) {
            return List.of("integer");
        }
        return allowed instanceof DecimalOrTruth
                ? List.of("number", "boolean")
                : List.of("boolean");
    }

    /** A pattern that the whole of a text has. */
    static String anchored(Pattern pattern) {
        return "^(?:" + pattern.pattern() + ")$";
    }

    /** What holds of such values beside their type. */
    void constraints(Allowed allowed) {
        if (allowed instanceof Word word) {
            word(word);
        } else if (allowed instanceof Words text) {
            text(text);
        } else if (allowed instanceof Line line) {
            json.text("pattern", anchored(line.pattern()));
            json.text("errorMessage", words.text("form." + line.name()));
        } else if (allowed instanceof Choice choice) {
            json.array("enum", () -> choice.words().forEach(json::text));
        } else if (allowed instanceof Whole whole) {
            range(whole);
        } else if (allowed instanceof Decimal) {
            json.text("errorMessage", words.text("form.number"));
        } else if (allowed instanceof DecimalOrTruth) {
            json.text("errorMessage", words.text("form.figure"));
        }
    }

    private void word(Word word) {
        String said = words.text("form." + word.name());
        json.text("description", said);
        json.text("pattern", anchored(word.pattern()));
        json.number("maxLength", word.longest());
        word.number().ifPresent(this::range);
        if (!word.except().isEmpty()) {
            json.object("not", () -> json.array("enum", () -> word.except().forEach(json::text)));
        }
        if (!word.offered().isEmpty()) {
            json.array("examples", () -> word.offered().forEach(json::text));
        }
        json.text("errorMessage", said);
    }

    /** The languages of a site are not known here; Japanese and English are what most have. */
    private void text(Words text) {
        String said = words.text("form." + text.name());
        json.text("description", said);
        json.text("pattern", anchored(text.inOne().pattern()));
        json.object(
                "propertyNames", () -> json.text("pattern", anchored(text.language().pattern())));
        json.object(
                "additionalProperties",
                () -> {
                    json.array("type", () -> ANY.forEach(json::text));
                    constraints(text.inOne());
                });
        json.number("minProperties", 1);
        json.array("defaultSnippets", () -> json.object(this::snippet));
        json.text("errorMessage", said);
    }

    private void snippet() {
        json.text("label", "ja, en");
        json.object("body", () -> json.text("ja", "$1").text("en", "$2"));
    }

    private void range(Whole whole) {
        json.number("minimum", whole.least());
        if (whole.most() < Integer.MAX_VALUE) {
            json.number("maximum", whole.most());
        }
    }

    /** What holds when a key is left out. */
    void fallback(Object value) {
        if (value instanceof Boolean truth) {
            json.truth("default", truth);
        } else if (value instanceof Integer number) {
            json.number("default", number);
        } else {
            json.text("default", value.toString());
        }
    }

    /** What each word means that may be chosen. */
    void explain(Choice choice, String path) {
        json.array(
                "enumDescriptions",
                () -> choice.words().forEach(word -> json.text(words.title(path + "." + word))));
    }
}
