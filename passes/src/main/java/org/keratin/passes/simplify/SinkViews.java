package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.While;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/**
 * Repeats views of captured values inside of loops and choices: what a region captures has memory,
 * and a view that is made inside needs none. Comes last, since sharing would undo it.
 */
public final class SinkViews implements Pass {
    @Override
    public String id() {
        return "sink-views";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(
                func ->
                        Walk.any(func.body(), SinkViews::capturesView)
                                ? func.withBody(new Copier().block(func.body(), new Builder()))
                                : func);
    }

    private static boolean capturesView(Node node) {
        return isControl(node) && Walk.captures(node).stream().anyMatch(SinkViews::isView);
    }

    private static boolean isControl(Node node) {
        return node.op() instanceof While || node.op() instanceof If || node.op() instanceof Case;
    }

    private static boolean isView(Value value) {
        Node node = value.definition();
        return node != null
                && (node.op() instanceof Reshape
                        || node.op() instanceof BroadcastInDim
                        || node.op() instanceof Slice
                        || node.op() instanceof Iota);
    }

    private static final class Copier {
        private final ValueMap map = new ValueMap();

        Block block(Block block, Builder b) {
            Set<Value> own = new HashSet<>();
            return block(block, b, own, new HashMap<>(), false);
        }

        private Block block(
                Block block, Builder b, Set<Value> own, Map<Value, Value> made, boolean sinks) {
            own.addAll(b.args(block.args(), map));
            for (Node node : block.nodes()) {
                List<Block> regions = new ArrayList<>();
                for (Block region : node.regions()) {
                    // a fold's region captures scalars, which are read where it stands
                    regions.add(
                            isControl(node)
                                    ? block(
                                            region,
                                            new Builder(),
                                            new HashSet<>(),
                                            new HashMap<>(),
                                            true)
                                    : inner(region, b, own, made, sinks));
                }
                List<Value> operands = new ArrayList<>();
                for (Value operand : node.operands()) {
                    operands.add(here(map.get(operand), b, own, made, sinks));
                }
                b.setLocation(node.location());
                Node copy = b.node(node.op(), operands, regions, node.extra());
                for (int i = 0; i < node.types().size(); i++) {
                    map.put(node.result(i), copy.result(i));
                    own.add(copy.result(i));
                }
            }
            return b.finish(map.get(block.results()), block.end());
        }

        /** A fold's region, whose captured views are made in the block around it. */
        private Block inner(
                Block region, Builder b, Set<Value> own, Map<Value, Value> made, boolean sinks) {
            ValueMap all = new ValueMap();
            for (Value value : Walk.captures(region)) {
                all.put(value, here(map.get(value), b, own, made, sinks));
            }
            return new Builder().copyBlock(region, all);
        }

        private Value here(
                Value value, Builder b, Set<Value> own, Map<Value, Value> made, boolean sinks) {
            Node node = value.definition();
            if (!sinks || own.contains(value) || node == null || !isView(value)) {
                return value;
            }
            Value known = made.get(value);
            if (known == null) {
                List<Value> operands = new ArrayList<>();
                for (Value operand : node.operands()) {
                    operands.add(here(operand, b, own, made, true));
                }
                b.setLocation(node.location());
                known = b.node(node.op(), operands, List.of(), node.extra()).result();
                own.add(known);
                made.put(value, known);
            }
            return known;
        }
    }
}
