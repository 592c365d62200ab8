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
    void gives_each_point_of_each_series_with_the_words_of_the_page() {
        assertThat(of("bars-two-series"))
                .isEqualTo(
                        """
                        {"type":"bar","unit":"yen","fromZero":true,"remarks":[],"periods":["FY2024","FY2025"],"dimensions":[],"series":[\
                        {"id":"individuals","name":"Individuals","points":[\
                        {"at":0,"actual":226231970,"open":true,"words":["Actual: ¥226,231,970 (provisional)"]},\
                        {"at":1,"target":350000000,"words":["Target: ¥350,000,000","Result still to come"]}]},\
                        {"id":"companies","name":"Companies","points":[\
                        {"at":0,"actual":24600000,"words":["Actual: ¥24,600,000"]},\
                        {"at":1,"target":50000000,"words":["Target: ¥50,000,000","Result still to come"]}]}]}""");
    }

    @Test
    void keeps_every_digit_and_says_why_a_value_is_missing() {
        assertThat(of("bars-with-missing-years"))
                .contains("{\"at\":1,\"actual\":18,")
                .contains("No value (not measured)");
        assertThat(of("line-rates-near-100"))
                .contains("99.85")
                .contains("\"fromZero\":false,\"remarks\":[\"The axis does not start at 0\"]");
    }

    @Test
    void gives_a_range_both_its_ends() {
        assertThat(of("bars-range")).contains("\"target\":28,\"low\":24");
    }

    @Test
    void gives_what_was_promised_before_with_the_day_until_which_it_stood() {
        assertThat(of("line-changed-targets")).contains("\"formers\":[", "Former target: ");
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
                .containsOnlyOnce("\"broken\":true")
                .contains("\"break\":\"Not comparable\"")
                .containsOnlyOnce("\"Not comparable with earlier values\"]");
        assertThat(of("bars-met-and-missed")).doesNotContain("\"break\"");
    }

    /**
     * Two series of 40 years are 80 points; the seventh series and the 101st point are too many.
     */
    @Test
    void stands_in_the_page_while_it_is_small() {
        assertThat(ChartConfiguration.isSmall(2, 80)).isTrue();
        assertThat(ChartConfiguration.isSmall(7, 80)).isFalse();
        assertThat(ChartConfiguration.isSmall(1, 101)).isFalse();
    }
}
