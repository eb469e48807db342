package org.keratin.layers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;

/** Zeros around an image. */
public final class ZeroPadding2D extends BaseLayer<ZeroPadding2D> {
    private final int[][] padding;
    private boolean channelsFirst;

    /** One row and column on each side. */
    public ZeroPadding2D() {
        this(1);
    }

    /** As many rows and columns on each side. */
    public ZeroPadding2D(int all) {
        this(all, all, all, all);
    }

    public ZeroPadding2D(int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(
                    "`padding` must not be negative. Received: (("
                            + top
                            + ", "
                            + bottom
                            + "), ("
                            + left
                            + ", "
                            + right
                            + "))");
        }
        padding = new int[][] {{top, bottom}, {left, right}};
    }

    /** {@code "channels_last"} or {@code "channels_first"}. */
    public ZeroPadding2D dataFormat(String value) {
        channelsFirst = Spatial.channelsFirst(value);
        return this;
    }

    public static ZeroPadding2D fromConfig(LayerConfig c) {
        int[][] pairs = {{1, 1}, {1, 1}};
        Object value = c.get("padding");
        if (value instanceof Number) {
            int all = c.integer("padding");
            pairs = new int[][] {{all, all}, {all, all}};
        } else if (value instanceof List<?> list && list.size() == 2) {
            for (int i = 0; i < 2; i++) {
                if (list.get(i) instanceof Number number) {
                    pairs[i] = new int[] {number.intValue(), number.intValue()};
                } else if (list.get(i) instanceof List<?> pair
                        && pair.size() == 2
                        && pair.get(0) instanceof Number low
                        && pair.get(1) instanceof Number high) {
                    pairs[i] = new int[] {low.intValue(), high.intValue()};
                } else {
                    throw c.error("padding", "((top, bottom), (left, right))");
                }
            }
        } else if (value != null) {
            throw c.error("padding", "an integer, 2 integers or ((top, bottom), (left, right))");
        }
        return new ZeroPadding2D(pairs[0][0], pairs[0][1], pairs[1][0], pairs[1][1])
                .dataFormat(ConfigParts.dataFormat(c))
                .common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("padding", List.of(Spatial.list(padding[0]), Spatial.list(padding[1])));
        config.put("data_format", Spatial.name(channelsFirst));
        return config;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        InputChecks.single(this, inputs).rank(4);
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        int[] none = {0, 0};
        int[][] pairs =
                channelsFirst
                        ? new int[][] {none, none, padding[0], padding[1]}
                        : new int[][] {none, padding[0], padding[1], none};
        return NumpyOps.pad(x, pairs, 0);
    }
}
