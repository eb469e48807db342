package org.keratin.ir.op;

import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/**
 * The functions of {@link ChloUnary} on complex numbers, in core ops. The inverse ones after T. E.
 * Hull, T. F. Fairgrieve and P. T. P. Tang, "Implementing the complex arcsine and arccosine
 * functions using exception handling" (ACM TOMS 23, 1997), where nothing cancels; signs of zeros
 * choose the side of a branch cut.
 */
final class ComplexFunctions {
    private ComplexFunctions() {}

    static Value of(Emit e, ChloUnary.Kind kind, Value z) {
        Value x = e.unary(Unary.Kind.REAL, z);
        Value y = e.unary(Unary.Kind.IMAG, z);
        return switch (kind) {
            case SQUARE -> e.mul(z, z);
            case CONJ -> complex(e, x, e.neg(y));
            case TAN -> e.unary(Unary.Kind.TAN, z);
            case SINH ->
                    complex(
                            e,
                            product(e, real(e, ChloUnary.Kind.SINH, x), cos(e, y)),
                            product(e, real(e, ChloUnary.Kind.COSH, x), sin(e, y)));
            case COSH ->
                    complex(
                            e,
                            product(e, real(e, ChloUnary.Kind.COSH, x), cos(e, y)),
                            product(e, real(e, ChloUnary.Kind.SINH, x), sin(e, y)));
            case ASIN -> {
                Arc arc = arc(e, x, y);
                yield complex(e, arc.sine(e, x), Bits.copySign(e, arc.size, y));
            }
            case ACOS -> {
                Arc arc = arc(e, x, y);
                yield complex(e, arc.cosine(e, x), e.neg(Bits.copySign(e, arc.size, y)));
            }
            // asinh z = i asin(-i z)
            case ASINH -> {
                Arc arc = arc(e, y, x);
                yield complex(e, Bits.copySign(e, arc.size, x), arc.sine(e, y));
            }
            // i acos z or -i acos z, whichever has no negative real part
            case ACOSH -> {
                Arc arc = arc(e, x, y);
                yield complex(e, arc.size, Bits.copySign(e, arc.cosine(e, x), y));
            }
            case ATANH -> {
                Value[] parts = atanh(e, x, y);
                yield complex(e, parts[0], parts[1]);
            }
            // atan z = -i atanh(i z)
            case ATAN -> {
                Value[] parts = atanh(e, e.neg(y), x);
                yield complex(e, parts[1], e.neg(parts[0]));
            }
            case DIGAMMA, ERFC, ERF_INV, LGAMMA, BESSEL_I1E, IS_INF, IS_POS_INF, IS_NEG_INF ->
                    throw new IllegalArgumentException(kind.opName() + " of a complex number");
        };
    }

    private static Value complex(Emit e, Value re, Value im) {
        return e.binary(Binary.Kind.COMPLEX, re, im);
    }

    private static Value real(Emit e, ChloUnary.Kind kind, Value x) {
        return SpecialFunctions.of(e, kind, x);
    }

    private static Value n(Emit e, Value like, double value) {
        return SpecialFunctions.number(e, like, value);
    }

    private static Value cos(Emit e, Value y) {
        return e.unary(Unary.Kind.COSINE, y);
    }

    private static Value sin(Emit e, Value y) {
        return e.unary(Unary.Kind.SINE, y);
    }

    private static Value sqrt(Emit e, Value x) {
        return e.unary(Unary.Kind.SQRT, x);
    }

    /** Zero where a factor is zero: an infinity beside it is an overflow or a pole on the axis. */
    private static Value product(Emit e, Value a, Value b) {
        Value zero = n(e, b, 0);
        Value bZero = e.compare(Compare.Direction.EQ, b, zero);
        return e.select(bZero, e.mul(Bits.copySign(e, n(e, a, 1), a), b), e.mul(a, b));
    }

    private static Value hypot(Emit e, Value x, Value y) {
        return e.unary(Unary.Kind.ABS, complex(e, x, y));
    }

    /** The angle as its sides, and how far out: the imaginary part of asin without its sign. */
    private record Arc(Value across, Value along, Value size) {
        Value sine(Emit e, Value sign) {
            return Bits.copySign(e, e.binary(Binary.Kind.ATAN2, across, along), sign);
        }

        Value cosine(Emit e, Value sign) {
            return e.binary(Binary.Kind.ATAN2, along, Bits.copySign(e, across, sign));
        }
    }

