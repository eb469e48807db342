package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Buffer;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawAction;
import org.keratin.passes.kernels.RawKernel;

/**
 * Gives the two arrays of a copy the same memory, and removes the copy, where neither is written
 * while the other is still read: so carried values, states and what is updated by slices change in
 * place. Copies of inner loops go first, then those of large arrays (Chaitin et al., Register
 * Allocation via Coloring, 1981; arrays instead of registers).
 */
final class Coalesce {
    private static final long SAMPLE = 32;
    private static final int MANY_PLACES = 256;

    private final List<Stored> arrays = new ArrayList<>();
    private final Map<Stored, Integer> numbers = new LinkedHashMap<>();
    private final List<Flow.Point> points;
    private final Set<Flow.Point> copies = new LinkedHashSet<>();

    /** The class of each array; equal classes share memory. */
    private final int[] leaders;

    private final List<BitSet> members = new ArrayList<>();
    private final List<List<Flow.Point>> writers = new ArrayList<>();

    /**
     * Where an array of the class is read, written or wanted; null where these are many. Two
     * classes are compared along the shorter list, so that a long row of loops, whose carried
     * values become one class, takes time in proportion.
     */
    private final List<@Nullable List<Flow.Point>> places = new ArrayList<>();

    /** The array whose memory the class has: the one of a parameter or result, else the first. */
    private final int[] homes;

    private Coalesce(List<RawAction> actions) {
        for (Stored array : candidates(actions)) {
            numbers.put(array, arrays.size());
            arrays.add(array);
        }
        BitSet atEnd = new BitSet();
        leaders = new int[arrays.size()];
        homes = new int[arrays.size()];
        for (int i = 0; i < arrays.size(); i++) {
            leaders[i] = i;
            homes[i] = i;
            Buffer.Kind kind = arrays.get(i).kind();
            atEnd.set(i, kind == Buffer.Kind.OUTPUT || kind == Buffer.Kind.STATE);
            BitSet self = new BitSet();
            self.set(i);
            members.add(self);
            writers.add(new ArrayList<>());
            places.add(new ArrayList<>());
        }
        points = arrays.isEmpty() ? List.of() : new Flow(actions, numbers, atEnd).points();
        for (Flow.Point point : points) {
            point.written.stream().forEach(i -> writers.get(i).add(point));
            BitSet here = (BitSet) point.liveOut.clone();
            here.or(point.written);
            here.or(point.read);
            here.stream().forEach(i -> places.set(i, joined(places.get(i), List.of(point))));
            if (point.kernel != null && Overlap.isCopy(point.kernel)) {
                copies.add(point);
            }
        }
    }

    /** The actions with all copies gone that can. */
    static List<RawAction> run(List<RawAction> actions) {
        Coalesce coalesce = new Coalesce(actions);
        if (coalesce.copies.isEmpty()) {
            return actions;
        }
        List<Flow.Point> order = new ArrayList<>(coalesce.copies);
        order.sort(
                Comparator.comparingInt((Flow.Point p) -> -p.depth)
                        .thenComparingLong(p -> -coalesce.size(p)));
        order.forEach(coalesce::tryMerge);
        return coalesce.rewrite(actions);
    }

    private static List<Stored> candidates(List<RawAction> actions) {
        Map<Stored, Boolean> found = new LinkedHashMap<>();
        copies(
                actions,
                copy -> {
                    found.put(Overlap.from(copy), true);
                    found.put(Overlap.to(copy), true);
                });
        return List.copyOf(found.keySet());
    }

    private static void copies(List<RawAction> actions, Consumer<RawKernel> sink) {
        for (RawAction action : actions) {
            switch (action) {
                case RawKernel kernel -> {
                    if (Overlap.isCopy(kernel)) {
                        sink.accept(kernel);
                    }
                }
                case RawAction.While loop -> {
                    copies(loop.condition(), sink);
                    copies(loop.body(), sink);
                }
                case RawAction.Switch choice -> choice.branches().forEach(b -> copies(b, sink));
            }
        }
    }

    private int number(Stored array) {
        Integer number = numbers.get(array);
        if (number == null) {
            throw new IllegalStateException(array + " is not copied");
        }
        return number;
    }

    private static RawKernel kernel(Flow.Point point) {
        RawKernel kernel = point.kernel;
        if (kernel == null) {
            throw new IllegalStateException("a test writes nothing");
        }
        return kernel;
    }

    private long size(Flow.Point copy) {
        return Overlap.to(kernel(copy)).size().eval(symbol -> SAMPLE);
    }

    // ---- classes ----

