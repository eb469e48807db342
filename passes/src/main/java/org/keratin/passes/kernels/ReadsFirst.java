package org.keratin.passes.kernels;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.keratin.kernel.Param;
import org.keratin.passes.fusion.Stored;

/**
 * Lets what reads an array run before another array is begun that shall have the same memory, where
 * nothing in between stands in the way: else a copy of the first would have to be kept.
 */
final class ReadsFirst {
    private ReadsFirst() {}

    /**
     * @param actions a sequence, changed in place
     * @param old what is read
     * @param fresh what will take its memory
     */
    static void of(List<RawAction> actions, Stored old, Stored fresh) {
        int first = 0;
        while (first < actions.size() && !written(actions.get(first)).contains(fresh)) {
            first++;
        }
        int place = first;
        for (int i = first + 1; i < actions.size(); i++) {
            if (!(actions.get(i) instanceof RawKernel reader) || !reader.arrays().contains(old)) {
                continue;
            }
            int from = i > place && isCopyFor(reader, actions.get(i - 1)) ? i - 1 : i;
            List<RawAction> before = actions.subList(place, from);
            if (isFree(reader, before) && (from == i || isApart(actions.get(from), before))) {
                List<RawAction> moved = List.copyOf(actions.subList(from, i + 1));
                actions.subList(from, i + 1).clear();
                actions.addAll(place, moved);
                place += moved.size();
            }
        }
    }

    /** True for the copy before an update in place, which goes when both have one memory. */
    private static boolean isCopyFor(RawKernel update, RawAction action) {
        return action instanceof RawKernel copy
                && copy.arrays().size() == 2
                && IntStream.range(0, update.arrays().size())
                        .filter(
                                i ->
                                        update.kernel().params().get(i).access()
                                                == Param.Access.UPDATE)
                        .anyMatch(i -> update.arrays().get(i).equals(copy.arrays().getLast()));
    }

    /**
     * True if others touch nothing that the action does. A reader of what is copied would, behind
     * the update, keep the copy.
     */
    private static boolean isApart(RawAction action, List<RawAction> others) {
        Set<Stored> touched = new HashSet<>(RawAction.arrays(List.of(action)));
        return RawAction.arrays(others).stream().noneMatch(touched::contains);
    }

    /** True if the action may run before others. */
    private static boolean isFree(RawAction action, List<RawAction> others) {
        Set<Stored> touched = new HashSet<>(RawAction.arrays(List.of(action)));
        Set<Stored> written = written(action);
        for (RawAction other : others) {
            if (written(other).stream().anyMatch(touched::contains)
                    || RawAction.arrays(List.of(other)).stream().anyMatch(written::contains)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Stored> written(RawAction action) {
        Set<Stored> written = new HashSet<>();
        collect(action, written);
        return written;
    }

    private static void collect(RawAction action, Set<Stored> written) {
        switch (action) {
            case RawKernel raw ->
                    IntStream.range(0, raw.arrays().size())
                            .filter(i -> raw.kernel().params().get(i).access() != Param.Access.READ)
                            .forEach(i -> written.add(raw.arrays().get(i)));
            case RawAction.While loop -> {
                loop.condition().forEach(each -> collect(each, written));
                loop.body().forEach(each -> collect(each, written));
            }
            case RawAction.Switch choice ->
                    choice.branches().forEach(b -> b.forEach(each -> collect(each, written)));
        }
    }
}
