package org.keratin.cuda.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Binary;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.DType;

/** The neutral elements of the folds whose order is free. */
final class Neutral {
    private Neutral() {}

    /**
     * The bits of e with combine(e, x) = x for every x; null for a fold that is no single op, or
     * whose order counts.
     *
     * @param dtype FLOAT32 or an integer
     */
    static @Nullable Long of(Stmt.Combiner combiner, DType dtype, boolean strict) {
        if (combiner.body().size() != 1
                || combiner.values().size() != 1
                || !(combiner.body().getFirst() instanceof Stmt.Compute compute)
                || !(compute.op() instanceof Binary(Binary.Kind kind))
                || !compute.args()
                        .equals(List.of(combiner.accs().getFirst(), combiner.values().getFirst()))
                || !combiner.results().equals(List.of(compute.out()))) {
            return null;
        }
        boolean isFloat = dtype.isFloat();
        return switch (kind) {
            // -0 and not +0: (-0) + x is x for x = -0 too
            case ADD -> isFloat ? ordered(strict, -0f) : (Long) 0L;
            case MULTIPLY -> isFloat ? ordered(strict, 1f) : (Long) 1L;
            case MAXIMUM ->
                    isFloat
                            ? bits(Float.NEGATIVE_INFINITY)
                            : signedOnly(dtype, -1L << (dtype.bits() - 1));
            case MINIMUM ->
                    isFloat
                            ? bits(Float.POSITIVE_INFINITY)
                            : signedOnly(dtype, (1L << (dtype.bits() - 1)) - 1);
            case OR, XOR -> isFloat ? null : (Long) 0L;
            case AND -> isFloat ? null : (Long) (-1L);
            default -> null;
        };
    }

    private static @Nullable Long ordered(boolean strict, float neutral) {
        return strict ? null : bits(neutral);
    }

    private static @Nullable Long signedOnly(DType dtype, long bits) {
        return dtype.isSigned() ? (Long) bits : null;
    }

    private static Long bits(float value) {
        return Float.floatToRawIntBits(value) & 0xffffffffL;
    }
}
