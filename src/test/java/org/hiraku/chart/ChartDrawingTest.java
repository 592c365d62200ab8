package org.hiraku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiraku.Approval;
import org.hiraku.chart.SvgReading.Box;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every chart of a site made to cover every case, and of the first site. Approved drawings stand in
 * {@code src/test/charts}; {@link Approval} says how they are drawn anew.
 */
class ChartDrawingTest {

    private static final String CASES = "src/test/sites/a-chart-for-every-case";
    private static final Pattern NUMBER = Pattern.compile("−?¥?[0-9][0-9,]*(\\.[0-9]+)?");

    static Stream<Drawn> everything() {
        return Stream.of(CASES, ".")
                .flatMap(site -> Stream.of("ja", "en").map(language -> Drawn.site(site, language)))
                .flatMap(drawn -> drawn.values().stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bars-met-and-missed",
                "bars-two-series",
                "bars-with-a-break",
                "bars-range",
                "yes-or-no",
                "line-with-a-break-and-gaps",
                "line-ranges",
                "bars-changed-targets",
                "line-changed-targets"
            })
    void is_drawn_as_approved(String id) throws IOException {
        Path approved = Path.of("src/test/charts", id + ".svg");
        String drawn = Drawn.site(CASES, "ja").get(id).large().replace("><", ">\n<") + "\n";
        assertThat(drawn).isEqualTo(Approval.of(approved, drawn));
    }

    /** Bars say their figures beside them, points say them on hovering. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void shows_the_numbers_of_the_record_each_once(Drawn drawn) {
        SvgReading svg = SvgReading.of(drawn.large());
        boolean bars = svg.elements("g").size() > 0;
        List<String> figures = new ArrayList<>();
        if (bars) {
            figures.addAll(svg.texts("chart-value"));
            figures.addAll(svg.texts("chart-promise"));
        } else {
            svg.titles().forEach(title -> figures.add(withoutPeriod(drawn, title)));
        }
        assertThat(figures.stream().flatMap(ChartDrawingTest::numbers))
                .containsExactlyInAnyOrderElementsOf(recorded(drawn));
    }

    @Test
    void shows_each_former_target_as_a_step_of_its_own_with_the_day_it_stopped_standing() {
        var drawn = Drawn.site(CASES, "en");
        assertThat(SvgReading.of(drawn.get("bars-changed-targets").large()).formers())
                .containsExactly(
                        "Former target: 14,000\u00A0cases (until 1 April 2024)",
                        "Former target: 13,000\u00A0cases (until 1 April 2022)",
                        "Former target: 10,000–12,500\u00A0cases (until 1 October 2024)",
                        "Former target: 10,000–12,500\u00A0cases (until 1 October 2024)");
        assertThat(SvgReading.of(drawn.get("line-changed-targets").large()).formers())
                .hasSize(5)
                .contains("FY2023 Former target: 12,500\u00A0cases (until 1 April 2021)");
        assertThat(drawn.get("bars-changed-targets").small()).doesNotContain("chart-former");
    }

    private static String withoutPeriod(Drawn drawn, String title) {
        return drawn.figures().series().stream()
                .flatMap(series -> series.points().stream())
                .map(ChartPoint::label)
                .filter(label -> title.startsWith(label + " "))
                .max(Comparator.comparingInt(String::length))
                .map(label -> title.substring(label.length() + 1))
                .orElseThrow();
    }

    private static Stream<String> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> found.group().replaceAll("[,¥]", "").replace('−', '-'));
    }

    private static List<String> recorded(Drawn drawn) {
        List<String> numbers = new ArrayList<>();
        List<Series> series = drawn.indicator().series();
        for (Series one : series.subList(0, Math.min(6, series.size()))) {
            int first = Math.max(0, one.periods().size() - 60);
            one.periods().stream()
                    .skip(first)
                    .forEach(
                            period -> {
                                if (one.actuals().get(period) != null) {
                                    one.actuals()
                                            .get(period)
                                            .figure()
                                            .ifPresent(f -> add(numbers, f));
                                }
                                if (one.targets().get(period) != null) {
                                    one.targets()
                                            .get(period)
                                            .aim()
                                            .ifPresent(aim -> add(numbers, aim));
                                }
                            });
        }
        int decimals = drawn.indicator().decimals().orElse(-1);
        return numbers.stream()
                .map(n -> decimals < 0 ? n : new BigDecimal(n).setScale(decimals).toPlainString())
                .toList();
    }

    private static void add(List<String> numbers, Target.Aim aim) {
        if (aim instanceof Target.Range range) {
            numbers.add(range.low().toPlainString());
            numbers.add(range.high().toPlainString());
        } else {
            add(numbers, ((Target.Value) aim).figure());
        }
    }

    private static void add(List<String> numbers, Figure figure) {
        if (figure instanceof Figure.Quantity) {
            numbers.add(figure.written());
        }
    }

    /**
     * The axis' numbers, as 55, take 1.1 em and 0.6 em beside them, which is 8.29 % of 20.5 em.
     * From there to 99.6 % are the 18 years from April 2009 to March 2027: one is 5.07 % wide, a
     * span of four 20.29 %. A mark leaves 0.4 % free on either side.
     */
    @Test
    void draws_each_period_as_wide_as_it_is_long() {
        SvgReading svg = SvgReading.of(Drawn.site(CASES, "en").get("line-spans-and-years").large());

        assertThat(svg.rects("chart-actual"))
                .startsWith("x=8.69 width=19.49", "x=28.98 width=19.49", "x=49.27 width=19.49");
        assertThat(svg.elements("circle")).hasSize(4);
        assertThat(svg.rects("chart-target")).hasSize(3);
    }

