package org.hiraku.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hiraku.page.Address;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Site;

/**
 * The site's permanent addresses for search engines (sitemaps.org, protocol 0.9).
 *
 * <p>A large site has an index and a file for every ten thousand addresses, so that no file grows
 * with it.
 */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int AT_A_TIME = 10_000;
    private static final Address MAIN = Address.file("sitemap.xml");

    private Sitemap() {}

    static Map<Address, MachineFile.Bytes> of(Site site, List<Address> pages) {
        Map<Address, MachineFile.Bytes> files = new LinkedHashMap<>();
        if (pages.size() <= AT_A_TIME) {
            files.put(MAIN, target -> write(target, "urlset", "url", site, pages));
            return files;
        }
        for (int from = 0; from < pages.size(); from += AT_A_TIME) {
            List<Address> part = pages.subList(from, Math.min(from + AT_A_TIME, pages.size()));
            Address file = Address.file("sitemap-" + (files.size() + 1) + ".xml");
            files.put(file, target -> write(target, "urlset", "url", site, part));
        }
        List<Address> parts = List.copyOf(files.keySet());
        files.put(MAIN, target -> write(target, "sitemapindex", "sitemap", site, parts));
        return files;
    }

    private static void write(
            OutputStream target, String root, String element, Site site, List<Address> addresses)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (Address address : addresses) {
                xml.writeCharacters("\n");
                xml.writeStartElement(element);
                xml.writeStartElement("loc");
                xml.writeCharacters(site.imprint().baseUrl() + address.path());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
