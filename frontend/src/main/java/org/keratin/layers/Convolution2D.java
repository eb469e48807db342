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
import org.keratin.ops.Padding;

/** A layer that moves a kernel over the height and width of images. */
abstract sealed class Convolution2D<L extends Convolution2D<L>> extends Windowed2D<L>
        permits Conv2D, DepthwiseConv2D {
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
    Convolution2D(int... kernelSize) {
        super("kernel_size", kernelSize);
    }

    @Override
    final int[] defaultStrides() {
        return new int[] {1, 1};
    }

    public L dilationRate(int... value) {
        dilation = Spatial.pair(value, "dilation_rate");
        return self();
    }

    public L activation(String value) {
        activation = Activations.get(value);
        return self();
    }

    public L activation(Activation value) {
        activation = value;
        return self();
    }

    public L useBias(boolean value) {
        useBias = value;
        return self();
    }

    public L biasInitializer(Initializer value) {
        biasInitializer = value;
        return self();
    }

    /** What Keras names differently in each layer. */
    final L initialized(Initializer value) {
        kernelInitializer = value;
        return self();
    }

    /** The config's key of the kernel's initializer. */
    abstract String kernelInitializerKey();

    /** Takes from a config what every convolution has, but the kernel's size. */
    @Override
    final L configured(LayerConfig c) {
        return super.configured(c)
                .dilationRate(c.integers("dilation_rate", 2, 1))
                .activation(ConfigParts.activation(c, "activation"))
                .useBias(c.bool("use_bias", true))
                .initialized(ConfigParts.initializer(c, kernelInitializerKey(), "glorot_uniform"))
                .biasInitializer(ConfigParts.initializer(c, "bias_initializer", "zeros"));
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("dilation_rate", Spatial.list(dilation));
        config.put("activation", activation.name());
        config.put("use_bias", useBias);
        config.put(kernelInitializerKey(), kernelInitializer.toConfig());
        config.put("bias_initializer", biasInitializer.toConfig());
        return config;
    }

    /** The kernel's last two sizes for so many input features. */
    abstract int[] kernelFeatures(int channels, Shape input);

    /** The number of output features for so many input features. */
    abstract int filters(int channels);

    abstract Tensor convolve(
            Tensor x,
            Tensor kernel,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation);

    @Override
    public void build(Shape input) {
        int channels = input.dim(channelAxis());
        int[] features = kernelFeatures(channels, input);
        kernel =
                addWeight(
                        w ->
                                w.name("kernel")
                                        .shape(window()[0], window()[1], features[0], features[1])
                                        .initializer(kernelInitializer));
        bias =
                useBias
                        ? addWeight(
                                w ->
                                        w.name("bias")
                                                .shape(filters(channels))
                                                .initializer(biasInitializer))
                        : null;
    }

    private int channelAxis() {
        return channelsFirst() ? 1 : -1;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks checks = checkImages(inputs);
        Structure<Shape> built = buildShapes();
        if (built != null) {
            checks.axis(channelAxis(), built.value().get(channelAxis()));
        }
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor weights = ConfigParts.built(this, kernel).value();
        Tensor y = convolve(x, weights, strides(), padding(), channelsFirst(), dilation);
        if (bias != null) {
            Tensor b = bias.value();
            y = NumpyOps.add(y, channelsFirst() ? NumpyOps.reshape(b, b.shape().dim(0), 1, 1) : b);
        }
        return activation.apply(y);
    }
}
