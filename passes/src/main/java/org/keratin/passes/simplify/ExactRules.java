package org.keratin.passes.simplify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Rules that hold for every element type to which they apply, floats with NaN, infinities and
 * signed zeros included.
 */
final class ExactRules {
    private ExactRules() {}

    static @Nullable Value apply(Builder b, Node node, List<Value> in, TensorType type) {
        return switch (node.op()) {
            case Unary(Unary.Kind kind) -> unary(b, kind, in.getFirst());
            case Binary(Binary.Kind kind) -> binary(b, kind, in.get(0), in.get(1), type);
            case Select ignored -> select(b, in);
            case Convert(DType to) -> convert(b, in.getFirst(), to);
            case Compare(Compare.Direction direction, Compare.Type kind) ->
                    compare(b, in, direction, type);
            default -> null;
        };
    }

    private static @Nullable Value unary(Builder b, Unary.Kind kind, Value x) {
        Node def = x.definition();
        if (def == null) {
            return null;
        }
        return switch (def.op()) {
            case Unary(Unary.Kind inner) ->
                    switch (kind) {
                        // neg(neg x) => x
                        case NEGATE -> inner == Unary.Kind.NEGATE ? def.operand(0) : null;
                        // not(not x) => x
                        case NOT -> inner == Unary.Kind.NOT ? def.operand(0) : null;
                        // abs(abs x) => abs x;  abs(neg x) => abs x
                        case ABS ->
                                inner == Unary.Kind.ABS
                                        ? x
                                        : inner == Unary.Kind.NEGATE
                                                        && x.tensorType().dtype().isFloat()
                                                ? b.emit(new Unary(Unary.Kind.ABS), def.operand(0))
                                                : null;
                        // floor(floor x) => floor x, and so on for what is a whole number already
                        case FLOOR, CEIL, ROUND_NEAREST_EVEN, ROUND_NEAREST_AFZ ->
                                isWhole(inner) ? x : null;
                        // sign(sign x) => sign x
                        case SIGN -> inner == Unary.Kind.SIGN ? x : null;
                        // cos(neg x) => cos x
                        case COSINE ->
                                inner == Unary.Kind.NEGATE && x.tensorType().dtype().isFloat()
                                        ? b.emit(new Unary(Unary.Kind.COSINE), def.operand(0))
                                        : null;
                        default -> null;
                    };
            // real(complex(a, b)) => a;  imag(complex(a, b)) => b
            case Binary(Binary.Kind inner) when inner == Binary.Kind.COMPLEX ->
                    kind == Unary.Kind.REAL
                            ? def.operand(0)
                            : kind == Unary.Kind.IMAG ? def.operand(1) : null;
            // not(compare(a, b)) => the opposite comparison, where there is no NaN or it is
            // equality
            case Compare(Compare.Direction direction, Compare.Type order)
                    when kind == Unary.Kind.NOT ->
                    opposite(b, def, direction, order);
            default -> null;
        };
    }

    private static boolean isWhole(Unary.Kind kind) {
        return switch (kind) {
            case FLOOR, CEIL, ROUND_NEAREST_EVEN, ROUND_NEAREST_AFZ -> true;
            default -> false;
        };
    }

    private static @Nullable Value opposite(
            Builder b, Node def, Compare.Direction direction, Compare.Type order) {
        Compare.Direction opposite =
                switch (direction) {
                    case EQ -> Compare.Direction.NE;
                    case NE -> Compare.Direction.EQ;
                    case LT -> Compare.Direction.GE;
                    case GE -> Compare.Direction.LT;
                    case GT -> Compare.Direction.LE;
                    case LE -> Compare.Direction.GT;
                };
        boolean equality = direction == Compare.Direction.EQ || direction == Compare.Direction.NE;
        return equality || order != Compare.Type.FLOAT
                ? b.emit(new Compare(opposite, order), def.operand(0), def.operand(1))
                : null;
    }

    private static @Nullable Value binary(
            Builder b, Binary.Kind kind, Value x, Value y, TensorType type) {
        DType dtype = type.dtype();
        if (dtype.isComplex()) {
            return null;
        }
        return switch (kind) {
            // x + (-0.0) => x;  x + 0 => x for integers;  a + neg(c) => a - c
            case ADD -> {
                if (dtype.isBool()) {
                    yield null;
                }
                if (Splat.is(y, dtype.isFloat() ? -0.0 : 0)) {
                    yield x;
                }
                Node negated = negated(y);
                yield negated != null
                        ? b.emit(new Binary(Binary.Kind.SUBTRACT), x, negated.operand(0))
                        : null;
            }
            // x - 0 => x;  a - neg(c) => a + c
            case SUBTRACT -> {
                if (Splat.is(y, 0)) {
                    yield x;
                }
                Node negated = negated(y);
                yield negated != null
                        ? b.emit(new Binary(Binary.Kind.ADD), x, negated.operand(0))
                        : null;
            }
            // x * 1 => x;  x * -1 => neg x;  neg(a) * neg(c) => a * c
            case MULTIPLY -> {
                if (dtype.isBool()) {
                    yield null;
                }
                if (Splat.is(y, 1)) {
                    yield x;
                }
                if (dtype.isSigned() && Splat.is(y, -1)) {
                    yield b.emit(new Unary(Unary.Kind.NEGATE), x);
                }
                Node left = negated(x);
                Node right = negated(y);
                yield left != null && right != null
                        ? b.emit(
                                new Binary(Binary.Kind.MULTIPLY), left.operand(0), right.operand(0))
                        : null;
            }
            // x / 1 => x;  x / 2^k => x * 2^-k for floats where 2^-k is a normal number
            case DIVIDE -> {
                if (Splat.is(y, 1)) {
                    yield x;
                }
                NDArray reciprocal = exactReciprocal(y);
                yield reciprocal != null
                        ? b.emit(
                                new Binary(Binary.Kind.MULTIPLY),
                                x,
                                Canonicalize.splat(b, type, reciprocal))
                        : null;
            }
            // max(x, x) => x;  min(x, x) => x
            case MAXIMUM, MINIMUM -> x.equals(y) ? x : null;
            // x ^ 1 => x
            case POWER -> Splat.is(y, 1) ? x : null;
            default -> null;
        };
    }

