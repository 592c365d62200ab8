package org.hiraku.baking;

import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a part that several pages show is known by.
 *
 * @param part which part it is
 * @param of what it shows
 */
record PartKey(String part, String of) {

    /**
     * From the parameters of a directive.
     *
     * @throws TemplateModelException when one is missing or no text
     */
    static PartKey of(Map<?, ?> parameters) throws TemplateModelException {
        return new PartKey(text(parameters.get("part")), text(parameters.get("of")));
    }

    /** Renders a part into a page, and gives its bytes. */
    static byte[] render(TemplateDirectiveBody body, Writer page)
            throws TemplateException, IOException {
        if (page instanceof Utf8Buffer out) {
            int from = out.length();
            body.render(out);
            return out.since(from);
        }
        Utf8Buffer alone = new Utf8Buffer();
        body.render(alone);
        write(alone.toByteArray(), page);
        return alone.toByteArray();
    }

    /** Writes a rendered part into a page. */
    static void write(byte[] part, Writer page) throws IOException {
        if (page instanceof Utf8Buffer out) {
            out.write(part);
        } else {
            page.write(new String(part, StandardCharsets.UTF_8));
        }
    }

    /** As any record's, but in plain code: every page asks for its parts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartKey key && of.equals(key.of) && part.equals(key.part);
    }

    @Override
    public int hashCode() {
        return of.hashCode() * 31 + part.hashCode();
    }

    static String text(Object parameter) throws TemplateModelException {
        if (parameter instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a shared part needs the texts part and of");
    }
}
