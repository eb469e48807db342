package org.keratin.passes.simplify;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.While;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/**
 * Runs a loop once where a later one does the same and more: automatic differentiation writes the
 * loop again, with what its gradient needs of every turn behind what it carries.
 */
public final class MergeLoops implements Pass {
    @Override
    public String id() {
        return "merge-loops";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(
                func -> {
                    int[] loops = {0};
                    Walk.nodes(func.body(), n -> loops[0] += n.op() instanceof While ? 1 : 0);
                    if (loops[0] < 2) {
                        return func;
                    }
                    Copier copier = new Copier();
                    Block body = copier.block(func.body());
                    return copier.changed ? func.withBody(body) : func;
                });
    }

    private static final class Copier {
        private final ValueMap map = new ValueMap();
        private final Set<Node> done = new HashSet<>();
        private boolean changed;

        Block block(Block block) {
            Builder b = new Builder();
            b.args(block.args(), map);
            Map<Node, Larger> larger = larger(block);
            for (Node node : block.nodes()) {
                if (done.contains(node)) {
                    continue;
                }
                Larger more = larger.get(node);
                if (more == null) {
                    copy(node, b);
                    continue;
                }
                changed = true;
                for (Node each : more.needed()) {
                    if (!done.contains(each)) {
                        copy(each, b);
                    }
                }
                copy(more.loop(), b);
                for (int i = 0; i < node.types().size(); i++) {
                    map.put(node.result(i), map.get(more.loop().result(i)));
                }
            }
            return b.finish(map.get(block.results()), block.end());
        }

        private void copy(Node node, Builder b) {
            done.add(node);
            List<Block> regions = node.regions().stream().map(this::block).toList();
            b.setLocation(node.location());
            Node copy = b.node(node.op(), map.get(node.operands()), regions, node.extra());
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
        }
    }

    /**
     * A loop that stands in the place of an earlier one.
     *
     * @param needed the nodes between them that it needs, in order
     */
    private record Larger(Node loop, List<Node> needed) {}

    /** For a loop a later one of the same block that can stand in its place. */
    private static Map<Node, Larger> larger(Block block) {
        Map<Node, Integer> positions = new HashMap<>();
        block.nodes().forEach(node -> positions.put(node, positions.size()));
        Map<Value, Node> first = new LinkedHashMap<>();
        Map<Node, Larger> larger = new HashMap<>();
        Set<Node> taken = new HashSet<>();
        for (Node node : block.nodes()) {
            if (!(node.op() instanceof While)) {
                continue;
            }
            Node before = first.putIfAbsent(node.operand(0), node);
            if (before != null
                    && !larger.containsKey(before)
                    && !taken.contains(node)
                    && isMore(before, node)) {
                List<Node> needed = needed(positions, before, node);
                // what the later loop needs has to be computed in front of the earlier one
                if (needed.stream().allMatch(each -> each != before && Walk.isPure(each))) {
                    larger.put(before, new Larger(node, needed));
                    taken.add(node);
                }
            }
        }
        return larger;
    }

    /** The nodes from {@code before} on that {@code more} needs, in order. */
    private static List<Node> needed(Map<Node, Integer> positions, Node before, Node more) {
        int from = positions.getOrDefault(before, 0);
        Set<Node> needed = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(more));
        while (!open.isEmpty()) {
            for (Value value : Walk.reads(open.pop())) {
                Node source = value.definition();
                if (source != null
                        && positions.getOrDefault(source, -1) >= from
                        && needed.add(source)) {
                    open.push(source);
                }
            }
        }
        return needed.stream().sorted(Comparator.comparing(positions::get)).toList();
    }

    // ---- equality ----

    /** True if the second loop computes all that the first one does, in its first results. */
    private static boolean isMore(Node loop, Node more) {
        int n = loop.operands().size();
        if (more.operands().size() < n || !more.operands().subList(0, n).equals(loop.operands())) {
            return false;
        }
        Map<Value, Value> same = new HashMap<>();
        Block test = loop.regions().getFirst();
        Block other = more.regions().getFirst();
        return begins(test, other, same)
                && test.nodes().size() == other.nodes().size()
                && equal(test.results(), other.results(), same)
                && begins(loop.regions().getLast(), more.regions().getLast(), same)
                && equal(
                        loop.regions().getLast().results(),
                        more.regions().getLast().results().subList(0, n),
                        same);
    }

    /**
     * True if the second block begins with the nodes of the first.
     *
     * @param same gets the second block's value for each of the first's
     */
    private static boolean begins(Block first, Block second, Map<Value, Value> same) {
        if (first.args().size() > second.args().size()
                || first.nodes().size() > second.nodes().size()) {
            return false;
        }
        for (int i = 0; i < first.args().size(); i++) {
            if (!first.args().get(i).type().equals(second.args().get(i).type())) {
                return false;
            }
            same.put(first.args().get(i), second.args().get(i));
        }
        for (int i = 0; i < first.nodes().size(); i++) {
            if (!equal(first.nodes().get(i), second.nodes().get(i), same)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(Node first, Node second, Map<Value, Value> same) {
        boolean alike =
                first.op().equals(second.op())
                        && first.types().equals(second.types())
                        && first.extra().equals(second.extra())
                        && first.regions().size() == second.regions().size()
                        && equal(first.operands(), second.operands(), same);
        for (int i = 0; alike && i < first.regions().size(); i++) {
            Block a = first.regions().get(i);
            Block b = second.regions().get(i);
            alike =
                    a.args().size() == b.args().size()
                            && a.nodes().size() == b.nodes().size()
                            && begins(a, b, same)
                            && equal(a.results(), b.results(), same);
        }
        for (int i = 0; alike && i < first.types().size(); i++) {
            same.put(first.result(i), second.result(i));
        }
        return alike;
    }

    private static boolean equal(List<Value> first, List<Value> second, Map<Value, Value> same) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            @Nullable Value known = same.get(first.get(i));
            if (!second.get(i).equals(known == null ? first.get(i) : known)) {
                return false;
            }
        }
        return true;
    }
}
