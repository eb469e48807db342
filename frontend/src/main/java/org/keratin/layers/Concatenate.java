package org.keratin.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.CallContext;
import org.keratin.LayerConfig;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/** Its inputs joined along an axis. */
public final class Concatenate extends BaseLayer<Concatenate> {
    private int axis = -1;

    public Concatenate axis(int value) {
        axis = value;
        return this;
    }

    public static Concatenate fromConfig(LayerConfig c) {
        return new Concatenate().axis(c.integer("axis", -1)).common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        Map<String, @Nullable Object> config = super.getConfig();
        config.put("axis", axis);
        return config;
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        Merging.checkList(
                inputs, "A `Concatenate` layer should be called on a list of at least 1 input.");
    }

    @Override
    public Tensor call(List<Tensor> inputs, CallContext c) {
        return NumpyOps.concatenate(inputs, axis);
    }

    /** The masks joined, inputs without one counting as all true. */
    @Override
    public Structure<Tensor> computeMask(Structure<Tensor> inputs, Structure<Tensor> previous) {
        if (previous.flatten().isEmpty()) {
            return new Structure.None<>();
        }
        List<Tensor> full = new ArrayList<>();
        List<Tensor> flat = inputs.flatten();
        for (int i = 0; i < flat.size(); i++) {
            Tensor shape = NumpyOps.zerosLike(NumpyOps.cast(flat.get(i), DType.BOOL));
            Structure<Tensor> mask = previous.get(i);
            if (!mask.isLeaf()) {
                full.add(NumpyOps.logicalNot(shape));
            } else if (mask.value().rank() < flat.get(i).rank()) {
                full.add(NumpyOps.logicalOr(NumpyOps.expandDims(mask.value(), -1), shape));
            } else {
                full.add(mask.value());
            }
        }
        return Structure.of(NumpyOps.any(NumpyOps.concatenate(full, axis), false, -1));
    }
}
