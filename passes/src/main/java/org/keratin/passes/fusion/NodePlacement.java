package org.keratin.passes.fusion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.runtime.Dim;

/**
 * Decides for one node at a time where it is computed: inside its readers, inside the first of them
 * that stores it, too, or by a group of its own.
 */
final class NodePlacement {
    private final Fusion fusion;
    private final Graph graph;
    private final FusionRules rules;
    private final InPlace inPlace;
    private final ContractionOperands operands;
    private final OwnGroups own;
    private final ControlGroups controls;
    private final IrregularGroups irregulars;

    NodePlacement(Fusion fusion, Graph graph, InPlace inPlace, ContractionOperands operands) {
        this.fusion = fusion;
        this.graph = graph;
        this.rules = new FusionRules(graph);
        this.inPlace = inPlace;
        this.operands = operands;
        this.own = new OwnGroups(fusion, this, graph);
        this.controls = new ControlGroups(fusion, graph);
        this.irregulars = new IrregularGroups(fusion, graph);
    }

    void place(Node node) {
        Map<Group, Set<Demand>> uses = uses(node);
        boolean output = false;
        for (Value result : node.results()) {
            output |= fusion.isOutput(result) || irregulars.hasBegun(result);
        }
        if (node.op() instanceof Constant || (uses.isEmpty() && !output)) {
            return;
        }
        if (node.op() instanceof OptimizationBarrier) {
            for (Value result : node.results()) {
                int i = ((Value.Result) result).index();
                fusion.readers(result)
                        .forEach(
                                (group, set) ->
                                        set.forEach(d -> fusion.demand(group, node.operand(i), d)));
            }
            return;
        }
        if (IndexMaps.isJoin(node)) {
            return;
        }
        if (Irregular.is(node)) {
            irregulars.place(node);
            return;
        }
        if (Control.is(node)) {
            controls.placeControl(node);
            return;
        }
        if (inPlace.is(node)) {
            controls.placeUpdate(node);
            return;
        }
        if (inPlace.mustReadEarly(node, uses.keySet())) {
            own.root(node);
            return;
        }
        Pieces pieces = node.types().size() == 1 ? Pieces.of(node.result(), graph) : null;
        if (pieces != null && (pieces.isPlain() || output && pieces.isOnlyView(graph))) {
            own.rootPieces(node, pieces);
            return;
        }
        boolean view = IndexMaps.isView(node);
        boolean fixed = graph.isFixed(node.result(0));
        boolean boundary = fixed && !view && !isLiteral(node) && hasStep(uses);
        boolean operand =
                uses.values().stream().anyMatch(set -> set.stream().anyMatch(Demand::operand));
        boolean forced = output || operand || boundary;
        Group first = first(uses, boundary || !hasStep(uses));
        if (Graph.isHeavy(node)) {
            placeHeavy(node, uses, forced, first);
        } else if (!forced && view) {
            inline(node, uses);
        } else if (!forced
                && uses.size() == 1
                && first != null
                && rules.mayInline(node, first, uses)) {
            inline(node, uses);
        } else if (!forced
                && graph.contraction(node) == null
                && graph.cost(node.result(0)) <= FusionRules.CHEAP
                && uses.keySet().stream().allMatch(g -> g.hasRoom())) {
            inline(node, uses);
        } else if (first != null && rules.mayStoreIn(node, first, uses)) {
            storeIn(node, first, uses);
        } else {
            own.root(node);
        }
    }

    private Map<Group, Set<Demand>> uses(Node node) {
        if (node.types().size() == 1) {
            return fusion.readers(node.result());
        }
        Map<Group, Set<Demand>> uses = new LinkedHashMap<>();
        for (Value result : node.results()) {
            fusion.readers(result)
                    .forEach(
                            (group, set) ->
                                    uses.computeIfAbsent(group, g -> new LinkedHashSet<>())
                                            .addAll(set));
        }
        return uses;
    }

