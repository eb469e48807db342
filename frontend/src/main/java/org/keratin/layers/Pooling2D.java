package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.Padding;

/** A layer that reduces each window of an image to one value. */
abstract sealed class Pooling2D<L extends Pooling2D<L>> extends BaseLayer<L>
        permits AveragePooling2D, MaxPooling2D {
    private int[] poolSize = {2, 2};
    private int @Nullable [] strides;
    private Padding padding = Padding.VALID;
    private boolean channelsFirst;

    /**
     * @param poolSize height and width, or one number for both; 2 by default
     */
    Pooling2D(int... poolSize) {
        if (poolSize.length > 0) {
            this.poolSize = Spatial.pair(poolSize, "pool_size");
        }
    }

    public L poolSize(int... value) {
        poolSize = Spatial.pair(value, "pool_size");
        return self();
    }

    /** By default the size of the window. */
    public L strides(int... value) {
        strides = Spatial.pair(value, "strides");
        return self();
    }

    /** {@code "valid"} or {@code "same"}. */
    public L padding(String value) {
        padding = Padding.of(value);
        return self();
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public L dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return self();
    }

    /** Takes from a config what every pooling layer has, but the window. */
    final L configured(LayerConfig c) {
        L layer =
                padding(ConfigParts.oneOf(c, "padding", "valid", "valid", "same"))
                        .dataFormat(ConfigParts.dataFormat(c))
                        .common(c);
        return c.has("strides") ? layer.strides(c.integers("strides", 2)) : layer;
    }

    private int[] steps() {
        int[] given = strides;
        return given == null ? poolSize : given;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("pool_size", Spatial.list(poolSize));
        config.put("padding", padding.kerasName());
        config.put("strides", Spatial.list(steps()));
        config.put("data_format", Spatial.name(channelsFirst));
        return config;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks.single(this, inputs).rank(4);
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        return pool(x, poolSize, steps(), padding, channelsFirst);
    }

    abstract Tensor pool(
            Tensor x, int[] window, int[] steps, Padding padding, boolean channelsFirst);
}
