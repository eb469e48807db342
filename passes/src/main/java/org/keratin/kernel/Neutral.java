package org.keratin.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Binary;
import org.keratin.runtime.DType;

/** Folds by one op: which they are, whether their order is free, and from what they may begin. */
public final class Neutral {
    private Neutral() {}

    /**
     * The op of a combiner that is one Binary of its two parameters in order; null for any other.
     */
    public static Binary.@Nullable Kind kind(Stmt.Combiner combiner) {
        if (combiner.body().size() == 1
                && combiner.values().size() == 1
                && combiner.body().getFirst() instanceof Stmt.Compute compute
                && compute.op() instanceof Binary(Binary.Kind kind)
                && compute.args()
                        .equals(List.of(combiner.accs().getFirst(), combiner.values().getFirst()))
                && combiner.results().equals(List.of(compute.out()))) {
            return kind;
        }
        return null;
    }

    /**
     * The bits of e with combine(e, x) = x for every x, for a combiner whose order is free: with
     * strict numerics that of float sums and products is not. Null for any other, and for a type
     * without such bits.
     */
    public static @Nullable Long ofTree(Stmt.Combiner combiner, DType dtype, boolean strict) {
        Binary.Kind kind = kind(combiner);
        boolean rounds = kind == Binary.Kind.ADD || kind == Binary.Kind.MULTIPLY;
        return kind == null || strict && rounds && dtype.isFloat() ? null : of(kind, dtype);
    }

    private static @Nullable Long of(Binary.Kind kind, DType dtype) {
        int bits = dtype.bits();
        boolean isFloat = dtype.isFloat();
        return switch (kind) {
            // -0 and not +0: (-0) + x is x for x = -0 too
            case ADD -> isFloat ? 1L << (bits - 1) : 0L;
            case OR, XOR -> 0L;
            case MULTIPLY -> isFloat ? one(dtype) : (Long) 1L;
            case AND -> dtype.isBool() ? 1L : -1L;
            case MAXIMUM -> {
                if (isFloat) {
                    yield infinity(dtype, true);
                }
                yield dtype.isSigned() ? -1L << (bits - 1) : 0L;
            }
            case MINIMUM -> {
                if (isFloat) {
                    yield infinity(dtype, false);
                }
                yield dtype.isBool() ? 1L : dtype.isSigned() ? (1L << (bits - 1)) - 1 : -1L;
            }
            default -> null;
        };
    }

    private static @Nullable Long one(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> 0x3c00L;
            case BFLOAT16 -> 0x3f80L;
            case FLOAT32 -> 0x3f800000L;
            case FLOAT64 -> 0x3ff0000000000000L;
            default -> null;
        };
    }

    private static @Nullable Long infinity(DType dtype, boolean negative) {
        long sign = negative ? 1L << (dtype.bits() - 1) : 0;
        return switch (dtype) {
            case FLOAT16 -> sign | 0x7c00L;
            case BFLOAT16 -> sign | 0x7f80L;
            case FLOAT32 -> sign | 0x7f800000L;
            case FLOAT64 -> sign | 0x7ff0000000000000L;
            default -> null;
        };
    }
}
