package org.keratin.layers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NnOps;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/** Softmax along one or more axes; masked positions get 0. */
public final class Softmax extends BaseLayer<Softmax> {
    private int[] axes = {-1};
    private boolean listed;

    /** The axes that sum to 1. */
    public Softmax axis(int... value) {
        axes = value.clone();
        return this;
    }

    public static Softmax fromConfig(LayerConfig c) {
        Softmax layer = new Softmax();
        if (c.has("axis")) {
            layer.axis(c.integers("axis"));
            layer.listed = !(c.get("axis") instanceof Number);
        }
        return layer.common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put(
                "axis", listed || axes.length != 1 ? Spatial.list(axes) : Integer.valueOf(axes[0]));
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Tensor mask = c.mask();
        if (mask == null) {
            return NnOps.softmax(x, axes);
        }
        Tensor keep = mask.dtype().isBool() ? mask : NumpyOps.greater(mask, 0.5);
        Tensor low = NumpyOps.cast(Tensor.of(new float[] {lowest(x.dtype())}), x.dtype());
        Tensor y = NnOps.softmax(NumpyOps.where(keep, x, low), axes);
        return NumpyOps.where(keep, y, NumpyOps.zerosLike(y));
    }

    /** What masked positions are set to before the exponential. */
    private static float lowest(DType dtype) {
        return dtype == DType.FLOAT16 ? -3e4f : -1e9f;
    }
}