    private static @Nullable Node negated(Value value) {
        Node def = value.definition();
        return def != null
                        && def.op() instanceof Unary(Unary.Kind kind)
                        && kind == Unary.Kind.NEGATE
                ? def
                : null;
    }

    private static @Nullable NDArray exactReciprocal(Value divisor) {
        NDArray data = Splat.of(divisor);
        if (data == null || (data.dtype() != DType.FLOAT32 && data.dtype() != DType.FLOAT64)) {
            return null;
        }
        double value = data.getDouble(0);
        int limit = data.dtype() == DType.FLOAT32 ? 120 : 1000;
        if (value == 0
                || !Double.isFinite(value)
                || Math.abs(Math.getExponent(value)) > limit
                || (Double.doubleToRawLongBits(value) & ((1L << 52) - 1)) != 0) {
            return null;
        }
        NDArray reciprocal = NDArray.allocate(data.dtype(), 1);
        reciprocal.setDouble(0, 1 / value);
        return reciprocal;
    }

    private static @Nullable Value select(Builder b, List<Value> in) {
        // select(p, x, x) => x
        if (in.get(1).equals(in.get(2))) {
            return in.get(1);
        }
        // select(true, x, y) => x;  select(false, x, y) => y
        NDArray chosen = Splat.of(in.getFirst());
        if (chosen != null) {
            return chosen.getLong(0) != 0 ? in.get(1) : in.get(2);
        }
        Node def = in.getFirst().definition();
        // select(x <= 0, 0, x) => maximum(x, 0), also for NaN and -0
        if (def != null
                && def.op() instanceof Compare(Compare.Direction direction, Compare.Type order)
                && direction == Compare.Direction.LE
                && order != Compare.Type.TOTALORDER
                && def.operand(0).equals(in.get(2))
                && Splat.is(def.operand(1), 0)
                && Splat.is(in.get(1), 0)) {
            return b.emit(new Binary(Binary.Kind.MAXIMUM), in.get(2), in.get(1));
        }
        // select(not p, x, y) => select(p, y, x)
        return def != null && def.op() instanceof Unary(Unary.Kind kind) && kind == Unary.Kind.NOT
                ? b.emit(new Select(), def.operand(0), in.get(2), in.get(1))
                : null;
    }

    /** {@code convert(convert(x: A, B), C) => convert(x, C)} where B holds every value of A. */
    private static @Nullable Value convert(Builder b, Value x, DType to) {
        Node def = Simplify.definedBy(x, Convert.class);
        if (def == null) {
            return null;
        }
        Value source = def.operand(0);
        DType from = source.tensorType().dtype();
        DType via = x.tensorType().dtype();
        if (!holds(via, from)) {
            return null;
        }
        // integers wrap, floats beyond an integer type become its extremes
        if (from.isInteger() && via.isFloat() && to.isInteger() && !holds(to, from)) {
            return null;
        }
        return from == to ? source : b.emit(new Convert(to), source);
    }

    /** True if every value of {@code narrow} is a value of {@code wide}. */
    private static boolean holds(DType wide, DType narrow) {
        if (narrow.isBool()) {
            return wide.isInteger() || wide.isFloat() && wide.bits() >= 16;
        }
        if (narrow.isInteger() && wide.isInteger()) {
            return narrow.isUnsigned()
                    ? wide.bits() > narrow.bits()
                            || (wide.isUnsigned() && wide.bits() == narrow.bits())
                    : wide.isSigned() && wide.bits() >= narrow.bits();
        }
        if (narrow.isInteger() && wide.isFloat()) {
            return wide == DType.FLOAT64
                    ? narrow.bits() <= 32
                    : wide == DType.FLOAT32 && narrow.bits() <= 16;
        }
        return switch (narrow) {
            case FLOAT16, BFLOAT16 -> wide == DType.FLOAT32 || wide == DType.FLOAT64;
            case FLOAT32 -> wide == DType.FLOAT64;
            default -> false;
        };
    }

    /** {@code x == x => true} and the like for integers and booleans, where there is no NaN. */
    private static @Nullable Value compare(
            Builder b, List<Value> in, Compare.Direction direction, TensorType type) {
        DType dtype = in.getFirst().tensorType().dtype();
        if (!in.get(0).equals(in.get(1)) || !(dtype.isInteger() || dtype.isBool())) {
            return null;
        }
        NDArray answer = NDArray.allocate(DType.BOOL, 1);
        answer.setLong(0, direction.holds(0) ? 1 : 0);
        return Canonicalize.splat(b, type, answer);
    }
}
