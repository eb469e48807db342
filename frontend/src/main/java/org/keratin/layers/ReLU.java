package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;

/** {@code x} where above the threshold, else a slope; with an upper bound. */
public final class ReLU extends BaseLayer<ReLU> {
    private @Nullable Double maxValue;
    private double negativeSlope;
    private double threshold;

    public ReLU maxValue(@Nullable Double value) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(
                    "max_value of a ReLU layer cannot be a negative value. Received: " + value);
        }
        maxValue = value;
        return this;
    }

    public ReLU negativeSlope(double value) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "negative_slope of a ReLU layer cannot be a negative value. Received: "
                            + value);
        }
        negativeSlope = value;
        return this;
    }

    public ReLU threshold(double value) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "threshold of a ReLU layer cannot be a negative value. Received: " + value);
        }
        threshold = value;
        return this;
    }

    public static ReLU fromConfig(LayerConfig c) {
        return new ReLU()
                .maxValue(c.has("max_value") ? Double.valueOf(c.number("max_value")) : null)
                .negativeSlope(c.number("negative_slope", 0))
                .threshold(c.number("threshold", 0))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("max_value", maxValue);
        config.put("negative_slope", negativeSlope);
        config.put("threshold", threshold);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Double bound = maxValue;
        return NnOps.relu(x, negativeSlope, bound == null ? Double.NaN : bound, threshold);
    }
}
