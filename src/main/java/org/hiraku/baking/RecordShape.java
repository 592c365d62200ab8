package org.hiraku.baking;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a template may read from the records of one class: their components, and what their public
 * methods tell without being given anything.
 *
 * <p>The shape of a class is found once. There is no other way from a template into Java.
 */
final class RecordShape {

    private static final Set<String> NOT_FOR_TEMPLATES =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone");

    private static final ClassValue<RecordShape> SHAPES =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return new RecordShape(type);
                }
            };

    private final Map<String, MethodHandle> readers = new HashMap<>();

    private RecordShape(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !NOT_FOR_TEMPLATES.contains(method.getName())) {
                readers.put(method.getName(), reader(type, method));
            }
        }
    }

    /** The shape of the records of a class. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether records of this class tell anything by that name. */
    boolean has(String name) {
        return readers.containsKey(name);
    }

    /** What a record tells by that name; {@code null} when it tells nothing. */
    Object read(Object subject, String name) {
        MethodHandle reader = readers.get(name);
        if (reader == null) {
            return null;
        }
        try {
            return reader.invokeExact(subject);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static MethodHandle reader(Class<?> type, Method method) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .unreflect(method)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
