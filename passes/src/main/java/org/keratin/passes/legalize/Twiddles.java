package org.keratin.passes.legalize;

import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.RootsOfUnity;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Roots of unity as constants: computed in f64, rounded once. */
final class Twiddles {
    private Twiddles() {}

    /** {@code cos(2 pi k / n)}. */
    static double cos(long k, long n) {
        return RootsOfUnity.cos(k, n);
    }

    /** {@code sin(2 pi k / n)}. */
    static double sin(long k, long n) {
        return RootsOfUnity.sin(k, n);
    }

    /** Two constants of one dimension, rounded to the type. */
    static Parts constant(Reals r, DType dtype, double[] re, double[] im) {
        return new Parts(constant(r, dtype, re), constant(r, dtype, im));
    }

    private static Value constant(Reals r, DType dtype, double[] values) {
        NDArray data = NDArray.allocate(dtype, values.length);
        for (int i = 0; i < values.length; i++) {
            data.setDouble(i, values[i]);
        }
        return r.b().emit(Constant.of(data));
    }

    /** A value of one dimension along dimension {@code dim} of a type. */
    static Value broadcast(Reals r, Value values, TensorType type, int dim) {
        return r.b().emit(new BroadcastInDim(type, List.of(dim)), values);
    }
}
