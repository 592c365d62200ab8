package org.hiraku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ChartConfigurationTest {

    private final SortedMap<String, Drawn> cases =
            Drawn.site("src/test/sites/a-chart-for-every-case", "en");

    private String of(String id) {
        return ChartConfiguration.of(cases.get(id).figures()).text();
    }

    @Test
    void gives_each_role_of_each_series_its_own_data_with_the_words_to_show() {
        assertThat(of("bars-two-series"))
                .isEqualTo(
                        """
                        {"type":"bar","unit":"yen","fromZero":true,"data":{"labels":["FY2024","FY2025"],"datasets":[\
                        {"label":"Individuals: Actual","role":"actual","series":0,"data":[226231970,null],\
                        "words":["¥226,231,970 (provisional)",null],"statuses":["provisional",null],"brokenBefore":[false,false]},\
                        {"label":"Individuals: Target","role":"target","series":0,"data":[null,350000000],"words":[null,"¥350,000,000"]},\
                        {"label":"Companies: Actual","role":"actual","series":1,"data":[24600000,null],\
                        "words":["¥24,600,000",null],"statuses":["final",null],"brokenBefore":[false,false]},\
                        {"label":"Companies: Target","role":"target","series":1,"data":[null,50000000],"words":[null,"¥50,000,000"]}]}}""");
    }

    @Test
    void keeps_every_digit_and_leaves_a_gap_where_a_value_is_missing() {
        assertThat(of("bars-with-missing-years")).contains("\"data\":[null,18,null,null,null]");
        assertThat(of("line-rates-near-100")).contains("99.85").contains("\"fromZero\":false");
    }

    @Test
    void gives_a_range_both_its_ends() {
        assertThat(of("bars-range"))
                .contains("\"role\":\"target\",\"series\":0,\"data\":[28,28,27.5]")
                .contains("\"role\":\"target-low\",\"series\":0,\"data\":[24,24,24.5]");
    }

    /** April 2009 is month 2009 × 12 + 3 = 24111; a span of four years ends 48 months later. */
    @Test
    void says_from_which_month_to_which_a_period_lasts_where_they_differ() {
        assertThat(of("line-spans-and-years"))
                .contains(
                        "\"time\":{\"from\":[24255,24267,24279,24291,24303,24315,24111,24159,24207,24255],")
                .contains("\"to\":[24267,24279,24291,24303,24315,24327,24159,24207,24255,24303],")
                .contains("\"wide\":[false,false,false,false,false,false,true,true,true,true]}");
        assertThat(of("bars-spans")).doesNotContain("\"time\"");
    }

    @Test
    void says_where_values_stop_being_comparable() {
        assertThat(of("bars-with-a-break"))
                .contains("\"brokenBefore\":[false,false,true,false,false]");
    }
}
