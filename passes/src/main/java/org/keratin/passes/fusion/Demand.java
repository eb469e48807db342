package org.keratin.passes.fusion;

import java.util.List;

/**
 * One way in which a group reads a value.
 *
 * @param access the element, at a point of the group's space
 * @param scope the inner axes (of reductions) in force where it is read
 * @param operand whether it must be in memory: the operand of a contraction
 */
record Demand(Access access, List<String> scope, boolean operand) {
    Demand {
        scope = List.copyOf(scope);
    }

    Demand with(Access other) {
        return new Demand(other, scope, operand);
    }
}
