package org.keratin.initializers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.naming.Names;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Initializers by Keras's names and configs. */
public final class Initializers {
    private Initializers() {}

    /** An initializer by its name, in snake case or as the class is called. */
    public static Initializer get(String name) {
        return of(name, Map.of());
    }

    /** An initializer from a name or Keras's serialised form. */
    public static Initializer from(Object serialised) {
        if (serialised instanceof String name) {
            return get(name);
        }
        if (serialised instanceof Map<?, ?> map && map.get("class_name") instanceof String name) {
            Map<String, @Nullable Object> config = new LinkedHashMap<>();
            if (map.get("config") instanceof Map<?, ?> given) {
                given.forEach((key, value) -> config.put(String.valueOf(key), value));
            }
            return of(name, config);
        }
        throw new IllegalArgumentException(
                "Could not interpret initializer identifier: " + serialised);
    }

    private static Initializer of(String name, Map<String, ? extends @Nullable Object> config) {
        return switch (Names.snakeCase(name)) {
            case "zeros" -> new Constant("Zeros", 0);
            case "ones" -> new Constant("Ones", 1);
            case "constant" -> new Constant("Constant", number(config, "value", 0));
            case "random_uniform", "uniform" ->
                    new Uniform(
                            number(config, "minval", -0.05),
                            number(config, "maxval", 0.05),
                            seed(config));
            case "random_normal", "normal" ->
                    new Normal(
                            "RandomNormal",
                            number(config, "mean", 0),
                            number(config, "stddev", 0.05),
                            false,
                            seed(config));
            case "truncated_normal" ->
                    new Normal(
                            "TruncatedNormal",
                            number(config, "mean", 0),
                            number(config, "stddev", 0.05),
                            true,
                            seed(config));
            case "variance_scaling" ->
                    new VarianceScaling(
                            "VarianceScaling",
                            number(config, "scale", 1),
                            text(config, "mode", "fan_in"),
                            text(config, "distribution", "truncated_normal"),
                            seed(config));
            case "glorot_uniform" ->
                    new VarianceScaling("GlorotUniform", 1, "fan_avg", "uniform", seed(config));
            case "glorot_normal" ->
                    new VarianceScaling(
                            "GlorotNormal", 1, "fan_avg", "truncated_normal", seed(config));
            case "he_uniform" ->
                    new VarianceScaling("HeUniform", 2, "fan_in", "uniform", seed(config));
            case "he_normal" ->
                    new VarianceScaling("HeNormal", 2, "fan_in", "truncated_normal", seed(config));
            case "lecun_uniform" ->
                    new VarianceScaling("LecunUniform", 1, "fan_in", "uniform", seed(config));
            case "lecun_normal" ->
                    new VarianceScaling(
                            "LecunNormal", 1, "fan_in", "truncated_normal", seed(config));
            default ->
                    throw new IllegalArgumentException(
                            "Could not interpret initializer identifier: " + name);
        };
    }

    private static double number(
            Map<String, ? extends @Nullable Object> config, String key, double absent) {
        return config.get(key) instanceof Number number ? number.doubleValue() : absent;
    }

    private static String text(
            Map<String, ? extends @Nullable Object> config, String key, String absent) {
        return config.get(key) instanceof String string ? string : absent;
    }

    private static @Nullable Long seed(Map<String, ? extends @Nullable Object> config) {
        return config.get("seed") instanceof Number number
                ? Long.valueOf(number.longValue())
                : null;
    }

    static Map<String, Object> serialised(String className, Map<String, @Nullable Object> config) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("module", "keras.initializers");
        object.put("class_name", className);
        object.put("config", config);
        return object;
    }

    /** Every element the same. */
    record Constant(String className, double value) implements Initializer {
        @Override
        public NDArray initialize(long[] shape, DType dtype) {
            NDArray array = NDArray.allocate(dtype, shape);
            if (value != 0) {
                for (long i = 0; i < array.size(); i++) {
                    array.setDouble(i, value);
                }
            }
            return array;
        }

        @Override
        public Map<String, Object> toConfig() {
            return serialised(
                    className, className.equals("Constant") ? Map.of("value", value) : Map.of());
        }
    }
}
