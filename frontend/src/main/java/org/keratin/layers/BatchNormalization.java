package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/**
 * Normalises each feature by its mean and variance: of the batch while training, else their moving
 * averages. Computed in float32 at least.
 */
public final class BatchNormalization extends BaseLayer<BatchNormalization> {
    private int axis = -1;
    private double momentum = 0.99;
    private double epsilon = 1e-3;
    private boolean center = true;
    private boolean scale = true;
    private Initializer betaInitializer = Initializers.get("zeros");
    private Initializer gammaInitializer = Initializers.get("ones");
    private Initializer movingMeanInitializer = Initializers.get("zeros");
    private Initializer movingVarianceInitializer = Initializers.get("ones");
    private @Nullable Variable gamma;
    private @Nullable Variable beta;
    private @Nullable Variable movingMean;
    private @Nullable Variable movingVariance;

    public BatchNormalization axis(int value) {
        axis = value;
        return this;
    }

    public BatchNormalization momentum(double value) {
        momentum = value;
        return this;
    }

    public BatchNormalization epsilon(double value) {
        epsilon = value;
        return this;
    }

    public BatchNormalization center(boolean value) {
        center = value;
        return this;
    }

    public BatchNormalization scale(boolean value) {
        scale = value;
        return this;
    }

    public static BatchNormalization fromConfig(LayerConfig c) {
        if (c.bool("renorm", false)) {
            throw c.error("renorm", "false: batch renormalisation is not supported yet");
        }
        int axis = c.has("axis") ? c.integers("axis", 1)[0] : -1;
        BatchNormalization layer =
                new BatchNormalization()
                        .axis(axis)
                        .momentum(c.number("momentum", 0.99))
                        .epsilon(c.number("epsilon", 1e-3))
                        .center(c.bool("center", true))
                        .scale(c.bool("scale", true))
                        .common(c);
        layer.betaInitializer = ConfigParts.initializer(c, "beta_initializer", "zeros");
        layer.gammaInitializer = ConfigParts.initializer(c, "gamma_initializer", "ones");
        layer.movingMeanInitializer =
                ConfigParts.initializer(c, "moving_mean_initializer", "zeros");
        layer.movingVarianceInitializer =
                ConfigParts.initializer(c, "moving_variance_initializer", "ones");
        return layer;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("axis", axis);
        config.put("momentum", momentum);
        config.put("epsilon", epsilon);
        config.put("center", center);
        config.put("scale", scale);
        config.put("beta_initializer", betaInitializer.toConfig());
        config.put("gamma_initializer", gammaInitializer.toConfig());
        config.put("moving_mean_initializer", movingMeanInitializer.toConfig());
        config.put("moving_variance_initializer", movingVarianceInitializer.toConfig());
        config.put("synchronized", false);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public void build(Shape input) {
        long width = input.dim(axis);
        gamma = scale ? addWeight(w -> weight(w, "gamma", width, gammaInitializer, true)) : null;
        beta = center ? addWeight(w -> weight(w, "beta", width, betaInitializer, true)) : null;
        movingMean = addWeight(w -> weight(w, "moving_mean", width, movingMeanInitializer, false));
        movingVariance =
                addWeight(
                        w -> weight(w, "moving_variance", width, movingVarianceInitializer, false));
    }

    private static org.keratin.WeightSpec weight(
            org.keratin.WeightSpec w,
            String name,
            long width,
            Initializer initializer,
            boolean trainable) {
        return w.name(name)
                .shape(width)
                .initializer(initializer)
                .trainable(trainable)
                .autocast(false);
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks checks = InputChecks.single(this, inputs);
        Structure<Shape> built = buildShapes();
        if (built != null) {
            checks.rank(built.value().rank()).axis(axis, built.value().get(axis));
        }
    }

    @Override
    public Tensor call(Tensor raw, CallContext c) {
        Tensor x =
                raw.dtype().isFloat() && raw.dtype().bits() >= 32
                        ? raw
                        : NumpyOps.cast(raw, DType.FLOAT32);
        Variable averageMean = ConfigParts.built(this, movingMean);
        Variable averageVariance = ConfigParts.built(this, movingVariance);
        Tensor mean = NumpyOps.cast(averageMean.value(), x.dtype());
        Tensor variance = NumpyOps.cast(averageVariance.value(), x.dtype());
        if (c.training() && trainable()) {
            Tensor[] moments = moments(x, c.mask());
            averageMean.assign(NumpyOps.cast(moving(mean, moments[0]), averageMean.dtype()));
            averageVariance.assign(
                    NumpyOps.cast(moving(variance, moments[1]), averageVariance.dtype()));
            mean = moments[0];
            variance = moments[1];
        }
        Tensor y =
                NnOps.batchNormalization(
                        x,
                        mean,
                        variance,
                        axis,
                        value(beta, x.dtype()),
                        value(gamma, x.dtype()),
                        epsilon);
        return NumpyOps.cast(y, computeDtype());
    }

    private static @Nullable Tensor value(@Nullable Variable variable, DType dtype) {
        return variable == null ? null : NumpyOps.cast(variable.value(), dtype);
    }

    private Tensor moving(Tensor average, Tensor batch) {
        return NumpyOps.add(
                NumpyOps.multiply(average, momentum), NumpyOps.multiply(batch, 1 - momentum));
    }

    private Tensor[] moments(Tensor x, @Nullable Tensor mask) {
        int feature = axis < 0 ? axis + x.rank() : axis;
        int[] over =
                java.util.stream.IntStream.range(0, x.rank()).filter(i -> i != feature).toArray();
        if (mask == null) {
            return new Tensor[] {NumpyOps.mean(x, false, over), NumpyOps.var(x, false, over)};
        }
        if (mask.rank() != x.rank() - 1) {
            throw new IllegalArgumentException(
                    "The mask provided should be one dimension less than the inputs. Received:"
                            + " mask.shape="
                            + mask.shape()
                            + ", inputs.shape="
                            + x.shape());
        }
        Tensor zeros = NumpyOps.zerosLike(x);
        Tensor keep =
                NumpyOps.logicalOr(NumpyOps.expandDims(mask, -1), NumpyOps.cast(zeros, DType.BOOL));
        Tensor count = NumpyOps.add(NumpyOps.sum(NumpyOps.cast(keep, x.dtype()), true, over), 1e-7);
        Tensor mean =
                NumpyOps.divide(NumpyOps.sum(NumpyOps.where(keep, x, zeros), true, over), count);
        Tensor difference = NumpyOps.where(keep, NumpyOps.subtract(x, mean), zeros);
        Tensor variance =
                NumpyOps.divide(NumpyOps.sum(NumpyOps.square(difference), true, over), count);
        int width = x.shape().dim(feature);
        return new Tensor[] {NumpyOps.reshape(mean, width), NumpyOps.reshape(variance, width)};
    }
}
