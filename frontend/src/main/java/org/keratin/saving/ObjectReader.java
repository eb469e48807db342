package org.keratin.saving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keratin.Dispatch;
import org.keratin.Layer;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.layers.LayerRegistry;

/**
 * Makes layers and ops from their configs, and values from serialised arguments. Classes come from
 * registries alone.
 */
public final class ObjectReader {
    /** Stands for JSON's null among decoded arguments. */
    static final Object NOTHING = new Object();

    /** Stands for Python's {@code ...} among decoded arguments. */
    static final String ELLIPSIS = "...";

    /** Layers by the number that Keras gives to objects that occur more than once. */
    private final Map<Object, Layer> shared = new HashMap<>();

    /** A slice of one axis; null leaves a bound open. */
    public record SliceSpec(@Nullable Long start, @Nullable Long stop, @Nullable Long step) {}

    /** Finds the tensor that a `__keras_tensor__` names. */
    interface Tensors {
        Object find(String layer, int node, int tensor);
    }

    /** What a node of a functional model applies. */
    sealed interface Applicable {
        Structure<Tensor> apply(ConfigReader config, List<Object> args, Map<String, Object> kwargs);
    }

    record OfLayer(Layer layer) implements Applicable {
        @Override
        public Structure<Tensor> apply(
                ConfigReader config, List<Object> args, Map<String, Object> kwargs) {
            if (args.isEmpty()) {
                throw config.error("the layer is applied to nothing");
            }
            Map<String, Object> named = new LinkedHashMap<>();
            kwargs.forEach((name, value) -> named.put(name, argument(config, value)));
            Structure<Tensor> inputs =
                    args.size() == 1 ? structure(config, args.getFirst()) : structure(config, args);
            return guarded(config, () -> layer.apply(inputs, named));
        }

        /** Tensors, alone or nested, are part of the graph; all else is a plain value. */
        private static Object argument(ConfigReader config, Object value) {
            return switch (value) {
                case Tensor tensor -> tensor;
                case List<?> list when mentionsTensor(list) -> structure(config, list);
                case Map<?, ?> map when mentionsTensor(List.copyOf(map.values())) ->
                        structure(config, map);
                default -> value;
            };
        }

        private static boolean mentionsTensor(List<?> values) {
            return values.stream()
                    .anyMatch(
                            value ->
                                    switch (value) {
                                        case Tensor tensor -> true;
                                        case List<?> list -> mentionsTensor(list);
                                        case Map<?, ?> map ->
                                                mentionsTensor(List.copyOf(map.values()));
                                        default -> false;
                                    });
        }
    }

    record OfOperation(String className, OperationRegistry.Maker maker) implements Applicable {
        @Override
        public Structure<Tensor> apply(
                ConfigReader config, List<Object> args, Map<String, Object> kwargs) {
            OperationArguments given = new OperationArguments(config, args, kwargs);
            List<Tensor> inputs = given.inputs();
            if (inputs.isEmpty()) {
                throw config.error("the op is applied to no tensor");
            }
            return guarded(
                    config,
                    () ->
                            Dispatch.recorded(
                                    className,
                                    config.string("name"),
                                    inputs,
                                    values -> maker.apply(given.with(inputs, values))));
        }
    }

