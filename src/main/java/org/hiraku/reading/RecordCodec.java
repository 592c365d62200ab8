package org.hiraku.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes records as bytes and reads them back, equal to what they were: the digits of decimals and
 * the order of maps included. A record is read through its own constructor, which refuses nonsense
 * as ever.
 *
 * <p>It knows records (of records), sealed interfaces of records, enums, {@code String}, {@code
 * int}, {@code boolean}, {@code BigDecimal}, {@code LocalDate}, {@code Optional}, {@code List},
 * {@code Map} and {@code SortedMap}; the form of a type is worked out once. Nothing in the bytes
 * names a type: what they may become is decided by the program alone.
 *
 * <p>Example: {@code codec.of(Period.class).write(Period.ofYear(2024), out)} writes six bytes: the
 * kind in one, the year in two, the part in one and the last year in two.
 */
final class RecordCodec {

    /** How the values of one type are written and read. */
    interface Form {
        /** Writes a value. */
        void write(Object value, Packed out);

        /**
         * Reads one.
         *
         * @throws RuntimeException when the bytes are none
         */
        Object read(Unpacking in);
    }

    private final Map<Type, Form> forms = new HashMap<>();

    RecordCodec() {
        forms.put(String.class, form(Packed::text, Unpacking::text));
        forms.put(BigDecimal.class, form(Packed::decimal, Unpacking::decimal));
        Form whole = RecordCodec.<Integer>form(Packed::number, Unpacking::smallNumber);
        forms.put(int.class, whole);
        forms.put(Integer.class, whole);
        Form answer =
                RecordCodec.<Boolean>form(
                        (out, value) -> out.size(value ? 1 : 0), in -> in.size() == 1);
        forms.put(boolean.class, answer);
        forms.put(Boolean.class, answer);
        forms.put(
                LocalDate.class,
                RecordCodec.<LocalDate>form(
                        (out, day) -> out.number(day.toEpochDay()),
                        in -> LocalDate.ofEpochDay(in.number())));
    }

    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException for a type that it does not know
     */
    Form of(Type type) {
        return of(type, Map.of());
    }

    /** The form of a type in which variables stand for others. */
    Form of(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.get(variable), variables);
        }
        Form known = variables.isEmpty() ? forms.get(type) : null;
        if (known == null) {
            known =
                    type instanceof ParameterizedType generic
                            ? ofGeneric(generic, variables)
                            : ofClass((Class<?>) type);
            if (variables.isEmpty()) {
                forms.put(type, known);
            }
        }
        return known;
    }

    private Form ofClass(Class<?> type) {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        if (type.isRecord()) {
            return new RecordForm(type, this, Map.of());
        }
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return RecordCodec.<Enum<?>>form(
                    (out, value) -> out.size(value.ordinal()), in -> (Enum<?>) all[in.size()]);
        }
        if (type.isSealed()) {
            return new SealedForm(type, this);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private Form ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> bound = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i];
                bound.put(raw.getTypeParameters()[i], variables.getOrDefault(argument, argument));
            }
            return new RecordForm(raw, this, bound);
        }
        Form first = of(arguments[0], variables);
        if (raw == Optional.class) {
            return optional(first);
        }
        if (raw == List.class) {
            return list(first);
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return map(first, of(arguments[1], variables), raw == SortedMap.class);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static Form optional(Form form) {
        return RecordCodec.<Optional<?>>form(
                (out, value) -> {
                    out.size(value.isPresent() ? 1 : 0);
                    value.ifPresent(v -> form.write(v, out));
                },
                in -> in.size() == 1 ? Optional.of(form.read(in)) : Optional.empty());
    }

    private static Form list(Form form) {
        return RecordCodec.<List<?>>form(
                (out, values) -> {
                    out.size(values.size());
                    values.forEach(v -> form.write(v, out));
                },
                in -> {
                    int count = in.count();
                    List<Object> values = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        values.add(form.read(in));
                    }
                    return List.copyOf(values);
                });
    }

    private static Form map(Form key, Form value, boolean sorted) {
        return RecordCodec.<Map<?, ?>>form(
                (out, map) -> {
                    out.size(map.size());
                    map.forEach(
                            (k, v) -> {
                                key.write(k, out);
                                value.write(v, out);
                            });
                },
                in -> {
                    int count = in.count();
                    Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
                    for (int i = 0; i < count; i++) {
                        map.put(key.read(in), value.read(in));
                    }
                    return map;
                });
    }

    private interface Writing<T> {
        void write(Packed out, T value);
    }

    private interface Reading<T> {
        T read(Unpacking in);
    }

    private static <T> Form form(Writing<T> writing, Reading<T> reading) {
        return new Form() {
            @SuppressWarnings("unchecked")
            @Override
            public void write(Object value, Packed out) {
                writing.write(out, (T) value);
            }

            @Override
            public Object read(Unpacking in) {
                return reading.read(in);
            }
        };
    }
}
