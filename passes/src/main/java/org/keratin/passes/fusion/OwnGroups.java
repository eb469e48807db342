package org.keratin.passes.fusion;

import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.Dim;

/** Gives a node a group of its own, in the space in which its values are best written. */
final class OwnGroups {
    private final Fusion fusion;
    private final NodePlacement placement;
    private final Graph graph;

    OwnGroups(Fusion fusion, NodePlacement placement, Graph graph) {
        this.fusion = fusion;
        this.placement = placement;
        this.graph = graph;
    }

    /** Writes a concatenation piece by piece at one point, instead of choosing one at each. */
    void rootPieces(Node node, Pieces pieces) {
        boolean prepare = graph.isFixed(node.result()) && !fusion.isOutput(node.result());
        Group group =
                fusion.space(2 * graph.position(node), prepare, pieces.shape(), node.location());
        Stored array = fusion.store(node.result());
        group.count();
        group.addInside(node);
        for (int k = 0; k < pieces.count(); k++) {
            fusion.writePiece(group, array, pieces.operand(k), pieces.at(k, group));
        }
    }

    /** A group of the node's own, in the space of what it views where it is a pure view. */
    Group root(Node node) {
        boolean prepare = graph.isFixed(node.result(0)) && !fusion.isOutput(node.result(0));
        Value inner = node.result(0);
        while (inner.definition() != null
                && (inner.definition().op() instanceof Reshape
                        || inner.definition().op() instanceof Transpose)
                && inner.definition().operand(0).definition() != null) {
            inner = inner.definition().operand(0);
        }
        List<Dim> shape = inner.tensorType().dims();
        Group group = fusion.space(2 * graph.position(node), prepare, shape, node.location());
        List<Dim> point = Fusion.pointIndex(group, shape);
        for (Value result : node.results()) {
            List<Dim> at =
                    result.equals(node.result(0))
                            ? forward(node.result(0), inner, point, group)
                            : point;
            boolean wanted = fusion.isOutput(result) || !fusion.readers(result).isEmpty();
            if (wanted) {
                group.outputs()
                        .add(new Group.Output(fusion.store(result), result, new Access(at), at));
            }
            if (result.equals(node.result(0)) && !inner.equals(result)) {
                // The views between are read through: their index at the point is known without
                // inverting it.
                group.outputs()
                        .set(
                                group.outputs().size() - 1,
                                new Group.Output(
                                        fusion.store(result), inner, new Access(point), at));
                fusion.demand(group, inner, new Demand(new Access(point), List.of(), false));
            }
        }
        group.count();
        group.addInside(node);
        if (inner.equals(node.result(0))) {
            if (Graph.isHeavy(node)) {
                NodePlacement.claim(node, group);
            }
            placement.propagateOwn(node, group, point);
        }
        return group;
    }

    /** The index of {@code value} at a point of {@code inner}, through the views between. */
    private static List<Dim> forward(Value value, Value inner, List<Dim> point, Group group) {
        if (value.equals(inner)) {
            return point;
        }
        Node node = value.definition();
        if (node == null) {
            throw new IllegalStateException("no view between " + value + " and " + inner);
        }
        List<Dim> at = forward(node.operand(0), inner, point, group);
        if (node.op() instanceof Transpose(List<Integer> permutation)) {
            return permutation.stream().map(at::get).toList();
        }
        return IndexMaps.reshape(
                at, node.operand(0).tensorType().dims(), value.tensorType().dims(), group.bounds());
    }
}
