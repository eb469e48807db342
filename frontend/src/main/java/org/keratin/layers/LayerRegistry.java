package org.keratin.layers;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keratin.Layer;
import org.keratin.LayerConfig;

/** Every layer that a config may name, once: Keras's class name to what makes it. */
public final class LayerRegistry {
    private static final Map<String, Function<LayerConfig, Layer>> FACTORIES = new TreeMap<>();

    private static void add(String className, Function<LayerConfig, Layer> factory) {
        FACTORIES.put(className, factory);
    }

    static {
        add("Activation", Activation::fromConfig);
        add("Add", Add::fromConfig);
        add("AveragePooling2D", AveragePooling2D::fromConfig);
        add("BatchNormalization", BatchNormalization::fromConfig);
        add("Concatenate", Concatenate::fromConfig);
        add("Conv2D", Conv2D::fromConfig);
        add("Dense", Dense::fromConfig);
        add("DepthwiseConv2D", DepthwiseConv2D::fromConfig);
        add("Dropout", Dropout::fromConfig);
        add("Embedding", Embedding::fromConfig);
        add("Flatten", Flatten::fromConfig);
        add("GlobalAveragePooling2D", GlobalAveragePooling2D::fromConfig);
        add("InputLayer", InputLayer::fromConfig);
        add("LayerNormalization", LayerNormalization::fromConfig);
        add("MaxPooling2D", MaxPooling2D::fromConfig);
        add("ReLU", ReLU::fromConfig);
        add("Rescaling", Rescaling::fromConfig);
        add("Reshape", Reshape::fromConfig);
        add("Softmax", Softmax::fromConfig);
        add("TimeDistributed", TimeDistributed::fromConfig);
        add("ZeroPadding2D", ZeroPadding2D::fromConfig);
    }

    private LayerRegistry() {}

    /**
     * Makes a layer class known to loading.
     *
     * @param name the class's name in Keras, or its registered name ({@code package>Class})
     */
    public static synchronized void register(String name, Function<LayerConfig, Layer> factory) {
        add(name, factory);
    }

    /** What makes layers of a class, null for an unknown one. */
    public static synchronized @Nullable Function<LayerConfig, Layer> find(String className) {
        return FACTORIES.get(className);
    }

    /**
     * A layer inside a layer's config, as Keras serialises it: {@code class_name} and {@code
     * config}.
     */
    public static Layer fromSerialised(LayerConfig c, String key) {
        Map<String, @Nullable Object> object = c.object(key);
        Function<LayerConfig, Layer> factory =
                object.get("class_name") instanceof String name ? FACTORIES.get(name) : null;
        if (factory == null || !(object.get("config") instanceof Map<?, ?> inner)) {
            throw c.error(key, "a layer of a known class");
        }
        Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
        inner.forEach((name, value) -> values.put(String.valueOf(name), value));
        return factory.apply(new LayerConfig(String.valueOf(object.get("class_name")), values));
    }

    /** All class names, sorted. */
    public static synchronized Iterable<String> names() {
        return Collections.unmodifiableSet(new TreeMap<>(FACTORIES).keySet());
    }
}
