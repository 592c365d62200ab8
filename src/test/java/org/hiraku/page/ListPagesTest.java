package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists, a hundred things a page. */
class ListPagesTest {

    private static final LanguageSide ENGLISH = DerivedSite.side(DerivedSite.CITY, "en");

    @ParameterizedTest(name = "of {0} things, page {1} shows {2} to {3}")
    @CsvSource({
        "0,    1,  0,   0",
        "1,    1,  1,   1",
        "100,  1,  1,   100",
        "101,  1,  1,   100",
        "101,  2,  101, 101",
        "1000, 10, 901, 1000",
        "1000, 11, 0,   0",
    })
    void a_page_shows_its_hundred(int total, int number, int from, int to) {
        List<Integer> all = IntStream.rangeClosed(1, total).boxed().toList();

        List<Integer> shown = ListPages.slice(all, number);

        assertThat(shown.isEmpty() ? 0 : shown.get(0)).isEqualTo(from);
        assertThat(shown.isEmpty() ? 0 : shown.get(shown.size() - 1)).isEqualTo(to);
        assertThat(shown).hasSize(from == 0 ? 0 : to - from + 1);
    }

    @ParameterizedTest(name = "of {0} things, page {1}: {2}, steps {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | 1  | 0 to 0 of 0            | [1]",
                "1    | 1  | 1 to 1 of 1            | [1]",
                "100  | 1  | 1 to 100 of 100        | [1]",
                "101  | 1  | 1 to 100 of 101        | [1] 2",
                "101  | 2  | 101 to 101 of 101      | 1 [2]",
                "1000 | 1  | 1 to 100 of 1,000      | [1] 2 3 … 10",
                "1000 | 5  | 401 to 500 of 1,000    | 1 … 3 4 [5] 6 7 … 10",
                "1000 | 4  | 301 to 400 of 1,000    | 1 2 3 [4] 5 6 … 10",
                "1000 | 10 | 901 to 1,000 of 1,000  | 1 … 8 9 [10]",
            })
    void the_pager_shows_the_pages_near_and_the_ends(
            int total, int number, String range, String steps) {
        Pager pager = ListPages.pager(ENGLISH, Paths.INDICATORS, total, number);

        assertThat(pager.total()).isEqualTo(total);
        assertThat(pager.range().text()).isEqualTo(range);
        assertThat(steps(pager)).isEqualTo(steps);
    }

    @Test
    void the_pager_leads_to_the_pages_before_and_after_where_there_are_any() {
        Pager first = ListPages.pager(ENGLISH, Paths.INDICATORS, 201, 1);
        Pager middle = ListPages.pager(ENGLISH, Paths.INDICATORS, 201, 2);
        Pager last = ListPages.pager(ENGLISH, Paths.INDICATORS, 201, 3);

        assertThat(first.previous()).isEmpty();
        assertThat(first.next()).contains("../../en/indicators/page-2/index.html");
        assertThat(middle.previous()).contains("../../../en/indicators/index.html");
        assertThat(middle.next()).contains("../../../en/indicators/page-3/index.html");
        assertThat(last.next()).isEmpty();
    }

    @Test
    void the_first_page_has_the_address_and_the_title_of_the_list_itself() {
        assertThat(Paths.listPage(Paths.PLANS, 1)).isEqualTo("plans/");
        assertThat(Paths.listPage(Paths.PLANS, 2)).isEqualTo("plans/page-2/");
        assertThat(ListPages.title(ENGLISH, "Plans", 1)).isEqualTo("Plans");
        assertThat(ListPages.title(ENGLISH, "Plans", 2)).isEqualTo("Plans (page 2)");
    }

    /** Steps as a reader sees them; the current one in brackets, a gap as an ellipsis. */
    private static String steps(Pager pager) {
        return pager.pages().stream()
                .map(
                        s ->
                                (s.afterGap() ? "… " : "")
                                        + (s.current()
                                                ? "[" + s.label().text() + "]"
                                                : s.label().text()))
                .collect(Collectors.joining(" "));
    }
}
