package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Action;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Kernels in a row that treat the rows of arrays one by one: what each reads of the ones before, it
 * reads in the row that it is at. Then no thread waits for another between them, and some rows go
 * through all of the kernels while they are in the cache, where one kernel after the other would
 * take all rows from memory.
 */
public final class RowChain {
    /** What of the cache one block of rows may fill: its neighbours are on their way already. */
    private static final int PART = 2;

    /** A kernel is compared with all before it in its group: a long program takes linear time. */
    private static final int MOST_MEMBERS = 64;

    private final List<Buffer> buffers;
    private final CpuTarget target;
    private final long cache;
    private final Map<Kernel, Long> rowsOf = new IdentityHashMap<>();

    /** For each parameter of a kernel whether it is touched by rows; null where nobody asked. */
    private final Map<Kernel, @Nullable Boolean[]> byRows = new IdentityHashMap<>();

    /** How often the program names a buffer. */
    private final Map<Integer, Integer> uses = new HashMap<>();

    private final List<Group> groups = new ArrayList<>();

    /** The group being made, and how many rows its kernels share out. */
    private final List<Invocation> members = new ArrayList<>();

    private long rows;

    /** Whether barriers were left out, so that the next run cannot do without one. */
    private boolean hasChained;

    /**
     * @param cache bytes of the cache in which a block of rows should stay
     */
    public RowChain(KernelProgram program, CpuTarget target, long cache) {
        this.buffers = program.buffers();
        this.target = target;
        this.cache = cache;
        count(program.step(), uses);
    }

    /**
     * Kernel runs in order without a barrier between them.
     *
     * @param barrierBefore whether all threads must have finished what came before
     * @param rows how many the members treat one by one, where they are more than one
     * @param pieces the chunks that they must at least be done in, 1 for any number
     * @param passing the buffers that nothing but the members touches, and the bytes of a row
     */
    public record Group(
            List<Invocation> members,
            boolean barrierBefore,
            long rows,
            int pieces,
            Map<Integer, Long> passing) {}

    /** The groups of invocations of the program that follow each other. */
    public List<Group> groups(List<Invocation> invocations) {
        for (Invocation invocation : invocations) {
            if (!add(invocation)) {
                close();
                members.add(invocation);
                rows = rows(invocation.kernel());
            }
        }
        close();
        hasChained = false;
        List<Group> made = List.copyOf(groups);
        groups.clear();
        return made;
    }

    private boolean add(Invocation next) {
        if (members.isEmpty()
                || members.size() == MOST_MEMBERS
                || rows == 0
                || rows(next.kernel()) != rows) {
            return false;
        }
        for (Invocation before : members) {
            if (!isApart(before, next)) {
                return false;
            }
        }
        members.add(next);
        return true;
    }

    private void close() {
        boolean chains = members.stream().skip(1).anyMatch(Invocation::barrierBefore);
        long pieces = chains ? Math.min(rows, Math.ceilDiv(bytes(), Math.max(1, cache / PART))) : 1;
        if (pieces > 1) {
            groups.add(
                    new Group(
                            List.copyOf(members), true, rows, Math.toIntExact(pieces), passing()));
            hasChained = true;
        } else {
            for (Invocation member : members) {
                boolean barrier = member.barrierBefore() || hasChained;
                groups.add(new Group(List.of(member), barrier, 1, 1, Map.of()));
                hasChained = false;
            }
        }
        members.clear();
    }

