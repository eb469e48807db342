package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.passes.Walk;
import org.keratin.runtime.Dim;

/**
 * Gives each op that goes step by step (a scatter, a sort, a substitution) a group of its own, and
 * has its results begin as what its steps change.
 */
final class IrregularGroups {
    private final Fusion fusion;
    private final Graph graph;

    /** Values that another value changes in place, and that nobody else reads. */
    private final Set<Value> begun = new HashSet<>();

    IrregularGroups(Fusion fusion, Graph graph) {
        this.fusion = fusion;
        this.graph = graph;
    }

    /** True for a value in whose array another is built. */
    boolean hasBegun(Value value) {
        return begun.contains(value);
    }

    void place(Node node) {
        boolean prepare = graph.isFixed(node.result(0));
        Group group =
                new Group(2 * graph.position(node), prepare, Irregular.axes(node), node.location());
        group.setIrregular(node);
        group.count();
        fusion.add(group);
        Access nowhere = new Access(List.of());
        for (Value result : node.results()) {
            group.outputs().add(new Group.Output(fusion.store(result), result, nowhere, List.of()));
        }
        Set<Integer> origins = new HashSet<>();
        for (int i = 0; i < node.types().size(); i++) {
            int origin = Irregular.origin(node, i);
            if (origin >= 0) {
                origins.add(origin);
                begin(node, node.operand(origin), node.result(i));
            }
        }
        for (int i = 0; i < node.operands().size(); i++) {
            if (origins.contains(i)) {
                continue;
            }
            Value operand = node.operand(i);
            List<Dim> index = new ArrayList<>();
            for (Dim dim : operand.tensorType().dims()) {
                index.add(dim.equals(Dim.of(1)) ? Dim.of(0) : group.fresh("u", dim).dim());
            }
            int components = Irregular.components(node, i);
            if (components < 0) {
                fusion.demand(group, operand, new Demand(new Access(index), List.of(), false));
                continue;
            }
            for (long c = 0; c < operand.tensorType().dim(components).constant(); c++) {
                List<Dim> one = new ArrayList<>(index);
                one.set(components, Dim.of(c));
                fusion.demand(group, operand, new Demand(new Access(one), List.of(), false));
            }
        }
        for (Value captured : Walk.captures(node)) {
            fusion.need(group, captured, new Demand(new Access(List.of()), List.of(), false));
        }
    }

    /**
     * Makes an array begin as an operand. One that nobody else reads and that goes step by step too
     * is built in the array from the start; any other is computed into it, or copied.
     */
    private void begin(Node node, Value operand, Value result) {
        Stored array = fusion.store(result);
        Node source = operand.definition();
        boolean alone =
                graph.uses(operand) == 1
                        && node.operands().stream().filter(operand::equals).count() == 1;
        if (source != null
                && Irregular.is(source)
                && operand.type().equals(result.type())
                && alone
                && !fusion.isStored(operand)
                && graph.isFixed(operand) == graph.isFixed(node.result(0))) {
            fusion.keep(operand, array);
            begun.add(operand);
            return;
        }
        List<Dim> shape = result.tensorType().dims();
        Group first =
                fusion.space(
                        2 * graph.position(node) - 1,
                        graph.isFixed(node.result(0)),
                        shape,
                        node.location());
        List<Dim> point = Fusion.pointIndex(first, shape);
        // an initial value stands for every element
        List<Dim> at = operand.tensorType().rank() == 0 ? List.of() : point;
        first.outputs().add(new Group.Output(array, operand, new Access(at), point));
        fusion.demand(first, operand, new Demand(new Access(at), List.of(), false));
    }
}
