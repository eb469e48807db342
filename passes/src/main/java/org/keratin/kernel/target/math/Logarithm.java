package org.keratin.kernel.target.math;

import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;

/** log and log1p: x = 2ᵉ·(1 + f) with 1 + f in [√½, √2). At most 2 ULP. */
final class Logarithm {
    private final Floats f;
    private final TargetBuilder b;

    Logarithm(Floats f) {
        this.f = f;
        this.b = f.builder();
    }

    /** e as a word and as a float, and f. */
    record Split(Reg exponent, Reg asFloat, Reg fraction) {}

    /** Takes a positive finite number apart; subnormals too. */
    Split split(Reg x) {
        Reg subnormal = f.less(x, f.of(Float.MIN_NORMAL, Double.MIN_NORMAL));
        Reg scaled = f.select(subnormal, f.mul(x, f.of(0x1p24, 0x1p53)), x);
        Reg rootHalf = f.integer(f.single() ? 0x3f3504f3L : 0x3fe6a09e667f3bcdL);
        Reg offset = b.apply(Prim.ISUB, f.bits(scaled), rootHalf);
        Reg exponent = b.apply(Prim.ASHR, offset, f.integer(f.fractionBits()));
        Reg lost = f.select(subnormal, f.integer(f.single() ? 24 : 53), f.integer(0));
        exponent = b.apply(Prim.ISUB, exponent, lost);
        Reg fraction = b.apply(Prim.AND, offset, f.integer((1L << f.fractionBits()) - 1));
        Reg mantissa = f.fromBits(b.apply(Prim.IADD, fraction, rootHalf));
        return new Split(exponent, f.toFloat(exponent), f.sub(mantissa, f.of(1)));
    }

    /** e·ln 2 + log(1 + f). */
    private Reg combine(Reg exponent, Reg fraction) {
        Reg high = f.of(0x1.62e4p-1, 0x1.62e42fefa38p-1);
        Reg low = f.of(0x1.7f7d1cp-20, 0x1.ef35793c7673p-45);
        if (f.single()) {
            Reg p = f.fma(f.polynomial(Coefficients.LOG32, fraction), fraction, f.of(-0.5));
            Reg rest = f.fma(f.mul(fraction, fraction), p, f.mul(exponent, low));
            return f.fma(exponent, high, f.add(fraction, rest));
        }
        // log(1 + f) = f - (f²/2 - s·(f²/2 + R)), s = f / (2 + f)
        Reg s = f.div(fraction, f.add(fraction, f.of(2)));
        Reg z = f.mul(s, s);
        Reg r = f.mul(z, f.polynomial(Coefficients.LOG64, z));
        Reg half = f.mul(f.of(0.5), f.mul(fraction, fraction));
        Reg tail = f.fma(s, f.add(half, r), f.mul(exponent, low));
        return f.fma(exponent, high, f.sub(fraction, f.sub(half, tail)));
    }

    Reg log(Reg x) {
        Split s = split(x);
        return special(x, combine(s.asFloat(), s.fraction()));
    }

    /** log of u = 1 + x; what the addition lost comes back into f. */
    Reg log1p(Reg x) {
        Reg one = f.of(1);
        Reg u = f.add(one, x);
        Reg rounded = f.sub(u, one);
        Reg lost = f.add(f.sub(one, f.sub(u, rounded)), f.sub(x, rounded));
        Split s = split(u);
        // beyond the smallest power nothing of weight was lost
        Reg power =
                b.apply(
                        Prim.SMAX,
                        b.apply(Prim.ISUB, f.integer(0), s.exponent()),
                        f.integer(1 - f.bias()));
        Reg scale = f.powerOfTwo(power);
        Reg fraction = f.fma(lost, scale, s.fraction());
        return f.copySign(special(u, combine(s.asFloat(), fraction)), x);
    }

    /** inf and NaN stay, 0 gives -inf, below 0 is NaN. */
    private Reg special(Reg x, Reg usual) {
        Reg zero = f.of(0);
        Reg infinity = f.of(Double.POSITIVE_INFINITY);
        Reg y = f.select(f.less(x, infinity), usual, x);
        y = f.select(f.equal(x, zero), f.of(Double.NEGATIVE_INFINITY), y);
        return f.select(f.less(x, zero), f.of(Double.NaN), y);
    }
}
