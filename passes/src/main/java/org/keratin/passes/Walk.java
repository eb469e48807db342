package org.keratin.passes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.If;
import org.keratin.ir.op.While;

/** Questions about blocks that several passes ask. */
public final class Walk {
    private Walk() {}

    /** Visits all nodes, those of regions before the node that has them. */
    public static void nodes(Block block, Consumer<Node> visitor) {
        for (Node node : block.nodes()) {
            nodes(node, visitor);
        }
    }

    /** Visits the nodes of a node's regions, then the node. */
    public static void nodes(Node node, Consumer<Node> visitor) {
        for (Block region : node.regions()) {
            nodes(region, visitor);
        }
        visitor.accept(node);
    }

    /** True if some node fulfils the predicate, in regions too; looks no further than that node. */
    public static boolean any(Block block, Predicate<Node> predicate) {
        for (Node node : block.nodes()) {
            if (any(node, predicate)) {
                return true;
            }
        }
        return false;
    }

    /** True if the node, or one of its regions', fulfils the predicate. */
    public static boolean any(Node node, Predicate<Node> predicate) {
        if (predicate.test(node)) {
            return true;
        }
        for (Block region : node.regions()) {
            if (any(region, predicate)) {
                return true;
            }
        }
        return false;
    }

    /** How often each value is used, in regions and as a block's result, too. */
    public static Map<Value, Integer> uses(Block block) {
        Map<Value, Integer> uses = new HashMap<>();
        count(block, uses);
        return uses;
    }

    /** What the node uses: its operands, then what its regions capture. A set of the caller's. */
    public static Set<Value> reads(Node node) {
        Set<Value> reads = new LinkedHashSet<>(node.operands());
        if (!node.regions().isEmpty()) {
            reads.addAll(captures(node));
        }
        return reads;
    }

    /**
     * The nodes that lead to some values, in order.
     *
     * @param nodes of one block, in order
     * @param values gets what these nodes read, too
     */
    public static List<Node> leadingTo(List<Node> nodes, Set<Value> values) {
        List<Node> leading = new ArrayList<>();
        for (Node node : nodes.reversed()) {
            if (node.results().stream().anyMatch(values::contains)) {
                leading.add(node);
                values.addAll(reads(node));
            }
        }
        return leading.reversed();
    }

    /**
     * The nodes of a block whose results may differ where some values do: what reads such a value,
     * what is not pure, and what reads a result of these.
     */
    public static Set<Node> depending(Block block, Collection<? extends Value> values) {
        Set<Node> depending = new HashSet<>();
        Set<Value> differing = new HashSet<>(values);
        for (Node node : block.nodes()) {
            if (!isPure(node) || reads(node).stream().anyMatch(differing::contains)) {
                depending.add(node);
                differing.addAll(node.results());
            }
        }
        return depending;
    }

    /** What the node's regions use of the blocks around them, in the order of its first uses. */
    public static Set<Value> captures(Node node) {
        Set<Value> own = new HashSet<>();
        Set<Value> captures = new LinkedHashSet<>();
        for (Block region : node.regions()) {
            captures(region, own, captures);
        }
        return captures;
    }

    /** What a region uses of the blocks around it. */
    public static Set<Value> captures(Block region) {
        Set<Value> captures = new LinkedHashSet<>();
        captures(region, new HashSet<>(), captures);
        return captures;
    }

    private static void captures(Block region, Set<Value> own, Set<Value> captures) {
        own.addAll(region.args());
        for (Node node : region.nodes()) {
            capture(node.operands(), own, captures);
            node.regions().forEach(inner -> captures(inner, own, captures));
            own.addAll(node.results());
        }
        capture(region.results(), own, captures);
    }

    private static void capture(List<Value> used, Set<Value> own, Set<Value> captures) {
        for (Value value : used) {
            if (!own.contains(value)) {
                captures.add(value);
            }
        }
    }

    private static void count(Block block, Map<Value, Integer> uses) {
        for (Node node : block.nodes()) {
            node.operands().forEach(v -> uses.merge(v, 1, Integer::sum));
            node.regions().forEach(region -> count(region, uses));
        }
        block.results().forEach(v -> uses.merge(v, 1, Integer::sum));
    }

    /**
     * True if the node may be removed when unused and shared when equal: pure itself, and all in
     * its regions.
     */
    public static boolean isPure(Node node) {
        if (!(node.op() instanceof Op.Pure
                || node.op() instanceof If
                || node.op() instanceof Case)) {
            // A loop may run forever, so While stays.
            return false;
        }
        return regionsArePure(node);
    }

    private static boolean regionsArePure(Node node) {
        for (Block region : node.regions()) {
            for (Node inner : region.nodes()) {
                if (!isPure(inner) && !(inner.op() instanceof While && regionsArePure(inner))) {
                    return false;
                }
            }
        }
        return true;
    }
}