    private void tryMerge(Flow.Point copy) {
        int a = leaders[number(Overlap.from(kernel(copy)))];
        int b = leaders[number(Overlap.to(kernel(copy)))];
        if (a == b || !fits(a, b) || conflicts(a, b) || conflicts(b, a)) {
            return;
        }
        boolean larger = writers.get(a).size() >= writers.get(b).size();
        int into = larger ? a : b;
        int from = larger ? b : a;
        homes[into] = home(homes[a], homes[b]);
        members.get(into).or(members.get(from));
        members.get(from).stream().forEach(i -> leaders[i] = into);
        writers.get(into).addAll(writers.get(from));
        places.set(into, joined(places.get(into), places.get(from)));
    }

    private int home(int a, int b) {
        if (arrays.get(a).kind() != Buffer.Kind.SCRATCH) {
            return a;
        }
        return arrays.get(b).kind() != Buffer.Kind.SCRATCH ? b : Math.min(a, b);
    }

    private static @Nullable List<Flow.Point> joined(
            @Nullable List<Flow.Point> into, @Nullable List<Flow.Point> from) {
        if (into == null || from == null || into.size() + from.size() > MANY_PLACES) {
            return null;
        }
        into.addAll(from);
        return into;
    }

    /** One memory of its own at most, and none that the step may not write if anybody writes. */
    private boolean fits(int a, int b) {
        Buffer.Kind first = memory(a).kind();
        Buffer.Kind second = memory(b).kind();
        if (first != Buffer.Kind.SCRATCH && second != Buffer.Kind.SCRATCH) {
            return false;
        }
        return !(isReadOnly(first) || isReadOnly(second)) || onlyCopies(a, b) && onlyCopies(b, a);
    }

    private static boolean isReadOnly(Buffer.Kind kind) {
        return switch (kind) {
            case VARIABLE, INPUT, PREPARED, CONSTANT -> true;
            case STATE, OUTPUT, SCRATCH -> false;
        };
    }

    private boolean onlyCopies(int a, int b) {
        return writers.get(a).stream().allMatch(point -> isWithin(point, a, b));
    }

    /** True if the point copies from one to the other, or within one. */
    private boolean isWithin(Flow.Point point, int a, int b) {
        if (!copies.contains(point)) {
            return false;
        }
        int from = leaders[number(Overlap.from(kernel(point)))];
        int to = leaders[number(Overlap.to(kernel(point)))];
        return (from == a || from == b) && (to == a || to == b);
    }

    private Stored memory(int leader) {
        return arrays.get(homes[leader]);
    }

    /** True if an array of {@code a} is written where one of {@code b} is wanted. */
    private boolean conflicts(int a, int b) {
        BitSet own = members.get(a);
        BitSet others = members.get(b);
        List<Flow.Point> met = places.get(b);
        // what writes none of a and what meets none of b is passed over either way
        boolean shorter = met != null && met.size() < writers.get(a).size();
        for (Flow.Point point : shorter ? met : writers.get(a)) {
            if (!point.written.intersects(own) || isWithin(point, a, b)) {
                continue;
            }
            if (point.liveOut.intersects(others) || point.written.intersects(others)) {
                return true;
            }
            if (point.read.intersects(others) && !isSafe(point, own, others)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSafe(Flow.Point point, BitSet targets, BitSet sources) {
        BitSet written = (BitSet) point.written.clone();
        written.and(targets);
        BitSet read = (BitSet) point.read.clone();
        read.and(sources);
        return written.stream()
                .allMatch(
                        to ->
                                read.stream()
                                        .allMatch(
                                                from ->
                                                        Overlap.isSafe(
                                                                kernel(point),
                                                                arrays.get(from),
                                                                arrays.get(to))));
    }

    // ---- the result ----

    private Stored memory(Stored array) {
        Integer number = numbers.get(array);
        return number == null ? array : memory(leaders[number]);
    }

    private List<RawAction> rewrite(List<RawAction> actions) {
        List<RawAction> kept = new ArrayList<>();
        for (RawAction action : actions) {
            switch (action) {
                case RawKernel raw -> {
                    boolean gone =
                            Overlap.isCopy(raw)
                                    && memory(Overlap.from(raw)) == memory(Overlap.to(raw));
                    if (!gone) {
                        kept.add(
                                Overlap.bind(
                                        raw, raw.arrays().stream().map(this::memory).toList()));
                    }
                }
                case RawAction.While loop ->
                        kept.add(
                                new RawAction.While(
                                        rewrite(loop.condition()),
                                        memory(loop.predicate()),
                                        rewrite(loop.body())));
                case RawAction.Switch choice ->
                        kept.add(
                                new RawAction.Switch(
                                        memory(choice.index()),
                                        choice.branches().stream().map(this::rewrite).toList()));
            }
        }
        return kept;
    }
}
