package org.keratin.kernel.target;

import org.keratin.ir.IrException;
import org.keratin.runtime.DType;

/**
 * StableHLO's reduce_precision on the bits: ties to even, overflow to infinity, everything below
 * the smallest normal of the narrower format to a zero of the same sign, NaN kept.
 */
final class RoundToPrecision {
    private RoundToPrecision() {}

    static DType sameWidthInt(int bits) {
        return switch (bits) {
            case 16 -> DType.INT16;
            case 32 -> DType.INT32;
            case 64 -> DType.INT64;
            default ->
                    throw new IrException("there is no float of " + bits + " bits to compute with");
        };
    }

    static Reg emit(TargetBuilder b, Reg x, int exponentBits, int mantissaBits) {
        DType dtype = x.type().dtype();
        int bits = dtype.bits();
        int mantissa =
                switch (dtype) {
                    case FLOAT16 -> 10;
                    case BFLOAT16 -> 7;
                    case FLOAT32 -> 23;
                    case FLOAT64 -> 52;
                    default ->
                            throw new IrException("reduce_precision on " + dtype.stablehloName());
                };
        int exponent = bits - 1 - mantissa;
        VType type = x.type().withDtype(sameWidthInt(bits));
        Reg raw = b.apply(type, Prim.BITCAST, x);
        Reg sign = b.apply(Prim.AND, raw, b.constant(type, 1L << (bits - 1)));
        Reg magnitude = b.apply(Prim.AND, raw, b.constant(type, (1L << (bits - 1)) - 1));
        Reg infinity = b.constant(type, ((1L << exponent) - 1) << mantissa);
        Reg isNan = b.apply(Prim.SLT, infinity, magnitude);
        Reg rounded = magnitude;
        if (mantissaBits < mantissa) {
            int drop = mantissa - mantissaBits;
            Reg last =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.LSHR, magnitude, b.constant(type, drop)),
                            b.constant(type, 1));
            Reg bias = b.apply(Prim.IADD, last, b.constant(type, (1L << (drop - 1)) - 1));
            rounded =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.IADD, magnitude, bias),
                            b.constant(type, -(1L << drop)));
        }
        if (exponentBits < exponent) {
            long sourceBias = (1L << (exponent - 1)) - 1;
            long targetBias = (1L << (exponentBits - 1)) - 1;
            Reg smallest = b.constant(type, (sourceBias - targetBias + 1) << mantissa);
            Reg largest =
                    b.constant(
                            type, ((sourceBias + targetBias) << mantissa) | ((1L << mantissa) - 1));
            rounded =
                    b.apply(
                            Prim.SELECT,
                            b.apply(Prim.SLT, rounded, smallest),
                            b.constant(type, 0),
                            rounded);
            rounded = b.apply(Prim.SELECT, b.apply(Prim.SLT, largest, rounded), infinity, rounded);
        }
        Reg result = b.apply(x.type(), Prim.BITCAST, b.apply(Prim.OR, sign, rounded));
        if (mantissaBits == 0) {
            Reg infinite = b.apply(x.type(), Prim.BITCAST, b.apply(Prim.OR, sign, infinity));
            return b.apply(Prim.SELECT, isNan, infinite, result);
        }
        return b.apply(Prim.SELECT, isNan, x, result);
    }
}
