package org.hiraku.baking;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part that two pages show, rendered by whichever is made first and handed over to the other:
 * {@code <@shared part="card" of=card.key>…</@shared>}.
 *
 * <p>Whatever stands inside may read nothing that differs between the two. A part is forgotten once
 * it was handed over, or when too many wait, as where only one of the two pages is made; it is then
 * rendered twice.
 */
final class SharedDirective implements TemplateDirectiveModel {

    private static final int WAIT_AT_MOST = 2_000;

    private final Map<PartKey, byte[]> waiting =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<PartKey, byte[]> eldest) {
                    return size() > WAIT_AT_MOST;
                }
            };

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment page, Map parameters, TemplateModel[] none, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        PartKey key = PartKey.of(parameters);
        byte[] part = take(key);
        if (part == null) {
            keep(key, PartKey.render(body, page.getOut()));
        } else {
            PartKey.write(part, page.getOut());
        }
    }

    private synchronized byte[] take(PartKey key) {
        return waiting.remove(key);
    }

    private synchronized void keep(PartKey key, byte[] part) {
        waiting.put(key, part);
    }
}
