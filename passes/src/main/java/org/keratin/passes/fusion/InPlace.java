package org.keratin.passes.fusion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.StepProgram;

/**
 * Which updates of a slice are written into the array that they update: those of arrays that belong
 * to the step, such as a loop's carried values and states. Whether the old value is still wanted is
 * decided when memory is assigned; where it is, a copy comes first.
 */
final class InPlace {
    private final @Nullable InPlace around;
    private final Set<Value> owned = new HashSet<>();
    private final Set<Node> updates = new HashSet<>();

    /** From which position on a value's array may hold another value. */
    private final Map<Value, Integer> overwritten = new HashMap<>();

    InPlace(StepProgram program, Graph graph) {
        this.around = null;
        Block body = program.module().entry().body();
        for (int i = 0; i < body.args().size(); i++) {
            if (program.params().get(i).role() == StepProgram.Role.STATE) {
                owned.add(body.args().get(i));
            }
        }
        visit(body, graph);
    }

    InPlace(Block region, Graph graph, InPlace around) {
        this.around = around;
        owned.addAll(region.args());
        visit(region, graph);
    }

    private void visit(Block body, Graph graph) {
        for (Node node : body.nodes()) {
            int position = 2 * graph.position(node);
            if (Control.is(node)) {
                owned.addAll(node.results());
                if (node.op() instanceof While) {
                    node.operands().forEach(v -> overwritten.putIfAbsent(v, position));
                }
            } else if (node.op() instanceof DynamicUpdateSlice
                    && isOwned(node.operand(0))
                    && !node.operand(1).type().equals(node.operand(0).type())) {
                updates.add(node);
                owned.add(node.result());
                overwritten.putIfAbsent(node.operand(0), position);
            } else if (Irregular.is(node)) {
                for (int i = 0; i < node.types().size(); i++) {
                    int origin = Irregular.origin(node, i);
                    if (origin >= 0) {
                        owned.add(node.result(i));
                        overwritten.putIfAbsent(node.operand(origin), position - 1);
                    }
                }
            }
        }
    }

    /** True if the value's array belongs to the step and may be written when the value is dead. */
    boolean isOwned(Value value) {
        return owned.contains(value) || (around != null && around.isOwned(value));
    }

    /** True if the node updates its operand's array. */
    boolean is(Node node) {
        return updates.contains(node);
    }

    /**
     * True if the node selects from an array that is overwritten before one of its readers runs: it
     * is then computed at its own place, so that the update needs no copy of the whole.
     */
    boolean mustReadEarly(Node node, Set<Group> readers) {
        boolean selects =
                node.op() instanceof DynamicSlice
                        || node.op() instanceof Gather
                        || node.op() instanceof Slice;
        Integer limit = selects ? overwritten.get(node.operand(0)) : null;
        if (limit == null || !isOwned(node.operand(0))) {
            return false;
        }
        for (Group reader : readers) {
            // A kernel of one point reads all it needs before it writes.
            boolean single = reader.update() != null && reader.axes().isEmpty();
            if (reader.position() >= limit && !(single && reader.position() == limit)) {
                return true;
            }
        }
        return false;
    }
}
