package org.keratin.kernel.target.math;

import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * Words for writing formulas on registers of one float type, FLOAT32 or FLOAT64, of any number of
 * lanes.
 */
final class Floats {
    private final TargetBuilder b;
    private final VType type;
    private final VType word;
    private final boolean single;

    Floats(TargetBuilder b, VType type) {
        this.b = b;
        this.type = type;
        this.single = type.dtype() == DType.FLOAT32;
        this.word = type.withDtype(single ? DType.INT32 : DType.INT64);
    }

    TargetBuilder builder() {
        return b;
    }

    /** True for FLOAT32, false for FLOAT64. */
    boolean single() {
        return single;
    }

    VType type() {
        return type;
    }

    /** The signed integer type of the floats' width. */
    VType word() {
        return word;
    }

    /** Bits of the fraction: 23 or 52. */
    int fractionBits() {
        return single ? 23 : 52;
    }

    int bias() {
        return single ? 127 : 1023;
    }

    /** A literal; the first for FLOAT32, the second for FLOAT64. */
    Reg of(double narrow, double wide) {
        return of(single ? narrow : wide);
    }

    Reg of(double value) {
        return b.floatConstant(type, value);
    }

    Reg add(Reg x, Reg y) {
        return b.apply(Prim.FADD, x, y);
    }

    Reg sub(Reg x, Reg y) {
        return b.apply(Prim.FSUB, x, y);
    }

    Reg mul(Reg x, Reg y) {
        return b.apply(Prim.FMUL, x, y);
    }

    Reg div(Reg x, Reg y) {
        return b.apply(Prim.FDIV, x, y);
    }

    /** x · y + z, rounded once. */
    Reg fma(Reg x, Reg y, Reg z) {
        return b.apply(Prim.FMA, x, y, z);
    }

    Reg neg(Reg x) {
        return b.apply(Prim.FNEG, x);
    }

    Reg abs(Reg x) {
        return b.apply(Prim.FABS, x);
    }

    /** The magnitude of x with the sign of y. */
    Reg copySign(Reg x, Reg y) {
        return b.apply(Prim.FCOPYSIGN, x, y);
    }

    Reg less(Reg x, Reg y) {
        return b.apply(Prim.FLT, x, y);
    }

    Reg equal(Reg x, Reg y) {
        return b.apply(Prim.FEQ, x, y);
    }

    Reg select(Reg condition, Reg yes, Reg no) {
        return b.apply(Prim.SELECT, condition, yes, no);
    }

    Reg and(Reg x, Reg y) {
        return b.apply(Prim.AND, x, y);
    }

    Reg or(Reg x, Reg y) {
        return b.apply(Prim.OR, x, y);
    }

    Reg not(Reg x) {
        return b.apply(Prim.NOT, x);
    }

    /** x inside [low, high]; NaN stays. */
    Reg clamp(Reg x, Reg low, Reg high) {
        Reg above = select(less(x, low), low, x);
        return select(less(high, above), high, above);
    }

    /** Σ coefficients[i] · xⁱ by Horner's rule, fused. */
    Reg polynomial(double[] coefficients, Reg x) {
        Reg sum = of(coefficients[coefficients.length - 1]);
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = fma(sum, x, of(coefficients[i]));
        }
        return sum;
    }

    Reg bits(Reg x) {
        return b.apply(word, Prim.BITCAST, x);
    }

    Reg fromBits(Reg x) {
        return b.apply(type, Prim.BITCAST, x);
    }

    /** An integer literal of the word type. */
    Reg integer(long value) {
        return b.constant(word, value);
    }

    Reg toFloat(Reg integer) {
        return b.apply(type, Prim.CONVERT, integer);
    }

    Reg shiftLeft(Reg x, int amount) {
        return b.apply(Prim.SHL, x, b.constant(x.type(), amount));
    }

    /** 2ⁿ for integers n of the word type from 1 - bias to bias. */
    Reg powerOfTwo(Reg n) {
        return fromBits(shiftLeft(b.apply(Prim.IADD, n, integer(bias())), fractionBits()));
    }

    /** The nearest integer of x, |x| below 2²² (2⁵¹), as a float and as a word. */
    Rounded round(Reg x, Reg factor) {
        Reg magic = of(0x1.8p23, 0x1.8p52);
        Reg shifted = fma(x, factor, magic);
        Reg integer = b.apply(Prim.ISUB, bits(shifted), bits(magic));
        return new Rounded(sub(shifted, magic), integer);
    }

    /** An integral number in both forms. */
    record Rounded(Reg asFloat, Reg asInteger) {}
}
