package org.keratin.ir.op;

import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** One step of a substitution or factorisation, in the arithmetic of {@link Accumulator}. */
final class LinearAlgebra {
    private LinearAlgebra() {}

    /** {@code sum - x y}: fused for real numbers, in f32 for types up to 32 bits. */
    static Complex minusProduct(DType dtype, Complex sum, Complex x, Complex y) {
        if (dtype.isComplex()) {
            Complex product = x.times(y);
            return new Complex(
                    Rounding.round(sum.re() - product.re(), dtype),
                    Rounding.round(sum.im() - product.im(), dtype));
        }
        double re =
                dtype == DType.FLOAT64
                        ? Math.fma(-x.re(), y.re(), sum.re())
                        : Math.fma((float) -x.re(), (float) y.re(), (float) sum.re());
        return new Complex(re, 0);
    }

    static Complex divide(DType dtype, Complex x, Complex y) {
        return dtype.isComplex() ? x.dividedBy(y) : new Complex(x.re() / y.re(), 0);
    }

    static void store(NDArray out, long i, Complex value) {
        if (out.dtype().isComplex()) {
            out.setComplex(i, value.re(), value.im());
        } else {
            out.setDouble(i, value.re());
        }
    }
}
