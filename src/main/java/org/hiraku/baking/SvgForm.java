package org.hiraku.baking;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hiraku.baking.Mark.Form;

/**
 * How large an SVG picture is, if it is nothing but a picture.
 *
 * <p>Pages show it as a picture, where no script of it runs. It has an address of its own as well,
 * so one that holds a script, a link, another page, something that moves or anything from elsewhere
 * is none of ours.
 */
final class SvgForm {

    private static final String TYPE = "image/svg+xml";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> MORE_THAN_PICTURES =
            Set.of("script", "foreignobject", "a", "set", "animate", "animatetransform");

    /** In a presentation attribute or a style sheet: all but parts of the picture itself. */
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("(?is)@import|url\\(\\s*[\"']?\\s*(?!#)|image-set|\\\\");

    private static final Pattern BOX =
            Pattern.compile(
                    "\\s*[-+.0-9eE]+[\\s,]+[-+.0-9eE]+[\\s,]+([.0-9]+)[\\s,]+([.0-9]+)\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*([.0-9]+)(?:px)?\\s*");

    /** Sizes are told in thousandths, as only their ratio counts. */
    private static final int FINE = 1_000;

    private SvgForm() {}

    /** The form; empty where it is no SVG, or more than a picture. */
    static Optional<Form> of(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Optional<Form> form = Optional.empty();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (form.isEmpty()) {
                        form = size(reader);
                    }
                    if (form.isEmpty() || !isPicture(reader)) {
                        return Optional.empty();
                    }
                } else if (!isHarmless(event, reader)) {
                    return Optional.empty();
                }
            }
            return form;
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD -> false;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    !FROM_ELSEWHERE.matcher(reader.getText()).find();
            default -> true;
        };
    }

    private static boolean isPicture(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (!SVG.equals(reader.getNamespaceURI()) || MORE_THAN_PICTURES.contains(name)) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            boolean leadsAway = attribute.equals("href") && !value.startsWith("#");
            if (attribute.startsWith("on") || leadsAway || FROM_ELSEWHERE.matcher(value).find()) {
                return false;
            }
        }
        return true;
    }

    /** By its view box, else by its width and height. */
    private static Optional<Form> size(XMLStreamReader reader) {
        String box = reader.getAttributeValue(null, "viewBox");
        Matcher sizes = BOX.matcher(box == null ? "" : box);
        if (!reader.getLocalName().equals("svg")) {
            return Optional.empty();
        }
        return sizes.matches()
                ? form(sizes.group(1), sizes.group(2))
                : form(length(reader, "width"), length(reader, "height"));
    }

    private static String length(XMLStreamReader reader, String side) {
        String written = reader.getAttributeValue(null, side);
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        return length.matches() ? length.group(1) : "";
    }

    private static Optional<Form> form(String width, String height) {
        try {
            return Optional.of(new Form(TYPE, fine(width), fine(height)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int fine(String length) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(Double.parseDouble(length) * FINE));
    }
}
