package org.hiraku.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.hostile.Slot.Kind;

/** The hostile values of each kind, the slots of the made-up city, and the one put in the other. */
final class HostileValues {

    static final Path CITY = FixtureSite.SITES.resolve("city-plan");

    private static final Path VALUES = Path.of("src/test/hostile");
    private static final Map<Kind, String> FILES =
            Map.of(
                    Kind.TEXT, "texts.yaml",
                    Kind.ADDRESS, "addresses.yaml",
                    Kind.ID, "ids.yaml",
                    Kind.NUMBER, "numbers.yaml",
                    Kind.TIME, "times.yaml");

    /** The files of the city by their paths. */
    static final Map<String, String> CITY_FILES = read();

    private HostileValues() {}

    /**
     * A hostile value in a slot.
     *
     * @param slot where it stands
     * @param name what is hostile about it
     * @param value the value
     */
    record Case(Slot slot, String name, String value) {

        /** The file of the slot with the value in it. */
        byte[] file() {
            return slot.fill(CITY_FILES.get(slot.file()), value).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name + ", in " + slot;
        }
    }

    /** The values of a kind by what is hostile about them. */
    static Map<String, String> of(Kind kind) {
        return Written.texts(VALUES.resolve(FILES.get(kind)));
    }

    /** The slots of a kind in the whole city, one for each field of the data format. */
    static List<Slot> slots(Kind kind) {
        Map<String, Slot> fields = new LinkedHashMap<>();
        for (Slot slot : everySlot(kind)) {
            fields.putIfAbsent(slot.field(), slot);
        }
        return List.copyOf(fields.values());
    }

    private static List<Slot> everySlot(Kind kind) {
        return CITY_FILES.entrySet().stream()
                .flatMap(file -> Slots.of(file.getKey(), file.getValue()).stream())
                .filter(slot -> slot.kind() == kind)
                .toList();
    }

    /** The file of a slot as it is when nobody means harm. */
    static byte[] sound(Slot slot) {
        return CITY_FILES.get(slot.file()).getBytes(StandardCharsets.UTF_8);
    }

    /** Every value of a kind in every slot of it. */
    static List<Case> all(Kind kind) {
        List<Slot> slots = slots(kind);
        return of(kind).entrySet().stream()
                .flatMap(
                        value ->
                                slots.stream()
                                        .map(s -> new Case(s, value.getKey(), value.getValue())))
                .toList();
    }

    /** Each value of a kind in some slot and each slot with some value, and no more than that. */
    static List<Case> some(Kind kind) {
        List<Slot> slots = slots(kind);
        List<Map.Entry<String, String>> values = List.copyOf(of(kind).entrySet());
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < Math.max(slots.size(), values.size()); i++) {
            Map.Entry<String, String> value = values.get(i % values.size());
            cases.add(new Case(slots.get(i % slots.size()), value.getKey(), value.getValue()));
        }
        return cases;
    }

    /** A file with several slots filled at once. */
    static byte[] filled(List<Case> casesOfOneFile) {
        String text = CITY_FILES.get(casesOfOneFile.get(0).slot().file());
        List<Case> fromTheEnd =
                casesOfOneFile.stream()
                        .sorted(Comparator.comparing((Case c) -> -c.slot().start()))
                        .toList();
        for (Case filled : fromTheEnd) {
            text = filled.slot().fill(text, filled.value());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> read() {
        Map<String, String> files = new TreeMap<>();
        for (String part : List.of("data", "content")) {
            try (Stream<Path> found = Files.walk(CITY.resolve(part))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(CITY.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
