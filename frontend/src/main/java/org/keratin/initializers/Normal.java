package org.keratin.initializers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.random.GlobalSeeds;
import org.keratin.random.Random;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** {@code keras.initializers.RandomNormal} and {@code TruncatedNormal}. */
final class Normal implements Initializer {
    private final String className;
    private final double mean;
    private final double stddev;
    private final boolean truncated;
    private final @Nullable Long given;
    private final long seed;

    Normal(String className, double mean, double stddev, boolean truncated, @Nullable Long given) {
        this.className = className;
        this.mean = mean;
        this.stddev = stddev;
        this.truncated = truncated;
        this.given = given;
        seed = given != null ? given : GlobalSeeds.next();
    }

    @Override
    public NDArray initialize(long[] shape, DType dtype) {
        return truncated
                ? Random.truncatedNormal(shape, mean, stddev, dtype, seed)
                : Random.normal(shape, mean, stddev, dtype, seed);
    }

    @Override
    public Map<String, Object> toConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        config.put("mean", mean);
        config.put("stddev", stddev);
        config.put("seed", given);
        return Initializers.serialised(className, config);
    }
}
