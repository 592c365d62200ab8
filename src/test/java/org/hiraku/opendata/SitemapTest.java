package org.hiraku.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hiraku.page.Address;
import org.hiraku.page.DerivedSite;
import org.hiraku.page.MachineFile;
import org.hiraku.page.PageSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The list of addresses for search engines. */
class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Test
    void it_lists_every_permanent_address_once_below_the_sites_own() throws Exception {
        List<Address> permanent = PageSet.permanent(PageSet.of(DerivedSite.CITY));

        Document sitemap = parsed(MachineBytes.text(DerivedSite.CITY, "sitemap.xml"));

        assertThat(sitemap.getDocumentElement().getLocalName()).isEqualTo("urlset");
        assertThat(locations(sitemap))
                .containsExactlyElementsOf(
                        permanent.stream()
                                .map(address -> "https://example.org/plans/" + address.path())
                                .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void ten_thousand_addresses_fit_in_one_file() throws Exception {
        Map<Address, MachineFile.Bytes> files = Sitemap.of(DerivedSite.CITY, addresses(10_000));

        assertThat(files).containsOnlyKeys(Address.file("sitemap.xml"));
        assertThat(locations(parsed(files, "sitemap.xml"))).hasSize(10_000);
    }

    @Test
    void more_are_spread_over_files_that_an_index_names() throws Exception {
        List<Address> addresses = addresses(20_001);
        Map<Address, MachineFile.Bytes> files = Sitemap.of(DerivedSite.CITY, addresses);

        Document index = parsed(files, "sitemap.xml");

        assertThat(index.getDocumentElement().getLocalName()).isEqualTo("sitemapindex");
        assertThat(locations(index))
                .containsExactly(
                        "https://example.org/plans/sitemap-1.xml",
                        "https://example.org/plans/sitemap-2.xml",
                        "https://example.org/plans/sitemap-3.xml");
        List<String> spread = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            spread.addAll(locations(parsed(files, "sitemap-" + number + ".xml")));
        }
        assertThat(spread)
                .containsExactlyElementsOf(
                        addresses.stream()
                                .map(address -> "https://example.org/plans/" + address.path())
                                .toList());
    }

    @Test
    void an_address_is_escaped_as_xml_wants_it() throws Exception {
        Map<Address, MachineFile.Bytes> files =
                Sitemap.of(DerivedSite.CITY, List.of(new Address("a&b<c/")));

        assertThat(locations(parsed(files, "sitemap.xml")))
                .containsExactly("https://example.org/plans/a&b<c/");
    }

    @Test
    void robots_may_read_everything_and_find_the_sitemap() {
        assertThat(MachineBytes.text(DerivedSite.CITY, "robots.txt"))
                .isEqualTo(
                        """
                        User-agent: *
                        Allow: /

                        Sitemap: https://example.org/plans/sitemap.xml
                        """);
    }

    private static List<Address> addresses(int count) {
        return IntStream.range(0, count).mapToObj(i -> Address.page("ja", "x" + i + "/")).toList();
    }

    private static Document parsed(Map<Address, MachineFile.Bytes> files, String path)
            throws Exception {
        return parsed(MachineBytes.text(new MachineFile(files.get(Address.file(path)))));
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> locations(Document document) {
        NodeList found = document.getElementsByTagNameNS(NAMESPACE, "loc");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
