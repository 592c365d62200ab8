package org.hiraku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A chart in a file of its own looks as on the site's pages by day. */
class ChartLooksTest {

    private static final Map<String, String> COLOURS =
            Map.of(
                    "--paper", ChartLooks.PAPER,
                    "--ink", ChartLooks.INK,
                    "--ink-soft", ChartLooks.INK_SOFT,
                    "--line", ChartLooks.LINE,
                    "--line-strong", ChartLooks.LINE_STRONG,
                    "--promise", ChartLooks.PROMISE,
                    "--outcome", ChartLooks.OUTCOME);

    private static final Pattern CLASS = Pattern.compile("class=\"(chart-[a-z-]+)\"");

    @Test
    void its_colours_are_the_themes_by_day() throws IOException {
        String tokens = Files.readString(Path.of("assets/css/tokens.css"));

        assertThat(COLOURS)
                .allSatisfy(
                        (token, colour) ->
                                assertThat(tokens.indexOf(token + ": " + colour + ";"))
                                        .as(token)
                                        .isBetween(0, tokens.indexOf("@media")));
    }

    /** A part without looks would be black all over. */
    @Test
    void every_mark_that_is_drawn_has_looks() {
        ChartLooks looks = new ChartLooks(ChartLooks.OUTCOME);
        TreeSet<String> drawn = new TreeSet<>();
        Drawn.site("src/test/sites/a-chart-for-every-case", "ja")
                .values()
                .forEach(
                        d ->
                                CLASS.matcher(d.large())
                                        .results()
                                        .map(found -> found.group(1))
                                        .forEach(drawn::add));

        assertThat(drawn).hasSizeGreaterThan(15);
        assertThat(drawn)
                .filteredOn(part -> looks.of(part, false).length == 0)
                .containsExactly("chart-hatch", "chart-key", "chart-row");
    }

    @Test
    void what_is_not_final_is_hatched_and_its_line_dashed() {
        SvgReading file = file("library-loans", Optional.empty());

        assertThat(marks(file, "circle", "provisional"))
                .allMatch(mark -> mark.getAttribute("fill").startsWith("url(#"))
                .allMatch(mark -> mark.getAttribute("stroke").equals(ChartLooks.OUTCOME))
                .isNotEmpty();
        assertThat(marks(file, "circle", ""))
                .allMatch(m -> m.getAttribute("fill").equals("#0031d8"));
        assertThat(marks(file, "line", "provisional"))
                .allMatch(line -> line.getAttribute("stroke-dasharray").equals("4 3"))
                .isNotEmpty();
    }

    @Test
    void a_sites_own_colour_is_that_of_what_was_measured() {
        SvgReading file = file("library-loans", Optional.of("#1a6b54"));

        assertThat(marks(file, "circle", ""))
                .allMatch(m -> m.getAttribute("fill").equals("#1a6b54"));
    }

    @Test
    void a_name_is_text_and_takes_as_many_lines_as_it_needs() {
        Drawn loans = loans("library-loans");
        ChartSvg chart = ChartDrawing.of(loans.figures(), "x", loans.sentence());
        String name = "<b>図書&\"貸出\"</b> ".repeat(8).strip();

        SvgReading file = file(Optional.empty(), chart, name, List.of("市"));
        assertThat(file.elements("title").get(0).getTextContent()).isEqualTo(name);
        assertThat(file.elements("b")).isEmpty();
        assertThat(file.elements("text"))
                .filteredOn(text -> text.getTextContent().contains("<b>"))
                .hasSizeGreaterThan(1);
    }

    private static Drawn loans(String id) {
        return Drawn.site("src/test/sites/city-plan", "ja").get(id);
    }

    private static SvgReading file(String id, Optional<String> accent) {
        Drawn drawn = loans(id);
        ChartSvg chart = ChartDrawing.of(drawn.figures(), "x", drawn.sentence());
        return file(accent, chart, id, List.of());
    }

    private static SvgReading file(
            Optional<String> accent, ChartSvg chart, String name, List<String> from) {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            new ChartFile(accent).write(svg, chart, "ja", name, from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SvgReading.of(svg.toString(StandardCharsets.UTF_8));
    }

    private static List<Element> marks(SvgReading file, String element, String status) {
        return file.elements(element).stream()
                .filter(mark -> mark.getAttribute("class").matches("chart-(actual|line)"))
                .filter(mark -> mark.getAttribute("data-status").equals(status))
                .toList();
    }
}
