package org.keratin.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.DType;

/**
 * A multiplication of neighbouring narrow elements: every lane of a vector of sums takes the
 * products of a whole group at once. A contraction can use it if the innermost axis of its sum is
 * that group, in both factors the one that runs in memory.
 */
public enum GroupProduct {
    /** Four products of bytes, each factor signed or not; exact, the sum wraps at 32 bits. */
    BYTES(4),
    /** Two products of INT16; exact, the sum wraps at 32 bits. */
    WORDS(2),
    /**
     * Two products of BFLOAT16 added to a FLOAT32 one after the other, in any order and perhaps
     * with subnormal factors and sums taken as 0: of fast numerics alone.
     */
    BFLOATS(2);

    private final int size;

    GroupProduct(int size) {
        this.size = size;
    }

    /** Elements of a group. */
    public int size() {
        return size;
    }

    /** True if it multiplies factors of these types and sums them up in that one. */
    public boolean takes(DType lhs, DType rhs, DType sum) {
        return switch (this) {
            case BYTES -> isWord(sum) && isByte(lhs) && isByte(rhs);
            case WORDS -> isWord(sum) && lhs == DType.INT16 && rhs == DType.INT16;
            case BFLOATS -> sum == DType.FLOAT32 && lhs == DType.BFLOAT16 && rhs == DType.BFLOAT16;
        };
    }

    /** The one of {@code available} that takes these types; null where none does. */
    public static @Nullable GroupProduct of(
            Set<GroupProduct> available, DType lhs, DType rhs, DType sum) {
        for (GroupProduct product : values()) {
            if (available.contains(product) && product.takes(lhs, rhs, sum)) {
                return product;
            }
        }
        return null;
    }

    private static boolean isWord(DType dtype) {
        return dtype == DType.INT32 || dtype == DType.UINT32;
    }

    private static boolean isByte(DType dtype) {
        return dtype == DType.INT8 || dtype == DType.UINT8;
    }
}
