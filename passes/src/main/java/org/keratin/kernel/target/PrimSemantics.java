package org.keratin.kernel.target;

import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * What each {@link Prim} computes, on bits: a signed integer is sign-extended, an unsigned one
 * zero-extended, BOOL is 0 or 1, a float its IEEE bits. Emitters are tested against this.
 */
final class PrimSemantics {
    private PrimSemantics() {}

    static long apply(Prim prim, DType in, DType out, long a, long b, long c) {
        return switch (prim) {
            case FADD,
                    FSUB,
                    FMUL,
                    FDIV,
                    FREM,
                    FNEG,
                    FABS,
                    FSQRT,
                    FMA,
                    FMIN,
                    FMAX,
                    FFLOOR,
                    FCEIL,
                    FTRUNC,
                    FRINT,
                    FROUND,
                    FCOPYSIGN ->
                    in == DType.FLOAT64
                            ? Double.doubleToRawLongBits(
                                    inDouble(
                                            prim,
                                            Double.longBitsToDouble(a),
                                            Double.longBitsToDouble(b),
                                            Double.longBitsToDouble(c)))
                            : fromFloat(
                                    in,
                                    inFloat(prim, toFloat(in, a), toFloat(in, b), toFloat(in, c)));
            case FEQ -> bit(number(in, a) == number(in, b));
            case FNE -> bit(number(in, a) != number(in, b));
            case FLT -> bit(number(in, a) < number(in, b));
            case FLE -> bit(number(in, a) <= number(in, b));
            case FSCALE ->
                    in == DType.FLOAT64
                            ? Double.doubleToRawLongBits(
                                    Math.scalb(Double.longBitsToDouble(a), (int) b))
                            : fromFloat(in, Math.scalb(toFloat(in, a), (int) b));
            case SELECT -> a != 0 ? b : c;
            case CONVERT -> convert(in, out, a);
            case BITCAST -> canonical(out, a);
            default -> canonical(out, integer(prim, in, a, b));
        };
    }

    /** Two narrow floats multiplied and added to a wider sum, rounded once. */
    static long multiplyAdd(DType factor, DType sum, long a, long b, long acc) {
        return apply(Prim.FMA, sum, sum, convert(factor, sum, a), convert(factor, sum, b), acc);
    }

    private static long bit(boolean value) {
        return value ? 1 : 0;
    }

    private static float inFloat(Prim prim, float a, float b, float c) {
        return switch (prim) {
            case FADD -> a + b;
            case FSUB -> a - b;
            case FMUL -> a * b;
            case FDIV -> a / b;
            case FREM -> a % b;
            case FNEG -> -a;
            case FABS -> Math.abs(a);
            case FSQRT -> (float) Math.sqrt(a);
            case FMA -> Math.fma(a, b, c);
            case FMIN -> Math.min(a, b);
            case FMAX -> Math.max(a, b);
            default -> (float) inDouble(prim, a, b, c);
        };
    }

    private static double inDouble(Prim prim, double a, double b, double c) {
        return switch (prim) {
            case FADD -> a + b;
            case FSUB -> a - b;
            case FMUL -> a * b;
            case FDIV -> a / b;
            case FREM -> a % b;
            case FNEG -> -a;
            case FABS -> Math.abs(a);
            case FSQRT -> Math.sqrt(a);
            case FMA -> Math.fma(a, b, c);
            case FMIN -> Math.min(a, b);
            case FMAX -> Math.max(a, b);
            case FFLOOR -> Math.floor(a);
            case FCEIL -> Math.ceil(a);
            case FTRUNC -> a < 0 ? Math.ceil(a) : Math.floor(a);
            case FRINT -> Math.rint(a);
            case FROUND -> {
                double floor = Math.floor(Math.abs(a));
                yield Math.copySign(Math.abs(a) - floor >= 0.5 ? floor + 1 : floor, a);
            }
            case FCOPYSIGN -> Math.copySign(a, b);
            default -> throw new IllegalArgumentException(prim + " is no float primitive");
        };
    }

