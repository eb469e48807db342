package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;

/** The mean over height and width. */
public final class GlobalAveragePooling2D extends BaseLayer<GlobalAveragePooling2D> {
    private boolean channelsFirst;
    private boolean keepdims;

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public GlobalAveragePooling2D dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public GlobalAveragePooling2D keepdims(boolean value) {
        keepdims = value;
        return this;
    }

    public static GlobalAveragePooling2D fromConfig(LayerConfig c) {
        return new GlobalAveragePooling2D()
                .dataFormat(ConfigParts.dataFormat(c))
                .keepdims(c.bool("keepdims", false))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("data_format", Spatial.name(channelsFirst));
        config.put("keepdims", keepdims);
        return config;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks.single(this, inputs).rank(4);
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        return channelsFirst ? NumpyOps.mean(x, keepdims, 2, 3) : NumpyOps.mean(x, keepdims, 1, 2);
    }
}
