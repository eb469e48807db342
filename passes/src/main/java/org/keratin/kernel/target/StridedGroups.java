package org.keratin.kernel.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Loads and stores of a body that together touch whole stretches of memory, though each by itself
 * steps over elements: the parts of complex numbers, the columns of a narrow matrix. A stretch is
 * read in whole vectors and taken apart by shuffles, or put together by shuffles and written in
 * whole vectors, where each alone would be a gather or a scatter.
 */
final class StridedGroups {
    /** The largest step: its vectors still fit registers. */
    private static final long LARGEST = 16;

    /**
     * @param base the offset without its constant
     * @param block the whole steps of the constant
     */
    private record Key(int param, Dim base, long step, long block) {}

    /** The accesses of a stretch by what remains of their constants. */
    private static final class Group {
        /** The first element that lane 0 touches. */
        final Dim start;

        final boolean isBackwards;
        final Stmt[] members;
        List<Reg> loaded = List.of();
        int stored;

        Group(Dim start, long step) {
            this.start = start;
            this.isBackwards = step < 0;
            this.members = new Stmt[(int) Math.abs(step)];
        }

        /** The first element that any of the lanes touches. */
        Dim lowest(int lanes) {
            return isBackwards ? start.minus((long) members.length * (lanes - 1)) : start;
        }

