package org.hiraku.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiraku.reading.Allowed;
import org.hiraku.reading.FileForms;
import org.hiraku.reading.ReadText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader and the schema agree in each place of each kind of file: on the least that may stand
 * there, and on values that may not.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPlaceOfEveryFileTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** It stands in place of targets and names a file, which is not here. */
    private static final String NEEDS_A_TABLE = "indicator.observations";

    static Set<String> kinds() {
        return FileForms.byKind().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void both_accept_what_is_sound(String kind) {
        List<String> refused = new ArrayList<>();
        for (Sample place : places(kind)) {
            if (place.path().equals(NEEDS_A_TABLE)) {
                continue;
            }
            String file = JSON.writeValueAsString(place.file().apply(place.sound()));
            List<String> rules = ReadText.rules(kind, file);
            List<String> faults = Validation.faults(kind, file).orElseThrow();
            if (!rules.isEmpty() || !faults.isEmpty()) {
                refused.add(place.path() + " " + rules + " " + faults + " " + file);
            }
        }
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void both_refuse_what_may_not_stand_there(String kind) {
        List<String> accepted = new ArrayList<>();
        for (Sample place : places(kind)) {
            for (Object wrong : WrongValues.of(place)) {
                String file = JSON.writeValueAsString(place.file().apply(wrong));
                boolean read = ReadText.rules(kind, file).isEmpty();
                boolean valid = Validation.faults(kind, file).orElseThrow().isEmpty();
                if (read || valid) {
                    accepted.add((read ? "read " : "valid ") + place.path() + " " + file);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void there_are_more_than_two_thousand_wrong_values() {
        int cases = 0;
        for (String kind : kinds()) {
            cases += places(kind).stream().mapToInt(place -> WrongValues.of(place).size()).sum();
        }
        assertThat(cases).isGreaterThan(2_000);
    }

    private static List<Sample> places(String kind) {
        Allowed root = FileForms.byKind().get(kind);
        List<Sample> places = Sample.all(kind, root);
        assertThat(places).hasSizeGreaterThan(4);
        return places;
    }
}
