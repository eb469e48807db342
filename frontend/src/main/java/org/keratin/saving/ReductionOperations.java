package org.keratin.saving;

import org.keratin.Tensor;
import org.keratin.ops.Ops;

/** Reductions and products of keras.ops.numpy. */
final class ReductionOperations {
    private ReductionOperations() {}

    private interface Reduction {
        Tensor apply(Tensor x, boolean keepDims, int... axes);
    }

    private interface Search {
        Tensor apply(Tensor x, int axis);
    }

    static void add(OperationRegistry.Family family) {
        reduction(family, "Sum", Ops::sum);
        reduction(family, "Mean", Ops::mean);
        reduction(family, "Var", Ops::var);
        reduction(family, "Std", (x, keepDims, axes) -> Ops.sqrt(Ops.var(x, keepDims, axes)));
        reduction(family, "Max", Ops::max);
        reduction(family, "Amax", Ops::max);
        reduction(family, "Min", Ops::min);
        reduction(family, "Amin", Ops::min);
        reduction(family, "Prod", Ops::prod);
        reduction(family, "Any", Ops::any);
        reduction(family, "All", Ops::all);
        search(family, "Argmax", Ops::argmax);
        search(family, "Argmin", Ops::argmin);
        family.put("Matmul", a -> Ops.matmul(a.tensor(0), a.tensor(1)));
        family.put("Dot", a -> Ops.dot(a.tensor(0), a.tensor(1)));
        family.put(
                "Einsum",
                a -> {
                    if (a.size() != 2) {
                        throw a.error(
                                "an einsum of "
                                        + a.size()
                                        + " operands is not known here, only of two");
                    }
                    return Ops.einsum(a.string("subscripts"), a.tensor(0), a.tensor(1));
                });
    }

    private static void reduction(OperationRegistry.Family family, String className, Reduction op) {
        family.put(
                className,
                a -> {
                    if (a.setting("initial") != null) {
                        throw a.error("a reduction with `initial` is not known here");
                    }
                    int[] axes = a.axes("axis");
                    if (axes != null && axes.length == 0) {
                        throw a.error("a reduction along no axis is not known here");
                    }
                    return axes == null
                            ? op.apply(a.tensor(0), a.bool("keepdims"))
                            : op.apply(a.tensor(0), a.bool("keepdims"), axes);
                });
    }

    /** Without an axis the index is that in the flattened tensor. */
    private static void search(OperationRegistry.Family family, String className, Search op) {
        family.put(
                className,
                a -> {
                    Tensor x = a.tensor(0);
                    if (a.setting("axis") == null) {
                        if (a.bool("keepdims")) {
                            throw a.error("`keepdims` without an axis is not known here");
                        }
                        return op.apply(Ops.reshape(x, -1), 0);
                    }
                    Tensor index = op.apply(x, a.integer("axis"));
                    return a.bool("keepdims")
                            ? Ops.expandDims(index, positive(a.integer("axis"), x.rank()))
                            : index;
                });
    }

    private static int positive(int axis, int rank) {
        return axis < 0 ? axis + rank : axis;
    }
}
