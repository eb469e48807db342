package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Scatter;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Irregular;
import org.keratin.runtime.Dim;

/**
 * A scatter: for each index vector in turn, its window of updates is combined into the results,
 * which begin as the operands. The elements of one window are different ones, so they are points;
 * an element outside of the result is left out alone.
 */
final class ScatterSteps {
    private final Steps steps;
    private final Node node;
    private final Scatter op;
    private final int count;
    private final List<Dim> update = new ArrayList<>();
    private final List<Axis> vectors = new ArrayList<>();
    private final List<Axis> window = new ArrayList<>();
    private final List<Axis> all = new ArrayList<>();

    /** Whether an axis of the vectors lies inside of one of the window, in row-major order. */
    private boolean inOrder;

    private ScatterSteps(Steps steps, Node node) {
        this.steps = steps;
        this.node = node;
        this.op = (Scatter) node.op();
        this.count = node.types().size();
    }

    static void write(Steps steps, Node node) {
        new ScatterSteps(steps, node).write();
    }

    private void write() {
        TensorType type = node.operand(count + 1).tensorType();
        for (int u = 0; u < type.rank(); u++) {
            Dim parallel = steps.parallel(u);
            if (parallel != null) {
                update.add(parallel);
            } else if (type.dim(u).equals(Dim.of(1))) {
                update.add(Dim.of(0));
            } else {
                boolean inWindow = op.dims().window().contains(u);
                Axis axis = steps.axis(inWindow ? "w" : "s", type.dim(u));
                inOrder |= !inWindow && !window.isEmpty();
                (inWindow ? window : vectors).add(axis);
                update.add(axis.dim());
                all.add(axis);
            }
        }
        if (inOrder) {
            // Windows that overlap take turns: each element looks at its vector by itself.
            window.clear();
            steps.repeat(all, this::vector);
            return;
        }
        steps.repeat(vectors, this::vector);
    }

    /** One index vector: where its window stands, then the window. */
    private void vector() {
        TensorType result = node.result(0).tensorType();
        List<Dim> at = new ArrayList<>(Collections.nCopies(result.rank(), Dim.of(0)));
        List<Dim> batch = batch();
        for (int k = 0; k < op.dims().indexed().size(); k++) {
            List<Dim> index = new ArrayList<>(batch);
            if (op.dims().vectorDim() < node.operand(count).tensorType().rank()) {
                index.add(op.dims().vectorDim(), Dim.of(k));
            }
            Dim start = steps.position(steps.value(node.operand(count), index));
            at.set(op.dims().indexed().get(k), start);
        }
        for (int k = 0; k < op.dims().batching().size(); k++) {
            at.set(op.dims().batching().get(k), batch.get(op.dims().batchPlace(k)));
        }
        for (int n = 0; n < op.dims().window().size(); n++) {
            int d = Irregular.windowDim(op, n);
            at.set(d, at.get(d).plus(update.get(op.dims().window().get(n))));
        }
        List<Guard> whole = new ArrayList<>();
        List<Guard> each = new ArrayList<>();
        for (int d : op.dims().indexed()) {
            boolean moves = window.stream().anyMatch(a -> at.get(d).symbols().contains(a.name()));
            (moves ? each : whole).add(new Guard(at.get(d), Dim.of(0), result.dim(d)));
        }
        steps.when(whole, () -> steps.points(window, () -> element(at, each)));
    }

    /** The position among the index vectors. */
    private List<Dim> batch() {
        List<Dim> batch = new ArrayList<>();
        for (int u = 0; u < update.size(); u++) {
            if (!op.dims().window().contains(u)) {
                batch.add(update.get(u));
            }
        }
        return batch;
    }

    private void element(List<Dim> at, List<Guard> guards) {
        List<Scalar> args = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            args.add(steps.load(steps.result(k), at, guards));
        }
        for (int k = 0; k < count; k++) {
            Value updates = node.operand(count + 1 + k);
            args.add(steps.value(updates, update));
        }
        List<Scalar> results = steps.region(node.regions().getFirst(), args);
        for (int k = 0; k < count; k++) {
            steps.store(steps.result(k), at, guards, results.get(k));
        }
    }
}
