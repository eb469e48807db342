package org.keratin.ir.op;

import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The running sum of products in dot_general and convolution, by the rules of the package comment:
 * f32 with fused multiply-add for floats up to 32 bits, f64 likewise, integers wrapped when stored,
 * booleans or/and. Complex products are added without fusing in dot_general; a convolution of
 * complex numbers is one of real numbers with twice the features, and fuses.
 */
abstract class Accumulator {
    abstract void reset();

    abstract void add(NDArray x, long i, NDArray y, long j);

    abstract void store(NDArray out, long i);

    /** The sum of a convolution. */
    static Accumulator ofConvolution(DType left, DType right, DType result) {
        return switch (result) {
            case COMPLEX64 -> new FusedComplex64();
            case COMPLEX128 -> new FusedComplex128();
            default -> of(left, right, result);
        };
    }

    /** The sum of a dot_general. */
    static Accumulator of(DType left, DType right, DType result) {
        if (result.isComplex()) {
            return result == DType.COMPLEX64 ? new OfComplex64() : new OfComplex128();
        }
        if (!result.isFloat()) {
            return result.isBool() ? new OfBool() : new OfLong();
        }
        boolean wide = left == DType.FLOAT64 || right == DType.FLOAT64 || result == DType.FLOAT64;
        return wide ? new OfDouble() : new OfFloat();
    }

    /** A sum of floats; one of f32 holds f32. */
    private abstract static class Real extends Accumulator {
        double sum;

        @Override
        final void reset() {
            sum = 0;
        }

        @Override
        final void store(NDArray out, long i) {
            out.setDouble(i, sum);
        }
    }

    /** A sum of complex numbers; one of f32 parts holds f32. */
    private abstract static class Parts extends Accumulator {
        double re;
        double im;

        @Override
        final void reset() {
            re = 0;
            im = 0;
        }

        @Override
        final void store(NDArray out, long i) {
            out.setComplex(i, re, im);
        }
    }

    private static final class OfFloat extends Real {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            sum = Math.fma((float) x.getDouble(i), (float) y.getDouble(j), (float) sum);
        }
    }

    private static final class OfDouble extends Real {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            sum = Math.fma(x.getDouble(i), y.getDouble(j), sum);
        }
    }

    private static final class OfLong extends Accumulator {
        private long sum;

        @Override
        void reset() {
            sum = 0;
        }

        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            sum += x.getLong(i) * y.getLong(j);
        }

        @Override
        void store(NDArray out, long i) {
            out.setLong(i, sum);
        }
    }

    private static final class OfBool extends Accumulator {
        private boolean any;

        @Override
        void reset() {
            any = false;
        }

        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            any |= x.getLong(i) != 0 && y.getLong(j) != 0;
        }

        @Override
        void store(NDArray out, long i) {
            out.setLong(i, any ? 1 : 0);
        }
    }

    private static final class OfComplex64 extends Parts {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            float a = (float) x.getReal(i);
            float b = (float) x.getImag(i);
            float c = (float) y.getReal(j);
            float d = (float) y.getImag(j);
            re = (float) re + (a * c - b * d);
            im = (float) im + (a * d + b * c);
        }
    }

    private static final class OfComplex128 extends Parts {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            Complex product = Complex.of(x, i).times(Complex.of(y, j));
            re += product.re();
            im += product.im();
        }
    }

    private static final class FusedComplex64 extends Parts {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            float a = (float) x.getReal(i);
            float b = (float) x.getImag(i);
            float c = (float) y.getReal(j);
            float d = (float) y.getImag(j);
            re = Math.fma(b, -d, Math.fma(a, c, (float) re));
            im = Math.fma(b, c, Math.fma(a, d, (float) im));
        }
    }

    private static final class FusedComplex128 extends Parts {
        @Override
        void add(NDArray x, long i, NDArray y, long j) {
            Complex a = Complex.of(x, i);
            Complex b = Complex.of(y, j);
            re = Math.fma(a.im(), -b.im(), Math.fma(a.re(), b.re(), re));
            im = Math.fma(a.im(), b.re(), Math.fma(a.re(), b.im(), im));
        }
    }
}
