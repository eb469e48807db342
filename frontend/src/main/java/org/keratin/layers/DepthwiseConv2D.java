package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.initializers.Initializer;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;

/** Convolution of each feature of an image with kernels of its own. */
public final class DepthwiseConv2D extends Convolution2D<DepthwiseConv2D> {
    private int depthMultiplier = 1;

    /**
     * @param kernelSize height and width, or one number for both
     */
    public DepthwiseConv2D(int... kernelSize) {
        super(kernelSize);
    }

    /** How many kernels each input feature has. */
    public DepthwiseConv2D depthMultiplier(int value) {
        depthMultiplier = value;
        return this;
    }

    public DepthwiseConv2D depthwiseInitializer(Initializer value) {
        return initialized(value);
    }

    @Override
    String kernelInitializerKey() {
        return "depthwise_initializer";
    }

    public static DepthwiseConv2D fromConfig(LayerConfig c) {
        return new DepthwiseConv2D(c.integers("kernel_size", 2))
                .depthMultiplier(c.integer("depth_multiplier", 1))
                .configured(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("depth_multiplier", depthMultiplier);
        return config;
    }

    @Override
    int[] kernelFeatures(int channels, Shape input) {
        return new int[] {channels, depthMultiplier};
    }

    @Override
    int filters(int channels) {
        return channels * depthMultiplier;
    }

    @Override
    Tensor convolve(
            Tensor x,
            Tensor kernel,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation) {
        return NnOps.depthwiseConv(x, kernel, strides, padding, channelsFirst, dilation);
    }
}
