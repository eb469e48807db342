package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, a list or map of structures, or nothing: what Keras calls a nested structure. Leaves are
 * visited in order; maps keep the order of their entries when printed, and are flattened by sorted
 * key, as Keras (optree) does.
 */
public sealed interface Structure<T> {
    /** A value. */
    record Leaf<T>(T value) implements Structure<T> {}

    /** A list or tuple. */
    record Seq<T>(List<Structure<T>> elements) implements Structure<T> {
        public Seq {
            elements = List.copyOf(elements);
        }
    }

    /** A map by name. */
    record Dict<T>(Map<String, Structure<T>> entries) implements Structure<T> {
        public Dict {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** Nothing: a null inside a nested argument. */
    record None<T>() implements Structure<T> {}

    static <T> Structure<T> of(T value) {
        return new Leaf<>(value);
    }

    static <T> Structure<T> of(List<T> values) {
        List<Structure<T>> elements = new ArrayList<>(values.size());
        for (T value : values) {
            elements.add(new Leaf<>(value));
        }
        return new Seq<>(elements);
    }

    static <T> Structure<T> of(Map<String, T> values) {
        Map<String, Structure<T>> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Leaf<>(value)));
        return new Dict<>(entries);
    }

    /**
     * Reads nested lists, maps and values of {@code type} as a structure.
     *
     * @throws IllegalArgumentException where something else is met
     */
    static <T> Structure<T> from(@Nullable Object nested, Class<T> type) {
        return switch (nested) {
            case null -> new None<>();
            case List<?> list -> new Seq<>(list.stream().map(e -> from(e, type)).toList());
            case Map<?, ?> map -> {
                Map<String, Structure<T>> entries = new LinkedHashMap<>();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    entries.put(String.valueOf(entry.getKey()), from(entry.getValue(), type));
                }
                yield new Dict<>(entries);
            }
            case Structure<?> structure -> structure.map(type::cast);
            default -> {
                if (!type.isInstance(nested)) {
                    throw new IllegalArgumentException(
                            "expected a "
                                    + type.getSimpleName()
                                    + ", a list or a map of them. Received: "
                                    + nested
                                    + " of type "
                                    + nested.getClass().getName());
                }
                yield new Leaf<>(type.cast(nested));
            }
        };
    }

    /** The value of a leaf; an error where this is none. */
    default T value() {
        if (this instanceof Leaf<T>(T value)) {
            return value;
        }
        throw new IllegalArgumentException("one value was expected. Received: " + this);
    }

    default boolean isLeaf() {
        return this instanceof Leaf<T>;
    }

    /** Element {@code i} of a list. */
    default Structure<T> get(int i) {
        if (this instanceof Seq<T>(List<Structure<T>> elements)) {
            return elements.get(i);
        }
        throw new IllegalArgumentException("a list was expected. Received: " + this);
    }

    /** Entry {@code key} of a map; an error where there is none. */
    default Structure<T> get(String key) {
        if (this instanceof Dict<T>(Map<String, Structure<T>> entries)) {
            Structure<T> entry = entries.get(key);
            if (entry != null) {
                return entry;
            }
            throw new IllegalArgumentException(
                    "there is no entry '" + key + "'; the map has " + entries.keySet());
        }
        throw new IllegalArgumentException("a map was expected. Received: " + this);
    }

    /** The leaves in order, maps by sorted key. */
    default List<T> flatten() {
        List<T> leaves = new ArrayList<>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<T> into) {
        switch (this) {
            case Leaf<T>(T value) -> into.add(value);
            case Seq<T>(List<Structure<T>> elements) -> elements.forEach(e -> e.collect(into));
            case Dict<T>(Map<String, Structure<T>> entries) ->
                    new TreeMap<>(entries).values().forEach(entry -> entry.collect(into));
            case None<T>() -> {}
        }
    }

    /** The same structure of other leaves. */
    default <U> Structure<U> map(Function<? super T, ? extends U> f) {
        return switch (this) {
            case Leaf<T>(T value) -> new Leaf<>(f.apply(value));
            case Seq<T>(List<Structure<T>> elements) -> {
                List<Structure<U>> mapped = new ArrayList<>(elements.size());
                elements.forEach(e -> mapped.add(e.map(f)));
                yield new Seq<>(mapped);
            }
            case Dict<T>(Map<String, Structure<T>> entries) -> {
                Map<String, Structure<U>> mapped = new LinkedHashMap<>();
                entries.keySet().forEach(key -> mapped.put(key, new None<>()));
                new TreeMap<>(entries).forEach((key, entry) -> mapped.put(key, entry.map(f)));
                yield new Dict<>(mapped);
            }
            case None<T>() -> new None<>();
        };
    }

    /** The same structure with its leaves replaced, in the order of {@link #flatten()}. */
    default <U> Structure<U> pack(List<? extends U> leaves) {
        int[] next = {0};
        Structure<U> packed = map(leaf -> leaves.get(next[0]++));
        if (next[0] != leaves.size()) {
            throw new IllegalArgumentException(
                    "the structure has " + next[0] + " leaves, " + leaves.size() + " were given");
        }
        return packed;
    }

    /**
     * Calls {@code f} with the path of each null; the path is written as Python indexes it ({@code
     * ['bar'][0]}).
     */
    default <R> List<R> nulls(BiFunction<String, Structure<T>, R> f) {
        List<R> found = new ArrayList<>();
        nulls("", f, found);
        return found;
    }

    private <R> void nulls(String path, BiFunction<String, Structure<T>, R> f, List<R> found) {
        switch (this) {
            case Leaf<T> ignored -> {}
            case Seq<T>(List<Structure<T>> elements) -> {
                for (int i = 0; i < elements.size(); i++) {
                    elements.get(i).nulls(path + "[" + i + "]", f, found);
                }
            }
            case Dict<T>(Map<String, Structure<T>> entries) ->
                    entries.forEach(
                            (key, entry) -> entry.nulls(path + "['" + key + "']", f, found));
            case None<T> none -> found.add(f.apply(path, none));
        }
    }

    /** Plain lists, maps and values. */
    default @Nullable Object unwrap() {
        return switch (this) {
            case Leaf<T>(T value) -> value;
            case Seq<T>(List<Structure<T>> elements) -> {
                List<@Nullable Object> list = new ArrayList<>();
                elements.forEach(e -> list.add(e.unwrap()));
                yield list;
            }
            case Dict<T>(Map<String, Structure<T>> entries) -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                entries.forEach((key, entry) -> map.put(key, entry.unwrap()));
                yield map;
            }
            case None<T>() -> null;
        };
    }
}
