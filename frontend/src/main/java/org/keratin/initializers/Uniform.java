package org.keratin.initializers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.random.GlobalSeeds;
import org.keratin.random.Random;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** {@code keras.initializers.RandomUniform}. */
final class Uniform implements Initializer {
    private final double low;
    private final double high;
    private final @Nullable Long given;
    private final long seed;

    Uniform(double low, double high, @Nullable Long given) {
        this.low = low;
        this.high = high;
        this.given = given;
        seed = given != null ? given : GlobalSeeds.next();
    }

    @Override
    public NDArray initialize(long[] shape, DType dtype) {
        return Random.uniform(shape, low, high, dtype, seed);
    }

    @Override
    public Map<String, Object> toConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("minval", low);
        config.put("maxval", high);
        config.put("seed", given);
        return Initializers.serialised("RandomUniform", config);
    }
}
