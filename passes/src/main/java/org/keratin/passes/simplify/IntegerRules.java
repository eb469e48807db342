package org.keratin.passes.simplify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Rules that hold for integers and booleans only, modulo 2^bits. */
final class IntegerRules {
    private IntegerRules() {}

    static @Nullable Value apply(Builder b, Node node, List<Value> in, TensorType type) {
        DType dtype = type.dtype();
        if (!(node.op() instanceof Binary(Binary.Kind kind))
                || !(dtype.isInteger() || dtype.isBool())) {
            return null;
        }
        Value x = in.get(0);
        Value y = in.get(1);
        boolean same = x.equals(y);
        long ones = dtype.isBool() ? 1 : -1;
        return switch (kind) {
            // x | 0 => x;  x | x => x;  x | ~0 => ~0
            case OR -> same || isBits(y, 0) ? x : isBits(y, ones) ? y : null;
            // x & ~0 => x;  x & x => x;  x & 0 => 0
            case AND -> same || isBits(y, ones) ? x : isBits(y, 0) ? y : null;
            // x ^ 0 => x;  x ^ x => 0
            case XOR -> isBits(y, 0) ? x : same ? zero(b, type) : null;
            // x - x => 0
            case SUBTRACT -> same ? zero(b, type) : null;
            // x * 0 => 0
            case MULTIPLY -> dtype.isInteger() && isBits(y, 0) ? y : null;
            // shift(x, 0) => x
            case SHIFT_LEFT, SHIFT_RIGHT_ARITHMETIC, SHIFT_RIGHT_LOGICAL -> isBits(y, 0) ? x : null;
            // (x + c) + d => x + (c + d)
            case ADD -> dtype.isInteger() ? reassociate(b, x, y, type) : null;
            default -> null;
        };
    }

    /** Compares as the element type does: all ones of an unsigned type are -1 cut to its width. */
    private static boolean isBits(Value value, long bits) {
        NDArray data = Splat.of(value);
        if (data == null) {
            return false;
        }
        int width = data.dtype().isBool() ? 1 : data.dtype().bits();
        long mask = width == 64 ? -1 : (1L << width) - 1;
        return (data.getLong(0) & mask) == (bits & mask);
    }

    private static Value zero(Builder b, TensorType type) {
        return Canonicalize.splat(b, type, NDArray.allocate(type.dtype(), 1));
    }

    private static @Nullable Value reassociate(Builder b, Value x, Value y, TensorType type) {
        Node def = x.definition();
        if (def == null
                || !(def.op() instanceof Binary(Binary.Kind kind))
                || kind != Binary.Kind.ADD) {
            return null;
        }
        NDArray inner = Splat.of(def.operand(1));
        NDArray outer = Splat.of(y);
        if (inner == null || outer == null) {
            return null;
        }
        NDArray sum = NDArray.allocate(type.dtype(), 1);
        sum.setLong(0, inner.getLong(0) + outer.getLong(0));
        return b.emit(
                new Binary(Binary.Kind.ADD), def.operand(0), Canonicalize.splat(b, type, sum));
    }
}
