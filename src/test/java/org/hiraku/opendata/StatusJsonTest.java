package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hiraku.json.ParsedJson;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.MachinePaths;
import org.hiraku.page.Site;
import org.junit.jupiter.api.Test;

/** What is not settled, for machines: the same entries as on the pages. */
class StatusJsonTest {

    private static final Map<String, Object> WAITING =
            ParsedJson.object(json(DerivedSite.showing("figures-wait-to-be-settled")));

    @Test
    void a_department_holds_its_counts_and_its_entries() {
        Map<String, Object> living = ParsedJson.objects(WAITING, "departments").get(0);

        assertThat(living).containsEntry("id", "living");
        assertThat(ParsedJson.object(living, "results"))
                .hasToString("{met=0, missed=0, not-due=2, overdue=1, cannot-say=0, no-target=4}");
        assertThat(ParsedJson.objects(living, "outstanding"))
                .first()
                .hasToString(
                        "{kind=confirmation-overdue, indicator=loans, series=[null], period=2023,"
                                + " due=2024-05-31, divisions=[library]}");
    }

    @Test
    void what_no_department_answers_for_has_no_id_and_says_why_values_are_missing() {
        List<Map<String, Object>> departments = ParsedJson.objects(WAITING, "departments");
        Map<String, Object> nobody = departments.get(departments.size() - 1);

        assertThat(nobody).containsEntry("id", null);
        assertThat(ParsedJson.objects(nobody, "outstanding"))
                .hasToString(
                        "[{kind=missing, indicator=boats, series=[large, small], period=2023,"
                                + " missing=suppressed, divisions=[]}]");
        assertThat(ParsedJson.object(WAITING, "missing"))
                .hasToString("{not-measured=1, suppressed=2}");
    }

    @Test
    void it_says_for_which_day_it_speaks() {
        assertThat(WAITING).containsEntry("asOf", "2024-06-01");
        assertThat(ParsedJson.objects(WAITING, "translations")).isEmpty();
    }

    private static String json(Site site) {
        return MachineBytes.text(site, MachinePaths.STATUS.path());
    }
}
