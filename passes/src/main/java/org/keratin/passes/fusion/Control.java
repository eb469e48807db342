package org.keratin.passes.fusion;

import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.If;
import org.keratin.ir.op.While;

/**
 * What a group runs whose node is a loop or a choice: its regions, each fused by itself. What a
 * region uses from outside has memory there, and so have the node's operands and results.
 */
public sealed interface Control {
    /**
     * {@code while (condition(carried)) carried := body(carried)}, all carried values at once. What
     * they begin with is written by groups before.
     *
     * @param carried one array per operand: the arguments of both regions, and the results
     * @param next what the body writes
     */
    record Loop(
            List<Stored> carried,
            Fusion condition,
            Stored predicate,
            Fusion body,
            List<Stored> next)
            implements Control {
        public Loop {
            carried = List.copyOf(carried);
            next = List.copyOf(next);
        }
    }

    /** Runs one of the branches, each of which writes the results. */
    record Choice(Stored index, List<Fusion> branches) implements Control {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    static boolean is(Node node) {
        return node.op() instanceof While || node.op() instanceof If || node.op() instanceof Case;
    }
}
