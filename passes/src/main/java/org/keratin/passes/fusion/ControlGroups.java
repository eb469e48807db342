package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.While;
import org.keratin.kernel.Buffer;
import org.keratin.runtime.Dim;

/**
 * Gives loops, choices and updates in place groups of their own, whose operands and results are
 * arrays.
 */
final class ControlGroups {
    private final Fusion fusion;
    private final Graph graph;

    ControlGroups(Fusion fusion, Graph graph) {
        this.fusion = fusion;
        this.graph = graph;
    }

    void placeControl(Node node) {
        Group group = new Group(2 * graph.position(node), false, List.of(), node.location());
        fusion.add(group);
        List<Stored> results = node.results().stream().map(fusion::store).toList();
        if (!(node.op() instanceof While)) {
            Stored index = fusion.lend(group, node.operand(0));
            List<Fusion> branches = new ArrayList<>();
            for (Block branch : node.regions()) {
                branches.add(fusion.region(group, branch, List.of(), results));
            }
            group.setControl(new Control.Choice(index, branches));
            return;
        }
        for (int i = 0; i < results.size(); i++) {
            fusion.assign(node.operand(i), results.get(i), group.position() - 1);
        }
        Value predicate = node.regions().getFirst().results().getFirst();
        Stored test = scratch("predicate", predicate);
        List<Stored> next = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Value value = node.regions().getLast().results().get(i);
            next.add(scratch(results.get(i).name() + "_next", value));
        }
        Block condition = node.regions().getFirst();
        Block body = node.regions().getLast();
        group.setControl(
                new Control.Loop(
                        results,
                        fusion.region(group, condition, results, List.of(test)),
                        test,
                        fusion.region(group, body, results, next),
                        next));
    }

    private static Stored scratch(String name, Value value) {
        TensorType type = value.tensorType();
        return new Stored(name, type.dtype(), type.dims(), value, Buffer.Kind.SCRATCH, 0);
    }

    /** A kernel that overwrites a slice of what was its operand's array, or of a copy of it. */
    void placeUpdate(Node node) {
        List<Dim> shape = node.operand(1).tensorType().dims();
        Group group = fusion.space(2 * graph.position(node), false, shape, node.location());
        Stored from = fusion.lend(group, node.operand(0));
        Stored to = fusion.store(node.result());
        group.setUpdate(new Group.Update(node, from, to));
        List<Dim> point = Fusion.pointIndex(group, shape);
        group.outputs().add(new Group.Output(to, node.operand(1), new Access(point), point));
        group.count();
        fusion.need(group, node.operand(1), new Demand(new Access(point), List.of(), false));
        for (Value start : node.operands().subList(2, node.operands().size())) {
            fusion.need(group, start, new Demand(new Access(List.of()), List.of(), false));
        }
    }
}
