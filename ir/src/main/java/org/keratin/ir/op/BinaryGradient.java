package org.keratin.ir.op;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;

/** The partial derivatives of each {@link Binary.Kind}, times the cotangent. */
final class BinaryGradient {
    private BinaryGradient() {}

    static List<@Nullable Value> of(Emit e, Binary.Kind kind, Value x, Value y, Value z, Value ct) {
        TensorType type = x.tensorType();
        if (type.dtype().isComplex() || kind == Binary.Kind.COMPLEX) {
            throw new IrException(
                    "the gradient of " + kind.opName() + " on complex numbers is not defined here");
        }
        if (!type.dtype().isFloat()) {
            return Arrays.asList(null, null);
        }
        return switch (kind) {
            case ADD -> List.of(ct, ct);
            case SUBTRACT -> List.of(ct, e.neg(ct));
            case MULTIPLY -> List.of(e.mul(ct, y), e.mul(ct, x));
            case DIVIDE -> {
                Value left = e.div(ct, y);
                yield List.of(left, e.neg(e.mul(left, z)));
            }
            case MAXIMUM, MINIMUM ->
                    List.of(e.mul(ct, share(e, x, y, z)), e.mul(ct, share(e, y, x, z)));
            case POWER -> power(e, x, y, z, ct);
            case ATAN2 -> {
                Value norm = e.div(ct, e.add(e.mul(x, x), e.mul(y, y)));
                yield List.of(e.mul(norm, y), e.neg(e.mul(norm, x)));
            }
            case REMAINDER -> {
                Value quotient = e.div(e.sub(x, z), y);
                yield List.of(
                        ct, e.neg(e.mul(ct, e.unary(Unary.Kind.ROUND_NEAREST_EVEN, quotient))));
            }
            case AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT_ARITHMETIC, SHIFT_RIGHT_LOGICAL, COMPLEX ->
                    Arrays.asList(null, null);
        };
    }

    /**
     * 1 where {@code mine} is the result alone, 1/2 where both are, 0 elsewhere (as jax.lax.max).
     */
    private static Value share(Emit e, Value mine, Value other, Value result) {
        TensorType type = mine.tensorType();
        Value tied =
                e.select(
                        e.compare(Compare.Direction.EQ, other, result),
                        e.fill(type, 0.5),
                        e.fill(type, 1));
        return e.select(e.compare(Compare.Direction.EQ, mine, result), tied, e.zeros(type));
    }

    /** {@code y x^(y-1)}, 0 for y = 0; {@code log(x) z}, with log(0) taken as 0. */
    private static List<@Nullable Value> power(Emit e, Value x, Value y, Value z, Value ct) {
        TensorType type = x.tensorType();
        Value one = e.fill(type, 1);
        Value zero = e.zeros(type);
        Value slope = e.mul(y, e.binary(Binary.Kind.POWER, x, e.sub(y, one)));
        Value left = e.select(e.compare(Compare.Direction.EQ, y, zero), zero, slope);
        Value safe = e.select(e.compare(Compare.Direction.EQ, x, zero), one, x);
        Value right = e.mul(e.unary(Unary.Kind.LOG, safe), z);
        return List.of(e.mul(ct, left), e.mul(ct, right));
    }
}
