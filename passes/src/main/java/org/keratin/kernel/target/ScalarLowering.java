package org.keratin.kernel.target;

import java.util.List;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.ReducePrecision;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.MultiplyAdd;
import org.keratin.kernel.target.math.MathFunctions;
import org.keratin.runtime.DType;

/**
 * Elementwise ops of the IR as primitives. What StableHLO leaves open is decided as in the
 * interpreter.
 */
public final class ScalarLowering {
    private ScalarLowering() {}

    /** Emits the op on registers of equal lanes. */
    public static Reg emit(TargetBuilder b, Op op, List<Reg> args, DType result) {
        Reg x = args.getFirst();
        return switch (op) {
            case Unary(Unary.Kind kind) -> unary(b, kind, x, result);
            case Binary(Binary.Kind kind) -> binary(b, kind, x, args.get(1));
            case Compare(Compare.Direction direction, Compare.Type type) ->
                    compare(b, direction, type, x, args.get(1));
            case Select _ -> b.apply(Prim.SELECT, x, args.get(1), args.get(2));
            case Clamp _ ->
                    binary(
                            b,
                            Binary.Kind.MINIMUM,
                            binary(b, Binary.Kind.MAXIMUM, args.get(1), x),
                            args.get(2));
            case Convert _ ->
                    x.type().dtype() == result
                            ? x
                            : b.apply(x.type().withDtype(result), Prim.CONVERT, x);
            case BitcastConvert _ -> b.apply(x.type().withDtype(result), Prim.BITCAST, x);
            case ReducePrecision(int exponentBits, int mantissaBits) ->
                    RoundToPrecision.emit(b, x, exponentBits, mantissaBits);
            case MultiplyAdd _ -> b.apply(Prim.FMA, x, args.get(1), args.get(2));
            default ->
                    throw new IrException(op.name() + " is no elementwise op that kernels compute");
        };
    }

    private static Reg unary(TargetBuilder b, Unary.Kind kind, Reg x, DType result) {
        DType dtype = x.type().dtype();
        boolean isFloat = dtype.isFloat();
        VType type = x.type();
        return switch (kind) {
            case ABS ->
                    isFloat
                            ? b.apply(Prim.FABS, x)
                            : b.apply(Prim.SMAX, x, b.apply(Prim.ISUB, zero(b, type), x));
            case CEIL -> b.apply(Prim.FCEIL, x);
            case FLOOR -> b.apply(Prim.FFLOOR, x);
            case ROUND_NEAREST_AFZ -> b.apply(Prim.FROUND, x);
            case ROUND_NEAREST_EVEN -> b.apply(Prim.FRINT, x);
            case SQRT -> b.apply(Prim.FSQRT, x);
            case NEGATE -> isFloat ? b.apply(Prim.FNEG, x) : b.apply(Prim.ISUB, zero(b, type), x);
            case NOT -> b.apply(Prim.NOT, x);
            case POPCNT -> b.apply(Prim.POPCNT, x);
            case COUNT_LEADING_ZEROS -> b.apply(Prim.CTLZ, x);
            case SIGN -> sign(b, x);
            case REAL -> x;
            case IMAG -> zero(b, type);
            case IS_FINITE -> {
                // x - x is 0 for a finite x and NaN otherwise
                Reg difference = b.apply(Prim.FSUB, x, x);
                yield b.apply(Prim.FEQ, difference, difference);
            }
            case CBRT,
                    COSINE,
                    ERF,
                    EXPONENTIAL,
                    EXPONENTIAL_MINUS_ONE,
                    LOG,
                    LOG_PLUS_ONE,
                    LOGISTIC,
                    RSQRT,
                    SINE,
                    TAN,
                    TANH ->
                    throughWider(b, x, wide -> MathFunctions.unary(b, kind, wide));
        };
    }

    /** Low-precision transcendentals are computed in FLOAT32 and rounded once. */
    private static Reg throughWider(
            TargetBuilder b, Reg x, java.util.function.UnaryOperator<Reg> function) {
        DType dtype = x.type().dtype();
        if (dtype == DType.FLOAT32 || dtype == DType.FLOAT64) {
            return function.apply(x);
        }
        Reg wide = b.apply(x.type().withDtype(DType.FLOAT32), Prim.CONVERT, x);
        return b.apply(x.type(), Prim.CONVERT, function.apply(wide));
    }

    private static Reg sign(TargetBuilder b, Reg x) {
        VType type = x.type();
        if (type.dtype().isFloat()) {
            // keeps ±0 and NaN
            Reg one = b.apply(type, Prim.CONVERT, b.constant(type.withDtype(DType.INT32), 1));
            Reg signed = b.apply(Prim.FCOPYSIGN, one, x);
            Reg ordered =
                    b.apply(
                            Prim.OR,
                            b.apply(Prim.FLT, x, zero(b, type)),
                            b.apply(Prim.FLT, zero(b, type), x));
            return b.apply(Prim.SELECT, ordered, signed, x);
        }
        Reg one = b.constant(type, 1);
        return type.dtype().isSigned()
                ? b.apply(Prim.SMAX, b.apply(Prim.SMIN, x, one), b.constant(type, -1))
                : b.apply(Prim.UMIN, x, one);
    }

