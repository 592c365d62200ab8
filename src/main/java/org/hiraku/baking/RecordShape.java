package org.hiraku.baking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a template may read from the records of one class: their components, and what their public
 * methods tell without being given anything.
 *
 * <p>The shape of a class is found once. There is no other way from a template into Java. Plain
 * reflection is as fast here as method handles and generated lambdas are (measured), and starts
 * sooner.
 */
final class RecordShape {

    private static final Set<String> NOT_FOR_TEMPLATES =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone");

    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final Map<String, Method> readers = new HashMap<>();

    private RecordShape(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !NOT_FOR_TEMPLATES.contains(method.getName())) {
                method.setAccessible(true);
                readers.put(method.getName(), method);
            }
        }
    }

    /** The shape of the records of a class. */
    static RecordShape of(Class<?> type) {
        RecordShape known = SHAPES.get(type);
        return known != null ? known : SHAPES.computeIfAbsent(type, RecordShape::new);
    }

    /** Whether records of this class tell anything by that name. */
    boolean has(String name) {
        return readers.containsKey(name);
    }

    /** What a record tells by that name; {@code null} when it tells nothing. */
    Object read(Object subject, String name) {
        Method reader = readers.get(name);
        if (reader == null) {
            return null;
        }
        try {
            return reader.invoke(subject);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name, e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(name, e.getCause());
        }
    }
}
