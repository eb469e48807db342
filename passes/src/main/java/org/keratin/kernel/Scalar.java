package org.keratin.kernel;

import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** A scalar in SSA form inside a kernel's body. */
public record Scalar(int id, DType dtype) {
    /**
     * An integer scalar used in an index expression (a gathered position). Prints as {@code %v7}.
     */
    public Dim asIndex() {
        return Dim.symbol("%v" + id);
    }

    @Override
    public String toString() {
        return "%v" + id;
    }
}
