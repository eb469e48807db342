package org.keratin.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.Dim;

/** Another shape for all but the batch; one size may be -1. */
public final class Reshape extends BaseLayer<Reshape> {
    private final int[] targetShape;

    /**
     * @param targetShape the shape without the batch
     */
    public Reshape(int... targetShape) {
        int open = 0;
        for (int size : targetShape) {
            if (size < -1) {
                throw new IllegalArgumentException(
                        "`target_shape` must have sizes of at least -1. Received: "
                                + "target_shape="
                                + Spatial.list(targetShape));
            }
            open += size == -1 ? 1 : 0;
        }
        if (open > 1) {
            throw new IllegalArgumentException(
                    "There must be at most one unknown dimension (-1) in `target_shape`."
                            + " Received: target_shape="
                            + Spatial.list(targetShape));
        }
        this.targetShape = targetShape.clone();
    }

    public static Reshape fromConfig(LayerConfig c) {
        return new Reshape(c.integers("target_shape")).common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("target_shape", Spatial.list(targetShape));
        return config;
    }

    @Override
    public Tensor call(Tensor x, CallContext c) {
        Dim size = Dim.of(1);
        for (Dim dim : x.dims().subList(1, x.rank())) {
            size = size.times(dim);
        }
        long known = 1;
        for (int target : targetShape) {
            known *= target == -1 ? 1 : target;
        }
        List<Dim> dims = new ArrayList<>();
        dims.add(x.dims().getFirst());
        for (int target : targetShape) {
            dims.add(target == -1 ? size.floorDiv(known) : Dim.of(target));
        }
        return NumpyOps.reshapeTo(x, dims);
    }
}
