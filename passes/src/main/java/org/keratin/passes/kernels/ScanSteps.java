package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Cumulative;
import org.keratin.runtime.Dim;

/**
 * A running fold: one step an element, each the one before it combined with one more operand. Along
 * the last dimension the step before is a scalar carried on; along any other it is read back from
 * the result, so that neighbours, which run side by side, are lanes of a vector in each step.
 */
final class ScanSteps {
    private final Steps steps;
    private final Node node;
    private final Dim length;
    private final int dimension;

    private ScanSteps(Steps steps, Node node, Cumulative running) {
        this.steps = steps;
        this.node = node;
        this.dimension = running.dimension();
        this.length = node.tensorType().dim(dimension);
    }

    static void write(Steps steps, Node node) {
        Cumulative running = Cumulative.of(node);
        if (running == null || running.reverse()) {
            throw Support.unsupported(node);
        }
        new ScanSteps(steps, node, running).write();
    }

    private void write() {
        Scalar init = steps.value(node.operand(1), List.of());
        Axis axis = steps.axis("n", length);
        if (isInnermost()) {
            steps.repeat(
                    List.of(axis),
                    List.of(init),
                    carried -> List.of(step(carried.getFirst(), axis.dim())));
            return;
        }
        step(init, Dim.of(0));
        Axis rest = steps.axis("n", length.minus(1));
        steps.repeat(
                List.of(rest),
                () -> {
                    Scalar before = steps.load(steps.result(0), at(rest.dim()));
                    step(before, rest.dim().plus(1));
                });
    }

    private boolean isInnermost() {
        TensorType type = node.tensorType();
        for (int d = dimension + 1; d < type.rank(); d++) {
            if (!type.dim(d).equals(Dim.of(1))) {
                return false;
            }
        }
        return true;
    }

    private Scalar step(Scalar before, Dim position) {
        Scalar x = steps.value(node.operand(0), at(position));
        Scalar next = steps.region(node.regions().getFirst(), List.of(before, x)).getFirst();
        steps.store(steps.result(0), at(position), next);
        return next;
    }

    private List<Dim> at(Dim position) {
        List<Dim> index = new ArrayList<>();
        for (int d = 0; d < node.tensorType().rank(); d++) {
            Dim parallel = steps.parallel(d);
            index.add(d == dimension ? position : parallel == null ? Dim.of(0) : parallel);
        }
        return index;
    }
}
