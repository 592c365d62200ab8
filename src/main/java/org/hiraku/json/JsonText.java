package org.hiraku.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON, written in the order in which it is told.
 *
 * <p>Example: {@code JsonText.of(json -> json.object(() -> json.text("unit", "yen").number("page",
 * 3)))} gives <code>{"unit":"yen","page":3}</code>.
 *
 * <p>The members of an object are told inside {@link #object(Runnable)}, each with its name; the
 * elements of an array inside {@link #array(Runnable)}, without. Numbers are exact and plain:
 * {@code 65.0} stays {@code 65.0}, and never takes an exponent.
 */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** The text of what {@code document} tells, on one line. */
    public static String of(Consumer<JsonText> document) {
        StringWriter target = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            document.accept(new JsonText(out));
        }
        return target.toString();
    }

    /**
     * The text of what {@code document} tells, fit to stand inside an HTML page's {@code script}
     * element: {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are written as escapes.
     */
    public static String insideHtml(Consumer<JsonText> document) {
        return HtmlEscapes.escaped(of(document));
    }

    /** The text of what {@code document} tells, one line an entry, indented by two spaces. */
    public static String indented(Consumer<JsonText> document) {
        StringWriter target = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Indenting(), target)) {
            document.accept(new JsonText(out));
        }
        return target.toString();
    }

    /** Writes what {@code document} tells as UTF-8, and leaves {@code target} open. */
    public static void write(OutputStream target, Consumer<JsonText> document) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            document.accept(new JsonText(out));
        }
    }

    /** An object with the members that are told meanwhile. */
    public JsonText object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
        return this;
    }

    /** An array of the elements that are told meanwhile. */
    public JsonText array(Runnable elements) {
        out.writeStartArray();
        elements.run();
        out.writeEndArray();
        return this;
    }

    /** A string. */
    public JsonText text(String value) {
        out.writeString(value);
        return this;
    }

    /** An exact number. */
    public JsonText number(BigDecimal value) {
        out.writeNumber(value);
        return this;
    }

    /** A whole number. */
    public JsonText number(long value) {
        out.writeNumber(value);
        return this;
    }

    /** {@code true} or {@code false}. */
    public JsonText truth(boolean value) {
        out.writeBoolean(value);
        return this;
    }

    /** {@code null}. */
    public JsonText nothing() {
        out.writeNull();
        return this;
    }

    /** The name of the member that is told next. */
    public JsonText name(String name) {
        out.writeName(name);
        return this;
    }

    /** A member that is an object. */
    public JsonText object(String name, Runnable members) {
        return name(name).object(members);
    }

    /** A member that is an array. */
    public JsonText array(String name, Runnable elements) {
        return name(name).array(elements);
    }

    /** A member that is a string. */
    public JsonText text(String name, String value) {
        return name(name).text(value);
    }

    /** A member that is an exact number. */
    public JsonText number(String name, BigDecimal value) {
        return name(name).number(value);
    }

    /** A member that is a whole number. */
    public JsonText number(String name, long value) {
        return name(name).number(value);
    }

    /** A member that is {@code true} or {@code false}. */
    public JsonText truth(String name, boolean value) {
        return name(name).truth(value);
    }

    /** A member that is {@code null}. */
    public JsonText nothing(String name) {
        return name(name).nothing();
    }
}