    /** What a layer or op has against its inputs becomes an error of the file. */
    static <R> R guarded(ConfigReader config, Supplier<R> body) {
        try {
            return body.get();
        } catch (ModelFileException e) {
            throw e;
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | IndexOutOfBoundsException e) {
            throw config.error(String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " "), e);
        }
    }

    /** The layer or op of one entry of `layers`. */
    Applicable applicable(ConfigReader entry) {
        String className = entry.string("class_name");
        Object module = entry.get("module");
        if (module instanceof String name && name.startsWith("keras.src.ops")) {
            OperationRegistry.Maker maker = OperationRegistry.find(className);
            if (maker == null) {
                throw entry.error(
                        "the op '"
                                + className
                                + "' is not known here; known are "
                                + OperationRegistry.names());
            }
            return new OfOperation(className, maker);
        }
        return new OfLayer(layer(entry));
    }

    /** A layer or a nested model; one that the file has in several places is made once. */
    Layer layer(ConfigReader entry) {
        Object id = entry.get("shared_object_id");
        Layer known = id == null ? null : shared.get(id);
        if (known != null) {
            return known;
        }
        Layer made = make(entry);
        if (id != null) {
            shared.put(id, made);
        }
        return made;
    }

    private Layer make(ConfigReader entry) {
        String className = entry.string("class_name");
        ConfigReader config = entry.object("config");
        Layer layer =
                switch (className) {
                    case "Functional", "Model" ->
                            new FunctionalReader(
                                            new ConfigReader(
                                                    config.file(), entry.where(), config.values()),
                                            this)
                                    .read();
                    case "Sequential" ->
                            SequentialReader.read(
                                    new ConfigReader(config.file(), entry.where(), config.values()),
                                    this);
                    case "Lambda" ->
                            throw entry.error(
                                    "a Lambda layer holds Python code, which is never run; write it"
                                            + " as a Layer class");
                    default -> {
                        Function<LayerConfig, Layer> factory =
                                entry.get("registered_name") instanceof String registered
                                                && LayerRegistry.find(registered) != null
                                        ? LayerRegistry.find(registered)
                                        : LayerRegistry.find(className);
                        if (factory == null) {
                            throw entry.unknown(
                                    "the layer class '" + className + "' is not known here");
                        }
                        yield guarded(
                                entry,
                                () -> factory.apply(new LayerConfig(className, config.values())));
                    }
                };
        if (config.get("trainable") instanceof Boolean trainable && !trainable) {
            layer.trainable(false);
        }
        return layer;
    }

    /**
     * Decodes one serialised argument: a tensor, a slice, a tuple, a number, a string, lists and
     * maps of these.
     */
    Object decode(ConfigReader at, @Nullable Object value, Tensors tensors) {
        return switch (value) {
            case null -> NOTHING;
            case List<?> list -> {
                List<Object> decoded = new ArrayList<>(list.size());
                list.forEach(element -> decoded.add(decode(at, element, tensors)));
                yield decoded;
            }
            case Map<?, ?> map -> decodeMap(at, map, tensors);
            default -> value;
        };
    }

    private Object decodeMap(ConfigReader at, Map<?, ?> map, Tensors tensors) {
        if (map.get("class_name") instanceof String className) {
            Object config = map.get("config");
            switch (className) {
                case "__keras_tensor__" -> {
                    if (config instanceof Map<?, ?> tensor
                            && tensor.get("keras_history") instanceof List<?> history
                            && history.size() == 3
                            && history.get(0) instanceof String layer
                            && history.get(1) instanceof Number node
                            && history.get(2) instanceof Number index) {
                        return tensors.find(layer, node.intValue(), index.intValue());
                    }
                    throw at.error("a tensor has no `keras_history`");
                }
                case "__slice__" -> {
                    if (config instanceof Map<?, ?> slice) {
                        return new SliceSpec(
                                bound(at, slice.get("start")),
                                bound(at, slice.get("stop")),
                                bound(at, slice.get("step")));
                    }
                    throw at.error("a slice has no bounds");
                }
                case "__tuple__" -> {
                    Object items = map.get("items");
                    return decode(at, items != null ? items : config, tensors);
                }
                case "__ellipsis__" -> {
                    return ELLIPSIS;
                }
                default ->
                        throw at.error(
                                "an argument of class '" + className + "' is not known here");
            }
        }
        Map<String, Object> decoded = new LinkedHashMap<>();
        map.forEach(
                (key, element) -> decoded.put(String.valueOf(key), decode(at, element, tensors)));
        return decoded;
    }

    /** JSON without Keras's wrapping of tuples. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map when "__tuple__".equals(map.get("class_name")) ->
                    plain(map.get("items") != null ? map.get("items") : map.get("config"));
            case List<?> list -> {
                List<@Nullable Object> elements = new ArrayList<>();
                list.forEach(element -> elements.add(plain(element)));
                yield elements;
            }
            case null, default -> value;
        };
    }

    private static @Nullable Long bound(ConfigReader at, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw at.error("a slice's bound must be an integer. Received: " + value);
    }

    /** A decoded argument as a structure of tensors. */
    static Structure<Tensor> structure(ConfigReader at, Object arg) {
        return switch (arg) {
            case Tensor tensor -> Structure.of(tensor);
            case List<?> list -> {
                List<Structure<Tensor>> elements = new ArrayList<>();
                list.forEach(element -> elements.add(structure(at, element)));
                yield new Structure.Seq<>(elements);
            }
            case Map<?, ?> map -> {
                Map<String, Structure<Tensor>> entries = new LinkedHashMap<>();
                map.forEach(
                        (key, element) -> entries.put(String.valueOf(key), structure(at, element)));
                yield new Structure.Dict<>(entries);
            }
            default -> {
                if (arg == NOTHING) {
                    yield new Structure.None<>();
                }
                throw at.error("a tensor was expected. Received: " + arg);
            }
        };
    }
}
