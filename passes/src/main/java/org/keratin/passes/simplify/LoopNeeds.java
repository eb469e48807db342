package org.keratin.passes.simplify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.passes.Walk;

/**
 * Which values a loop has to carry, and which nodes of its body that takes: from what is read after
 * the loop, by its condition or for an effect, back through the turns. Visits each node once.
 */
final class LoopNeeds {
    private final Block body;
    private final Map<Value, Integer> slots = new HashMap<>();
    private final Set<Node> own;
    private final boolean[] same;
    private final boolean[] carried;
    private final Set<Node> nodes = new HashSet<>();
    private final Deque<Value> open = new ArrayDeque<>();

    /**
     * @param loop a {@code while}
     * @param uses how often its results are used, among others
     */
    LoopNeeds(Node loop, Map<Value, Integer> uses) {
        Block condition = loop.regions().getFirst();
        this.body = loop.regions().getLast();
        this.own = new HashSet<>(body.nodes());
        this.same = new boolean[body.args().size()];
        this.carried = new boolean[same.length];
        Set<Value> tested = new HashSet<>(condition.results());
        condition.nodes().forEach(node -> tested.addAll(Walk.reads(node)));
        for (int i = 0; i < same.length; i++) {
            slots.put(body.args().get(i), i);
            same[i] = body.results().get(i).equals(body.args().get(i));
            if (uses.getOrDefault(loop.result(i), 0) > 0
                    || tested.contains(condition.args().get(i))) {
                carry(i);
            }
        }
        for (Node node : body.nodes()) {
            if (!Walk.isPure(node)) {
                need(node);
            }
        }
        while (!open.isEmpty()) {
            need(open.pop());
        }
    }

    private void need(Value value) {
        Integer slot = slots.get(value);
        Node source = value.definition();
        if (slot != null) {
            carry(slot);
        } else if (source != null && own.contains(source)) {
            need(source);
        }
    }

    private void carry(int slot) {
        if (!same[slot] && !carried[slot]) {
            carried[slot] = true;
            open.push(body.results().get(slot));
        }
    }

    private void need(Node node) {
        if (nodes.add(node)) {
            Walk.reads(node).forEach(open::push);
        }
    }

    /** True if every turn hands the value on as it is. */
    boolean isSame(int slot) {
        return same[slot];
    }

    /** True if the value must be carried. */
    boolean isCarried(int slot) {
        return carried[slot];
    }

    /** The arguments of the body that it still has. */
    List<Value.Arg> carried() {
        List<Value.Arg> args = new ArrayList<>();
        for (int i = 0; i < carried.length; i++) {
            if (carried[i]) {
                args.add(body.args().get(i));
            }
        }
        return args;
    }

    /** True for a node of the body that what is carried, or an effect, needs. */
    boolean has(Node node) {
        return nodes.contains(node);
    }
}
