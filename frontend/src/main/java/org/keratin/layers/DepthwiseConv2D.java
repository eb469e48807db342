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

/** Convolution of each feature of an image with kernels of its own. */
public final class DepthwiseConv2D extends BaseLayer<DepthwiseConv2D> {
    private int depthMultiplier = 1;
    private final int[] kernelSize;
    private int[] strides = {1, 1};
    private Padding padding = Padding.VALID;
    private boolean channelsFirst;
    private int[] dilation = {1, 1};
    private Activation activation = Activations.get("linear");
    private boolean useBias = true;
    private Initializer kernelInitializer = Initializers.get("glorot_uniform");
    private Initializer biasInitializer = Initializers.get("zeros");
    private @Nullable Variable kernel;
    private @Nullable Variable bias;

    /**
     * @param kernelSize height and width, or one number for both
     */
    public DepthwiseConv2D(int... kernelSize) {
        this.kernelSize = Spatial.pair(kernelSize, "kernel_size");
    }

    /** How many kernels each input feature has. */
    public DepthwiseConv2D depthMultiplier(int value) {
        depthMultiplier = value;
        return this;
    }

    public DepthwiseConv2D strides(int... value) {
        strides = Spatial.pair(value, "strides");
        return this;
    }

    /** {@code "valid"} or {@code "same"}. */
    public DepthwiseConv2D padding(String value) {
        padding = Padding.of(value);
        return this;
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public DepthwiseConv2D dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public DepthwiseConv2D dilationRate(int... value) {
        dilation = Spatial.pair(value, "dilation_rate");
        return this;
    }

    public DepthwiseConv2D activation(String value) {
        activation = Activations.get(value);
        return this;
    }

    public DepthwiseConv2D activation(Activation value) {
        activation = value;
        return this;
    }

    public DepthwiseConv2D useBias(boolean value) {
        useBias = value;
        return this;
    }

    public DepthwiseConv2D depthwiseInitializer(Initializer value) {
        kernelInitializer = value;
        return this;
    }

    public DepthwiseConv2D biasInitializer(Initializer value) {
        biasInitializer = value;
        return this;
    }

    public static DepthwiseConv2D fromConfig(LayerConfig c) {
        return new DepthwiseConv2D(c.integers("kernel_size", 2))
                .depthMultiplier(c.integer("depth_multiplier", 1))
                .strides(c.integers("strides", 2, 1))
                .padding(ConfigParts.oneOf(c, "padding", "valid", "valid", "same"))
                .dataFormat(ConfigParts.dataFormat(c))
                .dilationRate(c.integers("dilation_rate", 2, 1))
                .activation(ConfigParts.activation(c, "activation"))
                .useBias(c.bool("use_bias", true))
                .depthwiseInitializer(
                        ConfigParts.initializer(c, "depthwise_initializer", "glorot_uniform"))
                .biasInitializer(ConfigParts.initializer(c, "bias_initializer", "zeros"))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("depth_multiplier", depthMultiplier);
        config.put("kernel_size", Spatial.list(kernelSize));
        config.put("strides", Spatial.list(strides));
        config.put("padding", padding.kerasName());
        config.put("data_format", Spatial.name(channelsFirst));
        config.put("dilation_rate", Spatial.list(dilation));
        config.put("activation", activation.name());
        config.put("use_bias", useBias);
        config.put("depthwise_initializer", kernelInitializer.toConfig());
        config.put("bias_initializer", biasInitializer.toConfig());
        return config;
    }

    @Override
    public void build(Shape input) {
        int channels = input.dim(channelsFirst ? 1 : -1);
        kernel =
                addWeight(
                        w ->
                                w.name("kernel")
                                        .shape(
                                                kernelSize[0],
                                                kernelSize[1],
                                                channels,
                                                depthMultiplier)
                                        .initializer(kernelInitializer));
        bias =
                useBias
                        ? addWeight(
                                w ->
                                        w.name("bias")
                                                .shape((long) channels * depthMultiplier)
                                                .initializer(biasInitializer))
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
                NnOps.depthwiseConv(
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
