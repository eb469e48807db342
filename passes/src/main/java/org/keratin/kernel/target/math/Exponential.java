package org.keratin.kernel.target.math;

import org.jspecify.annotations.Nullable;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.runtime.DType;

/**
 * exp, expm1, tanh and logistic: x = n·ln 2 + r with |r| ≤ ln 2 / 2, eʳ - 1 by a polynomial, then
 * the power of two. At most 2 ULP each.
 */
final class Exponential {
    private final Floats f;

    Exponential(Floats f) {
        this.f = f;
    }

    /** eˣ = 2ⁿ · (1 + fraction). */
    private record Reduced(Reg n, Reg fraction) {}

    /** x = n·ln 2 + rest. */
    private record Reduction(Reg n, Reg rest) {}

    /**
     * @param tail what the exact argument exceeds {@code x} by, or null
     */
    private Reduction remainder(Reg x, @Nullable Reg tail) {
        Floats.Rounded n = f.round(x, f.of(0x1.715476p0, 0x1.71547652b82fep0));
        Reg minus = f.neg(n.asFloat());
        Reg r = f.fma(minus, f.of(0x1.62e43p-1, 0x1.62e42fefa39efp-1), x);
        r = f.fma(minus, f.of(-0x1.05c61p-29, 0x1.abc9e3b39803fp-56), r);
        return new Reduction(n.asInteger(), tail == null ? r : f.add(r, tail));
    }

    /** (eʳ - 1 - r) / r². */
    private Reg series(Reg r) {
        return f.polynomial(f.single() ? Coefficients.EXP32 : Coefficients.EXP64, r);
    }

    private Reduced reduce(Reg x, @Nullable Reg tail) {
        Reduction e = remainder(x, tail);
        Reg r = e.rest();
        return new Reduced(e.n(), f.fma(f.mul(r, r), series(r), r));
    }

    Reg exp(Reg x) {
        return exp(x, null);
    }

    /** e to the power x + tail, where tail is far below an ULP of x. */
    Reg exp(Reg x, @Nullable Reg tail) {
        Reduced e = reduce(f.clamp(x, f.of(-105, -746), f.of(89, 710)), tail);
        Reg n =
                f.single()
                        ? e.n()
                        : f.builder().apply(f.type().withDtype(DType.INT32), Prim.CONVERT, e.n());
        return f.builder().apply(Prim.FSCALE, f.add(f.of(1), e.fraction()), n);
    }

    /**
     * e to the power of x from -87 to 0 (-708 in FLOAT64), where the power of two needs no care;
     * not for NaN.
     */
    Reg expOfNegative(Reg x) {
        Reduced e = reduce(x, null);
        Reg mantissa = f.add(f.of(1), e.fraction());
        return f.fromBits(
                f.builder()
                        .apply(Prim.IADD, f.bits(mantissa), f.shiftLeft(e.n(), f.fractionBits())));
    }

    Reg expm1(Reg x) {
        return f.copySign(expm1Unsigned(x), x);
    }

    /**
     * expm1 but for the sign of zero: 2·(2ⁿ⁻¹·fraction + (2ⁿ⁻¹ - ½)), in which no power of two
     * overflows.
     */
    private Reg expm1Unsigned(Reg x) {
        Reduced e = reduce(f.clamp(x, f.of(-20, -40), f.of(88.9, 709.9)), null);
        Reg half = f.powerOfTwo(f.builder().apply(Prim.ISUB, e.n(), f.integer(1)));
        Reg y = f.fma(e.fraction(), half, f.sub(half, f.of(0.5)));
        return f.add(y, y);
    }

    Reg tanh(Reg x) {
        return f.single() ? tanhSingle(x) : tanhWide(x);
    }

    /**
     * x + x³·P(x²) up to 0.55; beyond, 1 - 2e / (1 + e) with e = exp(-2|x|), whose quotient's
     * errors count for little.
     */
    private Reg tanhSingle(Reg x) {
        Reg a = f.abs(x);
        Reg z = f.mul(a, a);
        Reg small = f.fma(f.mul(a, z), f.polynomial(Coefficients.TANH32, z), a);
        Reg e = expOfNegative(f.clamp(f.mul(f.of(-2), a), f.of(-20), f.of(0)));
        Reg large = f.sub(f.of(1), f.div(f.add(e, e), f.add(f.of(1), e)));
        return f.copySign(f.select(f.builder().apply(Prim.FLE, f.of(0.55), a), large, small), x);
    }

    /**
     * One quotient y + n / d for two formulas. With x = n·ln 2 / 2 + r, or r = x below 0.62, and
     * tanh(r) = r + r³·P / Q = (r·Q + r³·P) / Q = B / Q: below, x + r³·P / Q; beyond, where e²ˣ =
     * 2ⁿ·(Q + B) / (Q - B), 1 - (Q - B) / (Q + (2ⁿ - 1) / 2 · (Q + B)), so that the quotient's
     * errors count for little in either: 1.7 ULP. Horner's rule and the division are all that
     * waits, some 15 steps.
     */
    private Reg tanhWide(Reg x) {
        Reg a = f.abs(x);
        Reg limit = f.of(20);
        a = f.select(f.less(limit, a), limit, a);
        Reg small = f.less(a, f.of(0.62));
        // The lowest bits of the shifted number are n - 1 in the form of an exponent.
        Reg magic = f.of(0x1.8p52 + f.bias() - 1);
        Reg shifted = f.fma(a, f.of(0x1.71547652b82fep1), magic);
        Reg n = f.sub(shifted, magic);
        Reg half = f.fromBits(f.shiftLeft(f.bits(shifted), f.fractionBits()));
        Reg r = f.select(small, a, f.fma(n, f.of(-0x1.62e42fefa39efp-2), a));
        Reg w = f.mul(r, r);
        Reg q = f.polynomial(Coefficients.TANH64_DIVISOR, w);
        Reg cubic = f.mul(f.mul(r, w), f.polynomial(Coefficients.TANH64, w));
        Reg b = f.fma(r, q, cubic);
        Reg divisor = f.fma(f.sub(half, f.of(0.5)), f.add(q, b), q);
        Reg quotient = f.div(f.select(small, cubic, f.sub(b, q)), f.select(small, q, divisor));
        return f.copySign(f.add(f.select(small, a, f.of(1)), quotient), x);
    }

    /**
     * With e = exp(-|x|): 1 / (1 + e), or e times that for negative x. The reciprocal is corrected
     * by what 1 + e lost, so that the only errors of weight are those of e and of the last product.
     */
    Reg logistic(Reg x) {
        Reg one = f.of(1);
        Reg e = exp(f.neg(f.abs(x)));
        Reg sum = f.add(one, e);
        Reg lost = f.sub(e, f.sub(sum, one));
        Reg q = f.div(one, sum);
        Reg residual = f.fma(f.neg(sum), q, one);
        Reg corrected = f.fma(q, f.fma(f.neg(lost), q, residual), q);
        return f.select(f.less(x, f.of(0)), f.mul(e, corrected), corrected);
    }
}
