package org.keratin.kernel;

import java.util.List;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * An array of a kernel program.
 *
 * @param id position in {@link KernelProgram#buffers()}
 * @param ordinal position among the buffers of its kind (the n-th input, output, state, variable,
 *     prepared value)
 * @param offset bytes from the start of the arena, a multiple of 64, for SCRATCH and PREPARED; 0
 *     otherwise
 */
public record Buffer(
        int id, String name, Kind kind, int ordinal, DType dtype, List<Dim> shape, Dim offset) {
    /** Where a buffer's memory comes from. */
    public enum Kind {
        /**
         * A VARIABLE param of the step program: read by {@code prepare}, and by {@code step} where
         * nothing is packed.
         */
        VARIABLE,
        /** A STATE param: read and updated in place by {@code step}. */
        STATE,
        INPUT,
        OUTPUT,
        /** Written by {@code prepare}, read by {@code step}; in the prepared arena. */
        PREPARED,
        /** In the scratch arena of one call; buffers whose lives do not meet share memory. */
        SCRATCH,
        /** A literal array of the program, too large to stand in code. */
        CONSTANT
    }

    public Buffer {
        shape = List.copyOf(shape);
    }

    public Dim size() {
        Dim size = Dim.of(1);
        for (Dim dim : shape) {
            size = size.times(dim);
        }
        return size;
    }

    public Dim byteSize() {
        return size().times(dtype.byteSize());
    }
}
