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

/** The sum of its inputs, broadcast against each other. */
public final class Add extends BaseLayer<Add> {
    public static Add fromConfig(LayerConfig c) {
        return new Add().common(c);
    }

    @Override
    public Map<String, @Nullable Object> getConfig() {
        return super.getConfig();
    }

    @Override
    public boolean supportsMasking() {
        return true;
    }

    @Override
    protected void checkInputs(Structure<? extends Tensor> inputs) {
        Merging.checkList(inputs, "A merge layer should be called on a list of inputs.");
        Merging.checkBroadcast(inputs.flatten().stream().map(Tensor::shape).toList());
    }

    @Override
    public Tensor call(List<Tensor> inputs, CallContext c) {
        int rank = inputs.stream().mapToInt(Tensor::rank).max().orElseThrow();
        List<Tensor> aligned = new ArrayList<>();
        for (Tensor input : inputs) {
            Tensor x = input;
            while (x.rank() < rank) {
                x = NumpyOps.expandDims(x, 1);
            }
            aligned.add(x);
        }
        Tensor sum = aligned.getFirst();
        for (Tensor x : aligned.subList(1, aligned.size())) {
            sum = NumpyOps.add(sum, x);
        }
        return sum;
    }

    /** A step counts where it counts in any input; none where an input has no mask. */
    @Override
    public Structure<Tensor> computeMask(Structure<Tensor> inputs, Structure<Tensor> previous) {
        List<Tensor> masks = previous.flatten();
        if (masks.size() != inputs.flatten().size()) {
            return new Structure.None<>();
        }
        Tensor mask = masks.getFirst();
        for (Tensor other : masks.subList(1, masks.size())) {
            mask = NumpyOps.logicalOr(mask, other);
        }
        return Structure.of(mask);
    }
}
