package org.keratin.ir.interp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.runtime.NDArray;

/**
 * Common forms of ops on flat arrays. Each gives the bits of the op's own {@code eval}, or null for
 * other forms.
 */
final class FastPaths {
    private FastPaths() {}

    static @Nullable List<NDArray> eval(Op.Evaluation context, Node node, List<NDArray> operands) {
        return null;
    }
}
