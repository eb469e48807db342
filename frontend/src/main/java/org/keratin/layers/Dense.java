package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.activations.Activation;
import org.keratin.activations.Activations;
import org.keratin.initializers.Initializer;
import org.keratin.initializers.Initializers;
import org.keratin.ops.NumpyOps;

/** {@code activation(x · kernel + bias)} along the last axis. */
public final class Dense extends BaseLayer<Dense> {
    private final int units;
    private Activation activation = Activations.get("linear");
    private boolean useBias = true;
    private Initializer kernelInitializer = Initializers.get("glorot_uniform");
    private Initializer biasInitializer = Initializers.get("zeros");
    private @Nullable Variable kernel;
    private @Nullable Variable bias;

    /**
     * @param units the size of the last axis of the output
     */
    public Dense(int units) {
        if (units <= 0) {
            throw new IllegalArgumentException(
                    "Received an invalid value for `units`, expected a positive integer. Received:"
                            + " units="
                            + units);
        }
        this.units = units;
    }

    public Dense activation(String value) {
        activation = Activations.get(value);
        return this;
    }

    public Dense activation(Activation value) {
        activation = value;
        return this;
    }

    public Dense useBias(boolean value) {
        useBias = value;
        return this;
    }

    public Dense kernelInitializer(Initializer value) {
        kernelInitializer = value;
        return this;
    }

    public Dense biasInitializer(Initializer value) {
        biasInitializer = value;
        return this;
    }

    public static Dense fromConfig(LayerConfig c) {
        return new Dense(c.integer("units"))
                .activation(ConfigParts.activation(c, "activation"))
                .useBias(c.bool("use_bias", true))
                .kernelInitializer(
                        ConfigParts.initializer(c, "kernel_initializer", "glorot_uniform"))
                .biasInitializer(ConfigParts.initializer(c, "bias_initializer", "zeros"))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("units", units);
        config.put("activation", activation.name());
        config.put("use_bias", useBias);
        config.put("kernel_initializer", kernelInitializer.toConfig());
        config.put("bias_initializer", biasInitializer.toConfig());
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public void build(Shape input) {
        int width = input.last();
        kernel =
                addWeight(w -> w.name("kernel").shape(width, units).initializer(kernelInitializer));
        bias =
                useBias
                        ? addWeight(w -> w.name("bias").shape(units).initializer(biasInitializer))
                        : null;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks checks = InputChecks.single(this, inputs).minRank(2);
        if (kernel != null) {
            checks.axis(-1, kernel.shape().get(0));
        }
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor y = NumpyOps.matmul(x, ConfigParts.built(this, kernel).value());
        return activation.apply(bias == null ? y : NumpyOps.add(y, bias.value()));
    }
}
