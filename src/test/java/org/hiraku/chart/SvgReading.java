package org.hiraku.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A chart read back as a browser would. */
record SvgReading(Document document) {

    /**
     * Where a text stands on the narrowest screen, in em.
     *
     * @param words the text
     */
    record Box(String words, double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left + 0.01 < other.right
                    && other.left + 0.01 < right
                    && top + 0.01 < other.bottom
                    && other.top + 0.01 < bottom;
        }
    }

    static SvgReading of(String svg) {
        try {
            return new SvgReading(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(svg, e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> texts(String cssClass) {
        return elements("text").stream()
                .filter(text -> text.getAttribute("class").equals(cssClass))
                .map(Element::getTextContent)
                .toList();
    }

    /** The boxes of a role that are drawn across the sheet, as {@code x=10.5 width=20}. */
    List<String> rects(String cssClass) {
        return elements("rect").stream()
                .filter(rect -> rect.getAttribute("class").equals(cssClass))
                .filter(rect -> rect.getAttribute("x").endsWith("%"))
                .map(rect -> "x=" + percent(rect, "x") + " width=" + percent(rect, "width"))
                .toList();
    }

    private static String percent(Element mark, String name) {
        return mark.getAttribute(name).replace("%", "");
    }

    /** The words on hovering: one line a figure; former targets apart. */
    List<String> titles() {
        return titles(false);
    }

    /** The words of former targets. */
    List<String> formers() {
        return titles(true);
    }

    private List<String> titles(boolean former) {
        return elements("title").stream()
                .filter(
                        title ->
                                former
                                        == ((Element) title.getParentNode())
                                                .getAttribute("class")
                                                .equals("chart-former"))
                .flatMap(title -> title.getTextContent().lines())
                .toList();
    }

    List<Box> boxes() {
        return elements("text").stream().map(SvgReading::box).toList();
    }

    private static Box box(Element text) {
        double width = TextWidth.of(text.getTextContent());
        double x = length(text.getAttribute("x"));
        double y = length(text.getAttribute("y"));
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - width;
                    case "middle" -> x - width / 2;
                    default -> x;
                };
        return new Box(text.getTextContent(), left, y - 0.85, left + width, y + 0.2);
    }

    /** A length in em; percentages are of the narrowest screen. */
    static double length(String written) {
        return written.endsWith("%")
                ? Double.parseDouble(written.replace("%", "")) * TextWidth.NARROWEST / 100
                : Double.parseDouble(written.replace("em", ""));
    }
}
