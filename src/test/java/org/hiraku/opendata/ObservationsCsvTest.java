package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.Site;
import org.junit.jupiter.api.Test;

/** Observations as CSV, for spreadsheets and programs alike. */
class ObservationsCsvTest {

    private static final Site FORMULAS = DerivedSite.showing("notes-look-like-formulas");

    @Test
    void a_row_tells_one_period_of_one_series() {
        assertThat(csv(DerivedSite.CITY, "waiting-children"))
                .startsWith(
                        "\uFEFFindicator,series,district,period,target,target_type,actual,status,"
                                + "missing,result,note_ja,note_en\r\n"
                                + "waiting-children,all,,2023-Q4,,,12,final,,no-target,,\r\n"
                                + "waiting-children,all,,2024-Q1,10,at-most,8,final,,met,,\r\n"
                                + "waiting-children,all,,2024-Q2,5,at-most,,,not-published,"
                                + "cannot-say,公表の準備中,Being prepared for publication\r\n")
                .endsWith("waiting-children,south,south,2024-Q4,,,1,provisional,,no-target,,\r\n");
    }

    @Test
    void numbers_stay_numbers_and_texts_are_guarded() {
        assertThat(csv(FORMULAS, "loans"))
                .isEqualTo(
                        "\uFEFFindicator,series,period,target,target_type,actual,status,missing,"
                                + "result,note_ja,note_en\r\n"
                                + "loans,,2019,,,-5.0,final,,no-target,'＝1+1,'-1\r\n"
                                + "loans,,2020,,,1,final,,no-target,\"休館、\n再開\","
                                + "\"Closed, then \"\"open\"\"\"\r\n"
                                + "loans,,2021,,,2,final,,no-target,空白, =1+1\r\n"
                                + "loans,,2022,-5,at-least,3,final,,met,"
                                + "\"'=HYPERLINK(\"\"https://example.org\"\") / @見込\","
                                + "'+1 / @expected\r\n");
    }

    @Test
    void a_range_and_an_answer_stand_in_one_cell() {
        assertThat(csv(DerivedSite.CITY, "pool-temperature")).contains(",24..28,within,26.5,");
        assertThat(csv(DerivedSite.CITY, "reading-room-open")).contains(",true,complete,false,");
    }

    @Test
    void every_line_ends_as_the_standard_has_it() {
        String csv = csv(DerivedSite.CITY, "library-loans");

        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void all_observations_together_have_a_column_for_every_dimension_of_the_site() {
        List<CsvRecord> rows = rows(DerivedSite.CITY, "data/observations.csv");

        assertThat(rows.get(0).getFields()).startsWith("indicator", "series", "district", "sex");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(13))
                .extracting(row -> row.getField(0))
                .startsWith("indicator", "council-reports")
                .endsWith("waiting-children");
    }

    @Test
    void all_observations_together_are_those_of_each_indicator() {
        int single = 0;
        for (String id : DerivedSite.CITY.judged().keySet()) {
            single += rows(DerivedSite.CITY, "data/indicators/" + id + ".csv").size() - 1;
        }

        assertThat(rows(DerivedSite.CITY, "data/observations.csv")).hasSize(single + 1);
    }

    private static String csv(Site site, String id) {
        return MachineBytes.text(site, "data/indicators/" + id + ".csv");
    }

    private static List<CsvRecord> rows(Site site, String path) {
        String text = MachineBytes.text(site, path);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }
}
