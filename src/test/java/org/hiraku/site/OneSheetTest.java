package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each initiative and each indicator of the first site on one sheet of A4, in black and white. */
@ExtendWith(InChromium.class)
class OneSheetTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");
    private static final Pattern ONE_SHEET =
            Pattern.compile("(ja|en)/(plans/[^/]+|indicators)/[^/]+/index\\.html");

    /** Chromium takes two seconds a sheet, most of them for the Japanese letters. */
    private static final boolean BOTH_LANGUAGES = Boolean.getBoolean("hiraku.soak");

    /** What the main part of the page says, whether it is folded on the screen or not. */
    private static final String WORDS =
            """
            () => [...document.querySelectorAll('main *')]
                .filter(element => !element.closest('script, style, defs, title, desc, .neighbours'))
                .filter(element => !element.closest('.facts > :has([download], .embed-code)'))
                .flatMap(element => [...element.childNodes])
                .filter(node => node.nodeType === Node.TEXT_NODE)
                .map(node => node.textContent)
            """;

    private static ServedSite served;
    private static Page tab;

    @BeforeAll
    static void open() {
        served = ServedSite.of(BuiltSite.hirakata());
        tab = InChromium.browser().newPage();
    }

    @AfterAll
    static void close() {
        tab.close();
        served.close();
    }

    /** Each page in one of the two languages, which take turns; in both with a soak. */
    static Stream<String> pages() {
        List<String> pages =
                BuiltSite.hirakata().pages().keySet().stream()
                        .filter(page -> ONE_SHEET.matcher(page).matches())
                        .filter(page -> !page.contains("/page-") && !page.contains("/booklet/"))
                        .toList();
        List<String> below = pages.stream().map(OneSheetTest::belowLanguage).distinct().toList();
        return pages.stream()
                .filter(
                        page ->
                                BOTH_LANGUAGES
                                        || below.indexOf(belowLanguage(page)) % 2
                                                == (page.startsWith("ja/") ? 0 : 1));
    }

    private static String belowLanguage(String page) {
        return page.substring(page.indexOf('/') + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void holds_every_number_its_address_and_the_state_of_its_data_without_colour(String page) {
        tab.navigate(served.address(page));

        PrintedPage printed = PrintedPage.of(tab);

        assertThat(printed.sheets()).hasSize(1);
        assertThat(lost(printed)).isEmpty();
        assertThat(printed.colours()).isEmpty();
        String asOf = page.startsWith("ja/") ? "令和6年（2024年）6月1日" : "1June2024";
        assertThat(printed.text())
                .contains(BuiltSite.hirakata().address(page))
                .contains(asOf, "1/1");
    }

    /** Otherwise the test above could not fail. */
    @Test
    void a_page_that_hides_a_number_or_says_it_in_colour_is_found_out() {
        tab.navigate(served.address("ja/indicators/one-stop-answer-rate/index.html"));
        for (String rule :
                List.of("tbody { display: none }", "h1 { color: red; break-after: page }")) {
            tab.evaluate(
                    "rule => document.styleSheets[0].insertRule(rule,"
                            + " document.styleSheets[0].cssRules.length)",
                    rule);
        }

        PrintedPage printed = PrintedPage.of(tab);

        assertThat(printed.sheets()).hasSizeGreaterThan(1);
        assertThat(lost(printed)).isNotEmpty();
        assertThat(printed.colours()).isNotEmpty();
    }

    /** The numbers that stand in the page more often than on paper. */
    private static Map<String, String> lost(PrintedPage printed) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Object words : (List<?>) tab.evaluate(WORDS)) {
            NUMBER.matcher(words.toString())
                    .results()
                    .forEach(found -> numbers.merge(found.group(), 1, Integer::sum));
        }
        assertThat(numbers).isNotEmpty();
        Map<String, String> lost = new TreeMap<>();
        numbers.forEach(
                (number, times) -> {
                    int there = times(printed.text(), number);
                    if (there < times) {
                        lost.put(number, there + " of " + times);
                    }
                });
        return lost;
    }

    private static int times(String text, String number) {
        int times = 0;
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            times++;
        }
        return times;
    }
}
