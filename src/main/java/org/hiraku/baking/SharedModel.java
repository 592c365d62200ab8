package org.hiraku.baking;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;

/**
 * What many pages read besides their own record, such as the labels of a language, made ready for
 * templates once: a label is looked up some dozens of times a page.
 */
public final class SharedModel {

    /** A map of which every value is a model already; maps within it are such maps too. */
    private record Ready(Map<String, TemplateModel> models) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) {
            return models.get(key);
        }

        @Override
        public boolean isEmpty() {
            return models.isEmpty();
        }
    }

    private final TemplateHashModel models;

    private SharedModel(TemplateHashModel models) {
        this.models = models;
    }

    /**
     * Values by the name that templates know them by; they may not change any more.
     *
     * @throws IllegalArgumentException for a value that no template can read
     */
    public static SharedModel of(Map<String, ?> values) {
        return new SharedModel(ready(values));
    }

    /** The same for a single page: each value is made ready when a template asks for it. */
    static SharedModel whenAsked(Map<String, ?> values) {
        return new SharedModel(new MapModel(values));
    }

    private static Ready ready(Map<?, ?> values) {
        Map<String, TemplateModel> models = new HashMap<>();
        values.forEach((key, value) -> models.put((String) key, model(value)));
        return new Ready(models);
    }

    private static TemplateModel model(Object value) {
        if (value instanceof Map<?, ?> map) {
            return ready(map);
        }
        try {
            return PageModels.MODELS.wrap(value);
        } catch (TemplateModelException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What stands under a name; {@code null} when nothing does. */
    TemplateModel get(String name) throws TemplateModelException {
        return models.get(name);
    }
}
