package org.keratin.kernel.target;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.keratin.runtime.DType;

/** Elements of memory as bits. Out of bounds is an error of {@link MemorySegment}, never silent. */
final class MemoryBits {
    private MemoryBits() {}

    static long read(MemorySegment memory, DType dtype, long index) {
        int size = dtype.byteSize();
        long at = Math.multiplyExact(index, (long) size);
        long raw =
                switch (size) {
                    case 1 -> memory.get(ValueLayout.JAVA_BYTE, at);
                    case 2 -> memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
                    case 4 -> memory.get(ValueLayout.JAVA_INT_UNALIGNED, at);
                    case 8 -> memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
                    default ->
                            throw new IllegalArgumentException(
                                    "elements of " + dtype + " are not read as bits");
                };
        return PrimSemantics.canonical(dtype, raw);
    }

    static void write(MemorySegment memory, DType dtype, long index, long bits) {
        int size = dtype.byteSize();
        long at = Math.multiplyExact(index, (long) size);
        switch (size) {
            case 1 -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) bits);
            case 2 -> memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, (short) bits);
            case 4 -> memory.set(ValueLayout.JAVA_INT_UNALIGNED, at, (int) bits);
            case 8 -> memory.set(ValueLayout.JAVA_LONG_UNALIGNED, at, bits);
            default ->
                    throw new IllegalArgumentException(
                            "elements of " + dtype + " are not written as bits");
        }
    }
}