        boolean isComplete() {
            for (Stmt member : members) {
                if (member == null) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<Stmt, Group> groups = new IdentityHashMap<>();

    private StridedGroups() {}

    /** The groups of a body's own statements along an axis of lanes; null where there are none. */
    static @Nullable StridedGroups of(BodyEmitter emitter, List<Stmt> body, String axis) {
        Kernel kernel = emitter.kernel();
        Map<Key, Group> loads = new LinkedHashMap<>();
        Map<Key, Group> stores = new LinkedHashMap<>();
        for (Stmt stmt : body) {
            switch (stmt) {
                case Stmt.Load load when emitter.open(load.read().guards()).isEmpty() -> {
                    Param param = kernel.params().get(load.read().param());
                    if (param.access() == Param.Access.READ) {
                        Dim offset = param.offset(load.read().index());
                        collect(loads, stmt, load.read().param(), offset, axis);
                    }
                }
                case Stmt.Store store when emitter.open(store.guards()).isEmpty() -> {
                    Param param = kernel.params().get(store.param());
                    if (param.access() == Param.Access.WRITE) {
                        collect(stores, stmt, store.param(), param.offset(store.index()), axis);
                    }
                }
                default -> {}
            }
        }
        StridedGroups found = new StridedGroups();
        loads.values().forEach(found::keep);
        stores.values().forEach(found::keep);
        return found.groups.isEmpty() ? null : found;
    }

    private void keep(Group group) {
        if (group.isComplete()) {
            for (Stmt member : group.members) {
                groups.put(member, group);
            }
        }
    }

    private static void collect(
            Map<Key, Group> groups, Stmt stmt, int param, Dim offset, String axis) {
        if (!offset.isAffineIn(axis) || !offset.coefficient(axis).isConstant()) {
            return;
        }
        long step = offset.coefficient(axis).constant();
        boolean scalars = offset.symbols().stream().anyMatch(s -> s.startsWith("%v"));
        long size = Math.abs(step);
        if (size < 2 || size > LARGEST || Long.bitCount(size) != 1 || scalars) {
            return;
        }
        long constant = 0;
        for (Dim.Term term : offset.terms()) {
            if (term.factors().isEmpty()) {
                constant += term.coefficient();
            }
        }
        Dim base = offset.minus(constant);
        long block = Math.floorDiv(constant, size);
        Group group =
                groups.computeIfAbsent(
                        new Key(param, base, step, block),
                        key -> new Group(base.plus(block * size), step));
        int at = (int) Math.floorMod(constant, size);
        if (group.members[at] == null) {
            group.members[at] = stmt;
        }
    }

    /** Emits a statement of a group; false where it belongs to none. */
    boolean emit(BodyEmitter body, Stmt stmt, Point point) {
        Group group = groups.get(stmt);
        if (group == null) {
            return false;
        }
        TargetBuilder b = body.builder();
        int step = group.members.length;
        if (stmt instanceof Stmt.Load load) {
            if (group.loaded.isEmpty()) {
                Mem mem = b.param(load.read().param());
                Dim lowest = group.lowest(point.lanes());
                List<Reg> whole = new ArrayList<>();
                for (int i = 0; i < step; i++) {
                    Reg offset = b.dims().emit(lowest.plus((long) i * point.lanes()));
                    whole.add(b.load(mem, offset, point.lanes(), null, mem.dtype().byteSize()));
                }
                List<Reg> parts = apart(b, whole);
                group.loaded =
                        group.isBackwards
                                ? parts.stream().map(v -> LaneMemory.reversed(b, v)).toList()
                                : parts;
            }
            for (int i = 0; i < step; i++) {
                if (group.members[i] == stmt) {
                    body.define(load.out(), group.loaded.get(i));
                }
            }
        } else if (stmt instanceof Stmt.Store store && ++group.stored == step) {
            Mem mem = b.param(store.param());
            List<Reg> values = new ArrayList<>();
            for (Stmt member : group.members) {
                Reg value = b.splat(body.value(((Stmt.Store) member).value()), point.lanes());
                values.add(group.isBackwards ? LaneMemory.reversed(b, value) : value);
            }
            Dim lowest = group.lowest(point.lanes());
            List<Reg> whole = together(b, values);
            for (int i = 0; i < step; i++) {
                Reg offset = b.dims().emit(lowest.plus((long) i * point.lanes()));
                b.store(mem, offset, whole.get(i), null, mem.dtype().byteSize());
            }
        }
        return true;
    }

    /** Of consecutive vectors, the elements of each remainder by the number of vectors. */
    private static List<Reg> apart(TargetBuilder b, List<Reg> vectors) {
        int n = vectors.size();
        if (n == 1) {
            return vectors;
        }
        int lanes = vectors.getFirst().type().lanes();
        List<Integer> even = new ArrayList<>();
        List<Integer> odd = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            even.add(2 * i);
            odd.add(2 * i + 1);
        }
        List<Reg> evens = new ArrayList<>();
        List<Reg> odds = new ArrayList<>();
        for (int i = 0; i < n; i += 2) {
            evens.add(b.shuffle(vectors.get(i), vectors.get(i + 1), even));
            odds.add(b.shuffle(vectors.get(i), vectors.get(i + 1), odd));
        }
        return alternating(apart(b, evens), apart(b, odds));
    }

    /** The other way round. */
    private static List<Reg> together(TargetBuilder b, List<Reg> vectors) {
        int n = vectors.size();
        if (n == 1) {
            return vectors;
        }
        List<Reg> evens = new ArrayList<>();
        List<Reg> odds = new ArrayList<>();
        for (int i = 0; i < n; i += 2) {
            evens.add(vectors.get(i));
            odds.add(vectors.get(i + 1));
        }
        evens = together(b, evens);
        odds = together(b, odds);
        int lanes = vectors.getFirst().type().lanes();
        List<Integer> low = new ArrayList<>();
        List<Integer> high = new ArrayList<>();
        for (int i = 0; i < lanes / 2; i++) {
            Collections.addAll(low, i, lanes + i);
            Collections.addAll(high, lanes / 2 + i, lanes + lanes / 2 + i);
        }
        List<Reg> out = new ArrayList<>();
        for (int i = 0; i < n / 2; i++) {
            out.add(b.shuffle(evens.get(i), odds.get(i), low));
            out.add(b.shuffle(evens.get(i), odds.get(i), high));
        }
        return out;
    }

    private static List<Reg> alternating(List<Reg> evens, List<Reg> odds) {
        List<Reg> all = new ArrayList<>();
        for (int i = 0; i < evens.size(); i++) {
            all.add(evens.get(i));
            all.add(odds.get(i));
        }
        return all;
    }
}
