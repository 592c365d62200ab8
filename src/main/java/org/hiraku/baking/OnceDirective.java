package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of pages that is the same on many of them, rendered once: {@code <@once part="footer"
 * of=frame.region>…</@once>}.
 *
 * <p>Whatever stands inside may read nothing that differs between two pages of the same {@code of}.
 */
final class OnceDirective implements TemplateDirectiveModel {

    private record Key(String part, String of) {}

    private final Map<Key, byte[]> rendered = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment page, Map parameters, TemplateModel[] none, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Key key = new Key(text(parameters.get("part")), text(parameters.get("of")));
        byte[] known = rendered.get(key);
        if (known == null) {
            Utf8Buffer part = new Utf8Buffer();
            body.render(part);
            known = part.toByteArray();
            rendered.put(key, known);
        }
        if (page.getOut() instanceof Utf8Buffer out) {
            out.write(known);
        } else {
            page.getOut().write(new String(known, StandardCharsets.UTF_8));
        }
    }

    private static String text(Object parameter) throws TemplateModelException {
        if (parameter instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("once needs the texts part and of");
    }
}
