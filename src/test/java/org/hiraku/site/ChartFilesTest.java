package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

/** The chart of an indicator as a file of its own draws what its page draws, and stands alone. */
class ChartFilesTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void is_xml_that_a_strict_parser_takes(BuiltSite site) throws Exception {
        for (String file : files(site).keySet()) {
            org.w3c.dom.Element svg = parsed(site, file).getDocumentElement();
            assertThat(svg.getNamespaceURI()).as(file).isEqualTo(SVG);
            assertThat(svg.getLocalName()).as(file).isEqualTo("svg");
            assertThat(svg.getAttribute("xml:lang")).isEqualTo(file.replaceFirst("/.*", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void says_the_very_words_and_numbers_of_the_chart_on_the_page(BuiltSite site) throws Exception {
        for (var file : files(site).entrySet()) {
            NodeList drawings = parsed(site, file.getKey()).getElementsByTagNameNS(SVG, "svg");
            org.w3c.dom.Element chart = (org.w3c.dom.Element) drawings.item(2);
            Element shown = file.getValue().select("figure.chart svg.chart").first();
            assertThat(chart.getAttribute("aria-label")).isEqualTo(shown.attr("aria-label"));
            assertThat(texts(chart.getElementsByTagNameNS(SVG, "text")))
                    .as(file.getKey())
                    .isNotEmpty()
                    .isEqualTo(shown.select("text").stream().map(Element::wholeText).toList());
            assertThat(texts(chart.getElementsByTagNameNS(SVG, "title")))
                    .isEqualTo(shown.select("title").stream().map(Element::wholeText).toList());
            assertThat(chart.getElementsByTagNameNS(SVG, "rect").getLength())
                    .isEqualTo(shown.select("rect").size());
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void says_what_it_is_of_and_where_it_is_from(BuiltSite site) throws Exception {
        for (var file : files(site).entrySet()) {
            String all = parsed(site, file.getKey()).getDocumentElement().getTextContent();
            Document page = file.getValue();
            assertThat(page.title()).startsWith(title(site, file.getKey()));
            assertThat(all.replace(" ", ""))
                    .contains(page.select(".citation").first().ownText().strip().replace(" ", ""));
            assertThat(all).contains(page.select(".citation a").attr("href"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void needs_nothing_from_elsewhere_and_runs_nothing(BuiltSite site) {
        for (String file : files(site).keySet()) {
            assertThat(site.text(file))
                    .as(file)
                    .doesNotContain("<style", "style=", "<script", "href=", "<image", "@import")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("url\\((?!#)");
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void is_among_the_downloads_with_the_share_image(BuiltSite site) {
        EachPage.of(
                files(site),
                (file, page) -> {
                    List<String> offered = page.select(".facts a[download]").eachAttr("href");
                    assertThat(offered).contains("chart.svg");
                    String card = file.replaceFirst("chart\\.svg$", "card.png");
                    assertThat(offered.contains("card.png"))
                            .isEqualTo(site.files().containsKey(card));
                });
    }

    /** Each chart's file with the page it is from. */
    private static SortedMap<String, Document> files(BuiltSite site) {
        SortedMap<String, Document> files = new TreeMap<>();
        for (String embed : site.embeds().keySet()) {
            String page = embed.replaceFirst("embed/index\\.html$", "");
            files.put(page + "chart.svg", site.pages().get(page + "index.html"));
        }
        assertThat(site.files().keySet()).containsAll(files.keySet());
        return files;
    }

    private static String title(BuiltSite site, String file) throws Exception {
        return parsed(site, file).getElementsByTagNameNS(SVG, "title").item(0).getTextContent();
    }

    private static List<String> texts(NodeList found) {
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }

    private static org.w3c.dom.Document parsed(BuiltSite site, String file) throws Exception {
        DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultInstance();
        strict.setNamespaceAware(true);
        strict.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return strict.newDocumentBuilder().parse(new ByteArrayInputStream(site.files().get(file)));
    }
}
