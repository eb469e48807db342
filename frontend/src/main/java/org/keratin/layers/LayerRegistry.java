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
        add("Dense", Dense::fromConfig);
        add("InputLayer", InputLayer::fromConfig);
    }

    private LayerRegistry() {}

    /** What makes layers of a class, null for an unknown one. */
    public static @Nullable Function<LayerConfig, Layer> find(String className) {
        return FACTORIES.get(className);
    }

    /** All class names, sorted. */
    public static Iterable<String> names() {
        return Collections.unmodifiableSet(FACTORIES.keySet());
    }
}
