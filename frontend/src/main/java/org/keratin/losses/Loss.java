package org.keratin.losses;

import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.ir.op.Compare;
import org.keratin.ops.Emit;
import org.keratin.ops.NumpyOps;
import org.keratin.runtime.DType;

/**
 * How far predictions are from the truth: a function that gives one value for each example (and
 * step), and how these become one number.
 */
public final class Loss {
    /** One value for each example, computed in float32 at least. */
    @FunctionalInterface
    public interface Function {
        Tensor apply(Tensor yTrue, Tensor yPred);
    }

    private final String name;
    private final Function function;
    private final String reduction;

    /**
     * @param reduction {@code sum_over_batch_size} (or {@code mean}), {@code sum}
     */
    public Loss(String name, Function function, String reduction) {
        if (!java.util.Set.of("sum_over_batch_size", "mean", "sum").contains(reduction)) {
            throw new IllegalArgumentException(
                    "Invalid value for argument `reduction`. Expected one of"
                            + " sum_over_batch_size, mean, sum. Received: reduction="
                            + reduction);
        }
        this.name = name;
        this.function = function;
        this.reduction = reduction;
    }

    public String name() {
        return name;
    }

    /** One value for each example. */
    public Tensor values(Tensor yTrue, Tensor yPred) {
        return function.apply(yTrue, yPred);
    }

    /**
     * One number for a batch.
     *
     * @param sampleWeight a weight for each example, null for none
     * @param mask which steps of the predictions count, null for all
     */
    public Tensor apply(
            Tensor yTrue, Tensor yPred, @Nullable Tensor sampleWeight, @Nullable Tensor mask) {
        Tensor truth = NumpyOps.cast(yTrue, DType.FLOAT32);
        Tensor prediction = NumpyOps.cast(yPred, DType.FLOAT32);
        Tensor values = function.apply(truth, prediction);
        Tensor weight = sampleWeight == null ? null : NumpyOps.cast(sampleWeight, values.dtype());
        if (mask != null) {
            Tensor kept = maskWeight(mask, values.dtype());
            weight = weight == null ? kept : weighted(kept, weight);
        }
        if (weight != null) {
            Tensor[] aligned = sameRank(values, weight);
            values = NumpyOps.multiply(aligned[0], aligned[1]);
        }
        Tensor sum = NumpyOps.sum(values);
        return reduction.equals("sum") || values.rank() == 0
                ? sum
                : NumpyOps.divide(sum, NumpyOps.sum(NumpyOps.onesLike(values)));
    }

    private static Tensor weighted(Tensor mask, Tensor weight) {
        Tensor[] aligned = sameRank(mask, weight);
        return NumpyOps.multiply(aligned[0], aligned[1]);
    }

    /**
     * Valid entries weigh total / valid, so that the mean over all entries is that over the valid
     * ones.
     */
    private Tensor maskWeight(Tensor mask, DType dtype) {
        Tensor valid = NumpyOps.cast(mask, dtype);
        if (reduction.equals("sum")) {
            return valid;
        }
        Tensor total = NumpyOps.sum(NumpyOps.onesLike(valid));
        Tensor count = NumpyOps.sum(valid);
        Tensor none = Emit.compare(Compare.Direction.EQ, count, Emit.like(count, 0));
        Tensor weight =
                NumpyOps.where(none, NumpyOps.zerosLike(count), NumpyOps.divide(total, count));
        return NumpyOps.multiply(valid, weight);
    }

    /**
     * Keras's {@code squeeze_or_expand_to_same_rank}: a last dimension of 1 is added or taken away.
     */
    public static Tensor[] sameRank(Tensor a, Tensor b) {
        Tensor x = a;
        Tensor y = b;
        if (x.rank() == y.rank() + 1 && Long.valueOf(1).equals(x.shape().get(-1))) {
            if (y.rank() == 1) {
                y = NumpyOps.expandDims(y, -1);
            } else {
                x = NumpyOps.squeeze(x, -1);
            }
        }
        if (y.rank() == x.rank() + 1 && Long.valueOf(1).equals(y.shape().get(-1))) {
            if (x.rank() == 1) {
                x = NumpyOps.expandDims(x, -1);
            } else {
                y = NumpyOps.squeeze(y, -1);
            }
        }
        return new Tensor[] {x, y};
    }
}
