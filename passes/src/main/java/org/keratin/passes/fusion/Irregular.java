package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.kernel.Axis;
import org.keratin.runtime.Dim;

/**
 * Ops whose elements are found step by step, where each step depends on data or on the steps before
 * it. Each is a group of its own: what it reads is in memory or cheap, its results are stored.
 */
public final class Irregular {
    private Irregular() {}

    static boolean is(Node node) {
        return node.op() instanceof Scatter
                || node.op() instanceof SelectAndScatter
                || node.op() instanceof Sort
                || node.op() instanceof TopK
                || node.op() instanceof Cholesky
                || node.op() instanceof TriangularSolve
                || isRunning(node);
    }

    private static boolean isRunning(Node node) {
        Cumulative running = Cumulative.of(node);
        return running != null && !running.reverse();
    }

    /**
     * The operand as which a result begins, before it is changed in place; -1 where there is none.
     */
    static int origin(Node node, int result) {
        return switch (node.op()) {
            case Scatter _ -> result;
            case SelectAndScatter _ -> 2;
            case TriangularSolve _ -> solvesInPlace(node) ? 1 : -1;
            default -> -1;
        };
    }

    /**
     * The dimension of an operand whose positions are read one by one, each by a statement of its
     * own: that of a scatter's index vectors. -1 where there is none.
     */
    static int components(Node node, int operand) {
        if (!(node.op() instanceof Scatter op) || operand != node.types().size()) {
            return -1;
        }
        TensorType indices = node.operand(operand).tensorType();
        int d = op.dims().vectorDim();
        return d < indices.rank() && indices.dim(d).isConstant() ? d : -1;
    }

    /**
     * The parallel space: dimensions whose different positions never meet in one element. An axis
     * is named after its dimension ({@code %i2}); those of extent 1 have none.
     */
    static List<Axis> axes(Node node) {
        return switch (node.op()) {
            case Scatter op -> axes(updates(node), u -> isApart(op, u));
            // windows that do not overlap never choose the same element
            case SelectAndScatter op ->
                    axes(
                            node.operand(1).tensorType(),
                            d -> op.windowDimensions().get(d) <= op.windowStrides().get(d));
            case Sort op -> {
                TensorType type = node.operand(0).tensorType();
                int sorted = Math.floorMod(op.dimension(), type.rank());
                yield axes(type, d -> d != sorted);
            }
            case TopK _ -> {
                TensorType type = node.operand(0).tensorType();
                yield axes(type, d -> d < type.rank() - 1);
            }
            case Cholesky _ -> {
                TensorType type = node.operand(0).tensorType();
                yield axes(type, d -> d < type.rank() - 2);
            }
            case TriangularSolve op -> {
                TensorType type = node.operand(1).tensorType();
                int systems = type.rank() - (op.leftSide() ? 1 : 2);
                yield axes(type, d -> d < type.rank() - 2 || d == systems);
            }
            case ReduceWindow _ -> {
                Cumulative running = Cumulative.of(node);
                yield axes(node.tensorType(), d -> running != null && d != running.dimension());
            }
            default -> throw new IllegalStateException(node.op().name() + " is not irregular");
        };
    }

    /** True if the systems of a triangular solve stand side by side in b, in the type of sums. */
    public static boolean solvesInPlace(Node node) {
        return ((TriangularSolve) node.op()).leftSide() && node.tensorType().dtype().bits() >= 32;
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
        int window = op.dims().window().indexOf(u);
        if (window >= 0) {
            return !op.dims().indexed().contains(windowDim(op, window));
        }
        int batch = 0;
        for (int d = 0; d < u; d++) {
            batch += op.dims().window().contains(d) ? 0 : 1;
        }
        return op.dims()
                .indicesBatching()
                .contains(batch < op.dims().vectorDim() ? batch : batch + 1);
    }

    /** The operand's dimension that the n-th window dimension of the updates walks. */
    public static int windowDim(Scatter op, int n) {
        int rest = n;
        int d = 0;
        while (true) {
            if (op.dims().inWindow(d)) {
                if (rest-- == 0) {
                    return d;
                }
            }
            d++;
        }
    }
}
