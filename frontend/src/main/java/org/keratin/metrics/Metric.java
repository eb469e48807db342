package org.keratin.metrics;

import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializers;
import org.keratin.losses.Loss;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The weighted mean of a function's values over all that was seen since the last reset: Keras's
 * MeanMetricWrapper.
 */
public final class Metric {
    private final String name;
    private final Loss.Function function;
    private final Variable total;
    private final Variable count;

    public Metric(String name, Loss.Function function) {
        this.name = name;
        this.function = function;
        total = state("total");
        count = state("count");
    }

    private Variable state(String what) {
        return new Variable(
                name + "_" + what,
                new long[0],
                DType.FLOAT32,
                Initializers.get("zeros"),
                false,
                false);
    }

    public String name() {
        return name;
    }

    /** Adds a batch's values. Called while a step is traced. */
    public void update(Tensor yTrue, Tensor yPred, @Nullable Tensor sampleWeight) {
        Tensor values = NumpyOps.cast(function.apply(yTrue, yPred), DType.FLOAT32);
        Tensor weight = sampleWeight == null ? null : NumpyOps.cast(sampleWeight, DType.FLOAT32);
        if (weight != null) {
            Tensor[] aligned = Loss.sameRank(values, weight);
            values = aligned[0];
            weight = aligned[1];
            values = perExample(values, weight.rank());
            weight = NumpyOps.add(weight, NumpyOps.multiply(values, 0.0));
            values = NumpyOps.multiply(values, weight);
            weight = perExample(weight, 1);
        }
        values = perExample(values, 1);
        Tensor seen =
                weight == null ? NumpyOps.sum(NumpyOps.onesLike(values)) : NumpyOps.sum(weight);
        total.assign(NumpyOps.add(total.value(), NumpyOps.sum(values)));
        count.assign(NumpyOps.add(count.value(), seen));
    }

    /** Adds one value that stands for a number of examples. Called while a step is traced. */
    public void update(Tensor value, Tensor weight) {
        Tensor examples = NumpyOps.cast(weight, DType.FLOAT32);
        total.assign(
                NumpyOps.add(
                        total.value(),
                        NumpyOps.multiply(NumpyOps.cast(value, DType.FLOAT32), examples)));
        count.assign(NumpyOps.add(count.value(), examples));
    }

    private static Tensor perExample(Tensor values, int rank) {
        if (values.rank() <= rank) {
            return values;
        }
        int[] axes = new int[values.rank() - rank];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = rank + i;
        }
        return NumpyOps.mean(values, false, axes);
    }

    /** The mean so far; 0 where nothing was seen. */
    public double result() {
        float seen = (float) count.array().getDouble(0);
        return seen == 0 ? 0 : (float) total.array().getDouble(0) / seen;
    }

    public void reset() {
        total.assign(NDArray.allocate(DType.FLOAT32));
        count.assign(NDArray.allocate(DType.FLOAT32));
    }
}
