package org.keratin.passes.simplify;

import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Reshape;
import org.keratin.runtime.NDArray;

/** A value all of whose elements are one known constant. */
final class Splat {
    private Splat() {}

    /** The constant as an array whose element 0 is the value; null where it is not known. */
    static @Nullable NDArray of(Value value) {
        Value current = value;
        while (true) {
            Node node = current.definition();
            if (node == null) {
                return null;
            }
            switch (node.op()) {
                case Constant constant -> {
                    NDArray data = constant.value().data();
                    return isUniform(data) ? data : null;
                }
                case BroadcastInDim ignored -> current = node.operand(0);
                case Reshape ignored -> current = node.operand(0);
                default -> {
                    return null;
                }
            }
        }
    }

    static boolean isUniform(NDArray data) {
        if (data.size() == 0 || data.dtype().isString()) {
            return false;
        }
        var memory = data.data();
        long width = memory.byteSize() / data.size();
        return data.size() == 1
                || memory.asSlice(width).mismatch(memory.asSlice(0, memory.byteSize() - width)) < 0;
    }

    /**
     * True for a real number or integer equal to {@code number} (and of its sign where it is zero).
     */
    static boolean is(Value value, double number) {
        NDArray data = of(value);
        if (data == null || data.dtype().isComplex()) {
            return false;
        }
        if (data.dtype().isFloat()) {
            return Double.doubleToRawLongBits(data.getDouble(0))
                    == Double.doubleToRawLongBits(number);
        }
        return number == (long) number && data.getLong(0) == (long) number;
    }
}
