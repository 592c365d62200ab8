package org.hiraku.baking;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The one kind of call a template may make: words for a key, as {@code label("page.next")}, with
 * details by name where the words have places for them, as {@code label("list.count", {"count":
 * page.count})}.
 */
final class WordingModel implements TemplateMethodModelEx {

    private final BiFunction<String, Map<String, String>, ?> wording;

    WordingModel(BiFunction<String, Map<String, String>, ?> wording) {
        this.wording = wording;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new TemplateModelException("needs a key, and may have details by name");
        }
        String key = text((TemplateModel) arguments.get(0));
        Map<String, String> details =
                arguments.size() == 1 ? Map.of() : details((TemplateModel) arguments.get(1));
        return PageModels.MODELS.wrap(wording.apply(key, details));
    }

    private static Map<String, String> details(TemplateModel given) throws TemplateModelException {
        if (!(given instanceof TemplateHashModelEx2 hash)) {
            throw new TemplateModelException("details are given by name: {\"count\": …}");
        }
        Map<String, String> details = new LinkedHashMap<>();
        var pairs = hash.keyValuePairIterator();
        while (pairs.hasNext()) {
            var pair = pairs.next();
            details.put(text(pair.getKey()), text(pair.getValue()));
        }
        return details;
    }

    private static String text(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        if (model instanceof TemplateBooleanModel yes) {
            return String.valueOf(yes.getAsBoolean());
        }
        throw new TemplateModelException("a key or detail has to be text or a count");
    }
}
