package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of chart as a browser draws it. For a reviewer: {@code
 * target/gallery/<language>.html}, and pictures of it in every mode.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
class ChartGalleryTest {

    private static final Path FOLDER = Path.of("target/gallery");

    private static final String STYLE =
            """
            body { display: block; padding: 16px; }
            .gallery { display: grid; gap: 2rem; max-inline-size: 46rem; }
            .all .gallery { max-inline-size: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23rem), 1fr)); }
            .kind { min-inline-size: 0; break-inside: avoid; }
            .kind > h2 { font-size: 1rem; }
            """;

    /** Words that meet, or lie on a point, and whatever stands out of its chart. */
    private static final String FAULTS =
            """
            () => [...document.querySelectorAll('svg.chart')].flatMap(svg => {
                const which = svg.closest('.kind').id;
                const sheet = svg.getBoundingClientRect();
                const seen = [...svg.querySelectorAll('text')].filter(text => text.checkVisibility());
                const words = seen.map(text => {
                    const box = text.getBoundingClientRect();
                    const size = parseFloat(getComputedStyle(text).fontSize);
                    const baseline = sheet.top + text.y.baseVal.getItem(0).value;
                    return {
                        name: text.textContent,
                        left: box.left, right: box.right,
                        top: baseline - 0.85 * size, bottom: baseline + 0.15 * size,
                    };
                });
                const marks = [...svg.querySelectorAll('rect, circle, line')]
                    .filter(mark => !mark.closest('defs'))
                    .map(mark => {
                        const { left, right, top, bottom } = mark.getBoundingClientRect();
                        return { name: mark.getAttribute('class'), left, right, top, bottom };
                    });
                const points = marks.filter((mark, at) => mark.right - mark.left < 14 && mark.bottom - mark.top > 3
                    && /chart-actual/.test(mark.name));
                const out = box => box.left < sheet.left - 1 || box.right > sheet.right + 1
                    || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1;
                const meet = (one, other) => one.left < other.right && other.left < one.right
                    && one.top < other.bottom && other.top < one.bottom;
                return [
                    ...words.concat(marks).filter(out).map(box => which + ': out: ' + box.name),
                    ...words.flatMap((one, at) => words.slice(at + 1).filter(other => meet(one, other))
                        .map(other => which + ': ' + one.name + ' meets ' + other.name)),
                    ...words.flatMap(one => points.filter(point => meet(one, point))
                        .map(() => which + ': ' + one.name + ' lies on a point')),
                ];
            })
            """;

    @AutoClose private static Page tab;

    @BeforeAll
    static void hang() throws IOException {
        BuiltSite site = BuiltSite.of(FixtureSite.SITES.resolve("a-chart-for-every-case"));
        Files.createDirectories(FOLDER);
        for (String language : site.languages()) {
            Files.writeString(FOLDER.resolve(language + ".html"), gallery(site, language));
        }
        tab = InChromium.browser().newPage();
    }

    private static String gallery(BuiltSite site, String language) {
        Document page = Document.createShell("");
        page.selectFirst("html").attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("title").text("Charts");
        String css = site.files().keySet().stream().filter(f -> f.endsWith(".css")).toList().get(0);
        page.head().appendElement("style").text(site.text(css) + STYLE);
        Element main = page.body().addClass("all").appendElement("div").addClass("gallery");
        Document cards = site.pages().get(language + "/plans/2024-cases/every-case/index.html");
        site.permanentPages(language)
                .forEach(
                        (name, shown) -> {
                            if (!shown.select(".charts svg.chart").isEmpty()) {
                                hang(main, name.replaceAll(".*/([^/]+)/index.html", "$1"), shown);
                            }
                        });
        cards.select(".indicators svg.chart").forEach(small -> hangSmall(main, small));
        hangSmall(main, cards.selectFirst(".milestones ol")).addClass("milestones");
        return "<!doctype html>" + page.outerHtml();
    }

    private static void hang(Element main, String id, Document shown) {
        Element section = main.appendElement("div").addClass("kind").attr("id", id);
        section.appendElement("h2").text(id);
        section.appendChild(shown.selectFirst(".charts figure.chart").clone());
    }

    private static Element hangSmall(Element main, Element small) {
        Element section = main.appendElement("div").addClass("kind");
        return section.attr("id", "card-" + main.childrenSize()).appendChild(small.clone());
    }

    static Stream<Arguments> modes() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of("ja", "en").map(l -> Arguments.of(mode, l)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("modes")
    void is_hung_for_a_reviewer(Mode mode, String language) {
        look(mode, language, mode == Mode.NARROW ? 320 : 1280);
        Path picture = FOLDER.resolve(language + "-" + mode + ".png");
        tab.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertThat(picture).isNotEmptyFile();
    }

    static Stream<Arguments> widths() {
        return Stream.of(320, 360, 768, 1280)
                .flatMap(width -> Stream.of("ja", "en").map(l -> Arguments.of(width, l)));
    }

    @ParameterizedTest(name = "at {0} px in {1}")
    @MethodSource("widths")
    void no_words_meet_and_nothing_stands_out(int width, String language) {
        look(Mode.LIGHT, language, width);
        tab.evaluate("() => document.body.classList.remove('all')");
        assertThat((Integer) tab.evaluate("() => document.querySelectorAll('svg.chart').length"))
                .isGreaterThan(40);
        assertThat((List<?>) tab.evaluate(FAULTS)).isEmpty();
    }

    /** Otherwise the test above would prove nothing. */
    @ParameterizedTest(name = "in {0}")
    @MethodSource("languages")
    void words_too_large_for_their_places_are_found_to_meet(String language) {
        look(Mode.LIGHT, language, 320);
        tab.addStyleTag(
                new Page.AddStyleTagOptions().setContent("svg.chart text { font-size: 2em }"));
        assertThat((List<?>) tab.evaluate(FAULTS)).isNotEmpty();
    }

    static Stream<String> languages() {
        return Stream.of("ja", "en");
    }

    private static void look(Mode mode, String language, int width) {
        mode.look(tab, width);
        tab.navigate(FOLDER.resolve(language + ".html").toUri().toString());
    }
}
