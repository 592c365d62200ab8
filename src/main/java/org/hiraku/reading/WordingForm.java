package org.hiraku.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.problem.Nearest;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Scalar;

/**
 * What a label has to look like when a site puts it in the place of the theme's: a slot such as
 * {@code {period}} is filled only where the theme has it, and some labels are numbers or days.
 */
final class WordingForm {

    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+\\}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The forms of a word by how many things it counts share their slots. */
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");

    private final SortedMap<String, List<String>> labels;
    private final Map<String, Set<String>> slots;

    /** The form of a theme's labels. */
    WordingForm(Collection<SortedMap<String, String>> theme) {
        this.labels =
                theme.stream()
                        .flatMap(language -> language.entrySet().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        this.slots = new TreeMap<>();
        labels.forEach(
                (key, words) -> {
                    Set<String> all = slots.computeIfAbsent(sentence(key), k -> new TreeSet<>());
                    words.stream().flatMap(WordingForm::slots).forEach(all::add);
                });
    }

    /** The label that stands there; nothing, and a fault told, where it cannot be one. */
    Optional<String> read(String key, Entry entry, Faults faults) {
        if (!labels.containsKey(key)) {
            Optional<String> nearest = Nearest.to(key, labels.keySet());
            String rule = nearest.isPresent() ? "wording-key.near" : "wording-key";
            faults.error(rule, entry.key(), "key", key, "nearest", nearest.orElse(""));
            return Optional.empty();
        }
        if (!(entry.value() instanceof Scalar written)) {
            faults.error("shape.text-for-list", entry.value());
            return Optional.empty();
        }
        String words = written.isEmpty() ? "" : written.text();
        Optional<String> fault = fault(key, words);
        fault.ifPresent(
                rule -> {
                    String allowed = String.join(", ", slots.get(sentence(key)));
                    faults.error(rule, written, "key", key, "allowed", allowed);
                });
        return fault.isPresent() ? Optional.empty() : Optional.of(words);
    }

    private Optional<String> fault(String key, String words) {
        List<String> theirs = labels.get(key);
        if (all(NUMBER, theirs) && !NUMBER.matcher(words).matches()) {
            return Optional.of("wording-form.number");
        }
        if (all(DAY, theirs) && !isDay(words)) {
            return Optional.of("wording-form.day");
        }
        Set<String> known = slots.get(sentence(key));
        if (slots(words).allMatch(known::contains)) {
            return Optional.empty();
        }
        return Optional.of(known.isEmpty() ? "wording-form.no-slot" : "wording-form.slot");
    }

    private static boolean all(Pattern form, List<String> words) {
        return words.stream().allMatch(w -> form.matcher(w).matches());
    }

    private static boolean isDay(String words) {
        try {
            return DAY.matcher(words).matches() && LocalDate.parse(words) != null;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static Stream<String> slots(String words) {
        return SLOT.matcher(words).results().map(slot -> slot.group());
    }

    /** The key of a label without the part that says for how many things it is. */
    private static String sentence(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && PLURALS.contains(key.substring(dot + 1)) ? key.substring(0, dot) : key;
    }
}
