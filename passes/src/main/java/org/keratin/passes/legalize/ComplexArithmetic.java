package org.keratin.passes.legalize;

import java.util.List;
import java.util.function.Function;
import org.keratin.ir.IrException;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.ComplexPower;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;

/**
 * Complex functions in real ones, by the formulas of the interpreter: computed in f64 and rounded
 * to the element type once, so that strict results differ in the real functions' ULPs only. What
 * f32 gives the same bits for (sums, differences, comparisons) stays in f32.
 *
 * @param fast whether products of complex&lt;f32&gt; may be computed in f32
 */
record ComplexArithmetic(Reals r, boolean fast) {

    // ---- by op ----

    Parts unary(Unary.Kind kind, Parts x) {
        if (kind == Unary.Kind.NEGATE) {
            return x.map(r::neg);
        }
        Parts z = wide(x);
        Parts y =
                switch (kind) {
                    case CBRT -> cbrt(z);
                    case COSINE -> cosh(timesI(z));
                    case EXPONENTIAL -> exp(z);
                    case EXPONENTIAL_MINUS_ONE -> expm1(z);
                    case LOG -> log(z);
                    case LOG_PLUS_ONE -> log1p(z);
                    case LOGISTIC -> divide(one(z), plus(one(z), exp(z.map(r::neg))));
                    case RSQRT -> divide(one(z), sqrt(z));
                    case SIGN -> sign(z);
                    case SINE -> overI(sinh(timesI(z)));
                    case SQRT -> sqrt(z);
                    case TAN -> overI(tanh(timesI(z)));
                    case TANH -> tanh(z);
                    default ->
                            throw new IrException(
                                    kind.opName() + " is not defined as a complex function");
                };
        return narrow(y, x);
    }

    /** The absolute value, real. */
    Value abs(Parts x) {
        return r.convert(hypot(wide(x)), x.type().dtype());
    }

    Parts binary(Binary.Kind kind, Parts x, Parts y) {
        return switch (kind) {
            case ADD -> plus(x, y);
            case SUBTRACT -> minus(x, y);
            case MULTIPLY -> fast ? times(x, y) : narrow(times(wide(x), wide(y)), x);
            case DIVIDE -> narrow(divide(wide(x), wide(y)), x);
            case POWER -> {
                boolean precise = !fast && x.type().dtype() == DType.FLOAT64;
                yield narrow(pow(wide(x), wide(y), precise), x);
            }
            case ATAN2 -> narrow(atan2(wide(x), wide(y)), x);
            case MAXIMUM -> select(compare(Compare.Direction.GT, x, y), x, y);
            case MINIMUM -> select(compare(Compare.Direction.LT, x, y), x, y);
            default -> throw new IrException(kind.opName() + " is not defined on complex numbers");
        };
    }

    /** By the real parts, where these are equal by the imaginary ones. */
    Value compare(Compare.Direction direction, Parts x, Parts y) {
        return r.select(
                r.compare(Compare.Direction.EQ, x.re(), y.re()),
                r.compare(direction, x.im(), y.im()),
                r.compare(direction, x.re(), y.re()));
    }

    Parts select(Value predicate, Parts x, Parts y) {
        return new Parts(r.select(predicate, x.re(), y.re()), r.select(predicate, x.im(), y.im()));
    }

    private Value isNaN(Parts x) {
        return r.or(r.isNaN(x.re()), r.isNaN(x.im()));
    }

    // ---- widths ----

    private Parts wide(Parts x) {
        return x.map(v -> r.convert(v, DType.FLOAT64));
    }

    private Parts narrow(Parts x, Parts like) {
        return x.map(v -> r.convert(v, like.type().dtype()));
    }

    /** A formula in f64, rounded to the type of its arguments. */
    Parts rounded(List<Parts> args, Function<List<Parts>, Parts> formula) {
        return narrow(formula.apply(args.stream().map(this::wide).toList()), args.getFirst());
    }

    // ---- formulas ----

    private Parts one(Parts like) {
        return new Parts(r.fill(like.re(), 1), r.fill(like.re(), 0));
    }

    private Parts plus(Parts x, Parts y) {
        return new Parts(r.add(x.re(), y.re()), r.add(x.im(), y.im()));
    }

