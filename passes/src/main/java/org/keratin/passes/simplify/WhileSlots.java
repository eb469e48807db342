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
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.While;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/**
 * Makes loops carry only what changes and is wanted: what a turn hands on as it is becomes a
 * captured value, what nobody reads goes. Work that is the same at every turn is done before the
 * loop, unless it is so cheap that reading its result costs as much.
 */
public final class WhileSlots implements Pass {
    @Override
    public String id() {
        return "while-slots";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(
                func -> {
                    if (!Walk.any(func.body(), node -> node.op() instanceof While)) {
                        return func;
                    }
                    Copier copier = new Copier(Walk.uses(func.body()));
                    Block body = copier.block(func.body(), new Builder());
                    return copier.changed ? func.withBody(body) : func;
                });
    }

    private static final class Copier {
        private final Map<Value, Integer> uses;
        private final ValueMap map = new ValueMap();
        private boolean changed;

        Copier(Map<Value, Integer> uses) {
            this.uses = uses;
        }

        Block block(Block block, Builder b) {
            b.args(block.args(), map);
            block.nodes().forEach(node -> node(node, b));
            return b.finish(map.get(block.results()), block.end());
        }

        private void node(Node node, Builder b) {
            if (node.op() instanceof While && loop(node, b)) {
                return;
            }
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                regions.add(block(region, new Builder()));
            }
            b.setLocation(node.location());
            Node copy = b.node(node.op(), map.get(node.operands()), regions, node.extra());
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
        }

        /** False where nothing is left to carry: the loop stays as it is. */
        private boolean loop(Node node, Builder b) {
            Block condition = node.regions().getFirst();
            Block body = node.regions().getLast();
            int n = node.operands().size();
            LoopNeeds needs = new LoopNeeds(node, uses);
            List<Value> operands = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (needs.isCarried(i)) {
                    operands.add(map.get(node.operand(i)));
                }
            }
            if (operands.isEmpty()) {
                return false;
            }
            changed |= operands.size() < n;
            Builder test = new Builder();
            enter(node, condition, needs, test);
            condition.nodes().forEach(each -> node(each, test));
            Block first = test.finish(map.get(condition.results()), condition.end());
            Builder turn = new Builder();
            enter(node, body, needs, turn);
            Fixed fixed = new Fixed(body, needs.carried());
            for (Node each : body.nodes()) {
                if (needs.has(each)) {
                    if (isWork(each) && fixed.has(each)) {
                        changed = true;
                        before(each, fixed, b);
                    } else {
                        node(each, turn);
                    }
                }
            }
            List<Value> next = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (needs.isCarried(i)) {
                    next.add(map.get(body.results().get(i)));
                }
            }
            Block second = turn.finish(next, body.end());
            b.setLocation(node.location());
            Node copy = b.node(node.op(), operands, List.of(first, second), node.extra());
            int at = 0;
            for (int i = 0; i < n; i++) {
                if (needs.isCarried(i)) {
                    map.put(node.result(i), copy.result(at++));
                } else if (needs.isSame(i)) {
                    map.put(node.result(i), map.get(node.operand(i)));
                }
            }
            return true;
        }

        private void enter(Node node, Block region, LoopNeeds needs, Builder b) {
            for (int i = 0; i < region.args().size(); i++) {
                Value.Arg arg = region.args().get(i);
                if (needs.isCarried(i)) {
                    map.put(arg, b.arg(arg.type(), arg.name(), arg.location()));
                } else if (needs.isSame(i)) {
                    map.put(arg, map.get(node.operand(i)));
                }
            }
        }

        /** Emits a node, and what it needs of the body, in front of the loop. */
        private void before(Node node, Fixed fixed, Builder b) {
            ValueMap outside = fixed.outside;
            for (Node each : fixed.behind(node)) {
                ValueMap all = new ValueMap();
                for (Value value : Walk.reads(each)) {
                    Value known = outside.get(value);
                    all.put(value, known.equals(value) ? map.get(value) : known);
                }
                Node copy = b.copy(each, all);
                for (int i = 0; i < each.types().size(); i++) {
                    outside.put(each.result(i), copy.result(i));
                }
            }
            for (Value result : node.results()) {
                map.put(result, outside.get(result));
            }
        }
    }

    /** What is the same at every turn of a loop. */
    private static final class Fixed {
        private final Set<Node> moving;
        private final Map<Value, Node> own = new HashMap<>();

        /** Values of the body that stand in front of the loop, too. */
        private final ValueMap outside = new ValueMap();

        private final Set<Node> done = new HashSet<>();

        Fixed(Block body, List<Value.Arg> carried) {
            moving = Walk.depending(body, carried);
            for (Node node : body.nodes()) {
                node.results().forEach(result -> own.put(result, node));
            }
        }

        boolean has(Node node) {
            return !moving.contains(node);
        }

        /**
         * The nodes of the body that lead to one and are not in front of the loop yet, in order.
         */
        List<Node> behind(Node node) {
            List<Node> order = new ArrayList<>();
            collect(node, order);
            return order;
        }

        private void collect(Node node, List<Node> order) {
            if (!done.add(node)) {
                return;
            }
            for (Value value : Walk.reads(node)) {
                Node source = own.get(value);
                if (source != null) {
                    collect(source, order);
                }
            }
            order.add(node);
        }
    }

    /** Worth an array of its own: loops inside, or functions of many instructions. */
    private static boolean isWork(Node node) {
        return switch (node.op()) {
            case DotGeneral _, Convolution _, Reduce _, ReduceWindow _ -> true;
            case Scatter _, SelectAndScatter _, Sort _, TopK _, Cholesky _, TriangularSolve _ ->
                    true;
            case Unary(Unary.Kind kind) -> kind.isTranscendental() && isArray(node);
            case Binary(Binary.Kind kind) -> kind.isTranscendental() && isArray(node);
            default -> false;
        };
    }

    private static boolean isArray(Node node) {
        return node.types().getFirst() instanceof TensorType type && type.rank() > 0;
    }
}
