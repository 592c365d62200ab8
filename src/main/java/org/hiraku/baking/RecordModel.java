package org.hiraku.baking;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A record as a template reads it: {@code page.title} is its component {@code title}. */
final class RecordModel implements TemplateHashModel {

    private final Object subject;
    private final RecordShape shape;

    RecordModel(Object subject) {
        this.subject = subject;
        this.shape = RecordShape.of(subject.getClass());
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Object value = shape.read(subject, name);
        if (value == null && !shape.has(name)) {
            throw new TemplateModelException(
                    subject.getClass().getSimpleName() + " has no component " + name);
        }
        return PageModels.MODELS.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
