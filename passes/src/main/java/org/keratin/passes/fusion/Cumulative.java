package org.keratin.passes.fusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reverse;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * A reduce_window whose window at a position is everything up to it (or, {@code reverse}, from it
 * on) along one dimension: a running sum, product, maximum … in the form in which JAX writes it.
 * Folding the padding changes nothing, because the initial value combined with itself is itself; so
 * each element is its neighbour's combined with one more operand, in the order of the window.
 *
 * @param dimension the dimension along which it runs
 * @param reverse whether the padding is behind
 */
public record Cumulative(int dimension, boolean reverse) {
    /** The running fold that a node is; null where it is none. */
    public static @Nullable Cumulative of(Node node) {
        if (!(node.op() instanceof ReduceWindow op)
                || node.types().size() != 1
                || !all(op.windowStrides())
                || !all(op.baseDilations())
                || !all(op.windowDilations())
                || !repeats(node)) {
            return null;
        }
        TensorType type = node.operand(0).tensorType();
        int along = -1;
        boolean behind = false;
        for (int d = 0; d < type.rank(); d++) {
            long window = op.windowDimensions().get(d);
            Dim low = op.padLow().get(d);
            Dim high = op.padHigh().get(d);
            Dim rest = Dim.of(window - 1);
            if (window == 1) {
                if (!low.equals(rest) || !high.equals(rest)) {
                    return null;
                }
            } else if (along < 0 && type.dim(d).equals(Dim.of(window))) {
                along = d;
                behind = low.equals(Dim.of(0)) && high.equals(rest);
                if (!behind && !(low.equals(rest) && high.equals(Dim.of(0)))) {
                    return null;
                }
            } else {
                return null;
            }
        }
        return along < 0 ? null : new Cumulative(along, behind);
    }

    private static boolean all(List<Long> ones) {
        return ones.stream().allMatch(one -> one == 1);
    }

    /** True if the initial value combined with itself is itself. */
    private static boolean repeats(Node node) {
        Binary.Kind kind = kind(node);
        if (kind == null || node.operand(0).tensorType().dtype().isComplex()) {
            return false;
        }
        return switch (kind) {
            case MAXIMUM, MINIMUM, AND, OR -> true;
            case ADD, XOR -> isSplat(node.operand(1), 0);
            case MULTIPLY -> isSplat(node.operand(1), 1);
            default -> false;
        };
    }

    private static boolean isSplat(Value init, double value) {
        return init.definition() != null
                && init.definition().op() instanceof Constant literal
                && literal.value().data().size() > 0
                && literal.value().data().getDouble(0) == value;
    }

    /** The op of a region that is one Binary of its two arguments in order; null for any other. */
    private static Binary.@Nullable Kind kind(Node node) {
        Block region = node.regions().getFirst();
        return region.nodes().size() == 1
                        && region.nodes().getFirst().op() instanceof Binary(Binary.Kind kind)
                        && region.nodes().getFirst().operands().equals(region.args())
                        && region.results().equals(region.nodes().getFirst().results())
                ? kind
                : null;
    }

    /**
     * A running fold from behind as one from the front between two reversals; null where the node
     * is none, or where that order is another result.
     *
     * @param reassociates whether sums and products of floats may change their order
     */
    public static @Nullable Value forwards(
            Builder b, Node node, List<Value> in, boolean reassociates) {
        Cumulative running = of(node);
        if (running == null || !running.reverse()) {
            return null;
        }
        Binary.Kind kind = kind(node);
        DType dtype = node.operand(0).tensorType().dtype();
        boolean ordered = kind == Binary.Kind.ADD || kind == Binary.Kind.MULTIPLY;
        if (ordered && dtype.isFloat() && !reassociates) {
            return null;
        }
        ReduceWindow op = (ReduceWindow) node.op();
        ReduceWindow forward =
                new ReduceWindow(
                        op.windowDimensions(),
                        op.windowStrides(),
                        op.baseDilations(),
                        op.windowDilations(),
                        op.padHigh(),
                        op.padLow());
        Reverse reverse = new Reverse(List.of(running.dimension()));
        Value turned = b.emit(reverse, in.get(0));
        Value folded = b.emit(forward, List.of(turned, in.get(1)), node.regions()).getFirst();
        return b.emit(reverse, folded);
    }
}
