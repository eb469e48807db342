package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.kernel.Buffer;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawAction;
import org.keratin.passes.kernels.RawKernel;

/**
 * From which to which entry of the schedule each scratch array is needed. An array that is touched
 * inside a loop and outside of it is needed all through the loop, since the loop runs again.
 */
final class Lives {
    /** Positions, both inclusive. */
    record Life(int first, int last) {
        Life and(Life other) {
            return new Life(Math.min(first, other.first), Math.max(last, other.last));
        }

        boolean contains(Life other) {
            return first <= other.first && other.last <= last;
        }
    }

    private final Map<Stored, Life> lives = new LinkedHashMap<>();

    /** Each loop, inner ones before those around them. */
    private final List<Life> loops = new ArrayList<>();

    private final List<Map<Stored, Boolean>> touched = new ArrayList<>();
    private int position;

    private Lives() {}

    /** The life of every scratch array, in the order in which lives begin. */
    static Map<Stored, Life> of(List<RawAction> actions) {
        Lives lives = new Lives();
        lives.visit(actions);
        lives.extend();
        Map<Stored, Life> sorted = new LinkedHashMap<>();
        lives.lives.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().first()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private void visit(List<RawAction> actions) {
        for (RawAction action : actions) {
            switch (action) {
                case RawKernel raw -> {
                    raw.arrays().forEach(this::touch);
                    position++;
                }
                case RawAction.While loop -> {
                    int begin = position;
                    visit(loop.condition());
                    touch(loop.predicate());
                    position++;
                    visit(loop.body());
                    // the way back
                    Map<Stored, Boolean> inside = new LinkedHashMap<>();
                    RawAction.arrays(List.of(loop)).forEach(array -> inside.put(array, true));
                    loops.add(new Life(begin, position++));
                    touched.add(inside);
                }
                case RawAction.Switch choice -> {
                    touch(choice.index());
                    position++;
                    choice.branches().forEach(this::visit);
                }
            }
        }
    }

    private void touch(Stored array) {
        if (array.kind() == Buffer.Kind.SCRATCH) {
            lives.merge(array, new Life(position, position), Life::and);
        }
    }

    private void extend() {
        for (int i = 0; i < loops.size(); i++) {
            Life loop = loops.get(i);
            for (Stored array : touched.get(i).keySet()) {
                lives.computeIfPresent(
                        array, (a, life) -> loop.contains(life) ? life : life.and(loop));
            }
        }
    }
}
