package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Layer;
import org.keratin.LayerConfig;
import org.keratin.Variable;
import org.keratin.activations.Activation;
import org.keratin.activations.Activations;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;

/** Activations and initializers as configs have them. */
final class ConfigParts {
    private ConfigParts() {}

    static Activation activation(LayerConfig c, String key) {
        try {
            return Activations.get(c.functionName(key, "linear"));
        } catch (IllegalArgumentException e) {
            throw c.error(key, "the name of an activation");
        }
    }

    static Initializer initializer(LayerConfig c, String key, String absent) {
        Object value = c.get(key);
        if (value instanceof Map<?, ?> || value instanceof String) {
            try {
                return Initializers.from(value);
            } catch (IllegalArgumentException e) {
                throw c.error(key, "a known initializer");
            }
        }
        if (value != null) {
            throw c.error(key, "an initializer");
        }
        return Initializers.get(absent);
    }

    /** One of the allowed words. */
    static String oneOf(LayerConfig c, String key, String absent, String... allowed) {
        String value = c.string(key, absent);
        for (String word : allowed) {
            if (word.equals(value)) {
                return value;
            }
        }
        throw c.error(key, "one of " + String.join(", ", allowed));
    }

    static String dataFormat(LayerConfig c) {
        return oneOf(c, "data_format", "channels_last", "channels_last", "channels_first");
    }

    /** A number or a list of numbers. */
    static double[] numbers(LayerConfig c, String key) {
        if (c.get(key) instanceof java.util.List<?> list) {
            double[] values = new double[list.size()];
            for (int i = 0; i < values.length; i++) {
                if (!(list.get(i) instanceof Number number)) {
                    throw c.error(key, "a number or a list of numbers");
                }
                values[i] = number.doubleValue();
            }
            return values;
        }
        return new double[] {c.number(key)};
    }

    /** A weight that exists once the layer is built. */
    static Variable built(Layer layer, @Nullable Variable variable) {
        if (variable == null) {
            throw new IllegalStateException("layer '" + layer.name() + "' is not built");
        }
        return variable;
    }
}