    Parts minus(Parts x, Parts y) {
        return new Parts(r.sub(x.re(), y.re()), r.sub(x.im(), y.im()));
    }

    Parts times(Parts x, Parts y) {
        return new Parts(
                r.sub(r.mul(x.re(), y.re()), r.mul(x.im(), y.im())),
                r.add(r.mul(x.re(), y.im()), r.mul(x.im(), y.re())));
    }

    private Parts timesI(Parts x) {
        return new Parts(r.neg(x.im()), x.re());
    }

    private Parts overI(Parts x) {
        return new Parts(x.im(), r.neg(x.re()));
    }

    /**
     * Smith's method, which does not overflow early (CACM 5, 1962); by an infinity as C's annex G.
     */
    private Parts divide(Parts x, Parts o) {
        Value big = r.compare(Compare.Direction.GE, r.abs(o.re()), r.abs(o.im()));
        Value large = r.select(big, o.re(), o.im());
        Value small = r.select(big, o.im(), o.re());
        Value ratio = r.div(small, large);
        Value d = r.add(r.mul(small, ratio), large);
        Value near = r.select(big, x.re(), x.im());
        Value far = r.select(big, x.im(), x.re());
        Value re = r.div(r.add(r.mul(far, ratio), near), d);
        Value turned = r.mul(near, ratio);
        Value im = r.div(r.select(big, r.sub(far, turned), r.sub(turned, far)), d);
        Value real = r.compare(Compare.Direction.EQ, o.im(), 0);
        // a finite number by an infinite one: a zero, with the sign of the quotient of the ways
        Value beyond = r.or(r.isInfinite(o.re()), r.isInfinite(o.im()));
        Value nothing = r.and(beyond, r.not(r.or(isNotFinite(x.re()), isNotFinite(x.im()))));
        Parts way = o.map(this::unit);
        Parts zero = times(x, new Parts(way.re(), r.neg(way.im()))).map(v -> r.mul(v, 0));
        return select(
                real,
                new Parts(r.div(x.re(), o.re()), r.div(x.im(), o.re())),
                select(nothing, zero, new Parts(re, im)));
    }

    private Value isNotFinite(Value x) {
        return r.or(r.isNaN(x), r.isInfinite(x));
    }

    /** ±1 for an infinity, a zero for what is nothing beside one. */
    private Value unit(Value part) {
        return r.copySign(r.select(r.isInfinite(part), r.fill(part, 1), r.fill(part, 0)), part);
    }

    /** The root of the sum of squares, scaled by powers of two where a square leaves the range. */
    private Value hypot(Parts x) {
        Value re = r.abs(x.re());
        Value im = r.abs(x.im());
        Value large = r.binary(Binary.Kind.MAXIMUM, re, im);
        Value down = r.compare(Compare.Direction.GT, large, 0x1p500);
        Value up = r.compare(Compare.Direction.LT, large, 0x1p-500);
        Value one = r.fill(re, 1);
        Value scale = r.select(down, r.fill(re, 0x1p-600), r.select(up, r.fill(re, 0x1p600), one));
        Value back = r.select(down, r.fill(re, 0x1p600), r.select(up, r.fill(re, 0x1p-600), one));
        Value a = r.mul(re, scale);
        Value c = r.mul(im, scale);
        Value root = r.mul(r.sqrt(r.add(r.mul(a, a), r.mul(c, c))), back);
        Value infinite = r.or(r.isInfinite(x.re()), r.isInfinite(x.im()));
        return r.select(infinite, r.fill(re, Double.POSITIVE_INFINITY), root);
    }

    private Parts sign(Parts x) {
        Value abs = hypot(x);
        Value zero = r.fill(abs, 0);
        Value isZero = r.compare(Compare.Direction.EQ, abs, zero);
        Value isNaN = isNaN(x);
        Value nan = r.fill(abs, Double.NaN);
        return x.map(v -> r.select(isNaN, nan, r.select(isZero, zero, r.div(v, abs))));
    }

    private Parts exp(Parts x) {
        Value e = function(Unary.Kind.EXPONENTIAL, x.re());
        Value real = r.compare(Compare.Direction.EQ, x.im(), 0);
        return new Parts(
                r.select(real, e, r.mul(e, function(Unary.Kind.COSINE, x.im()))),
                r.select(real, x.im(), r.mul(e, function(Unary.Kind.SINE, x.im()))));
    }

