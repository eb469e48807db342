package org.keratin.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Zeroed, 64-byte aligned memory that is freed when no longer reachable. Small arrays share a slab,
 * because registering each with the garbage collector takes longer than most operations on them; a
 * slab lives as long as any array in it.
 */
final class Slab {
    private static final long SLAB = 64 << 10;
    private static final long SMALL = 2 << 10;

    private static final ThreadLocal<Slab> CURRENT = ThreadLocal.withInitial(Slab::new);

    private MemorySegment memory = MemorySegment.NULL;
    private long used;

    private Slab() {}

    static MemorySegment allocate(long bytes) {
        // Virtual threads may be too many for a slab each.
        if (bytes > SMALL || Thread.currentThread().isVirtual()) {
            return Arena.ofAuto().allocate(bytes, NDArray.ALIGNMENT);
        }
        return CURRENT.get().take(bytes);
    }

    private MemorySegment take(long bytes) {
        // An empty array takes a line too, so that addresses differ.
        long lines =
                Math.max(
                        NDArray.ALIGNMENT,
                        (bytes + NDArray.ALIGNMENT - 1) / NDArray.ALIGNMENT * NDArray.ALIGNMENT);
        if (used + lines > memory.byteSize()) {
            memory = Arena.ofAuto().allocate(SLAB, NDArray.ALIGNMENT);
            used = 0;
        }
        MemorySegment s = memory.asSlice(used, bytes);
        used += lines;
        return s;
    }
}
