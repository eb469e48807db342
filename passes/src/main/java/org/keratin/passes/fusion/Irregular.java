package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Scatter;
import org.keratin.kernel.Axis;
import org.keratin.runtime.Dim;

/**
 * Ops whose elements are found step by step, where each step depends on data or on the steps before
 * it. Each is a group of its own: what it reads is in memory or cheap, its results are stored.
 */
public final class Irregular {
    private Irregular() {}

    static boolean is(Node node) {
        return node.op() instanceof Scatter;
    }

    /**
     * How many results begin as the operands of the same position and are then changed in place.
     */
    static int updated(Node node) {
        return node.op() instanceof Scatter ? node.types().size() : 0;
    }

    /**
     * The parallel space: dimensions whose different positions never meet in one element. An axis
     * is named after its dimension ({@code %i2}); those of extent 1 have none.
     */
    static List<Axis> axes(Node node) {
        return switch (node.op()) {
            case Scatter op -> axes(updates(node), u -> isApart(op, u));
            default -> throw new IllegalStateException(node.op().name() + " is not irregular");
        };
    }

    private static TensorType updates(Node node) {
        return node.operand(node.operands().size() - 1).tensorType();
    }

    private static List<Axis> axes(TensorType type, IntPredicate isParallel) {
        List<Axis> axes = new ArrayList<>();
        for (int d = 0; d < type.rank(); d++) {
            if (isParallel.test(d) && !type.dim(d).equals(Dim.of(1))) {
                axes.add(new Axis("%i" + d, type.dim(d)));
            }
        }
        return axes;
    }

    /**
     * True if updates at different positions of dimension {@code u} change different elements: a
     * batch, or a dimension of the window that no index moves.
     */
    private static boolean isApart(Scatter op, int u) {
        int window = op.updateWindowDims().indexOf(u);
        if (window >= 0) {
            return !op.scatterDimsToOperandDims().contains(windowDim(op, window));
        }
        int batch = 0;
        for (int d = 0; d < u; d++) {
            batch += op.updateWindowDims().contains(d) ? 0 : 1;
        }
        return op.scatterIndicesBatchingDims()
                .contains(batch < op.indexVectorDim() ? batch : batch + 1);
    }

    /** The operand's dimension that the n-th window dimension of the updates walks. */
    public static int windowDim(Scatter op, int n) {
        int rest = n;
        int d = 0;
        while (true) {
            if (!op.insertedWindowDims().contains(d) && !op.inputBatchingDims().contains(d)) {
                if (rest-- == 0) {
                    return d;
                }
            }
            d++;
        }
    }
}