    private Parts expm1(Parts x) {
        Value half = function(Unary.Kind.SINE, r.mul(x.im(), 0.5));
        Value e = function(Unary.Kind.EXPONENTIAL_MINUS_ONE, x.re());
        Value re =
                r.sub(r.mul(e, function(Unary.Kind.COSINE, x.im())), r.mul(r.mul(half, 2), half));
        Value im = r.mul(r.add(e, r.fill(e, 1)), function(Unary.Kind.SINE, x.im()));
        return new Parts(re, r.select(r.compare(Compare.Direction.EQ, x.im(), 0), x.im(), im));
    }

    private Parts log(Parts x) {
        return new Parts(logAbs(x), r.binary(Binary.Kind.ATAN2, x.im(), x.re()));
    }

    private Value logAbs(Parts x) {
        Value abs = hypot(x);
        Value one = r.fill(abs, 1);
        Value nearOne =
                r.and(
                        r.compare(Compare.Direction.GT, abs, 0.5),
                        r.compare(Compare.Direction.LT, abs, 2));
        Value square = r.add(r.mul(r.sub(x.re(), one), r.add(x.re(), one)), r.mul(x.im(), x.im()));
        return r.select(
                nearOne,
                r.mul(function(Unary.Kind.LOG_PLUS_ONE, square), 0.5),
                function(Unary.Kind.LOG, abs));
    }

    private Parts log1p(Parts x) {
        Value moved = r.add(x.re(), r.fill(x.re(), 1));
        Value square =
                r.add(r.mul(x.re(), r.add(r.fill(x.re(), 2), x.re())), r.mul(x.im(), x.im()));
        Value near =
                r.and(
                        r.compare(Compare.Direction.GT, square, -0.5),
                        r.compare(Compare.Direction.LT, square, 3));
        Value re =
                r.select(
                        near,
                        r.mul(function(Unary.Kind.LOG_PLUS_ONE, square), 0.5),
                        logAbs(new Parts(moved, x.im())));
        return new Parts(re, r.binary(Binary.Kind.ATAN2, x.im(), moved));
    }

    private Parts sqrt(Parts x) {
        Value abs = hypot(x);
        Value right = r.compare(Compare.Direction.GE, x.re(), 0);
        Value t = r.sqrt(r.mul(r.select(right, r.add(abs, x.re()), r.sub(abs, x.re())), 0.5));
        Value twice = r.mul(t, 2);
        Value re = r.select(right, t, r.div(r.abs(x.im()), twice));
        Value im = r.select(right, r.div(x.im(), twice), r.copySign(t, x.im()));
        Value infinite = r.isInfinite(x.im());
        re = r.select(infinite, r.fill(re, Double.POSITIVE_INFINITY), re);
        Value zero =
                r.and(
                        r.compare(Compare.Direction.EQ, x.re(), 0),
                        r.compare(Compare.Direction.EQ, x.im(), 0));
        return new Parts(
                r.select(zero, r.fill(re, 0), re), r.select(r.or(infinite, zero), x.im(), im));
    }

    private Parts cbrt(Parts x) {
        Value root = function(Unary.Kind.CBRT, hypot(x));
        Value angle = r.div(r.binary(Binary.Kind.ATAN2, x.im(), x.re()), r.fill(x.re(), 3));
        return new Parts(
                r.mul(root, function(Unary.Kind.COSINE, angle)),
                r.mul(root, function(Unary.Kind.SINE, angle)));
    }

    /** {@code sinh} of a real value; half the exponential of half the argument where it grows. */
    private Value realSinh(Value x) {
        Value abs = r.abs(x);
        Value e = function(Unary.Kind.EXPONENTIAL_MINUS_ONE, abs);
        Value small = r.mul(r.add(e, r.div(e, r.add(e, r.fill(e, 1)))), 0.5);
        Value large = r.compare(Compare.Direction.GT, abs, 22);
        return r.copySign(r.select(large, halfExp(abs), small), x);
    }

    private Value realCosh(Value x) {
        Value abs = r.abs(x);
        Value e = function(Unary.Kind.EXPONENTIAL, abs);
        Value small = r.mul(r.add(e, r.div(r.fill(e, 1), e)), 0.5);
        return r.select(r.compare(Compare.Direction.GT, abs, 22), halfExp(abs), small);
    }

