package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.LayerConfig;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.initializers.Initializer;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;

/**
 * Convolution of images {@code [batch, height, width, features]} with a kernel {@code [height,
 * width, in, out]}.
 */
public final class Conv2D extends Convolution2D<Conv2D> {
    private final int filters;
    private int groups = 1;

    /**
     * @param filters the number of output features
     * @param kernelSize height and width, or one number for both
     */
    public Conv2D(int filters, int... kernelSize) {
        super(kernelSize);
        if (filters <= 0) {
            throw new IllegalArgumentException(
                    "Invalid value for argument `filters`. Expected a strictly positive value."
                            + " Received filters="
                            + filters
                            + ".");
        }
        this.filters = filters;
    }

    /** Into how many groups the features are split. */
    public Conv2D groups(int value) {
        groups = value;
        return this;
    }

    public Conv2D kernelInitializer(Initializer value) {
        return initialized(value);
    }

    @Override
    String kernelInitializerKey() {
        return "kernel_initializer";
    }

    public static Conv2D fromConfig(LayerConfig c) {
        return new Conv2D(c.integer("filters"), c.integers("kernel_size", 2))
                .groups(c.integer("groups", 1))
                .configured(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("filters", filters);
        config.put("groups", groups);
        return config;
    }

    @Override
    int[] kernelFeatures(int channels, Shape input) {
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
        return new int[] {channels / groups, filters};
    }

    @Override
    int filters(int channels) {
        return filters;
    }

    @Override
    Tensor convolve(
            Tensor x,
            Tensor kernel,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation) {
        return NnOps.conv(x, kernel, strides, padding, channelsFirst, dilation);
    }
}
