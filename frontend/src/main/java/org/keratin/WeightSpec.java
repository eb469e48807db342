package org.keratin;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.runtime.DType;

/** The arguments of {@link Layer#addWeight}; every one has Keras's default. */
public final class WeightSpec {
    String name = "variable";
    long[] shape = {};
    @Nullable Initializer initializer;
    @Nullable DType dtype;
    boolean trainable = true;
    boolean autocast = true;

    WeightSpec() {}

    public WeightSpec name(String value) {
        name = value;
        return this;
    }

    /** The shape; a scalar by default. */
    public WeightSpec shape(long... sizes) {
        shape = sizes.clone();
        return this;
    }

    /** By default glorot_uniform for floats and zeros for all else. */
    public WeightSpec initializer(Initializer value) {
        initializer = value;
        return this;
    }

    public WeightSpec initializer(String value) {
        return initializer(Initializers.get(value));
    }

    /** By default the layer's variable dtype. */
    public WeightSpec dtype(String value) {
        dtype = DType.ofKeras(value);
        return this;
    }

    public WeightSpec trainable(boolean value) {
        trainable = value;
        return this;
    }

    public WeightSpec autocast(boolean value) {
        autocast = value;
        return this;
    }

    @Override
    public String toString() {
        return "weight '" + name + "' " + Arrays.toString(shape);
    }
}
