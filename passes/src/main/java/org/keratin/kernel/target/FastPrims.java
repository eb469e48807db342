package org.keratin.kernel.target;

import org.keratin.runtime.DType;

/**
 * Whole-array forms of the primitives that most instructions of a kernel are; the meaning is {@link
 * PrimSemantics}'.
 */
final class FastPrims {
    private FastPrims() {}

    private interface OnFloats {
        float apply(float a, float b);
    }

    /** Computes all elements, or returns false where there is no fast form. */
    static boolean apply(Prim prim, DType in, long[] a, long[] b, long[] c, long[] out) {
        if (prim == Prim.SELECT) {
            for (int i = 0; i < out.length; i++) {
                out[i] = a[i] != 0 ? b[i] : c[i];
            }
            return true;
        }
        return switch (in) {
            case FLOAT32 -> floats(prim, a, b, c, out);
            case INT64 -> longs(prim, a, b, out);
            default -> false;
        };
    }

    private static float f(long bits) {
        return Float.intBitsToFloat((int) bits);
    }

    private static boolean floats(Prim prim, long[] a, long[] b, long[] c, long[] out) {
        switch (prim) {
            case FMA -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] =
                            Float.floatToRawIntBits(Math.fma(f(a[i]), f(b[i]), f(c[i])))
                                    & 0xffffffffL;
                }
            }
            case FADD -> each(a, b, out, (x, y) -> x + y);
            case FSUB -> each(a, b, out, (x, y) -> x - y);
            case FMUL -> each(a, b, out, (x, y) -> x * y);
            case FDIV -> each(a, b, out, (x, y) -> x / y);
            case FMIN -> each(a, b, out, Math::min);
            case FMAX -> each(a, b, out, Math::max);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void each(long[] a, long[] b, long[] out, OnFloats op) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Float.floatToRawIntBits(op.apply(f(a[i]), f(b[i]))) & 0xffffffffL;
        }
    }

    private static boolean longs(Prim prim, long[] a, long[] b, long[] out) {
        switch (prim) {
            case IADD -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = a[i] + b[i];
                }
            }
            case ISUB -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = a[i] - b[i];
                }
            }
            case IMUL -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = a[i] * b[i];
                }
            }
            case SLT -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = a[i] < b[i] ? 1 : 0;
                }
            }
            case SLE -> {
                for (int i = 0; i < out.length; i++) {
                    out[i] = a[i] <= b[i] ? 1 : 0;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
