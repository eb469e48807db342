package org.keratin.passes.legalize;

import java.util.HashSet;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Constant;
import org.keratin.passes.Walk;

/** What a fold's region computes of captured values alone is computed once, before the fold. */
final class FoldInvariants {
    private FoldInvariants() {}

    /**
     * The region with as much as possible emitted into {@code outer}; the same instance where
     * nothing was.
     */
    static Block hoisted(Builder outer, Block region) {
        Set<Node> fixed = new HashSet<>(region.nodes());
        fixed.removeAll(Walk.depending(region, region.args()));
        // literals alone stay where they are
        fixed.removeIf(node -> node.op() instanceof Constant);
        if (fixed.isEmpty()) {
            return region;
        }
        ValueMap outside = new ValueMap();
        ValueMap inside = new ValueMap();
        Builder b = new Builder();
        b.args(region.args(), inside);
        Set<Node> literals = new HashSet<>();
        for (Node node : region.nodes()) {
            if (node.op() instanceof Constant) {
                literals.add(node);
            }
            if (!fixed.contains(node)) {
                b.copy(node, inside);
                continue;
            }
            for (Value used : Walk.reads(node)) {
                if (used.definition() instanceof Node literal && literals.remove(literal)) {
                    outer.copy(literal, outside);
                }
            }
            outer.copy(node, outside);
            node.results().forEach(value -> inside.put(value, outside.get(value)));
        }
        return b.finish(inside.get(region.results()), region.end());
    }
}
