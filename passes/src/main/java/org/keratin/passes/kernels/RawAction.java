package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.passes.fusion.Stored;

/** One entry of the schedule before memory is assigned; see {@link org.keratin.kernel.Action}. */
public sealed interface RawAction permits RawKernel, RawAction.While, RawAction.Switch {
    /**
     * @param predicate one boolean that the condition writes
     */
    record While(List<RawAction> condition, Stored predicate, List<RawAction> body)
            implements RawAction {
        public While {
            condition = List.copyOf(condition);
            body = List.copyOf(body);
        }
    }

    /**
     * @param index one boolean or i32
     */
    record Switch(Stored index, List<List<RawAction>> branches) implements RawAction {
        public Switch {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }

    /** All arrays that actions touch, in order, some more than once. */
    static List<Stored> arrays(List<? extends RawAction> actions) {
        List<Stored> arrays = new ArrayList<>();
        collect(actions, arrays);
        return arrays;
    }

    private static void collect(List<? extends RawAction> actions, List<Stored> arrays) {
        for (RawAction action : actions) {
            switch (action) {
                case RawKernel kernel -> arrays.addAll(kernel.arrays());
                case While loop -> {
                    collect(loop.condition(), arrays);
                    arrays.add(loop.predicate());
                    collect(loop.body(), arrays);
                }
                case Switch choice -> {
                    arrays.add(choice.index());
                    choice.branches().forEach(branch -> collect(branch, arrays));
                }
            }
        }
    }
}
