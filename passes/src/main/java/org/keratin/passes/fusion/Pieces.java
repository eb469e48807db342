package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.Dim;

/**
 * A value that is a concatenation of equal shapes, perhaps behind reshapes, of pieces that cost
 * something and share it: a butterfly's outputs, the words of a random number. A kernel in the
 * space of one piece computes and stores all of them at each point, where one in the space of the
 * whole would compute all and choose one.
 */
final class Pieces {
    private static final int FEWEST = 4;

    private static final int MOST = 64;

    private static final int CHEAP = 8;

    private final Value value;
    private final Node node;

    private Pieces(Value value, Node node) {
        this.value = value;
        this.node = node;
    }

    /** The pieces of a value; null where it is no such concatenation. */
    static @Nullable Pieces of(Value value, Graph graph) {
        Value inner = value;
        while (inner.definition() != null
                && (inner.definition().op() instanceof Reshape
                        || inner.definition().op() instanceof Transpose)) {
            inner = inner.definition().operand(0);
        }
        Node node = inner.definition();
        if (node == null || !(node.op() instanceof Concatenate)) {
            return null;
        }
        List<Value> operands = node.operands();
        if (operands.size() < FEWEST || operands.size() > MOST) {
            return null;
        }
        int most = 0;
        for (Value operand : operands) {
            if (!operand.type().equals(operands.getFirst().type())) {
                return null;
            }
            most = Math.max(most, graph.cost(operand));
        }
        return most > CHEAP ? new Pieces(value, node) : null;
    }

    /** True if the value is the concatenation itself. */
    boolean isPlain() {
        return value.equals(node.result());
    }

    /** True if the value is a view of a concatenation that nobody else reads. */
    boolean isOnlyView(Graph graph) {
        Value inner = value;
        while (!inner.equals(node.result())) {
            Node view = inner.definition();
            if (view == null || graph.uses(view.operand(0)) != 1) {
                return false;
            }
            inner = view.operand(0);
        }
        return !isPlain();
    }

    boolean fits(Pieces other) {
        return count() == other.count()
                && operand(0).type().equals(other.operand(0).type())
                && node.op().equals(other.node.op());
    }

    int count() {
        return node.operands().size();
    }

    Value operand(int k) {
        return node.operand(k);
    }

    /** The shape of one piece. */
    List<Dim> shape() {
        return operand(0).tensorType().dims();
    }

    /** Where the element of piece k at the point of a group in that shape stands in the value. */
    List<Dim> at(int k, Group group) {
        TensorType piece = operand(0).tensorType();
        int dim = ((Concatenate) node.op()).dim();
        List<Dim> at = new ArrayList<>();
        for (int d = 0; d < piece.rank(); d++) {
            at.add(piece.dim(d).equals(Dim.of(1)) ? Dim.of(0) : Dim.symbol("%i" + d));
        }
        at.set(dim, at.get(dim).plus(piece.dim(dim).times(k)));
        return through(value, at, group);
    }

    private List<Dim> through(Value outer, List<Dim> at, Group group) {
        Node view = outer.definition();
        if (view == null || view == node) {
            return at;
        }
        List<Dim> inside = through(view.operand(0), at, group);
        if (view.op() instanceof Transpose(List<Integer> permutation)) {
            return permutation.stream().map(inside::get).toList();
        }
        return IndexMaps.reshape(
                inside,
                view.operand(0).tensorType().dims(),
                outer.tensorType().dims(),
                group.bounds());
    }
}
