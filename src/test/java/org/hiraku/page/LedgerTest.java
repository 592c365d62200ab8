package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiraku.wording.ThemeWording;
import org.junit.jupiter.api.Test;

/** Changed targets and corrected figures in the order in which they happened. */
class LedgerTest {

    @Test
    void every_change_names_what_stood_before_and_what_replaced_it() {
        assertThat(ledger(DerivedSite.showing("a-target-was-changed-three-times"), "loans"))
                .containsExactly(
                        "2022-04-01 Target for FY2025 changed: 110,000 → 120,000",
                        "2023-04-01 Target for FY2025 changed: 120,000 → 130,000",
                        "2023-09-01 Actual for FY2022 corrected: 104,000 → Not published",
                        "2024-05-01 Target for FY2025 changed: 130,000 → 140,000");
    }

    @Test
    void targets_and_actuals_stand_together_by_day() {
        assertThat(ledger(DerivedSite.CITY, "library-loans"))
                .containsExactly(
                        "2022-09-01 Actual for FY2021 corrected: 118,540 books → 118,450 books",
                        "2023-04-01 Target for FY2023 changed: 115,000 books → 120,000 books");
    }

    @Test
    void what_was_never_changed_has_no_ledger() {
        assertThat(ledger(DerivedSite.CITY, "emissions")).isEmpty();
    }

    private static List<String> ledger(Site site, String id) {
        Judged judged = site.judged().get(id);
        FigureView figures = new FigureView(DerivedSite.side(site, "en"), judged);
        return LedgerView.of(figures).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .map(
                        entry ->
                                String.join(
                                        " ",
                                        entry.date(),
                                        entry.what().text() + ":",
                                        entry.former().text(),
                                        "→",
                                        entry.current().text()))
                .map(ThemeWording::plainlySpaced)
                .toList();
    }
}