    private Value halfExp(Value abs) {
        Value half = function(Unary.Kind.EXPONENTIAL, r.mul(abs, 0.5));
        return r.mul(r.mul(half, 0.5), half);
    }

    private Parts sinh(Parts x) {
        Value im = r.mul(realCosh(x.re()), function(Unary.Kind.SINE, x.im()));
        return new Parts(
                r.mul(realSinh(x.re()), function(Unary.Kind.COSINE, x.im())),
                r.select(r.compare(Compare.Direction.EQ, x.im(), 0), x.im(), im));
    }

    private Parts cosh(Parts x) {
        Value im = r.mul(realSinh(x.re()), function(Unary.Kind.SINE, x.im()));
        Value signed = r.mul(r.copySign(r.fill(x.re(), 1), x.re()), x.im());
        Value zero = r.select(r.isNaN(x.re()), x.im(), signed);
        return new Parts(
                r.mul(realCosh(x.re()), function(Unary.Kind.COSINE, x.im())),
                r.select(r.compare(Compare.Direction.EQ, x.im(), 0), zero, im));
    }

    /**
     * Kahan's formula, which neither overflows nor cancels; without an angle as C's annex G, where
     * XLA agrees.
     */
    private Parts tanh(Parts x) {
        Value abs = r.abs(x.re());
        Value one = r.fill(abs, 1);
        Value e = function(Unary.Kind.EXPONENTIAL, r.neg(abs));
        Value turn =
                r.mul(
                        r.mul(function(Unary.Kind.SINE, x.im()), 4),
                        function(Unary.Kind.COSINE, x.im()));
        Value lost = isNotFinite(x.im());
        Value end = r.isInfinite(x.re());
        Parts far =
                new Parts(
                        r.select(
                                r.and(lost, r.not(end)),
                                r.fill(one, Double.NaN),
                                r.copySign(one, x.re())),
                        r.select(r.and(lost, end), r.fill(one, 0), r.mul(r.mul(turn, e), e)));
        Value t = function(Unary.Kind.TAN, x.im());
        Value beta = r.add(one, r.mul(t, t));
        Value s = realSinh(x.re());
        Value rho = r.sqrt(r.add(one, r.mul(s, s)));
        Value d = r.add(one, r.mul(r.mul(beta, s), s));
        Value im = r.select(r.compare(Compare.Direction.EQ, x.im(), 0), x.im(), r.div(t, d));
        Parts near = new Parts(r.div(r.mul(r.mul(beta, rho), s), d), im);
        return select(r.compare(Compare.Direction.GT, abs, 20), far, near);
    }

    /**
     * @param precise whether the logarithm needs more digits than the result's type has: those of
     *     f64 are more than enough for f32
     */
    private Parts pow(Parts x, Parts y, boolean precise) {
        Parts general = exp(times(y, log(x)));
        if (precise) {
            ComplexPower.Power<Value, Value> power =
                    new ComplexPower<>(new EmittedArithmetic(r, x.type()))
                            .of(x.re(), x.im(), y.re(), y.im());
            general = select(power.holds(), new Parts(power.re(), power.im()), general);
        }
        Value zero = r.fill(x.re(), 0);
        Value positive = r.compare(Compare.Direction.GT, y.re(), 0);
        Parts ofZero =
                new Parts(
                        r.select(positive, zero, r.fill(zero, Double.POSITIVE_INFINITY)),
                        r.select(positive, zero, r.fill(zero, Double.NaN)));
        return select(isZero(y), one(x), select(isZero(x), ofZero, general));
    }

    private Value isZero(Parts x) {
        return r.and(
                r.compare(Compare.Direction.EQ, x.re(), 0),
                r.compare(Compare.Direction.EQ, x.im(), 0));
    }

    /** {@code -i log((x + i y) / sqrt(x² + y²))} (spec: #atan2). */
    private Parts atan2(Parts y, Parts x) {
        Parts root = sqrt(plus(times(x, x), times(y, y)));
        return overI(log(divide(plus(x, timesI(y)), root)));
    }

    private Value function(Unary.Kind kind, Value x) {
        return r.unary(kind, x);
    }
}
