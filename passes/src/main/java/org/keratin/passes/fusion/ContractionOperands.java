package org.keratin.passes.fusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Node;
import org.keratin.kernel.Buffer;
import org.keratin.runtime.Dim;

/** Where the contractions of a block find their operands: in place, or in copies made for them. */
final class ContractionOperands {
    private final Fusion fusion;
    private final Graph graph;
    private final OperandLayout layout;
    private final Map<Copy, Group> copiers = new HashMap<>();
    private int copies;

    private record Copy(OperandLayout.Key key, boolean prepare) {}

    ContractionOperands(Fusion fusion, Graph graph, OperandLayout layout) {
        this.fusion = fusion;
        this.graph = graph;
        this.layout = layout;
    }

    /** Chooses where the contraction, computed in {@code group}, finds its operands. */
    void plan(Node node, Group group, List<Dim> index) {
        OperandLayout.Choice choice = layout.choose(node, group, index, graph);
        Stored lhs = operand(node, group, choice.lhs());
        Stored rhs = operand(node, group, choice.rhs());
        Access lhsAt = new Access(index(choice.lhs()), choice.lhsGuards());
        Access rhsAt = new Access(index(choice.rhs()));
        group.setPlan(new Group.Plan(node, choice.k(), lhs, lhsAt, rhs, rhsAt, choice.tiled()));
    }

    private static List<Dim> index(OperandLayout.Operand operand) {
        return switch (operand) {
            case OperandLayout.InPlace(IndexMaps.Base base) -> base.index();
            case OperandLayout.Copied copied -> copied.index();
        };
    }

    private Stored operand(Node node, Group group, OperandLayout.Operand operand) {
        return switch (operand) {
            case OperandLayout.InPlace(IndexMaps.Base base) -> inPlace(group, base);
            case OperandLayout.Copied copied ->
                    copied(
                            node,
                            // what prepare reads no step writes
                            group.prepare() ? copied.prepared() : copied,
                            2 * graph.position(node) - 1);
        };
    }

    /** A loop's copy of what does not change in it is made before it. */
    private Stored copied(Node node, OperandLayout.Copied copied, int position) {
        ContractionOperands around = fusion.outside(copied);
        if (around != null) {
            return around.copied(node, copied, fusion.before());
        }
        Group copier =
                copiers.computeIfAbsent(
                        new Copy(copied.key(), copied.prepare()),
                        key -> copy(node, copied, position));
        copier.moveBefore(position);
        return copier.outputs().getFirst().array();
    }

    private Stored inPlace(Group group, IndexMaps.Base base) {
        fusion.demand(group, base.value(), new Demand(new Access(base.index()), List.of(), true));
        return fusion.store(base.value());
    }

    /** A kernel that writes an operand in the order in which the contraction walks it. */
    private Group copy(Node node, OperandLayout.Copied copied, int position) {
        OperandLayout.Key key = copied.key();
        Group group = new Group(position, copied.prepare(), copied.axes(), node.location());
        fusion.add(group);
        Stored array =
                new Stored(
                        (node.location().isKnown() ? node.location().name() : "t")
                                + (copied.prepare() ? "_packed" : "_copy"),
                        key.value().tensorType().dtype(),
                        copied.shape(),
                        null,
                        copied.prepare() ? Buffer.Kind.PREPARED : Buffer.Kind.SCRATCH,
                        copies++);
        group.outputs().add(new Group.Output(array, key.value(), key.access(), copied.at()));
        fusion.demand(group, key.value(), new Demand(key.access(), List.of(), false));
        return group;
    }
}
