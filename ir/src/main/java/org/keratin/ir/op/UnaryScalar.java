package org.keratin.ir.op;

import org.keratin.ir.IrException;
import org.keratin.runtime.DType;

/** The scalar functions of {@link Unary.Kind}. */
final class UnaryScalar {
    private UnaryScalar() {}

    static double apply(Unary.Kind kind, double x, DType dtype) {
        double y =
                switch (kind) {
                    case ABS -> Math.abs(x);
                    case CBRT -> StrictMath.cbrt(x);
                    case CEIL -> Math.ceil(x);
                    case COSINE -> StrictMath.cos(x);
                    case ERF -> Erf.erf(x);
                    case EXPONENTIAL -> StrictMath.exp(x);
                    case EXPONENTIAL_MINUS_ONE -> StrictMath.expm1(x);
                    case FLOOR -> Math.floor(x);
                    case IMAG -> 0;
                    case IS_FINITE -> Double.isFinite(x) ? 1 : 0;
                    case LOG -> StrictMath.log(x);
                    case LOG_PLUS_ONE -> StrictMath.log1p(x);
                    case LOGISTIC -> logistic(x);
                    case NEGATE -> -x;
                    case REAL -> x;
                    case ROUND_NEAREST_AFZ -> awayFromZero(x);
                    case ROUND_NEAREST_EVEN -> Math.rint(x);
                    case RSQRT -> 1 / Math.sqrt(x);
                    case SIGN -> Math.signum(x);
                    case SINE -> StrictMath.sin(x);
                    case SQRT -> Math.sqrt(x);
                    case TAN -> StrictMath.tan(x);
                    case TANH -> StrictMath.tanh(x);
                    case NOT, POPCNT, COUNT_LEADING_ZEROS -> throw undefined(kind, dtype);
                };
        return Rounding.round(y, dtype);
    }

    /** By the exponential of a negative number, which cannot overflow. */
    private static double logistic(double x) {
        double e = StrictMath.exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /** Ties away from zero; not {@code floor(x + 0.5)}, which is wrong for 0.49999999999999994. */
    private static double awayFromZero(double x) {
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return Math.copySign(Math.abs(x - whole) >= 0.5 ? Math.abs(whole) + 1 : Math.abs(whole), x);
    }

    static long apply(Unary.Kind kind, long x, DType dtype) {
        int bits = dtype.bits();
        long y =
                switch (kind) {
                    case ABS -> dtype.isUnsigned() ? x : Math.abs(x);
                    case COUNT_LEADING_ZEROS ->
                            Long.numberOfLeadingZeros(x << (64 - bits) >>> (64 - bits))
                                    - (64 - bits);
                    case NEGATE -> -x;
                    case NOT -> dtype.isBool() ? 1 - x : ~x;
                    case POPCNT -> Long.bitCount(x << (64 - bits));
                    case SIGN -> dtype.isUnsigned() ? (x == 0 ? 0 : 1) : Long.signum(x);
                    case CBRT,
                            CEIL,
                            COSINE,
                            ERF,
                            EXPONENTIAL,
                            EXPONENTIAL_MINUS_ONE,
                            FLOOR,
                            IMAG,
                            IS_FINITE,
                            LOG,
                            LOG_PLUS_ONE,
                            LOGISTIC,
                            REAL,
                            ROUND_NEAREST_AFZ,
                            ROUND_NEAREST_EVEN,
                            RSQRT,
                            SINE,
                            SQRT,
                            TAN,
                            TANH ->
                            throw undefined(kind, dtype);
                };
        return Rounding.wrap(y, dtype);
    }

    private static IrException undefined(Unary.Kind kind, DType dtype) {
        return new IrException(kind.opName() + " is not defined on " + dtype.stablehloName());
    }
}
