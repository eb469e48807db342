package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Constant;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/**
 * Common-subexpression elimination: of pure operations with the same op, operands and regions one
 * stays. A region may use what the blocks around it have computed before it.
 */
public final class Cse implements Pass {
    /**
     * What makes two nodes equal. A region enters with its own values numbered in order. The hash
     * is kept: a key is looked up, stored and taken out, and constants may be large.
     */
    private record Key(
            int hash, Op op, List<Value> operands, Map<String, Attr> extra, List<Object> regions) {
        static Key of(Op op, List<Value> operands, Map<String, Attr> extra, List<Object> regions) {
            return new Key(
                    Objects.hash(op, operands, extra, regions), op, operands, extra, regions);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record RegionNode(Op op, List<Object> operands, List<Object> regions) {}

    private record Region(List<Type> args, List<RegionNode> nodes, List<Object> results) {}

    /** A region's own value, by its number. */
    private record Local(int number) {}

    @Override
    public String id() {
        return "cse";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(
                func -> {
                    Merger merger = new Merger();
                    Block body = merger.block(func.body(), new ValueMap());
                    return merger.changed ? func.withBody(body) : func;
                });
    }

    private static final class Merger {
        private final Map<Key, Node> seen = new HashMap<>();
        private boolean changed;
        private int blocks;

        Block block(Block block, ValueMap map) {
            List<Key> mine = new ArrayList<>();
            int number = blocks++;
            Builder b = new Builder();
            b.args(block.args(), map);
            for (Node node : block.nodes()) {
                List<Block> regions = new ArrayList<>();
                for (Block region : node.regions()) {
                    regions.add(block(region, map));
                }
                List<Value> operands = map.get(node.operands());
                Key key = Walk.isPure(node) ? key(node, operands, regions, number) : null;
                Node same = key == null ? null : seen.get(key);
                if (same == null) {
                    b.setLocation(node.location());
                    same = b.like(node, operands, regions);
                    if (key != null) {
                        seen.put(key, same);
                        mine.add(key);
                    }
                } else {
                    changed = true;
                }
                for (int i = 0; i < node.types().size(); i++) {
                    map.put(node.result(i), same.result(i));
                }
            }
            if (number > 0) {
                mine.forEach(seen::remove);
            }
            return b.finish(map.get(block.results()));
        }

        private static Key key(Node node, List<Value> operands, List<Block> regions, int block) {
            List<Object> shapes = new ArrayList<>(regions.size());
            if (node.op() instanceof Constant) {
                // a region keeps its literals: it captures nothing for them
                shapes.add(block);
            }
            for (Block region : regions) {
                shapes.add(region(region, new IdentityHashMap<>(), new HashMap<>()));
            }
            return Key.of(node.op(), operands, node.extra(), shapes);
        }

        private static Region region(
                Block block, Map<Node, Integer> nodes, Map<Value, Integer> args) {
            for (Value.Arg arg : block.args()) {
                args.put(arg, args.size());
            }
            List<RegionNode> body = new ArrayList<>();
            for (Node node : block.nodes()) {
                List<Object> regions = new ArrayList<>();
                for (Block inner : node.regions()) {
                    regions.add(region(inner, nodes, args));
                }
                body.add(new RegionNode(node.op(), locals(node.operands(), nodes, args), regions));
                nodes.put(node, nodes.size());
            }
            return new Region(
                    block.args().stream().map(Value::type).toList(),
                    body,
                    locals(block.results(), nodes, args));
        }

        private static List<Object> locals(
                List<Value> values, Map<Node, Integer> nodes, Map<Value, Integer> args) {
            List<Object> locals = new ArrayList<>(values.size());
            for (Value value : values) {
                @Nullable Integer own =
                        value instanceof Value.Result(Node node, int ignored)
                                ? nodes.get(node)
                                : args.get(value);
                if (own == null) {
                    locals.add(value);
                } else {
                    int index = value instanceof Value.Result result ? result.index() : -1;
                    locals.add(List.of(new Local(own), index));
                }
            }
            return locals;
        }
    }
}
