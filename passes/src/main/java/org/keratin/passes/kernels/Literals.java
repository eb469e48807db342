package org.keratin.passes.kernels;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.NDArray;

/** The bits of literal elements. */
final class Literals {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Literals() {}

    /**
     * The bits that all elements share; null where they differ, there is none, or one takes more
     * than 8 bytes.
     */
    static @Nullable Long splat(NDArray data) {
        if (data.size() == 0 || data.dtype().isString() || data.dtype().isComplex()) {
            return null;
        }
        long first = bits(data, 0);
        for (long i = 1; i < data.size(); i++) {
            if (bits(data, i) != first) {
                return null;
            }
        }
        return first;
    }

    /**
     * An element's bits in the low end; integers sign-extended, floats and booleans zero-extended.
     */
    static long bits(NDArray data, long i) {
        if (data.dtype().isInteger()) {
            return data.getLong(i);
        }
        MemorySegment memory = data.data();
        return switch (data.dtype().byteSize()) {
            case 1 -> memory.get(ValueLayout.JAVA_BYTE, i) & 0xff;
            case 2 -> memory.get(SHORT, 2 * i) & 0xffff;
            case 4 -> memory.get(INT, 4 * i) & 0xffffffffL;
            case 8 -> memory.get(LONG, 8 * i);
            default -> throw new IllegalArgumentException("no literal of type " + data.dtype());
        };
    }
}
