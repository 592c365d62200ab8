package org.hiraku.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.Allowed.Decimal;
import org.hiraku.reading.Allowed.DecimalOrTruth;
import org.hiraku.reading.Allowed.Either;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Items;
import org.hiraku.reading.Allowed.Key;
import org.hiraku.reading.Allowed.Keyed;
import org.hiraku.reading.Allowed.Line;
import org.hiraku.reading.Allowed.Truth;
import org.hiraku.reading.Allowed.Whole;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Allowed.Words;

/** What may not stand in a place: another sort of value, or one of another form. */
final class WrongValues {

    private static final String NO_WORD = "no such word!";

    private WrongValues() {}

    /** Values that a reader of the place and a schema for it have to refuse. */
    static List<Object> of(Sample place) {
        Allowed allowed = place.allowed();
        List<Object> wrong = new ArrayList<>();
        wrong.add(null);
        if (!(allowed instanceof Items)) {
            wrong.add(List.of("in a list"));
        }
        if (!(allowed instanceof Entries)) {
            wrong.add(Map.of(NO_WORD, "in a map"));
        }
        if (!(allowed instanceof Words || allowed instanceof Line)) {
            wrong.add(NO_WORD);
        }
        ofForm(allowed, wrong);
        if (allowed instanceof Keyed map) {
            keys(map, place.sound(), wrong);
        }
        return wrong;
    }

    private static void ofForm(Allowed allowed, List<Object> wrong) {
        if (allowed instanceof Word word) {
            wrong.addAll(word.except());
            wrong.add(word.example() + "0".repeat(word.longest()));
            wrong.add(word.example() + " ");
        } else if (allowed instanceof Words text) {
            wrong.addAll(List.of("", "  ", Map.of(), Map.of("Not a language", "words")));
            name(text.inOne(), wrong);
        } else if (allowed instanceof Line line) {
            wrong.add("  ");
            name(line, wrong);
        } else if (allowed instanceof Whole whole) {
            wrong.add(whole.least() - 1);
            wrong.add(whole.most() + 1);
            wrong.add(new BigDecimal(whole.least() + ".5"));
            wrong.add(Integer.toString(whole.least()));
        } else if (allowed instanceof Decimal) {
            wrong.addAll(List.of(true, "1", "1,000"));
        } else if (allowed instanceof DecimalOrTruth || allowed instanceof Either) {
            wrong.addAll(List.of("true", "1", "△5"));
        } else if (allowed instanceof Truth) {
            wrong.addAll(List.of(1, "true", "yes"));
        } else if (allowed instanceof Items list && list.least() > 0) {
            wrong.add(List.of());
        } else if (allowed instanceof Entries map) {
            wrong.add(Map.of(NO_WORD, 1));
            if (map.least() > 0) {
                wrong.add(Map.of());
            }
        }
    }

    private static void name(Line line, List<Object> wrong) {
        if (line.name().equals("line") || line.name().equals("affix")) {
            wrong.addAll(List.of("two\nlines", "x".repeat(1_001)));
        }
    }

    /** One key too many, and each that is needed left out. */
    private static void keys(Keyed map, Object sound, List<Object> wrong) {
        Map<String, Object> more = copy(sound);
        more.put("no_such_key", 1);
        wrong.add(more);
        for (Key key : map.keys()) {
            if (key.needed()) {
                Map<String, Object> less = copy(sound);
                less.remove(key.name());
                wrong.add(less);
            }
        }
        for (List<String> pair : map.pairs()) {
            for (String key : pair) {
                Map<String, Object> half = copy(sound);
                half.put(key, 1);
                wrong.add(half);
            }
        }
        if (!map.some().isEmpty()) {
            Map<String, Object> none = copy(sound);
            map.some().forEach(none.keySet()::removeAll);
            wrong.add(none);
        }
    }

    private static Map<String, Object> copy(Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }
}