    @Test
    void makes_up_no_axis_where_nothing_was_measured() {
        SvgReading svg = SvgReading.of(Drawn.site(CASES, "en").get("line-all-missing").large());

        assertThat(svg.texts("chart-tick")).isEmpty();
        assertThat(svg.texts("chart-absence")).contains("No value (not measured)");
    }

    /** The line leads from quarter to quarter; the years are bars over their quarters. */
    @Test
    void joins_only_values_of_periods_of_one_length() {
        SvgReading svg =
                SvgReading.of(Drawn.site(CASES, "en").get("line-years-and-quarters").large());

        assertThat(svg.elements("circle")).hasSize(7);
        assertThat(svg.rects("chart-actual")).hasSize(3);
        assertThat(svg.elements("line"))
                .filteredOn(line -> line.getAttribute("class").equals("chart-line"))
                .hasSize(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void covers_no_word_with_another_and_keeps_within_the_narrowest_screen(Drawn drawn) {
        for (String svg : List.of(drawn.large(), drawn.small())) {
            List<Box> boxes = SvgReading.of(svg).boxes();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.left()).as(box.toString()).isGreaterThanOrEqualTo(-0.01);
                assertThat(box.right()).as(box.toString()).isLessThanOrEqualTo(20.51);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::meets);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void draws_nothing_outside_its_sheet(Drawn drawn) {
        SvgReading svg = SvgReading.of(drawn.large());
        double height =
                SvgReading.length(svg.document().getDocumentElement().getAttribute("height"));
        for (String name : List.of("rect", "circle", "line")) {
            svg.elements(name).stream()
                    .filter(mark -> !mark.getParentNode().getNodeName().equals("pattern"))
                    .forEach(
                            mark -> {
                                for (String across : List.of("x", "x1", "x2", "cx")) {
                                    within(mark.getAttribute(across), 20.5);
                                }
                                for (String down : List.of("y", "y1", "y2", "cy")) {
                                    within(mark.getAttribute(down), height);
                                }
                            });
        }
    }

    private static void within(String length, double end) {
        if (!length.isEmpty()) {
            assertThat(SvgReading.length(length)).isBetween(0.0, end);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void says_the_sentence_and_is_whole_without_style_or_script(Drawn drawn) {
        SvgReading svg = SvgReading.of(drawn.large());
        assertThat(svg.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.document().getDocumentElement().getAttribute("aria-label"))
                .isEqualTo(drawn.sentence());
        assertThat(drawn.large() + drawn.small())
                .doesNotContainPattern("<script|<foreignObject| (style|on[a-z]+|href)=\"");
        assertThat(SvgReading.of(drawn.small()).document().getDocumentElement())
                .matches(small -> small.getAttribute("aria-hidden").equals("true"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void is_the_same_every_time_and_its_ids_start_with_the_prefix(Drawn drawn) {
        assertThat(drawn.large()).isEqualTo(drawn.large());
        assertThat(SvgReading.of(drawn.large()).elements("pattern"))
                .allMatch(p -> p.getAttribute("id").startsWith(drawn.indicator().id() + "-"));
    }
}
