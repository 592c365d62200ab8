package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of pages that is the same on many of them, rendered once: {@code <@once part="footer"
 * of=frame.region>…</@once>}.
 *
 * <p>Whatever stands inside may read nothing that differs between two pages of the same {@code of}.
 */
final class OnceDirective implements TemplateDirectiveModel {

    private final Map<PartKey, byte[]> rendered = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment page, Map parameters, TemplateModel[] none, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        PartKey key = PartKey.of(parameters);
        byte[] known = rendered.get(key);
        if (known == null) {
            Utf8Buffer part = new Utf8Buffer();
            body.render(part);
            known = part.toByteArray();
            rendered.put(key, known);
        }
        PartKey.write(known, page.getOut());
    }
}
