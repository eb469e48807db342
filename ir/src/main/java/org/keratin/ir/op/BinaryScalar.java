package org.keratin.ir.op;

import org.keratin.ir.IrException;
import org.keratin.runtime.DType;

/** The scalar functions of {@link Binary.Kind}. */
final class BinaryScalar {
    private BinaryScalar() {}

    static double apply(Binary.Kind kind, double x, double y, DType dtype) {
        double z =
                switch (kind) {
                    case ADD -> x + y;
                    case ATAN2 -> StrictMath.atan2(x, y);
                    case DIVIDE -> x / y;
                    case MAXIMUM -> Math.max(x, y);
                    case MINIMUM -> Math.min(x, y);
                    case MULTIPLY -> x * y;
                    case POWER -> power(x, y);
                    case REMAINDER -> x % y;
                    case SUBTRACT -> x - y;
                    case AND,
                            COMPLEX,
                            OR,
                            SHIFT_LEFT,
                            SHIFT_RIGHT_ARITHMETIC,
                            SHIFT_RIGHT_LOGICAL,
                            XOR ->
                            throw undefined(kind, dtype);
                };
        return Rounding.round(z, dtype);
    }

    /** IEEE 754-2019 pow, which differs from Java's in 1^NaN = 1^inf = 1 and (-1)^inf = 1. */
    private static double power(double x, double y) {
        if (x == 1 || (x == -1 && Double.isInfinite(y))) {
            return 1;
        }
        return StrictMath.pow(x, y);
    }

    static long apply(Binary.Kind kind, long x, long y, DType dtype) {
        boolean unsigned = !dtype.isSigned();
        int bits = dtype.bits();
        long z =
                switch (kind) {
                    case ADD -> dtype.isBool() ? x | y : x + y;
                    case AND -> x & y;
                    case DIVIDE -> divide(x, y, unsigned);
                    case MAXIMUM ->
                            (unsigned ? Long.compareUnsigned(x, y) : Long.compare(x, y)) >= 0
                                    ? x
                                    : y;
                    case MINIMUM ->
                            (unsigned ? Long.compareUnsigned(x, y) : Long.compare(x, y)) <= 0
                                    ? x
                                    : y;
                    case MULTIPLY -> x * y;
                    case OR -> x | y;
                    case POWER -> power(x, y, unsigned);
                    case REMAINDER -> y == 0 ? x : unsigned ? Long.remainderUnsigned(x, y) : x % y;
                    case SHIFT_LEFT -> overshift(y, bits) ? 0 : x << y;
                    case SHIFT_RIGHT_ARITHMETIC ->
                            (x << (64 - bits) >> (64 - bits)) >> (overshift(y, bits) ? 63 : y);
                    case SHIFT_RIGHT_LOGICAL ->
                            overshift(y, bits) ? 0 : (x << (64 - bits) >>> (64 - bits)) >>> y;
                    case SUBTRACT -> x - y;
                    case XOR -> x ^ y;
                    case ATAN2, COMPLEX -> throw undefined(kind, dtype);
                };
        return Rounding.wrap(z, dtype);
    }

    /** The amount is read as unsigned. */
    private static boolean overshift(long amount, int bits) {
        return Long.compareUnsigned(amount, bits) >= 0;
    }

    /** Division by zero gives all ones; the smallest integer by -1 gives itself. */
    private static long divide(long x, long y, boolean unsigned) {
        return y == 0 ? -1 : unsigned ? Long.divideUnsigned(x, y) : x / y;
    }

    /** A negative exponent gives 0, but for the bases 1 and -1. */
    private static long power(long base, long exponent, boolean unsigned) {
        if (!unsigned && exponent < 0) {
            return base == 1 ? 1 : base == -1 ? ((exponent & 1) == 0 ? 1 : -1) : 0;
        }
        long result = 1;
        long square = base;
        for (long e = exponent; e != 0; e >>>= 1) {
            if ((e & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    private static IrException undefined(Binary.Kind kind, DType dtype) {
        return new IrException(kind.opName() + " is not defined on " + dtype.stablehloName());
    }
}
