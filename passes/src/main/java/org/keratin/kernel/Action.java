package org.keratin.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a schedule: the run of a kernel, a loop or a choice. Loops and choices read one
 * element of memory and never return to the caller.
 */
public sealed interface Action permits Invocation, Action.While, Action.Switch {
    /**
     * Runs {@code condition}; ends if the predicate is false, else runs {@code body} and begins
     * again.
     *
     * @param predicate the buffer of one boolean that the condition writes
     */
    record While(List<Action> condition, int predicate, List<Action> body) implements Action {
        public While {
            condition = List.copyOf(condition);
            body = List.copyOf(body);
        }
    }

    /**
     * Runs one branch.
     *
     * @param index the buffer of one element: a boolean, which takes the first of two branches
     *     where it is true, or an i32 that names the branch, the last where it is out of range
     */
    record Switch(int index, List<List<Action>> branches) implements Action {
        public Switch {
            branches = branches.stream().map(List::copyOf).toList();
        }

        /** The branch that the value of the index names. */
        public List<Action> branch(boolean isBool, long value) {
            int last = branches.size() - 1;
            if (isBool) {
                return branches.get(value != 0 ? 0 : 1);
            }
            return branches.get(value < 0 || value > last ? last : (int) value);
        }
    }

    /** The kernel runs among actions, at any depth, in the order in which they are printed. */
    static List<Invocation> invocations(List<Action> actions) {
        List<Invocation> found = new ArrayList<>();
        collect(actions, found);
        return found;
    }

    private static void collect(List<Action> actions, List<Invocation> found) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> found.add(invocation);
                case While loop -> {
                    collect(loop.condition(), found);
                    collect(loop.body(), found);
                }
                case Switch choice -> choice.branches().forEach(b -> collect(b, found));
            }
        }
    }
}
