package org.keratin.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.random.RandomOps;
import org.keratin.random.SeedGenerator;
import org.keratin.runtime.Dim;

/**
 * While training, sets each element to 0 with a probability and scales the others up; else does
 * nothing.
 */
public final class Dropout extends BaseLayer<Dropout> {
    private final double rate;
    private @Nullable Integer seed;
    private @Nullable List<@Nullable Integer> noiseShape;
    private @Nullable SeedGenerator seedGenerator;

    /**
     * @param rate the probability, from 0 to 1
     */
    public Dropout(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "Invalid value received for argument `rate`. Expected a float value"
                            + " between 0 and 1. Received: rate="
                            + rate);
        }
        this.rate = rate;
        seedGenerator = rate > 0 ? new SeedGenerator() : null;
    }

    public Dropout seed(int value) {
        seed = value;
        seedGenerator = rate > 0 ? new SeedGenerator(value) : null;
        return this;
    }

    /** The shape of the mask, broadcast to the input; null is the input's size. */
    public Dropout noiseShape(@Nullable Integer... value) {
        noiseShape = new ArrayList<>(java.util.Arrays.asList(value));
        return this;
    }

    public static Dropout fromConfig(LayerConfig c) {
        Dropout layer;
        try {
            layer = new Dropout(c.number("rate"));
        } catch (IllegalArgumentException e) {
            throw c.error("rate", "a number from 0 to 1");
        }
        if (c.has("seed")) {
            layer.seed(c.integer("seed"));
        }
        if (c.has("noise_shape")) {
            layer.noiseShape(
                    c.shape("noise_shape").dims().stream()
                            .map(d -> d == null ? null : Integer.valueOf(d.intValue()))
                            .toArray(Integer[]::new));
        }
        return layer.common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("rate", rate);
        config.put("seed", seed);
        config.put("noise_shape", noiseShape);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        SeedGenerator seeds = seedGenerator;
        if (!c.training() || seeds == null) {
            return x;
        }
        List<Dim> shape = new ArrayList<>(x.dims());
        List<@Nullable Integer> given = noiseShape;
        if (given != null) {
            for (int i = 0; i < given.size(); i++) {
                Integer size = given.get(i);
                if (size != null) {
                    shape.set(i, Dim.of(size));
                }
            }
        }
        return RandomOps.dropout(x, rate, shape, seeds.next());
    }
}
