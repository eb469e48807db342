package org.keratin.layers;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/**
 * Normalises each example by its mean and variance along axes (Ba et al., 2016). Computed in
 * float32 at least.
 */
public final class LayerNormalization extends BaseLayer<LayerNormalization> {
    private int[] axes = {-1};
    private double epsilon = 1e-3;
    private boolean center = true;
    private boolean scale = true;
    private boolean rmsScaling;
    private Initializer betaInitializer = Initializers.get("zeros");
    private Initializer gammaInitializer = Initializers.get("ones");
    private @Nullable Variable gamma;
    private @Nullable Variable beta;

    public LayerNormalization axis(int... value) {
        axes = value.clone();
        return this;
    }

    public LayerNormalization epsilon(double value) {
        epsilon = value;
        return this;
    }

    public LayerNormalization center(boolean value) {
        center = value;
        return this;
    }

    public LayerNormalization scale(boolean value) {
        scale = value;
        return this;
    }

    /** Divides by the standard deviation without subtracting the mean first. */
    public LayerNormalization rmsScaling(boolean value) {
        rmsScaling = value;
        return this;
    }

    public static LayerNormalization fromConfig(LayerConfig c) {
        LayerNormalization layer =
                new LayerNormalization()
                        .axis(c.has("axis") ? c.integers("axis") : new int[] {-1})
                        .epsilon(c.number("epsilon", 1e-3))
                        .center(c.bool("center", true))
                        .scale(c.bool("scale", true))
                        .rmsScaling(c.bool("rms_scaling", false))
                        .common(c);
        layer.betaInitializer = ConfigParts.initializer(c, "beta_initializer", "zeros");
        layer.gammaInitializer = ConfigParts.initializer(c, "gamma_initializer", "ones");
        return layer;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("axis", Spatial.list(axes));
        config.put("epsilon", epsilon);
        config.put("center", center);
        config.put("scale", scale);
        config.put("rms_scaling", rmsScaling);
        config.put("beta_initializer", betaInitializer.toConfig());
        config.put("gamma_initializer", gammaInitializer.toConfig());
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public void build(Shape input) {
        int[] sorted =
                Arrays.stream(axes).map(a -> a < 0 ? a + input.rank() : a).sorted().toArray();
        long[] shape = Arrays.stream(sorted).mapToLong(input::dim).toArray();
        gamma =
                scale || rmsScaling
                        ? addWeight(
                                w ->
                                        w.name("gamma")
                                                .shape(shape)
                                                .initializer(gammaInitializer)
                                                .autocast(false))
                        : null;
        beta =
                center && !rmsScaling
                        ? addWeight(
                                w ->
                                        w.name("beta")
                                                .shape(shape)
                                                .initializer(betaInitializer)
                                                .autocast(false))
                        : null;
    }

    @Override
    public Tensor call(Tensor raw, CallContext c) {
        Tensor x =
                raw.dtype().isFloat() && raw.dtype().bits() >= 32
                        ? raw
                        : NumpyOps.cast(raw, DType.FLOAT32);
        Tensor y =
                NnOps.layerNormalization(
                        x,
                        value(gamma, x.dtype()),
                        value(beta, x.dtype()),
                        axes,
                        epsilon,
                        rmsScaling);
        return NumpyOps.cast(y, computeDtype());
    }

    private static @Nullable Tensor value(@Nullable Variable variable, DType dtype) {
        return variable == null ? null : NumpyOps.cast(variable.value(), dtype);
    }
}
