package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of a site, opened as a reader opens it. */
@Tag("browser")
@ExtendWith(InChromium.class)
class EveryPageInChromiumTest {

    /** At most this many files for a page, its own among them. */
    private static final int REQUESTS = 5;

    /** How wide the page is, and what reaches out of it though it may not scroll. */
    private static final String WIDTH = "() => document.documentElement.scrollWidth";

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void opens_without_a_fault_asks_no_one_else_and_fits_the_narrowest_screen(BuiltSite built) {
        List<String> faults = new ArrayList<>();
        try (ServedSite site = ServedSite.of(built);
                BrowserContext context = InChromium.browser().newContext();
                Page page = context.newPage()) {
            List<String> told = new ArrayList<>();
            page.onConsoleMessage(message -> told.add(message.type() + ": " + message.text()));
            page.onPageError(told::add);
            page.onRequest(
                    request -> {
                        if (!request.url().startsWith(site.origin() + "/")) {
                            told.add("asked " + request.url());
                        }
                    });
            Mode.NARROW.look(page);
            for (String name : built.permanentPages().keySet()) {
                page.navigate(site.address(name));
                int wide = (int) page.evaluate(WIDTH);
                if (wide != 320) {
                    told.add("is " + wide + " px wide at 320 px");
                }
                told.forEach(one -> faults.add(name + " " + one));
                told.clear();
            }
            assertThat(context.cookies()).isEmpty();
            assertThat((Integer) page.evaluate("() => localStorage.length + sessionStorage.length"))
                    .isZero();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_first_visit_asks_for_few_files_and_a_second_page_for_itself_alone(BuiltSite built) {
        TreeMap<String, Set<String>> asked = new TreeMap<>();
        try (ServedSite site = ServedSite.of(built)) {
            for (String name : List.of("ja/index.html", "ja/indicators/index.html")) {
                try (BrowserContext context = InChromium.browser().newContext();
                        Page page = context.newPage()) {
                    page.navigate(site.address(name));
                    asked.put(name, new HashSet<>(site.asked()));
                }
            }
        }
        assertThat(asked)
                .allSatisfy(
                        (name, files) ->
                                assertThat(files)
                                        .contains(name)
                                        .hasSizeLessThanOrEqualTo(REQUESTS));
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_wrong_address_at_any_depth_is_answered_with_looks_and_a_way_on(BuiltSite built) {
        try (ServedSite site = ServedSite.of(built);
                Page page = InChromium.browser().newPage()) {
            page.navigate(site.address("no/such/page/"));

            assertThat(page.locator("h1").count()).isEqualTo(built.languages().size());
            assertThat(site.asked()).anyMatch(file -> file.matches("assets/site\\..*\\.css"));
            page.locator("main a").first().click();
            assertThat(page.url()).isEqualTo(site.address(built.languages().get(0) + "/"));
        }
    }
}
