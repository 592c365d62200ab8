package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hiraku.json.ParsedJson;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.MachinePaths;
import org.junit.jupiter.api.Test;

/** What narrows the list of all indicators, on a site whose figures wait to be settled. */
class NarrowingJsonTest {

    private static final Map<String, Object> ENGLISH =
            ParsedJson.object(
                    MachineBytes.text(DerivedSite.CITY, MachinePaths.narrowing("en").path()));

    @Test
    void the_choices_stand_in_the_order_of_the_numbers_with_the_words_of_the_language() {
        List<Map<String, Object>> choices = ParsedJson.objects(ENGLISH, "choices");

        assertThat(choices)
                .extracting(choice -> choice.get("key"))
                .containsExactly("result", "movement", "division", "plan");
        assertThat(choices.get(0).get("options"))
                .hasToString(
                        "{met=Met, missed=Missed, not-due=Not due, overdue=Overdue,"
                                + " cannot-say=Cannot say, no-target=No target}");
        assertThat(choices.get(1).get("options"))
                .hasToString(
                        "{better=Better, same=Same, worse=Worse, not-comparable=Not comparable}");
    }

    @Test
    void every_indicator_answers_with_six_entries_and_has_a_place_of_its_own_by_name() {
        String block = MachineBytes.text(DerivedSite.CITY, MachinePaths.narrowing("en", 0).path());
        List<String> answers =
                List.of(block.substring(2, block.length() - 2).split("],\\[(?=\\[)"));
        List<Integer> places =
                answers.stream()
                        .map(one -> Integer.valueOf(one.substring(one.lastIndexOf(',') + 1)))
                        .toList();

        assertThat(answers)
                .hasSize(DerivedSite.CITY.record().indicators().size())
                .allMatch(one -> one.matches("(\\[[0-9,]*\\],){4}[01],[0-9]+"));
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place < answers.size());
    }
}
