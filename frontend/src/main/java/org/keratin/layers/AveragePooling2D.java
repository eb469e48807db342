package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.Padding;

/** The mean of each window of an image; padding does not count. */
public final class AveragePooling2D extends BaseLayer<AveragePooling2D> {
    private int[] poolSize = {2, 2};
    private int @Nullable [] strides;
    private Padding padding = Padding.VALID;
    private boolean channelsFirst;

    /**
     * @param poolSize height and width, or one number for both; 2 by default
     */
    public AveragePooling2D(int... poolSize) {
        if (poolSize.length > 0) {
            this.poolSize = Spatial.pair(poolSize, "pool_size");
        }
    }

    public AveragePooling2D poolSize(int... value) {
        poolSize = Spatial.pair(value, "pool_size");
        return this;
    }

    /** By default the size of the window. */
    public AveragePooling2D strides(int... value) {
        strides = Spatial.pair(value, "strides");
        return this;
    }

    /** {@code "valid"} or {@code "same"}. */
    public AveragePooling2D padding(String value) {
        padding = Padding.of(value);
        return this;
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public AveragePooling2D dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public static AveragePooling2D fromConfig(LayerConfig c) {
        AveragePooling2D layer =
                new AveragePooling2D(c.integers("pool_size", 2, 2))
                        .padding(ConfigParts.oneOf(c, "padding", "valid", "valid", "same"))
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
        return NnOps.averagePool(x, poolSize, steps(), padding, channelsFirst);
    }
}
