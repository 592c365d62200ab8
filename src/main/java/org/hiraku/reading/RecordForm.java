package org.hiraku.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;

/** How a record is written and read: one component after the other. */
final class RecordForm implements RecordCodec.Form {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final RecordCodec.Form[] forms;

    /**
     * The form of a record.
     *
     * @param type the record
     * @param codec what knows the forms of its components
     * @param variables what its type variables stand for
     * @throws IllegalArgumentException when a component has no form
     */
    RecordForm(Class<?> type, RecordCodec codec, Map<TypeVariable<?>, Type> variables) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("a record without a constructor: " + type, e);
        }
        constructor.setAccessible(true);
        accessors = new Method[components.length];
        forms = new RecordCodec.Form[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            forms[i] = codec.of(components[i].getGenericType(), variables);
        }
    }

    @Override
    public void write(Object value, Packed out) {
        try {
            for (int i = 0; i < forms.length; i++) {
                forms[i].write(accessors[i].invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(Unpacking in) {
        Object[] values = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            values[i] = forms[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
