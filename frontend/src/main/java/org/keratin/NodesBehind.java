package org.keratin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.passes.Walk;

/** What a value of a program that is being traced is computed from. */
final class NodesBehind {
    private NodesBehind() {}

    /** The nodes that a value needs, each behind those that it needs itself. */
    static List<Node> of(Value value) {
        List<Node> ordered = new ArrayList<>();
        Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> stack = new ArrayList<>();
        push(value, stack);
        while (!stack.isEmpty()) {
            Node node = stack.getLast();
            if (done.contains(node)) {
                stack.removeLast();
            } else if (entered.add(node)) {
                node.operands().forEach(v -> push(v, stack));
                Walk.captures(node).forEach(v -> push(v, stack));
            } else {
                stack.removeLast();
                done.add(node);
                ordered.add(node);
            }
        }
        return ordered;
    }

    private static void push(Value value, List<Node> stack) {
        Node definition = value.definition();
        if (definition != null) {
            stack.add(definition);
        }
    }
}
