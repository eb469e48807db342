package org.keratin.passes.autodiff;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.passes.Walk;

/** The part of a block that its results need: a gradient computes only some values anew. */
final class Needed {
    private final Block block;
    private final List<Node> nodes;
    private final Set<Value> live;

    Needed(Block block) {
        this.block = block;
        this.live = new HashSet<>(block.results());
        this.nodes = Walk.leadingTo(block.nodes(), live);
    }

    /** True if a value from outside of the block is read by it, or is a result. */
    boolean reads(Value value) {
        return live.contains(value);
    }

    /** What is read of the blocks around, in the order of its first uses. */
    Set<Value> captures() {
        Set<Value> captures = new LinkedHashSet<>();
        Set<Value> own = new HashSet<>(block.args());
        for (Node node : nodes) {
            captures.addAll(Walk.reads(node));
            own.addAll(node.results());
        }
        captures.addAll(block.results());
        captures.removeAll(own);
        return captures;
    }

    /** Copies the nodes; returns what stands for the results. */
    List<Value> copy(Builder b, ValueMap map) {
        for (Node node : nodes) {
            b.copy(node, map);
        }
        return map.get(block.results());
    }

    /** A block of the needed nodes alone, without arguments. */
    Block alone() {
        Builder b = new Builder();
        return b.finish(copy(b, new ValueMap()));
    }
}
