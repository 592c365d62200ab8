package org.hiraku.baking;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list as a template reads it. */
final class ListModel implements TemplateSequenceModel {

    private final List<?> list;

    ListModel(List<?> list) {
        this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : PageModels.MODELS.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}
