package org.keratin.kernel.target;

import org.keratin.runtime.DType;

/**
 * A piece of memory that a function addresses by element offset.
 *
 * @param id unique in the function
 * @param elements the size for LOCAL and SHARED, 0 for GLOBAL (a parameter)
 * @param readOnly no instruction of the function writes it, and nothing that it writes overlaps it
 */
public record Mem(int id, String name, DType dtype, Space space, long elements, boolean readOnly) {
    public enum Space {
        /** A pointer parameter. */
        GLOBAL,
        /** One thread's own array, on its stack; at most 64 KB in all. */
        LOCAL,
        /** One GPU block's shared memory. */
        SHARED
    }
}
