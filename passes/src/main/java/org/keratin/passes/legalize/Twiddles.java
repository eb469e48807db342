package org.keratin.passes.legalize;

import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Roots of unity, computed in f64 in the first eighth of the circle, where they are exact best. */
final class Twiddles {
    private Twiddles() {}

    /** {@code cos(2 pi k / n)}. */
    static double cos(long k, long n) {
        return quarter(4 * Math.floorMod(k, n) + n, n);
    }

    /** {@code sin(2 pi k / n)}. */
    static double sin(long k, long n) {
        return quarter(4 * Math.floorMod(k, n), n);
    }

    /** {@code sin(2 pi a / (4 n))}: a quarter of the circle is n. */
    private static double quarter(long a, long n) {
        long at = Math.floorMod(a, 4 * n);
        if (at >= 2 * n) {
            return -quarter(at - 2 * n, n);
        }
        long up = Math.min(at, 2 * n - at);
        return 2 * up <= n
                ? StrictMath.sin(Math.PI / 2 * up / n)
                : StrictMath.cos(Math.PI / 2 * (n - up) / n);
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
