package org.keratin.kernel.target.math;

import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * pow and cbrt, in FLOAT64 for both types. pow is exp(y·log|x|) with the logarithm and the product
 * in two parts, and the special cases of IEEE 754-2019, 9.2.1. At most 4 ULP; FLOAT32 at most 1.
 */
final class Power {
    private final TargetBuilder b;
    private final Floats f;
    private final VType given;

    /**
     * @param type of arguments and results: FLOAT32 or FLOAT64
     */
    Power(TargetBuilder b, VType type) {
        this.b = b;
        this.given = type;
        this.f = new Floats(b, type.withDtype(DType.FLOAT64));
    }

    /** An unevaluated sum, the second part below half an ULP of the first. */
    private record Two(Reg high, Reg low) {}

    private Reg widen(Reg x) {
        return f.type().equals(given) ? x : b.apply(f.type(), Prim.CONVERT, x);
    }

    private Reg narrow(Reg x) {
        return f.type().equals(given) ? x : b.apply(given, Prim.CONVERT, x);
    }

    /** The sign of x and exp(log|x| / 3), brought to full precision by one step of Newton's. */
    Reg cbrt(Reg xGiven) {
        Reg x = widen(xGiven);
        // so that the cube of the first result keeps its digits
        Reg tiny = f.less(f.abs(x), f.of(0x1p-900));
        Reg a = f.select(tiny, f.mul(f.abs(x), f.of(0x1p300)), f.abs(x));
        Reg y = new Exponential(f).exp(f.mul(new Logarithm(f).log(a), f.of(1 / 3.0)));
        Reg square = f.mul(y, y);
        Reg lost = f.fma(y, y, f.neg(square));
        Reg difference = f.fma(f.neg(square), y, a);
        difference = f.fma(f.neg(lost), y, difference);
        Reg better = f.add(y, f.div(difference, f.mul(f.of(3), square)));
        Reg usual = f.and(f.less(f.of(0), a), f.less(a, f.of(Double.POSITIVE_INFINITY)));
        Reg root = f.select(usual, better, y);
        return narrow(f.copySign(f.select(tiny, f.mul(root, f.of(0x1p-100)), root), x));
    }

    Reg pow(Reg xGiven, Reg yGiven) {
        Reg x = widen(xGiven);
        Reg y = widen(yGiven);
        Reg zero = f.of(0);
        Reg one = f.of(1);
        Reg infinity = f.of(Double.POSITIVE_INFINITY);
        Reg a = f.abs(x);
        Reg magnitude = magnitude(a, y);

        // Every float of 2⁵³ or more is even.
        Reg integral = f.equal(b.apply(Prim.FTRUNC, y), y);
        Reg half = f.mul(y, f.of(0.5));
        Reg odd =
                f.and(
                        f.and(integral, f.less(f.abs(y), infinity)),
                        f.not(f.equal(b.apply(Prim.FTRUNC, half), half)));
        Reg negative = b.apply(Prim.SLT, f.bits(x), f.integer(0));
        Reg result = f.select(f.and(negative, odd), f.neg(magnitude), magnitude);
        Reg undefined = f.and(f.and(f.less(x, zero), f.less(a, infinity)), f.not(integral));
        result = f.select(undefined, f.of(Double.NaN), result);
        // 1 for x^0 and 1^y whatever the other, NaN included; and for (-1)^±inf
        Reg minusOne = f.and(f.equal(a, one), f.equal(f.abs(y), infinity));
        Reg sum = f.add(x, y);
        Reg notNan = f.or(f.equal(sum, sum), f.and(f.equal(x, x), f.equal(y, y)));
        result = f.select(notNan, result, sum);
        Reg isOne = f.or(f.or(f.equal(y, zero), f.equal(x, one)), minusOne);
        return narrow(f.select(isOne, one, result));
    }

    /** a to the power y for a ≥ 0. */
    private Reg magnitude(Reg a, Reg y) {
        Exponential exponential = new Exponential(f);
        Logarithm logarithm = new Logarithm(f);
        if (given.dtype() == DType.FLOAT32) {
            return exponential.exp(f.mul(y, logarithm.log(a)));
        }
        Two log = log(logarithm, a);
        Reg product = f.mul(y, log.high());
        Reg lost = f.add(f.fma(y, log.high(), f.neg(product)), f.mul(y, log.low()));
        Reg limit = f.of(800);
        Reg usual = f.and(f.less(f.abs(product), limit), f.less(f.of(0), a));
        Reg infinity = f.of(Double.POSITIVE_INFINITY);
        usual = f.and(usual, f.less(a, infinity));
        // 0, inf and far over- or underflow: the plain logarithm has the right sign and size.
        Reg plain = f.mul(y, logarithm.log(a));
        return exponential.exp(f.select(usual, product, plain), f.select(usual, lost, f.of(0)));
    }

    /**
     * log of a positive finite number to about 2⁻⁶⁵ of itself: 2s + s³·(2/3 + s²·R) with s = f / (2
     * + f).
     */
    private Two log(Logarithm logarithm, Reg a) {
        Logarithm.Split split = logarithm.split(a);
        Reg fraction = split.fraction();
        Reg two = f.of(2);
        Reg denominator = f.add(fraction, two);
        Reg lost = f.add(f.sub(two, denominator), fraction);
        Reg s = f.div(fraction, denominator);
        Reg residual = f.fma(f.neg(s), lost, f.fma(f.neg(s), denominator, fraction));
        Two root = new Two(s, f.div(residual, denominator));

        Reg z = f.mul(s, s);
        Two square = new Two(z, f.fma(f.add(s, s), root.low(), f.fma(s, s, f.neg(z))));
        Reg u = f.mul(z, f.polynomial(Coefficients.LOG64_TAIL, z));
        Reg third = f.of(0x1.5555555555555p-1);
        Reg sum = f.add(third, u);
        Reg sumLost = f.add(f.add(f.sub(third, sum), u), f.of(0x1.5555555555555p-55));
        Two cubic = multiply(multiply(root, square), new Two(sum, sumLost));

        Two linear = new Two(f.add(root.high(), root.high()), f.add(root.low(), root.low()));
        Two mantissa = addSmaller(linear, cubic);
        Reg exponent = split.asFloat();
        Reg whole = f.mul(exponent, f.of(0x1.62e42fefa38p-1));
        Reg tail = f.mul(exponent, f.of(0x1.ef35793c7673p-45));
        // Either may be the larger: an exact sum of both.
        Reg h = f.add(whole, mantissa.high());
        Reg part = f.sub(h, whole);
        Reg error = f.add(f.sub(whole, f.sub(h, part)), f.sub(mantissa.high(), part));
        return normalize(h, f.add(f.add(error, mantissa.low()), tail));
    }

    private Two multiply(Two x, Two y) {
        Reg high = f.mul(x.high(), y.high());
        Reg low = f.fma(x.high(), y.high(), f.neg(high));
        low = f.fma(x.high(), y.low(), low);
        return new Two(high, f.fma(x.low(), y.high(), low));
    }

    /** x + y for |x| ≥ |y|. */
    private Two addSmaller(Two x, Two y) {
        Reg high = f.add(x.high(), y.high());
        Reg low = f.add(f.sub(x.high(), high), y.high());
        return normalize(high, f.add(low, f.add(x.low(), y.low())));
    }

    private Two normalize(Reg high, Reg low) {
        Reg sum = f.add(high, low);
        return new Two(sum, f.add(f.sub(high, sum), low));
    }
}
