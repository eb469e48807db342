package org.keratin.initializers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.random.GlobalSeeds;
import org.keratin.random.Random;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** {@code keras.initializers.VarianceScaling} and the six that it serves (Glorot, He, Lecun). */
final class VarianceScaling implements Initializer {
    /** The standard deviation of a standard normal cut off at ±2 (scipy.stats.truncnorm). */
    private static final double TRUNCATED_STDDEV = 0.87962566103423978;

    private final String className;
    private final double scale;
    private final String mode;
    private final String distribution;
    private final @Nullable Long given;
    private final long seed;

    VarianceScaling(
            String className,
            double scale,
            String mode,
            String distribution,
            @Nullable Long given) {
        this.className = className;
        this.scale = scale;
        this.mode = mode;
        this.distribution = distribution;
        this.given = given;
        seed = given != null ? given : GlobalSeeds.next();
    }

    @Override
    public NDArray initialize(long[] shape, DType dtype) {
        long receptive = 1;
        for (int i = 0; i < shape.length - 2; i++) {
            receptive *= shape[i];
        }
        double fanIn =
                shape.length == 0
                        ? 1
                        : shape.length == 1 ? shape[0] : shape[shape.length - 2] * receptive;
        double fanOut =
                shape.length == 0
                        ? 1
                        : shape.length == 1 ? shape[0] : shape[shape.length - 1] * receptive;
        double variance =
                scale
                        / Math.max(
                                1,
                                switch (mode) {
                                    case "fan_in" -> fanIn;
                                    case "fan_out" -> fanOut;
                                    case "fan_avg" -> (fanIn + fanOut) / 2;
                                    default ->
                                            throw new IllegalArgumentException(
                                                    "Invalid `mode` argument: " + mode);
                                });
        return switch (distribution) {
            case "truncated_normal" ->
                    Random.truncatedNormal(
                            shape, 0, Math.sqrt(variance) / TRUNCATED_STDDEV, dtype, seed);
            case "untruncated_normal" -> Random.normal(shape, 0, Math.sqrt(variance), dtype, seed);
            case "uniform" -> {
                double limit = Math.sqrt(3 * variance);
                yield Random.uniform(shape, -limit, limit, dtype, seed);
            }
            default ->
                    throw new IllegalArgumentException(
                            "Invalid `distribution` argument: " + distribution);
        };
    }

    @Override
    public Map<String, Object> toConfig() {
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        if (className.equals("VarianceScaling")) {
            config.put("scale", scale);
            config.put("mode", mode);
            config.put("distribution", distribution);
        }
        config.put("seed", given);
        return Initializers.serialised(className, config);
    }
}
