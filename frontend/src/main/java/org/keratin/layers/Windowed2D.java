package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.Padding;

/** A layer that moves a window over the height and width of images. */
abstract sealed class Windowed2D<L extends Windowed2D<L>> extends BaseLayer<L>
        permits Convolution2D, Pooling2D {
    private final String windowKey;
    private int[] window;
    private int @Nullable [] strides;
    private Padding padding = Padding.VALID;
    private boolean channelsFirst;

    /**
     * @param windowKey the config's key of the window's size
     * @param window height and width, or one number for both
     */
    Windowed2D(String windowKey, int... window) {
        this.windowKey = windowKey;
        this.window = Spatial.pair(window, windowKey);
    }

    final L window(int... value) {
        window = Spatial.pair(value, windowKey);
        return self();
    }

    final int[] window() {
        return window;
    }

    public L strides(int... value) {
        strides = Spatial.pair(value, "strides");
        return self();
    }

    /** What was given, else the default. */
    final int[] strides() {
        int[] given = strides;
        return given == null ? defaultStrides() : given;
    }

    abstract int[] defaultStrides();

    /** {@code "valid"} or {@code "same"}. */
    public L padding(String value) {
        padding = Padding.of(value);
        return self();
    }

    final Padding padding() {
        return padding;
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public L dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return self();
    }

    final boolean channelsFirst() {
        return channelsFirst;
    }

    /** Takes from a config what all of these layers have, but the window. */
    L configured(LayerConfig c) {
        L layer =
                padding(ConfigParts.oneOf(c, "padding", "valid", "valid", "same"))
                        .dataFormat(ConfigParts.dataFormat(c))
                        .common(c);
        return c.has("strides") ? layer.strides(c.integers("strides", 2)) : layer;
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put(windowKey, Spatial.list(window));
        config.put("strides", Spatial.list(strides()));
        config.put("padding", padding.kerasName());
        config.put("data_format", Spatial.name(channelsFirst));
        return config;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        checkImages(inputs);
    }

    final InputChecks checkImages(Structure<? extends Tensor> inputs) {
        return InputChecks.single(this, inputs).rank(4);
    }
}
