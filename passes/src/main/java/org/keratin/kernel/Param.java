package org.keratin.kernel;

import java.util.List;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A dense row-major array that a kernel reads or writes. Distinct WRITE params never overlap any
 * other param.
 */
public record Param(String name, DType dtype, List<Dim> shape, Access access) {
    /** How the kernel uses the array. UPDATE and MODIFY keep what they do not write. */
    public enum Access {
        READ,
        /**
         * Nothing of what was there is read. A row kernel may read back what the same point of its
         * space has written, and overwrite it.
         */
        WRITE,
        /**
         * Reads each element before it writes the same element, and no other; a kernel of a single
         * point reads any elements before it writes.
         */
        UPDATE,
        /**
         * Reads and writes any element any number of times, in the order of the statements; what
         * one point of the kernel's space writes no other point touches.
         */
        MODIFY
    }

    public Param {
        shape = List.copyOf(shape);
    }

    /** The row-major offset, in elements, of an index. */
    public Dim offset(List<Dim> index) {
        Dim offset = Dim.of(0);
        for (int i = 0; i < shape.size(); i++) {
            offset = offset.times(shape.get(i)).plus(index.get(i));
        }
        return whole(offset);
    }

    /** With {@code d * floordiv(n, d) + mod(n, d)} put together to n. */
    private static Dim whole(Dim offset) {
        for (Dim.Term term : offset.terms()) {
            if (term.factors().size() == 1
                    && term.factors().getFirst() instanceof Dim.Mod(Dim n, Dim d)) {
                Dim apart = n.floorDiv(d).times(d).times(term.coefficient());
                Dim joined =
                        offset.minus(term.toDim()).minus(apart).plus(n.times(term.coefficient()));
                if (joined.terms().size() < offset.terms().size()) {
                    return whole(joined);
                }
            }
        }
        return offset;
    }

    /** The number of elements. */
    public Dim size() {
        Dim size = Dim.of(1);
        for (Dim dim : shape) {
            size = size.times(dim);
        }
        return size;
    }
}