    private static long integer(Prim prim, DType in, long a, long b) {
        int bits = in.isBool() ? 1 : in.bits();
        boolean over = Long.compareUnsigned(unsigned(in, b), bits) >= 0;
        return switch (prim) {
            case IADD -> a + b;
            case ISUB -> a - b;
            case IMUL -> a * b;
            case SDIV -> b == 0 ? -1 : a / b;
            case UDIV -> b == 0 ? -1 : Long.divideUnsigned(unsigned(in, a), unsigned(in, b));
            case SREM -> b == 0 ? a : a % b;
            case UREM -> b == 0 ? a : Long.remainderUnsigned(unsigned(in, a), unsigned(in, b));
            case SMIN -> Math.min(signed(in, a), signed(in, b));
            case SMAX -> Math.max(signed(in, a), signed(in, b));
            case UMIN -> Long.compareUnsigned(unsigned(in, a), unsigned(in, b)) <= 0 ? a : b;
            case UMAX -> Long.compareUnsigned(unsigned(in, a), unsigned(in, b)) >= 0 ? a : b;
            case SHL -> over ? 0 : a << unsigned(in, b);
            case LSHR -> over ? 0 : unsigned(in, a) >>> unsigned(in, b);
            case ASHR -> signed(in, a) >> (over ? 63 : unsigned(in, b));
            case POPCNT -> Long.bitCount(unsigned(in, a));
            case CTLZ -> Long.numberOfLeadingZeros(unsigned(in, a)) - (64 - bits);
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case NOT -> ~a;
            case IEQ -> bit(a == b);
            case INE -> bit(a != b);
            case SLT -> bit(signed(in, a) < signed(in, b));
            case SLE -> bit(signed(in, a) <= signed(in, b));
            case ULT -> bit(Long.compareUnsigned(unsigned(in, a), unsigned(in, b)) < 0);
            case ULE -> bit(Long.compareUnsigned(unsigned(in, a), unsigned(in, b)) <= 0);
            default -> throw new IllegalArgumentException(prim + " is no integer primitive");
        };
    }

    static long signed(DType dtype, long value) {
        int shift = 64 - dtype.bits();
        return dtype.isBool() ? value : value << shift >> shift;
    }

    static long unsigned(DType dtype, long value) {
        int bits = dtype.isBool() ? 1 : dtype.bits();
        return bits == 64 ? value : value & ((1L << bits) - 1);
    }

    /** The form in which this class keeps an element. */
    static long canonical(DType dtype, long value) {
        return dtype.isInteger() && dtype.isSigned()
                ? signed(dtype, value)
                : unsigned(dtype, value);
    }

    static float toFloat(DType dtype, long bits) {
        return switch (dtype) {
            case FLOAT16 -> Float.float16ToFloat((short) bits);
            case BFLOAT16 -> Float.intBitsToFloat((int) bits << 16);
            case FLOAT32 -> Float.intBitsToFloat((int) bits);
            default ->
                    throw new IllegalArgumentException(
                            dtype.stablehloName() + " is not computed at the target level");
        };
    }

    private static long fromFloat(DType dtype, float value) {
        return switch (dtype) {
            case FLOAT16 -> Float.floatToFloat16(value) & 0xffffL;
            case BFLOAT16 -> toBfloat(value);
            default -> Float.floatToRawIntBits(value) & 0xffffffffL;
        };
    }

    private static long toBfloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (value != value) {
            return (bits >>> 16 | 0x40) & 0xffffL;
        }
        return (bits + 0x7fff + (bits >>> 16 & 1)) >>> 16 & 0xffffL;
    }

    private static double number(DType dtype, long bits) {
        return dtype == DType.FLOAT64 ? Double.longBitsToDouble(bits) : toFloat(dtype, bits);
    }

    private static long convert(DType in, DType out, long a) {
        if (in == out) {
            return a;
        }
        if (in.isFloat()) {
            double x = number(in, a);
            if (out.isFloat()) {
                return encode(out, x);
            }
            if (out.isBool()) {
                return bit(x != 0);
            }
            return canonical(out, saturate(out, x));
        }
        if (out.isBool()) {
            return bit(a != 0);
        }
        if (!out.isFloat()) {
            return canonical(out, a);
        }
        NDArray cell = NDArray.allocate(out, 1);
        if (in == DType.UINT64 && a < 0) {
            NDArray source = NDArray.allocate(DType.UINT64, 1);
            source.setLong(0, a);
            return bits(source.cast(out));
        }
        cell.setLong(0, a);
        return bits(cell);
    }

    private static long encode(DType out, double x) {
        return switch (out) {
            case FLOAT64 -> Double.doubleToRawLongBits(x);
            case FLOAT32 -> Float.floatToRawIntBits((float) x) & 0xffffffffL;
            default -> {
                NDArray cell = NDArray.allocate(out, 1);
                cell.setDouble(0, x);
                yield bits(cell);
            }
        };
    }

    private static long bits(NDArray cell) {
        return MemoryBits.read(cell.data(), cell.dtype(), 0);
    }

    private static long saturate(DType out, double x) {
        if (x != x) {
            return 0;
        }
        if (out == DType.UINT64) {
            if (x >= 0x1p64) {
                return -1;
            }
            return x <= 0 ? 0 : x < 0x1p63 ? (long) x : (long) (x - 0x1p63) ^ Long.MIN_VALUE;
        }
        int bits = out.bits();
        long least = out.isSigned() ? -1L << (bits - 1) : 0;
        long most = out.isSigned() ? ~least : (1L << bits) - 1;
        return Math.clamp((long) x, least, most);
    }
}
