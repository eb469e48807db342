package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Param;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawAction;
import org.keratin.passes.kernels.RawKernel;

/**
 * A schedule as a graph of kernels and tests, and which of some arrays are live behind each of
 * them: will be read before they are written as a whole.
 */
final class Flow {
    /** A kernel, or the test of a loop or choice. Has identity. */
    static final class Point {
        final @Nullable RawKernel kernel;
        final BitSet read = new BitSet();
        final BitSet written = new BitSet();

        /** What is written as a whole; the rest of {@link #written} keeps a part. */
        final BitSet whole = new BitSet();

        final BitSet liveOut = new BitSet();
        final List<Integer> next = new ArrayList<>();

        /** How many loops the point is in. */
        final int depth;

        Point(@Nullable RawKernel kernel, int depth) {
            this.kernel = kernel;
            this.depth = depth;
        }
    }

    private final Map<Stored, Integer> numbers;
    private final List<Point> points = new ArrayList<>();

    /**
     * @param numbers the arrays asked about
     * @param atEnd those that are read when the step has ended
     */
    Flow(List<RawAction> actions, Map<Stored, Integer> numbers, BitSet atEnd) {
        this.numbers = numbers;
        List<Integer> ends = sequence(actions, List.of(), 0);
        for (int end : ends) {
            points.get(end).liveOut.or(atEnd);
        }
        live();
    }

    List<Point> points() {
        return points;
    }

    /**
     * Adds the points of a sequence.
     *
     * @param before the points that it follows
     * @return the points that what follows it follows
     */
    private List<Integer> sequence(List<RawAction> actions, List<Integer> before, int depth) {
        List<Integer> ends = before;
        for (RawAction action : actions) {
            ends =
                    switch (action) {
                        case RawKernel kernel -> List.of(kernel(kernel, ends, depth));
                        case RawAction.While loop -> {
                            int head = points.size();
                            List<Integer> tested = sequence(loop.condition(), ends, depth + 1);
                            int test = test(loop.predicate(), tested, depth + 1);
                            List<Integer> back = sequence(loop.body(), List.of(test), depth + 1);
                            back.forEach(end -> points.get(end).next.add(head));
                            yield List.of(test);
                        }
                        case RawAction.Switch choice -> {
                            int test = test(choice.index(), ends, depth);
                            List<Integer> all = new ArrayList<>();
                            for (List<RawAction> branch : choice.branches()) {
                                all.addAll(sequence(branch, List.of(test), depth));
                            }
                            yield all.stream().distinct().toList();
                        }
                    };
        }
        return ends;
    }

    private int add(Point point, List<Integer> before) {
        int number = points.size();
        points.add(point);
        before.forEach(end -> points.get(end).next.add(number));
        return number;
    }

    private int test(Stored array, List<Integer> before, int depth) {
        Point point = new Point(null, depth);
        mark(array, point.read);
        return add(point, before);
    }

    private int kernel(RawKernel raw, List<Integer> before, int depth) {
        Point point = new Point(raw, depth);
        for (int i = 0; i < raw.arrays().size(); i++) {
            Param.Access access = raw.kernel().params().get(i).access();
            if (access != Param.Access.READ) {
                mark(raw.arrays().get(i), point.written);
            }
            if (access == Param.Access.WRITE) {
                mark(raw.arrays().get(i), point.whole);
            } else {
                mark(raw.arrays().get(i), point.read);
            }
        }
        return add(point, before);
    }

    private void mark(Stored array, BitSet set) {
        Integer number = numbers.get(array);
        if (number != null) {
            set.set(number);
        }
    }

    /** Backwards until nothing changes: once, and once more for each loop around a loop. */
    private void live() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = points.size() - 1; i >= 0; i--) {
                Point point = points.get(i);
                int before = point.liveOut.cardinality();
                for (int next : point.next) {
                    Point after = points.get(next);
                    BitSet in = (BitSet) after.liveOut.clone();
                    in.andNot(after.whole);
                    in.or(after.read);
                    point.liveOut.or(in);
                }
                changed |= point.liveOut.cardinality() != before;
            }
        }
    }
}
