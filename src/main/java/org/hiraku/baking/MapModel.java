package org.hiraku.baking;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Iterator;
import java.util.Map;

/** A map as a template reads it: by key, or listed in its own order as key and value. */
final class MapModel implements TemplateHashModelEx2 {

    private final Map<?, ?> map;

    MapModel(Map<?, ?> map) {
        this.map = map;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return PageModels.MODELS.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(map.keySet(), PageModels.MODELS);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(map.values(), PageModels.MODELS);
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        return new KeyValuePairIterator() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public KeyValuePair next() {
                return new Pair(entries.next());
            }
        };
    }

    private record Pair(Map.Entry<?, ?> entry) implements KeyValuePair {
        @Override
        public TemplateModel getKey() throws TemplateModelException {
            return PageModels.MODELS.wrap(entry.getKey());
        }

        @Override
        public TemplateModel getValue() throws TemplateModelException {
            return PageModels.MODELS.wrap(entry.getValue());
        }
    }
}