    /** Small things made of literals alone are computed where they are used. */
    private boolean isLiteral(Node node) {
        return !Graph.isHeavy(node)
                && !graph.isFromVariables(node.result(0))
                && graph.cost(node.result(0)) <= FusionRules.AMPLIFIED_CHEAP;
    }

    private static boolean hasStep(Map<Group, Set<Demand>> uses) {
        return uses.keySet().stream().anyMatch(g -> !g.prepare());
    }

    /**
     * The first reader of {@code prepare} or of {@code step}; null where there is none, or where
     * kernels of {@code prepare} that come from a region before it may read the value, too.
     */
    private static @Nullable Group first(Map<Group, Set<Demand>> uses, boolean prepare) {
        Group first =
                uses.keySet().stream()
                        .filter(g -> g.prepare() == prepare)
                        .min(Group.ORDER)
                        .orElse(null);
        boolean late =
                first != null
                        && prepare
                        && uses.keySet().stream()
                                .anyMatch(
                                        g ->
                                                g.control() != null
                                                        && Group.ORDER.compare(g, first) < 0);
        return late ? null : first;
    }

    private void inline(Node node, Map<Group, Set<Demand>> uses) {
        for (Group group : uses.keySet()) {
            group.count();
            propagate(node, group);
        }
    }

    private void storeIn(Node node, Group group, Map<Group, Set<Demand>> uses) {
        group.addInside(node);
        group.count();
        for (Demand d : uses.getOrDefault(group, Set.of())) {
            List<Dim> index = d.access().index();
            boolean row = FusionRules.rows(group, index) == group.rows();
            if (d.access().guards().isEmpty() && (group.isPoint(index) || row)) {
                Value value = node.result();
                group.outputs()
                        .add(
                                new Group.Output(
                                        fusion.store(value), value, new Access(index), index));
                break;
            }
        }
        propagate(node, group);
    }

    // ---- contractions and reductions ----

    private void placeHeavy(
            Node node, Map<Group, Set<Demand>> uses, boolean forced, @Nullable Group first) {
        if (first == null || !first.hasRoom() || node.types().size() != 1) {
            own.root(node);
            return;
        }
        boolean store = forced || uses.size() > 1;
        List<Dim> index = FusionRules.onlyIndex(uses.getOrDefault(first, Set.of()));
        if (index == null || (store && !FusionRules.isWhole(first, index, node.tensorType()))) {
            own.root(node);
            return;
        }
        boolean taken;
        if (first.isPoint(index)) {
            taken =
                    Contractions.is(node)
                            ? first.reserve(node)
                            : first.reserveRows(first.axes().size());
        } else {
            int rows = FusionRules.rows(first, index);
            taken =
                    rows >= 0
                            && FusionRules.visitsSame(first, rows, node)
                            && first.reserveRows(rows);
        }
        if (!taken) {
            own.root(node);
        } else {
            first.setLocation(node.location());
            first.addInside(node);
            first.count();
            if (store) {
                first.outputs()
                        .add(
                                new Group.Output(
                                        fusion.store(node.result()),
                                        node.result(),
                                        new Access(index),
                                        index));
            }
            propagateOwn(node, first, index);
        }
    }

    static void claim(Node node, Group group) {
        boolean free =
                Contractions.is(node)
                        ? group.reserve(node)
                        : group.reserveRows(group.axes().size());
        if (!free) {
            throw new IllegalStateException("a group has two contractions");
        }
    }

    /** Pushes what the node reads, for one point of a group that computes it. */
    void propagateOwn(Node node, Group group, List<Dim> index) {
        if (Contractions.is(node)) {
            operands.plan(node, group, index);
        } else {
            push(node, group, new Demand(new Access(index), List.of(), false));
        }
    }

    // ---- what a node reads ----

    private void propagate(Node node, Group group) {
        for (Value result : node.results()) {
            Set<Demand> set = fusion.readers(result).getOrDefault(group, Set.of());
            for (Demand d : set) {
                push(node, group, d);
            }
        }
    }

    private void push(Node node, Group group, Demand demand) {
        Reads.of(node, demand, group, (value, d) -> fusion.need(group, value, d));
    }
}