    private static Reg zero(TargetBuilder b, VType type) {
        return b.constant(type, 0);
    }

    private static Reg binary(TargetBuilder b, Binary.Kind kind, Reg x, Reg y) {
        DType dtype = x.type().dtype();
        boolean isFloat = dtype.isFloat();
        boolean isBool = dtype.isBool();
        boolean isSigned = dtype.isSigned();
        return switch (kind) {
            case ADD -> b.apply(isFloat ? Prim.FADD : isBool ? Prim.OR : Prim.IADD, x, y);
            case SUBTRACT -> b.apply(isFloat ? Prim.FSUB : Prim.ISUB, x, y);
            case MULTIPLY -> b.apply(isFloat ? Prim.FMUL : isBool ? Prim.AND : Prim.IMUL, x, y);
            case DIVIDE -> b.apply(isFloat ? Prim.FDIV : isSigned ? Prim.SDIV : Prim.UDIV, x, y);
            case REMAINDER -> b.apply(isFloat ? Prim.FREM : isSigned ? Prim.SREM : Prim.UREM, x, y);
            case MAXIMUM ->
                    b.apply(
                            isFloat
                                    ? Prim.FMAX
                                    : isBool ? Prim.OR : isSigned ? Prim.SMAX : Prim.UMAX,
                            x,
                            y);
            case MINIMUM ->
                    b.apply(
                            isFloat
                                    ? Prim.FMIN
                                    : isBool ? Prim.AND : isSigned ? Prim.SMIN : Prim.UMIN,
                            x,
                            y);
            case AND -> b.apply(Prim.AND, x, y);
            case OR -> b.apply(Prim.OR, x, y);
            case XOR -> b.apply(Prim.XOR, x, y);
            case SHIFT_LEFT -> b.apply(Prim.SHL, x, y);
            case SHIFT_RIGHT_ARITHMETIC -> b.apply(Prim.ASHR, x, y);
            case SHIFT_RIGHT_LOGICAL -> b.apply(Prim.LSHR, x, y);
            case POWER, ATAN2 -> {
                if (isFloat && dtype.bits() < 32) {
                    VType wide = x.type().withDtype(DType.FLOAT32);
                    Reg result =
                            MathFunctions.binary(
                                    b,
                                    kind,
                                    b.apply(wide, Prim.CONVERT, x),
                                    b.apply(wide, Prim.CONVERT, y));
                    yield b.apply(x.type(), Prim.CONVERT, result);
                }
                yield MathFunctions.binary(b, kind, x, y);
            }
            case COMPLEX ->
                    throw new IrException(
                            "stablehlo.complex is not compiled yet: use jit_compile false");
        };
    }

    private static Reg compare(
            TargetBuilder b, Compare.Direction direction, Compare.Type type, Reg x, Reg y) {
        if (type == Compare.Type.TOTALORDER && x.type().dtype().isFloat()) {
            return compareInts(b, direction, true, totalOrder(b, x), totalOrder(b, y));
        }
        if (x.type().dtype().isFloat()) {
            return switch (direction) {
                case EQ -> b.apply(Prim.FEQ, x, y);
                case NE -> b.apply(Prim.FNE, x, y);
                case LT -> b.apply(Prim.FLT, x, y);
                case LE -> b.apply(Prim.FLE, x, y);
                case GT -> b.apply(Prim.FLT, y, x);
                case GE -> b.apply(Prim.FLE, y, x);
            };
        }
        return compareInts(b, direction, x.type().dtype().isSigned(), x, y);
    }

    private static Reg compareInts(
            TargetBuilder b, Compare.Direction direction, boolean signed, Reg x, Reg y) {
        Prim less = signed ? Prim.SLT : Prim.ULT;
        Prim lessOrEqual = signed ? Prim.SLE : Prim.ULE;
        return switch (direction) {
            case EQ -> b.apply(Prim.IEQ, x, y);
            case NE -> b.apply(Prim.INE, x, y);
            case LT -> b.apply(less, x, y);
            case LE -> b.apply(lessOrEqual, x, y);
            case GT -> b.apply(less, y, x);
            case GE -> b.apply(lessOrEqual, y, x);
        };
    }

    /**
     * The bits as a signed integer whose order is the total order of floats: negative values
     * mirrored.
     */
    private static Reg totalOrder(TargetBuilder b, Reg x) {
        int bits = x.type().dtype().bits();
        VType type = x.type().withDtype(RoundToPrecision.sameWidthInt(bits));
        Reg raw = b.apply(type, Prim.BITCAST, x);
        Reg sign = b.apply(Prim.ASHR, raw, b.constant(type, bits - 1));
        Reg magnitude = b.constant(type, (1L << (bits - 1)) - 1);
        return b.apply(Prim.XOR, raw, b.apply(Prim.AND, sign, magnitude));
    }
}
