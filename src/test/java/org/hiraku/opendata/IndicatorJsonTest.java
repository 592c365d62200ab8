package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiraku.json.ParsedJson;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.Sentences;
import org.junit.jupiter.api.Test;

/** An indicator as JSON: exact decimals as strings, keys in a fixed order. */
class IndicatorJsonTest {

    private static final String DONATIONS =
            """
            {"id":"furusato-nozei-donations",
            "name":{"ja":"ふるさと納税による寄附金受入額",
            "en":"Donations received through furusato nozei"},
            "unit":"yen","direction":"up",
            "source":{"title":{"ja":"令和6年度(2024年度) 市長公室の取り組み(枚方市)",
            "en":"Mayor's Office initiatives, fiscal 2024 (Hirakata City, in Japanese)"}},
            "initiatives":["2024-mayors-office/furusato-nozei"],
            "series":[{"id":"individuals","name":{"ja":"個人版","en":"Individuals"},"at":{},
            "periods":[
            {"period":"2023","actual":{"value":"226231970","status":"provisional",
            "asPublished":{"ja":"2億2623万1970円(個人版・見込)",
            "en":"¥226,231,970 (individuals, expected)"}},"target":null,
            "verdict":{"result":"no-target","movement":null}},
            {"period":"2024","actual":null,
            "target":{"value":"350000000","type":"at-least"},
            "verdict":{"result":"not-due","reason":null,"provisional":false,"distance":null,
            "movement":null,"shareOfTarget":null,"shareOfGap":null,"pace":null}}]},
            {"id":"companies","name":{"ja":"企業版","en":"Companies"},"at":{},
            "periods":[
            {"period":"2023","actual":{"value":"24600000","status":"final",
            "asPublished":{"ja":"2460万円(企業版)","en":"¥24.60 million (companies)"}},
            "target":null,"verdict":{"result":"no-target","movement":null}},
            {"period":"2024","actual":null,
            "target":{"value":"50000000","type":"at-least"},
            "verdict":{"result":"not-due","reason":null,"provisional":false,"distance":null,
            "movement":null,"shareOfTarget":null,"shareOfGap":null,"pace":null}}]}],
            "sentence":{"ja":"%s","en":"%s"},
            "revision":null}
            """;

    @Test
    void donations_in_two_series_are_told_member_by_member() {
        Sentences told = DerivedSite.HIRAKATA.judged().get("furusato-nozei-donations").sentences();

        assertThat(json("furusato-nozei-donations", true))
                .isEqualTo(
                        oneLine(DONATIONS)
                                .replaceFirst("%s", told.in("ja"))
                                .replaceFirst("%s", told.in("en")));
    }

    @Test
    void a_verdict_holds_its_shares_as_fractions_with_at_most_four_decimals() {
        Map<String, Object> verdict =
                ParsedJson.object(period("library-loans", 0, "2024"), "verdict");

        // 127,900 of 130,000; 23,900 of 26,000; the period is over, so all of its time is gone
        assertThat(verdict)
                .containsEntry("result", "missed")
                .containsEntry("provisional", true)
                .containsEntry("distance", Map.of("value", "2100", "side", "to-go"))
                .containsEntry("movement", "better")
                .containsEntry("shareOfTarget", "0.9838")
                .containsEntry("shareOfGap", "0.9192")
                .containsEntry("pace", Map.of("gapClosed", "0.9192", "timeGone", "1"));
    }

    @Test
    void a_missing_actual_says_why_in_place_of_a_value() {
        Map<String, Object> actual =
                ParsedJson.object(period("waiting-children", 0, "2024-Q2"), "actual");

        assertThat(actual)
                .containsEntry("value", null)
                .containsEntry("missing", "not-published")
                .containsEntry(
                        "note", Map.of("ja", "公表の準備中", "en", "Being prepared for publication"))
                .doesNotContainKey("status");
    }

    @Test
    void a_range_has_its_ends_and_a_yes_or_no_its_answer() {
        assertThat(period("pool-temperature", 0, "2024-07").get("target"))
                .isEqualTo(Map.of("low", "24", "high", "28", "type", "within"));
        assertThat(period("reading-room-open", 0, "2023").get("target"))
                .isEqualTo(Map.of("value", "true", "type", "complete"));
        assertThat(ParsedJson.object(period("reading-room-open", 0, "2023"), "actual"))
                .containsEntry("value", "false");
    }

    @Test
    void a_target_that_is_only_watched_has_no_value() {
        assertThat(ParsedJson.object(period("council-reports", 0, "2025"), "target"))
                .containsEntry("type", "monitor")
                .doesNotContainKey("value");
    }

    @Test
    void figures_keep_every_digit_as_it_is_written() {
        assertThat(ParsedJson.object(period("parents-satisfied", 0, "2021/2024"), "actual"))
                .containsEntry("value", "63.0");
    }

    @Test
    void former_values_are_kept_with_their_day_and_reason() {
        Map<String, Object> actual =
                ParsedJson.object(period("library-loans", 0, "2021"), "actual");

        assertThat(ParsedJson.objects(actual, "history"))
                .containsExactly(
                        Map.of(
                                "value", "118540",
                                "until", "2022-09-01",
                                "reason",
                                        Map.of(
                                                "ja", "数字の書き誤り",
                                                "en", "Two digits had been swapped")));
    }

    @Test
    void a_series_names_the_values_of_the_dimensions_it_is_for() {
        List<Map<String, Object>> series =
                ParsedJson.objects(ParsedJson.object(json("waiting-children", false)), "series");

        assertThat(series)
                .extracting(one -> one.get("at"))
                .containsExactly(
                        Map.of(), Map.of("district", "north"), Map.of("district", "south"));
    }

    @Test
    void the_one_series_of_an_indicator_has_no_id() {
        assertThat(series("emissions", 0)).containsEntry("id", null);
    }

    private static Map<String, Object> period(String id, int series, String period) {
        return ParsedJson.objects(series(id, series), "periods").stream()
                .filter(one -> one.get("period").equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> series(String id, int number) {
        return ParsedJson.objects(ParsedJson.object(json(id, false)), "series").get(number);
    }

    private static String json(String id, boolean hirakata) {
        return MachineBytes.text(
                hirakata ? DerivedSite.HIRAKATA : DerivedSite.CITY,
                "data/indicators/" + id + ".json");
    }

    private static String oneLine(String text) {
        return text.lines().collect(Collectors.joining());
    }
}