    private static Arc arc(Emit e, Value re, Value im) {
        Value x = SpecialFunctions.abs(e, re);
        Value y = SpecialFunctions.abs(e, im);
        Value one = n(e, x, 1);
        Value r = hypot(e, e.add(x, one), y);
        Value s = hypot(e, e.sub(x, one), y);
        Value a = e.scale(e.add(r, s), 0.5);
        Value above = e.add(r, e.add(x, one));
        Value inside = e.compare(Compare.Direction.LE, x, one);
        // s - |x - 1| or s + |x - 1|, whichever does not cancel
        Value far = e.add(s, SpecialFunctions.abs(e, e.sub(x, one)));
        // (a + x)(a - x), split as y²-terms
        Value squares = e.mul(y, y);
        Value insideGap = e.scale(e.add(e.div(squares, above), far), 0.5);
        Value insideRoot = sqrt(e, e.mul(e.add(a, x), insideGap));
        Value ax = e.add(a, x);
        Value outsideRoot =
                e.mul(y, sqrt(e, e.scale(e.add(e.div(ax, above), e.div(ax, far)), 0.5)));
        Value root = e.select(inside, insideRoot, outsideRoot);
        // a - 1
        Value insideLess = e.add(e.div(squares, above), e.div(squares, far));
        Value outsideLess = e.add(e.div(squares, above), far);
        Value less =
                e.scale(
                        e.select(e.compare(Compare.Direction.LT, x, one), insideLess, outsideLess),
                        0.5);
        less = e.select(e.compare(Compare.Direction.EQ, y, n(e, y, 0)), onAxis(e, x), less);
        Value size = SpecialFunctions.log1p(e, e.add(less, sqrt(e, e.mul(less, e.add(a, one)))));
        return large(e, x, y, new Arc(x, root, size));
    }

    /** {@code max(x - 1, 0)}: a - 1 for y = 0. */
    private static Value onAxis(Emit e, Value x) {
        return e.binary(Binary.Kind.MAXIMUM, e.sub(x, n(e, x, 1)), n(e, x, 0));
    }

    /** Where squares would overflow, 1 is nothing beside them: the angle of z and log 2|z|. */
    private static Arc large(Emit e, Value x, Value y, Arc otherwise) {
        Value most = e.binary(Binary.Kind.MAXIMUM, x, y);
        Value least = e.binary(Binary.Kind.MINIMUM, x, y);
        Value infinity = n(e, x, Double.POSITIVE_INFINITY);
        Value ratio =
                e.select(
                        e.compare(Compare.Direction.EQ, most, infinity),
                        n(e, x, 0),
                        e.div(least, most));
        Value size =
                e.add(
                        e.add(SpecialFunctions.log(e, most), n(e, x, Math.log(2))),
                        e.scale(SpecialFunctions.log1p(e, e.mul(ratio, ratio)), 0.5));
        Value large = e.compare(Compare.Direction.GT, most, n(e, x, limit(x)));
        // beside NaN, too
        Value infinite =
                e.binary(
                        Binary.Kind.OR,
                        e.compare(Compare.Direction.EQ, x, infinity),
                        e.compare(Compare.Direction.EQ, y, infinity));
        return new Arc(
                otherwise.across,
                e.select(large, y, otherwise.along),
                e.select(infinite, infinity, e.select(large, size, otherwise.size)));
    }

    private static double limit(Value like) {
        return like.tensorType().dtype() == DType.FLOAT64 ? 0x1p500 : 0x1p60;
    }

    private static Value[] atanh(Emit e, Value x, Value y) {
        Value one = n(e, x, 1);
        Value a = SpecialFunctions.abs(e, x);
        Value gap = e.sub(one, a);
        Value squares = e.mul(y, y);
        Value d = e.add(e.mul(gap, gap), squares);
        Value re = e.scale(SpecialFunctions.log1p(e, e.div(e.scale(a, 4), d)), 0.25);
        re = Bits.copySign(e, re, x);
        Value along = e.sub(e.mul(gap, e.add(one, a)), squares);
        Value im = e.scale(e.binary(Binary.Kind.ATAN2, e.scale(y, 2), along), 0.5);
        // where squares would overflow: 1 / z and a right angle
        Value most = e.binary(Binary.Kind.MAXIMUM, a, SpecialFunctions.abs(e, y));
        Value infinity = n(e, x, Double.POSITIVE_INFINITY);
        // beside NaN, too
        Value pole = e.compare(Compare.Direction.EQ, SpecialFunctions.abs(e, y), infinity);
        Value large =
                e.binary(
                        Binary.Kind.OR,
                        pole,
                        e.compare(Compare.Direction.GT, most, n(e, x, limit(x))));
        Value p = e.div(a, most);
        Value q = e.div(y, most);
        Value inverse = e.div(e.div(p, e.add(e.mul(p, p), e.mul(q, q))), most);
        Value none =
                e.binary(Binary.Kind.OR, pole, e.compare(Compare.Direction.EQ, most, infinity));
        inverse = e.select(none, n(e, x, 0), inverse);
        return new Value[] {
            e.select(large, Bits.copySign(e, inverse, x), re),
            e.select(large, Bits.copySign(e, n(e, y, Math.PI / 2), y), im)
        };
    }
}
