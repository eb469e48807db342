package org.keratin.ir.op;

import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Numbers to the values of an element type. */
public final class Rounding {
    private Rounding() {}

    /**
     * The nearest value of a float type, ties to even; subnormals kept, overflow as the type has
     * it.
     */
    public static double round(double x, DType dtype) {
        return switch (dtype) {
            case FLOAT64, COMPLEX128 -> x;
            case FLOAT32, COMPLEX64 -> (float) x;
            case FLOAT16 -> ieee(x, -14, 10, 65504);
            case BFLOAT16 -> ieee(x, -126, 7, 0x1.fep127);
            default -> {
                NDArray cell = NDArray.allocate(dtype);
                cell.setDouble(0, x);
                yield cell.getDouble(0);
            }
        };
    }

    private static double ieee(double x, int minExponent, int mantissaBits, double max) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        int shift = mantissaBits - Math.max(Math.getExponent(x), minExponent);
        double rounded = Math.scalb(Math.rint(Math.scalb(x, shift)), -shift);
        return Math.abs(rounded) > max ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded;
    }

    /**
     * The value of an integer or boolean type that {@code x} wraps to; ui64 is held as its bits.
     */
    public static long wrap(long x, DType dtype) {
        if (dtype.isBool()) {
            return x == 0 ? 0 : 1;
        }
        int unused = 64 - dtype.bits();
        return dtype.isUnsigned() ? x << unused >>> unused : x << unused >> unused;
    }
}
