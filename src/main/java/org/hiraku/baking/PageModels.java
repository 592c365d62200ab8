package org.hiraku.baking;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hiraku.chart.ChartSvg;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.page.LabelTree;
import org.hiraku.page.Phrase;
import org.hiraku.prose.ProseHtml;

/**
 * What templates see of Java values: records, lists, maps, text, counts, yes and no, and HTML of
 * the types that are trusted. Everything else is refused: dates and decimals have to be worded
 * before a template prints them.
 */
final class PageModels implements ObjectWrapper {

    static final PageModels MODELS = new PageModels();

    private PageModels() {}

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Phrase phrase) {
            return phrase.lang().isEmpty() && phrase.mark().isEmpty() && !phrase.isRead()
                    ? new SimpleScalar(phrase.text())
                    : PhraseHtml.of(phrase);
        }
        if (value instanceof LabelTree.Borrowed label) {
            return PhraseHtml.of(label);
        }
        if (value instanceof Record record) {
            return new RecordModel(record);
        }
        if (value == null) {
            return null;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return wrapRarer(value);
    }

    @SuppressWarnings("unchecked")
    private TemplateModel wrapRarer(Object value) throws TemplateModelException {
        if (value instanceof ProseHtml prose) {
            return PageHtml.INSTANCE.fromMarkup(prose.html());
        }
        if (value instanceof ChartSvg chart) {
            return PageHtml.INSTANCE.fromMarkup(chart.svg());
        }
        if (value instanceof EmbeddedJson json) {
            return PageHtml.INSTANCE.fromMarkup(json.text());
        }
        if (value instanceof Integer || value instanceof Long) {
            return new SimpleNumber((Number) value);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        if (value instanceof Collection<?> collection) {
            return new ListModel(List.copyOf(collection));
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Function<?, ?> wording) {
            return new WordingModel((key, details) -> ((Function<String, ?>) wording).apply(key));
        }
        if (value instanceof BiFunction<?, ?, ?> wording) {
            return new WordingModel((BiFunction<String, Map<String, String>, ?>) wording);
        }
        throw new TemplateModelException(
                "a template cannot read a " + value.getClass().getName() + "; word it in Java");
    }
}
