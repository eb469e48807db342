package org.keratin.saving;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keratin.Structure;
import org.keratin.Tensor;

/**
 * Every op that a config may name, once: the class in keras.src.ops to what applies it. Listed by
 * family.
 */
final class OperationRegistry {
    private static final Map<String, Maker> MAKERS = new TreeMap<>();

    /** Applies an op to its decoded arguments. */
    @FunctionalInterface
    interface Maker {
        Structure<Tensor> apply(OperationArguments arguments);
    }

    /** An op of one result. */
    @FunctionalInterface
    interface One {
        Tensor apply(OperationArguments arguments);
    }

    static {
        MathOperations.add(OperationRegistry::one);
        ReductionOperations.add(OperationRegistry::one);
        ShapeOperations.add(OperationRegistry::one);
        NnOperations.add(OperationRegistry::one);
        MAKERS.put("Split", ShapeOperations::split);
    }

    private OperationRegistry() {}

    /** Takes the entries of a family. */
    @FunctionalInterface
    interface Family {
        void put(String className, One maker);
    }

    private static void one(String className, One maker) {
        MAKERS.put(className, arguments -> Structure.of(maker.apply(arguments)));
    }

    /** What applies an op, null for an unknown one. */
    static @Nullable Maker find(String className) {
        return MAKERS.get(className);
    }

    /** All class names, sorted. */
    static Set<String> names() {
        return Collections.unmodifiableSet(MAKERS.keySet());
    }
}
