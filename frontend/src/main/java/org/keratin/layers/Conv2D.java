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
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;
import org.keratin.ops.Padding;

/**
 * Convolution of images {@code [batch, height, width, features]} with a kernel {@code [height,
 * width, in, out]}.
 */
public final class Conv2D extends BaseLayer<Conv2D> {
    private final int filters;
    private final int[] kernelSize;
    private int[] strides = {1, 1};
    private Padding padding = Padding.VALID;
    private boolean channelsFirst;
    private int[] dilation = {1, 1};
    private int groups = 1;
    private Activation activation = Activations.get("linear");
    private boolean useBias = true;
    private Initializer kernelInitializer = Initializers.get("glorot_uniform");
    private Initializer biasInitializer = Initializers.get("zeros");
    private @Nullable Variable kernel;
    private @Nullable Variable bias;

    /**
     * @param filters the number of output features
     * @param kernelSize height and width, or one number for both
     */
    public Conv2D(int filters, int... kernelSize) {
        if (filters <= 0) {
            throw new IllegalArgumentException(
                    "Invalid value for argument `filters`. Expected a strictly positive value."
                            + " Received filters="
                            + filters
                            + ".");
        }
        this.filters = filters;
        this.kernelSize = Spatial.pair(kernelSize, "kernel_size");
    }

    public Conv2D strides(int... value) {
        strides = Spatial.pair(value, "strides");
        return this;
    }

    /** {@code "valid"} or {@code "same"}. */
    public Conv2D padding(String value) {
        padding = Padding.of(value);
        return this;
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public Conv2D dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public Conv2D dilationRate(int... value) {
        dilation = Spatial.pair(value, "dilation_rate");
        return this;
    }

    /** Into how many groups the features are split. */
    public Conv2D groups(int value) {
        groups = value;
        return this;
    }

    public Conv2D activation(String value) {
        activation = Activations.get(value);
        return this;
    }

    public Conv2D activation(Activation value) {
        activation = value;
        return this;
    }

    public Conv2D useBias(boolean value) {
        useBias = value;
        return this;
    }

    public Conv2D kernelInitializer(Initializer value) {
        kernelInitializer = value;
        return this;
    }

    public Conv2D biasInitializer(Initializer value) {
        biasInitializer = value;
        return this;
    }

    public static Conv2D fromConfig(LayerConfig c) {
        return new Conv2D(c.integer("filters"), c.integers("kernel_size", 2))
                .groups(c.integer("groups", 1))
                .strides(c.integers("strides", 2, 1))
                .padding(ConfigParts.oneOf(c, "padding", "valid", "valid", "same"))
                .dataFormat(ConfigParts.dataFormat(c))
                .dilationRate(c.integers("dilation_rate", 2, 1))
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
        config.put("filters", filters);
        config.put("kernel_size", Spatial.list(kernelSize));
        config.put("strides", Spatial.list(strides));
        config.put("padding", padding.kerasName());
        config.put("data_format", Spatial.name(channelsFirst));
        config.put("dilation_rate", Spatial.list(dilation));
        config.put("groups", groups);
        config.put("activation", activation.name());
        config.put("use_bias", useBias);
        config.put("kernel_initializer", kernelInitializer.toConfig());
        config.put("bias_initializer", biasInitializer.toConfig());
        return config;
    }

    @Override
    public void build(Shape input) {
        int channels = input.dim(channelsFirst ? 1 : -1);
        if (channels % groups != 0) {
            throw new IllegalArgumentException(
                    "The number of input channels must be evenly divisible by the number of"
                            + " groups. Received groups="
                            + groups
                            + ", but the input has "
                            + channels
                            + " channels (full input shape is "
                            + input
                            + ").");
        }
        kernel =
                addWeight(
                        w ->
                                w.name("kernel")
                                        .shape(
                                                kernelSize[0],
                                                kernelSize[1],
                                                channels / groups,
                                                filters)
                                        .initializer(kernelInitializer));
        bias =
                useBias
                        ? addWeight(w -> w.name("bias").shape(filters).initializer(biasInitializer))
                        : null;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks checks = InputChecks.single(this, inputs).rank(4);
        Structure<Shape> built = buildShapes();
        if (built != null) {
            int axis = channelsFirst ? 1 : -1;
            checks.axis(axis, built.value().get(axis));
        }
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor y =
                NnOps.conv(
                        x,
                        ConfigParts.built(this, kernel).value(),
                        strides,
                        padding,
                        channelsFirst,
                        dilation);
        if (bias != null) {
            Tensor b = bias.value();
            y = NumpyOps.add(y, channelsFirst ? NumpyOps.reshape(b, b.shape().dim(0), 1, 1) : b);
        }
        return activation.apply(y);
    }
}
