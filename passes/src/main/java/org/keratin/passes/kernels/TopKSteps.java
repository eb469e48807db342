package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.TopK;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A top_k of few elements: the results hold the largest so far in order. The first k elements are
 * put in their places; each later one is compared with the smallest, and most go no further.
 */
final class TopKSteps {
    private final Steps steps;
    private final Node node;
    private final long k;
    private final Dim length;
    private final List<Dim> line = new ArrayList<>();

    private TopKSteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.k = ((TopK) node.op()).k();
        TensorType type = node.operand(0).tensorType();
        this.length = type.dim(type.rank() - 1);
        for (int d = 0; d < type.rank() - 1; d++) {
            Dim parallel = steps.parallel(d);
            line.add(parallel == null ? Dim.of(0) : parallel);
        }
    }

    static void write(Steps steps, Node node) {
        new TopKSteps(steps, node).write();
    }

    private void write() {
        if (k == 0) {
            return;
        }
        Axis first = steps.axis("n", Dim.of(k));
        steps.repeat(List.of(first), () -> insert(first.dim(), first.dim()));
        Axis rest = steps.axis("n", length.minus(k));
        steps.repeat(
                List.of(rest),
                () -> {
                    Dim position = rest.dim().plus(k);
                    Scalar x = steps.value(node.operand(0), at(position));
                    Scalar least = steps.load(steps.result(0), at(Dim.of(k - 1)));
                    steps.when(greater(x, least), () -> insert(position, Dim.of(k - 1)));
                });
    }

    private List<Dim> at(Dim position) {
        List<Dim> index = new ArrayList<>(line);
        index.add(position);
        return index;
    }

    private Scalar greater(Scalar x, Scalar y) {
        DType dtype = x.dtype();
        Compare.Type type = dtype.isFloat() ? Compare.Type.TOTALORDER : Compare.Type.of(dtype);
        return steps.compute(DType.BOOL, new Compare(Compare.Direction.GT, type), x, y);
    }

    /**
     * Puts an element among the {@code count} first of the results, the last of which goes; those
     * that are not smaller stay before it.
     */
    private void insert(Dim position, Dim count) {
        Stored values = steps.result(0);
        Stored indices = steps.result(1);
        Axis axis = steps.axis("j", count);
        Scalar x = steps.value(node.operand(0), at(position));
        Scalar index = steps.convert(DType.INT32, steps.index(position));
        List<Scalar> last =
                steps.repeat(
                        List.of(axis),
                        List.of(x, index),
                        carried -> {
                            Dim to = count.minus(axis.dim());
                            Scalar before = steps.load(values, at(to.minus(1)));
                            Scalar beforeIndex = steps.load(indices, at(to.minus(1)));
                            Scalar moves = greater(carried.get(0), before);
                            // what stays behind is the smaller one; the other goes on to the front
                            steps.store(
                                    values, at(to), steps.select(moves, before, carried.get(0)));
                            steps.store(
                                    indices,
                                    at(to),
                                    steps.select(moves, beforeIndex, carried.get(1)));
                            return List.of(
                                    steps.select(moves, carried.get(0), before),
                                    steps.select(moves, carried.get(1), beforeIndex));
                        });
        steps.store(values, at(Dim.of(0)), last.get(0));
        steps.store(indices, at(Dim.of(0)), last.get(1));
    }
}
