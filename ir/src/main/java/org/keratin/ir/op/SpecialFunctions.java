package org.keratin.ir.op;

import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/** The functions of {@link ChloUnary} in core ops, on f32 and f64. */
final class SpecialFunctions {
    private SpecialFunctions() {}

    static Value of(Emit e, ChloUnary.Kind kind, Value x) {
        return switch (kind) {
            case SQUARE -> e.mul(x, x);
            case CONJ -> x;
            case TAN -> e.unary(Unary.Kind.TAN, x);
            case BESSEL_I1E -> BesselFunctions.i1e(e, x);
            case IS_POS_INF ->
                    e.compare(Compare.Direction.EQ, x, number(e, x, Double.POSITIVE_INFINITY));
            case IS_NEG_INF ->
                    e.compare(Compare.Direction.EQ, x, number(e, x, Double.NEGATIVE_INFINITY));
            case IS_INF ->
                    e.compare(
                            Compare.Direction.EQ,
                            abs(e, x),
                            number(e, x, Double.POSITIVE_INFINITY));
            // sinh x = (u + u / (u + 1)) / 2 with u = expm1 |x|, halved before it can overflow
            case SINH -> {
                Value u = e.unary(Unary.Kind.EXPONENTIAL_MINUS_ONE, abs(e, x));
                Value small = e.scale(e.add(u, e.div(u, e.add(u, number(e, x, 1)))), 0.5);
                yield signed(e, halfExpOr(e, abs(e, x), u, small), x);
            }
            case COSH -> {
                Value u = e.unary(Unary.Kind.EXPONENTIAL, abs(e, x));
                Value small = e.add(e.scale(u, 0.5), e.div(number(e, x, 0.5), u));
                yield halfExpOr(e, abs(e, x), u, small);
            }
            case ASIN -> e.binary(Binary.Kind.ATAN2, x, cathetus(e, x));
            case ACOS -> e.binary(Binary.Kind.ATAN2, cathetus(e, x), x);
            case ATAN -> e.binary(Binary.Kind.ATAN2, x, number(e, x, 1));
            case ASINH -> {
                Value a = abs(e, x);
                Value square = e.mul(a, a);
                Value root = e.unary(Unary.Kind.SQRT, e.add(square, number(e, x, 1)));
                Value near = log1p(e, e.add(a, e.div(square, e.add(number(e, x, 1), root))));
                yield signed(e, largeOr(e, a, near), x);
            }
            case ACOSH -> {
                Value less = e.sub(x, number(e, x, 1));
                Value root = e.unary(Unary.Kind.SQRT, e.mul(less, e.add(x, number(e, x, 1))));
                Value y = largeOr(e, x, log1p(e, e.add(less, root)));
                // below 1, where the root may cancel what is subtracted from it
                yield e.select(
                        e.compare(Compare.Direction.LT, less, number(e, x, 0)),
                        number(e, x, Double.NaN),
                        y);
            }
            case ATANH -> {
                Value a = abs(e, x);
                Value y = e.scale(e.sub(log1p(e, a), log1p(e, e.neg(a))), 0.5);
                yield signed(e, y, x);
            }
            case ERFC -> ErrorFunctions.erfc(e, x);
            case ERF_INV -> ErrorFunctions.erfInv(e, x);
            case LGAMMA -> GammaFunctions.lgamma(e, x);
            case DIGAMMA -> GammaFunctions.digamma(e, x);
        };
    }

    static Value number(Emit e, Value like, double value) {
        return e.fill(like.tensorType(), value);
    }

    static Value abs(Emit e, Value x) {
        return e.unary(Unary.Kind.ABS, x);
    }

    static Value log(Emit e, Value x) {
        return e.unary(Unary.Kind.LOG, x);
    }

    static Value log1p(Emit e, Value x) {
        return e.unary(Unary.Kind.LOG_PLUS_ONE, x);
    }

    /** The coefficients from the highest power down. */
    static Value polynomial(Emit e, Value x, double... coefficients) {
        Value sum = number(e, x, coefficients[0]);
        for (int i = 1; i < coefficients.length; i++) {
            sum = e.add(e.mul(sum, x), number(e, x, coefficients[i]));
        }
        return sum;
    }

    /** {@code |y|} with the sign of x; x itself where it is zero, so that -0 stays. */
    private static Value signed(Emit e, Value magnitude, Value x) {
        Value zero = number(e, x, 0);
        Value y = e.select(e.compare(Compare.Direction.LT, x, zero), e.neg(magnitude), magnitude);
        return e.select(e.compare(Compare.Direction.EQ, x, zero), x, y);
    }

    /** {@code sqrt((1 - x)(1 + x))}. */
    private static Value cathetus(Emit e, Value x) {
        Value one = number(e, x, 1);
        return e.unary(Unary.Kind.SQRT, e.mul(e.sub(one, x), e.add(one, x)));
    }

    /** {@code exp(x) / 2} where u, the exponential, overflows. */
    private static Value halfExpOr(Emit e, Value x, Value u, Value otherwise) {
        Value root = e.unary(Unary.Kind.EXPONENTIAL, e.scale(x, 0.5));
        Value large = e.mul(e.scale(root, 0.5), root);
        Value infinite = e.compare(Compare.Direction.EQ, u, number(e, x, Double.POSITIVE_INFINITY));
        return e.select(infinite, large, otherwise);
    }

    /** {@code log x + log 2} where x² would overflow. */
    private static Value largeOr(Emit e, Value x, Value otherwise) {
        double limit = x.tensorType().dtype() == DType.FLOAT64 ? 0x1p500 : 0x1p60;
        Value large = e.add(log(e, x), number(e, x, Math.log(2)));
        return e.select(e.compare(Compare.Direction.GT, x, number(e, x, limit)), large, otherwise);
    }
}
