package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * A function prepared for running: every value of it and of its regions has a slot in one frame, so
 * that a region reads the values around it in place, and every node knows which slots are dead
 * after it.
 */
final class Plan {
    /**
     * A node with its slots.
     *
     * @param dead slots of this block that no later node reads
     * @param dynamic whether a type of the node, or a result of its regions, has an unknown
     *     dimension
     */
    record Step(Node node, int[] in, int[] out, int[] dead, boolean dynamic) {}

    record Body(Block block, int[] args, List<Step> steps, int[] results) {}

    final Body body;
    final Map<Block, Body> regions = new HashMap<>();
    private final Map<Value, Integer> slots = new HashMap<>();

    Plan(Func func) {
        body = plan(func.body());
    }

    int frameSize() {
        return slots.size();
    }

    private int slot(Value value) {
        Integer slot = slots.get(value);
        if (slot == null) {
            throw new IrException("a value is used before its definition: " + value.type());
        }
        return slot;
    }

    private int define(Value value) {
        int slot = slots.size();
        slots.put(value, slot);
        return slot;
    }

    private int[] define(List<? extends Value> values) {
        int[] defined = new int[values.size()];
        for (int i = 0; i < defined.length; i++) {
            defined[i] = define(values.get(i));
        }
        return defined;
    }

    private int[] slotsOf(List<Value> values) {
        return values.stream().mapToInt(this::slot).toArray();
    }

    private Body plan(Block block) {
        int first = slots.size();
        int[] args = define(block.args());
        List<int[]> ins = new ArrayList<>();
        List<int[]> outs = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (int slot : args) {
            last.put(slot, 0);
        }
        for (int i = 0; i < block.nodes().size(); i++) {
            Node node = block.nodes().get(i);
            int[] in = slotsOf(node.operands());
            ins.add(in);
            use(in, i, last);
            for (Block region : node.regions()) {
                Body inner = plan(region);
                regions.put(region, inner);
                useAll(inner, i, last);
            }
            int[] out = define(node.results());
            for (int slot : out) {
                last.put(slot, i);
            }
            outs.add(out);
        }
        int[] results = slotsOf(block.results());
        use(results, Integer.MAX_VALUE, last);
        List<List<Integer>> dead = new ArrayList<>();
        for (int i = 0; i < block.nodes().size(); i++) {
            dead.add(new ArrayList<>());
        }
        for (int slot = first; slot < slots.size(); slot++) {
            Integer at = last.get(slot);
            if (at != null && at < dead.size()) {
                dead.get(at).add(slot);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < block.nodes().size(); i++) {
            int[] slotsDead = dead.get(i).stream().mapToInt(Integer::intValue).toArray();
            Node node = block.nodes().get(i);
            steps.add(new Step(node, ins.get(i), outs.get(i), slotsDead, isDynamic(node)));
        }
        return new Body(block, args, List.copyOf(steps), results);
    }

    private static boolean isDynamic(Node node) {
        return node.types().stream().anyMatch(Type::isDynamic)
                || node.operands().stream().anyMatch(v -> v.type().isDynamic())
                || node.regions().stream()
                        .flatMap(region -> region.results().stream())
                        .anyMatch(v -> v.type().isDynamic());
    }

    /** A region's uses of outer values count as uses by its node. */
    private void useAll(Body inner, int at, Map<Integer, Integer> last) {
        use(inner.results, at, last);
        for (Step step : inner.steps) {
            use(step.in, at, last);
            for (Block region : step.node.regions()) {
                Body nested = regions.get(region);
                if (nested != null) {
                    useAll(nested, at, last);
                }
            }
        }
    }

    private static void use(int[] used, int at, Map<Integer, Integer> last) {
        for (int slot : used) {
            last.computeIfPresent(slot, (s, before) -> Math.max(before, at));
        }
    }
}