    /** Bytes that the members read and write. */
    private long bytes() {
        // arrays that share memory are the same bytes in turn
        Map<Place, Long> sizes = new HashMap<>();
        for (Invocation member : members) {
            for (int id : member.buffers()) {
                Buffer buffer = buffers.get(id);
                if (buffer.byteSize().isConstant() && buffer.kind() != Buffer.Kind.CONSTANT) {
                    sizes.merge(Place.of(buffer), buffer.byteSize().constant(), Math::max);
                }
            }
        }
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private record Place(Buffer.Kind kind, int id, Dim offset) {
        static Place of(Buffer buffer) {
            return isArena(buffer)
                    ? new Place(buffer.kind(), -1, buffer.offset())
                    : new Place(buffer.kind(), buffer.id(), Dim.of(0));
        }
    }

    /** True if buffers of its kind lie at offsets of one memory, which they may share. */
    private static boolean isArena(Buffer buffer) {
        return buffer.kind() == Buffer.Kind.SCRATCH || buffer.kind() == Buffer.Kind.PREPARED;
    }

    // ---- arrays that pass from one member to the next ----

    private Map<Integer, Long> passing() {
        Map<Integer, Long> passing = new LinkedHashMap<>();
        Set<Integer> touched = new LinkedHashSet<>();
        Map<Integer, Integer> inside = new HashMap<>();
        count(members, inside);
        for (Invocation member : members) {
            for (int i = 0; i < member.buffers().size(); i++) {
                Buffer buffer = buffers.get(member.buffers().get(i));
                Param param = member.kernel().params().get(i);
                if (touched.add(buffer.id())
                        && buffer.kind() == Buffer.Kind.SCRATCH
                        && param.access() == Param.Access.WRITE
                        && param.size().times(param.dtype().byteSize()).equals(buffer.byteSize())
                        && buffer.byteSize().isConstant()
                        && buffer.byteSize().constant() % rows == 0
                        && inside.getOrDefault(buffer.id(), 0) > 1
                        && Objects.equals(inside.get(buffer.id()), uses.get(buffer.id()))) {
                    passing.put(buffer.id(), buffer.byteSize().constant() / rows);
                }
            }
        }
        // memory shared with an array that stays where it is must stay, too
        boolean changed = true;
        while (changed) {
            changed =
                    passing.keySet()
                            .removeIf(
                                    id ->
                                            touched.stream()
                                                    .anyMatch(
                                                            other ->
                                                                    !passing.containsKey(other)
                                                                            && share(id, other)));
        }
        return passing;
    }

    private boolean share(int id, int other) {
        Buffer a = buffers.get(id);
        Buffer b = buffers.get(other);
        return b.kind() == Buffer.Kind.SCRATCH
                && !(a.offset().isConstant()
                        && b.offset().isConstant()
                        && (isBefore(a, b) || isBefore(b, a)));
    }

    private static void count(List<? extends Action> actions, Map<Integer, Integer> uses) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation ->
                        invocation.buffers().forEach(b -> uses.merge(b, 1, Integer::sum));
                case Action.While(var condition, int predicate, var body) -> {
                    uses.merge(predicate, 1, Integer::sum);
                    count(condition, uses);
                    count(body, uses);
                }
                case Action.Switch(int index, var branches) -> {
                    uses.merge(index, 1, Integer::sum);
                    branches.forEach(branch -> count(branch, uses));
                }
            }
        }
    }

    private long rows(Kernel kernel) {
        return rowsOf.computeIfAbsent(kernel, k -> rows(k, target));
    }

    /** The extent of the first axis where a kernel's chunks are runs of it, else 0. */
    private static long rows(Kernel kernel, CpuTarget target) {
        boolean plain = kernel.kind() == Kernel.Kind.LOOP || kernel.kind() == Kernel.Kind.ROW;
        if (!plain
                || kernel.axes().isEmpty()
                || !kernel.axes().getFirst().extent().isConstant()
                || !LoopMapper.sharesFirstAxis(kernel, target)
                || TransposeMapper.of(kernel, target) != null) {
            return 0;
        }
        return kernel.axes().getFirst().extent().constant();
    }

    // ---- who touches what ----

    /** True if no run touches what the other writes, except in the same row. */
    private boolean isApart(Invocation first, Invocation second) {
        for (int i = 0; i < first.buffers().size(); i++) {
            for (int j = 0; j < second.buffers().size(); j++) {
                Param a = first.kernel().params().get(i);
                Param b = second.kernel().params().get(j);
                boolean written =
                        a.access() != Param.Access.READ || b.access() != Param.Access.READ;
                if (written && !isApart(first, i, second, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isApart(Invocation first, int i, Invocation second, int j) {
        Buffer a = buffers.get(first.buffers().get(i));
        Buffer b = buffers.get(second.buffers().get(j));
        Param x = first.kernel().params().get(i);
        Param y = second.kernel().params().get(j);
        if (a.id() != b.id()) {
            if (a.kind() != b.kind() || !isArena(a)) {
                return true;
            }
            if (!a.offset().isConstant() || !b.offset().isConstant()) {
                return false;
            }
            if (isBefore(a, b) || isBefore(b, a)) {
                return true;
            }
            if (!a.offset().equals(b.offset())) {
                return false;
            }
        }
        Dim bytes = x.size().times(x.dtype().byteSize());
        return bytes.equals(y.size().times(y.dtype().byteSize()))
                && isByRows(first.kernel(), i)
                && isByRows(second.kernel(), j);
    }

    private static boolean isBefore(Buffer a, Buffer b) {
        Dim end = a.offset().plus(a.byteSize());
        return end.isConstant() && end.constant() <= b.offset().constant();
    }

    /** True if a kernel at a row touches a param in that row only, where it has as many rows. */
    private boolean isByRows(Kernel kernel, int param) {
        @Nullable Boolean[] known =
                byRows.computeIfAbsent(kernel, k -> new Boolean[k.params().size()]);
        Boolean is = known[param];
        if (is == null) {
            is = isByRows(kernel, param, rows(kernel));
            known[param] = is;
        }
        return is;
    }

    private static boolean isByRows(Kernel kernel, int param, long rows) {
        Dim size = kernel.params().get(param).size();
        if (!size.isConstant() || size.constant() % rows != 0) {
            return false;
        }
        Map<String, Dim> bounds = new HashMap<>();
        kernel.axes().forEach(axis -> bounds.put(axis.name(), axis.extent()));
        return isByRows(kernel, param, kernel.body(), size.constant() / rows, bounds);
    }

    private static boolean isByRows(
            Kernel kernel, int param, List<Stmt> body, long width, Map<String, Dim> bounds) {
        for (Stmt stmt : body) {
            boolean fits =
                    switch (stmt) {
                        case Stmt.Load load -> fits(kernel, param, load.read(), width, bounds);
                        case Stmt.Store store ->
                                store.param() != param
                                        || fits(kernel, param, store.index(), width, bounds);
                        case Stmt.Reduce reduce ->
                                isByRows(
                                        kernel,
                                        param,
                                        reduce.body(),
                                        width,
                                        inside(reduce.axes(), bounds));
                        case Stmt.Loop loop ->
                                isByRows(
                                        kernel,
                                        param,
                                        loop.body(),
                                        width,
                                        inside(loop.axes(), bounds));
                        case Stmt.Contract contract -> {
                            Map<String, Dim> inside = inside(contract.k(), bounds);
                            yield fits(kernel, param, contract.lhs(), width, inside)
                                    && fits(kernel, param, contract.rhs(), width, inside);
                        }
                        case Stmt.For _, Stmt.When _ -> false;
                        case Stmt.Const _, Stmt.Index _, Stmt.Compute _ -> true;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Dim> inside(List<Axis> axes, Map<String, Dim> bounds) {
        Map<String, Dim> inside = new HashMap<>(bounds);
        axes.forEach(axis -> inside.put(axis.name(), axis.extent()));
        return inside;
    }

    private static boolean fits(
            Kernel kernel, int param, Read read, long width, Map<String, Dim> bounds) {
        return read.param() != param || fits(kernel, param, read.index(), width, bounds);
    }

    private static boolean fits(
            Kernel kernel, int param, List<Dim> index, long width, Map<String, Dim> bounds) {
        Dim row = kernel.params().get(param).offset(index).floorDiv(width);
        return row.simplify(bounds).equals(Dim.symbol(kernel.axes().getFirst().name()));
    }
}
