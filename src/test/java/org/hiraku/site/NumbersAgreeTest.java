package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiraku.json.ParsedJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The chart, the table, the CSV and the JSON of an indicator hold the same numbers, each as often:
 * every target and every actual of every period of every series.
 */
class NumbersAgreeTest {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9][0-9,]*(\\.[0-9]+)?");

    /** A page of an indicator. */
    private record Shown(BuiltSite site, String id, String language) {
        Document page() {
            return site.pages().get(language + "/indicators/" + id + "/index.html");
        }

        @Override
        public String toString() {
            return id + " in " + language;
        }
    }

    static Stream<Shown> indicators() {
        return BuiltSite.all()
                .flatMap(
                        site ->
                                site.languages().stream()
                                        .flatMap(
                                                language ->
                                                        ids(site)
                                                                .map(
                                                                        id ->
                                                                                new Shown(
                                                                                        site, id,
                                                                                        language))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void in_chart_table_csv_and_json_of(Shown shown) {
        List<BigDecimal> published = ofCsv(shown);
        Map<String, Object> chart = chart(shown.page());

        assertThat(ofJson(shown)).isEqualTo(published);
        assertThat(ofTables(shown.page())).isEqualTo(published);
        assertThat(ofCharts(shown.page(), chart)).isEqualTo(published);
        assertThat(ofChartJs(chart)).isEqualTo(drawn(shown, published));
    }

    private static Stream<String> ids(BuiltSite site) {
        return site.files().keySet().stream()
                .filter(file -> file.matches("data/indicators/.*\\.csv"))
                .map(file -> file.replaceAll(".*/|\\.csv", ""));
    }

    private static List<BigDecimal> ofCsv(Shown shown) {
        return numbers(cells(shown));
    }

    private static Stream<String> cells(Shown shown) {
        String text = shown.site().text("data/indicators/" + shown.id() + ".csv").substring(1);
        List<String> cells = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            Collections.addAll(cells, row.getField("target").split("\\.\\."));
            cells.add(row.getField("actual"));
        }
        return cells.stream();
    }

    /** A chart draws a yes as 1 and a no as 0; everywhere else they are words. */
    private static List<BigDecimal> drawn(Shown shown, List<BigDecimal> published) {
        Stream<BigDecimal> answers =
                cells(shown)
                        .filter(cell -> cell.equals("true") || cell.equals("false"))
                        .map(cell -> cell.equals("true") ? BigDecimal.ONE : BigDecimal.ZERO);
        return Stream.concat(answers, published.stream()).sorted().toList();
    }

    private static List<BigDecimal> ofJson(Shown shown) {
        String text = shown.site().text("data/indicators/" + shown.id() + ".json");
        List<String> values = new ArrayList<>();
        for (Map<String, Object> series : ParsedJson.objects(ParsedJson.object(text), "series")) {
            for (Map<String, Object> period : ParsedJson.objects(series, "periods")) {
                for (String role : List.of("target", "actual")) {
                    Map<String, Object> figure = ParsedJson.object(period, role);
                    for (String key : List.of("value", "low", "high")) {
                        Object value = figure == null ? null : figure.get(key);
                        values.add(value == null ? "" : (String) value);
                    }
                }
            }
        }
        return numbers(values.stream());
    }

    /** Every digit stands in the table; words round it, such as why a value is missing. */
    private static List<BigDecimal> ofTables(Document page) {
        return numbers(
                page.select(".tables table.figures td.number").stream()
                        .map(Element::ownText)
                        .flatMap(NumbersAgreeTest::shown));
    }

    /**
     * A row of a chart says its numbers beside it; a mark of a line says its own when pointed at.
     */
    private static List<BigDecimal> ofCharts(Document page, Map<String, Object> chart) {
        Stream<String> beside =
                page
                        .select(
                                ".charts .chart-row .chart-value, .charts .chart-row .chart-promise")
                        .stream()
                        .map(Element::text);
        Stream<String> pointed =
                page.select(".charts svg > [class^=chart]:not(.chart-former) > title").stream()
                        .map(title -> withoutPeriod(title.text(), chart));
        return numbers(Stream.concat(beside, pointed).flatMap(NumbersAgreeTest::shown));
    }

    private static List<BigDecimal> ofChartJs(Map<String, Object> chart) {
        return ParsedJson.objects(chart, "series").stream()
                .flatMap(series -> ParsedJson.objects(series, "points").stream())
                .flatMap(point -> Stream.of("actual", "target", "low").map(point::get))
                .filter(BigDecimal.class::isInstance)
                .map(value -> ((BigDecimal) value).stripTrailingZeros())
                .sorted()
                .toList();
    }

    private static Map<String, Object> chart(Document page) {
        return ParsedJson.object(
                page.select(".charts script[type=application/json]").first().data());
    }

    private static String withoutPeriod(String said, Map<String, Object> chart) {
        return ((List<?>) chart.get("periods"))
                .stream()
                        .map(String::valueOf)
                        .filter(period -> said.startsWith(period + " "))
                        .findFirst()
                        .map(period -> said.substring(period.length()))
                        .orElse(said);
    }

    /** The numbers in a text, as they would be written in data: {@code 1,234.5} is 1234.5. */
    private static Stream<String> shown(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replace(",", "").replace('\u2212', '-'));
    }

    private static List<BigDecimal> numbers(Stream<String> written) {
        return written.filter(text -> text.matches("-?[0-9.]+"))
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .toList();
    }
}
