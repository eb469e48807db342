package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layer's config. Every error names the layer, the key, what was expected and what was
 * received.
 *
 * @param className Keras's class name
 */
public record LayerConfig(String className, Map<String, @Nullable Object> values) {
    /** The layer's name as the config has it, else the class's. */
    public String layer() {
        return values.get("name") instanceof String name ? name : className;
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** The raw value, null where absent. */
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    public IllegalArgumentException error(String key, String expected) {
        Object value = values.get(key);
        return new IllegalArgumentException(
                "layer '"
                        + layer()
                        + "' ("
                        + className
                        + "): `"
                        + key
                        + "` must be "
                        + expected
                        + ". Received: "
                        + (values.containsKey(key) ? value : "nothing"));
    }

    public int integer(String key) {
        if (values.get(key) instanceof Number number
                && number.doubleValue() == Math.rint(number.doubleValue())
                && Math.abs(number.doubleValue()) <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw error(key, "an integer");
    }

    public int integer(String key, int absent) {
        return has(key) ? integer(key) : absent;
    }

    public double number(String key) {
        if (values.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw error(key, "a number");
    }

    public double number(String key, double absent) {
        return has(key) ? number(key) : absent;
    }

    public boolean bool(String key, boolean absent) {
        Object value = values.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw error(key, "true or false");
    }

    public String string(String key) {
        if (values.get(key) instanceof String string) {
            return string;
        }
        throw error(key, "a string");
    }

    public String string(String key, String absent) {
        return has(key) ? string(key) : absent;
    }

    /** An integer, repeated {@code count} times, or a list of {@code count} integers. */
    public int[] integers(String key, int count) {
        Object value = values.get(key);
        if (value instanceof Number) {
            int[] repeated = new int[count];
            java.util.Arrays.fill(repeated, integer(key));
            return repeated;
        }
        int[] list = integers(key);
        if (list.length != count) {
            throw error(key, "an integer or a list of " + count + " integers");
        }
        return list;
    }

    public int[] integers(String key, int count, int absent) {
        if (has(key)) {
            return integers(key, count);
        }
        int[] repeated = new int[count];
        java.util.Arrays.fill(repeated, absent);
        return repeated;
    }

    /** A list of integers, or one. */
    public int[] integers(String key) {
        Object value = values.get(key);
        if (value instanceof Number) {
            return new int[] {integer(key)};
        }
        if (value instanceof List<?> list) {
            int[] result = new int[list.size()];
            for (int i = 0; i < result.length; i++) {
                if (!(list.get(i) instanceof Number number)) {
                    throw error(key, "a list of integers");
                }
                result[i] = number.intValue();
            }
            return result;
        }
        throw error(key, "a list of integers");
    }

    /** A shape: a list of integers and nulls. */
    public Shape shape(String key) {
        if (values.get(key) instanceof List<?> list) {
            List<@Nullable Number> dims = new ArrayList<>();
            for (Object dim : list) {
                if (dim != null && !(dim instanceof Number)) {
                    throw error(key, "a list of integers and nulls");
                }
                dims.add((Number) dim);
            }
            return Shape.of(dims);
        }
        throw error(key, "a list of integers and nulls");
    }

    /** A nested object, as Keras serialises layers, initializers, activations. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> object(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw error(key, "an object");
    }

    /**
     * The name of a serialised function or object: {@code "relu"} as a string, or the {@code
     * class_name} or {@code config} of an object; {@code absent} for null.
     */
    public String functionName(String key, String absent) {
        Object value = values.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Map<?, ?> map) {
            if ("function".equals(map.get("class_name"))
                    && map.get("config") instanceof String function) {
                return function;
            }
            if (map.get("class_name") instanceof String name) {
                return name;
            }
        }
        throw error(key, "the name of a function or a serialised object");
    }

    /** The dtype policy: a name, or Keras's serialised DTypePolicy; float32 where absent. */
    public DTypePolicy dtypePolicy() {
        Object value = values.get("dtype");
        if (value == null) {
            return DTypePolicy.FLOAT32;
        }
        if (value instanceof String name) {
            return DTypePolicy.of(name);
        }
        if (value instanceof Map<?, ?> map
                && map.get("config") instanceof Map<?, ?> config
                && config.get("name") instanceof String name) {
            return DTypePolicy.of(name);
        }
        throw error("dtype", "a dtype or a DTypePolicy");
    }
}
