package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Has a row kernel compute an expensive element once where a reduction and the visit after it both
 * need it (the exponential of softmax): a loop before the reduction leaves it where the row's
 * result will be, both read it back from there, and the result then overwrites it. The row is in
 * cache.
 */
final class KeptRows {
    private final Kernel kernel;
    private final List<Stmt> body;
    private final Numbering numbering;
    private int nextScalar;
    private int nextAxis;

    private KeptRows(Kernel kernel) {
        this.kernel = kernel;
        this.body = new ArrayList<>(kernel.body());
        this.numbering = new Numbering(kernel.params());
        scalars(kernel.body());
    }

    /** The kernel with each such element kept, as far as its results have room of the same type. */
    static Kernel of(Kernel kernel) {
        if (kernel.kind() != Kernel.Kind.ROW
                || !(kernel.body().getLast() instanceof Stmt.Loop visit)
                || !isFlat(visit.body())) {
            return kernel;
        }
        KeptRows rows = new KeptRows(kernel);
        boolean changed = false;
        for (Stmt stmt : visit.body()) {
            if (stmt instanceof Stmt.Store store && rows.mayHold(store)) {
                changed |= rows.keep(store);
            }
        }
        return changed
                ? new Kernel(
                        kernel.name(),
                        kernel.kind(),
                        kernel.params(),
                        kernel.axes(),
                        rows.body,
                        kernel.location())
                : kernel;
    }

    private Stmt.Loop visit() {
        return (Stmt.Loop) body.getLast();
    }

    /** True if nothing else is known of the array than that this store writes it all. */
    private boolean mayHold(Stmt.Store store) {
        Param param = kernel.params().get(store.param());
        return store.guards().isEmpty()
                && param.access() == Param.Access.WRITE
                && stores(kernel.body(), store.param()) == 1;
    }

    private static int stores(List<Stmt> body, int param) {
        int count = 0;
        for (Stmt stmt : body) {
            count +=
                    switch (stmt) {
                        case Stmt.Store store -> store.param() == param ? 1 : 0;
                        case Stmt.Loop loop -> stores(loop.body(), param);
                        case Stmt.For loop -> stores(loop.body(), param);
                        case Stmt.When when -> stores(when.body(), param);
                        default -> 0;
                    };
        }
        return count;
    }

    /** Keeps one element in the store's array; false where no expensive one is shared. */
    private boolean keep(Stmt.Store store) {
        Stmt.Loop visit = visit();
        Map<Integer, Integer> late = numbering.of(visit.body(), visit.axes());
        for (Stmt stmt : visit.body().reversed()) {
            if (!(stmt instanceof Stmt.Compute element)
                    || element.out().dtype() != store.value().dtype()
                    || !isExpensive(slice(visit.body(), element.out()))) {
                continue;
            }
            int number = late.getOrDefault(element.out().id(), -1);
            for (int at = 0; at < body.size() - 1; at++) {
                Scalar early = find(body.get(at), visit.axes(), number);
                if (early != null) {
                    keep(store, at, early, number);
                    return true;
                }
            }
        }
        return false;
    }

    /** The scalar of a number in a reduction over axes of the same extents; null if none. */
    private @Nullable Scalar find(Stmt stmt, List<Axis> axes, int number) {
        if (!(stmt instanceof Stmt.Reduce reduce)
                || !extents(reduce.axes()).equals(extents(axes))
                || !isFlat(reduce.body())) {
            return null;
        }
        Map<Integer, Integer> numbers = numbering.of(reduce.body(), reduce.axes());
        for (Stmt inner : reduce.body()) {
            if (inner instanceof Stmt.Compute compute
                    && numbers.getOrDefault(compute.out().id(), -1) == number) {
                return compute.out();
            }
        }
        return null;
    }

    private static List<Dim> extents(List<Axis> axes) {
        return axes.stream().map(Axis::extent).toList();
    }

    private void keep(Stmt.Store store, int first, Scalar element, int number) {
        Stmt.Loop visit = visit();
        for (int at = first; at < body.size() - 1; at++) {
            Scalar same = find(body.get(at), visit.axes(), number);
            if (same != null) {
                Stmt.Reduce reduce = (Stmt.Reduce) body.get(at);
                body.set(
                        at,
                        new Stmt.Reduce(
                                reduce.out(),
                                reduce.axes(),
                                reduce.init(),
                                reading(reduce.body(), reduce.axes(), same, store, reduce.yields()),
                                reduce.yields(),
                                reduce.combiner()));
            }
        }
        Map<Integer, Integer> late = numbering.of(visit.body(), visit.axes());
        List<Stmt> rest = visit.body();
        for (Stmt stmt : visit.body()) {
            if (stmt instanceof Stmt.Compute compute
                    && late.getOrDefault(compute.out().id(), -1) == number) {
                rest = reading(rest, visit.axes(), compute.out(), store, List.of());
            }
        }
        body.set(body.size() - 1, new Stmt.Loop(visit.axes(), rest));
        Stmt.Reduce reduce = (Stmt.Reduce) kernel.body().get(first);
        body.add(first, loop(reduce, element, store));
    }

    /** The loop that leaves the elements of a reduction. */
    private Stmt.Loop loop(Stmt.Reduce reduce, Scalar element, Stmt.Store store) {
        List<Axis> axes = new ArrayList<>();
        for (Axis axis : reduce.axes()) {
            axes.add(new Axis("%kept" + nextAxis++, axis.extent()));
        }
        Copy copy = new Copy(substitution(reduce.axes(), axes));
        List<Stmt> inner = new ArrayList<>();
        slice(reduce.body(), element).forEach(stmt -> inner.add(copy.of(stmt)));
        List<Dim> at = at(store, axes);
        inner.add(new Stmt.Store(store.param(), at, List.of(), copy.of(element)));
        return new Stmt.Loop(axes, inner);
    }

    private List<Dim> at(Stmt.Store store, List<Axis> axes) {
        Map<String, Dim> values = substitution(visit().axes(), axes);
        return store.index().stream().map(dim -> dim.substitute(values)).toList();
    }

    private static Map<String, Dim> substitution(List<Axis> from, List<Axis> to) {
        Map<String, Dim> values = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            values.put(from.get(i).name(), to.get(i).dim());
        }
        return values;
    }

    /** A body that reads an element instead of computing it, without what only that needed. */
    private List<Stmt> reading(
            List<Stmt> inner,
            List<Axis> axes,
            Scalar element,
            Stmt.Store store,
            List<Scalar> yields) {
        Read read = new Read(store.param(), at(store, axes), List.of());
        List<Stmt> changed = new ArrayList<>();
        for (Stmt stmt : inner) {
            boolean here = stmt instanceof Stmt.Compute compute && compute.out().equals(element);
            changed.add(here ? new Stmt.Load(element, read, null) : stmt);
        }
        Set<Integer> needed = new HashSet<>();
        yields.forEach(scalar -> needed.add(scalar.id()));
        List<Stmt> kept = new ArrayList<>();
        for (Stmt stmt : changed.reversed()) {
            Scalar out = out(stmt);
            if (out == null || needed.contains(out.id())) {
                needed.addAll(uses(stmt));
                kept.addFirst(stmt);
            }
        }
        return kept;
    }

    // ---- flat bodies ----

    /**
     * True for bodies of loads, computing and stores, which read no array that the kernel writes.
     */
    private static boolean isFlat(List<Stmt> body) {
        return body.stream()
                .allMatch(
                        stmt ->
                                switch (stmt) {
                                    case Stmt.Const _,
                                            Stmt.Index _,
                                            Stmt.Load _,
                                            Stmt.Compute _,
                                            Stmt.Store _ ->
                                            true;
                                    default -> false;
                                });
    }

    private static @Nullable Scalar out(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Const c -> c.out();
            case Stmt.Index i -> i.out();
            case Stmt.Load l -> l.out();
            case Stmt.Compute c -> c.out();
            default -> null;
        };
    }

    /** The scalars that a statement of a flat body uses, in index expressions too. */
    private static Set<Integer> uses(Stmt stmt) {
        Set<Integer> used = new HashSet<>();
        switch (stmt) {
            case Stmt.Index index -> symbols(index.expr(), used);
            case Stmt.Load load -> {
                if (load.other() != null) {
                    used.add(load.other().id());
                }
                load.read().index().forEach(dim -> symbols(dim, used));
                guards(load.read().guards(), used);
            }
            case Stmt.Compute compute -> compute.args().forEach(arg -> used.add(arg.id()));
            case Stmt.Store store -> {
                used.add(store.value().id());
                store.index().forEach(dim -> symbols(dim, used));
                guards(store.guards(), used);
            }
            default -> {}
        }
        return used;
    }

    private static void guards(List<Guard> guards, Set<Integer> used) {
        for (Guard guard : guards) {
            symbols(guard.expr(), used);
            symbols(guard.lower(), used);
            symbols(guard.upper(), used);
        }
    }

    private static void symbols(Dim dim, Set<Integer> used) {
        for (String symbol : dim.symbols()) {
            if (symbol.startsWith("%v")) {
                used.add(Integer.parseInt(symbol.substring(2)));
            }
        }
    }

    /** What of a body a scalar is computed from, itself included, in order. */
    private static List<Stmt> slice(List<Stmt> body, Scalar scalar) {
        Set<Integer> needed = new HashSet<>(Set.of(scalar.id()));
        List<Stmt> slice = new ArrayList<>();
        for (Stmt stmt : body.reversed()) {
            Scalar out = out(stmt);
            if (out != null && needed.contains(out.id())) {
                needed.addAll(uses(stmt));
                slice.addFirst(stmt);
            }
        }
        return slice;
    }

    private static boolean isExpensive(List<Stmt> slice) {
        return slice.stream()
                .anyMatch(
                        stmt ->
                                stmt instanceof Stmt.Compute compute
                                        && switch (compute.op()) {
                                            case Unary(Unary.Kind kind) -> kind.isTranscendental();
                                            case Binary(Binary.Kind kind) ->
                                                    kind.isTranscendental();
                                            default -> false;
                                        });
    }

    // ---- new names ----

    private void scalars(List<Stmt> statements) {
        for (Stmt stmt : statements) {
            Scalar out = out(stmt);
            if (out != null) {
                nextScalar = Math.max(nextScalar, out.id() + 1);
            }
            switch (stmt) {
                case Stmt.Reduce reduce -> {
                    reduce.out().forEach(this::passes);
                    reduce.combiner().accs().forEach(this::passes);
                    reduce.combiner().values().forEach(this::passes);
                    scalars(reduce.body());
                    scalars(reduce.combiner().body());
                }
                case Stmt.Contract contract -> passes(contract.out());
                case Stmt.Loop loop -> scalars(loop.body());
                case Stmt.For loop -> {
                    loop.out().forEach(this::passes);
                    loop.carried().forEach(this::passes);
                    scalars(loop.body());
                }
                case Stmt.When when -> scalars(when.body());
                default -> {}
            }
        }
    }

    private void passes(Scalar scalar) {
        nextScalar = Math.max(nextScalar, scalar.id() + 1);
    }

    /** Copies statements of a flat body with new scalars and other axes. */
    private final class Copy {
        private final Map<Integer, Scalar> renamed = new HashMap<>();
        private final Map<String, Dim> values;

        Copy(Map<String, Dim> axes) {
            this.values = new HashMap<>(axes);
        }

        Scalar of(Scalar scalar) {
            return renamed.getOrDefault(scalar.id(), scalar);
        }

        private Scalar fresh(Scalar scalar) {
            Scalar made = new Scalar(nextScalar++, scalar.dtype());
            renamed.put(scalar.id(), made);
            values.put("%v" + scalar.id(), made.asIndex());
            return made;
        }

        private Dim of(Dim dim) {
            return dim.substitute(values);
        }

        private Read of(Read read) {
            return new Read(
                    read.param(),
                    read.index().stream().map(this::of).toList(),
                    read.guards().stream()
                            .map(g -> new Guard(of(g.expr()), of(g.lower()), of(g.upper())))
                            .toList());
        }

        Stmt of(Stmt stmt) {
            return switch (stmt) {
                case Stmt.Const c -> new Stmt.Const(fresh(c.out()), c.bits());
                case Stmt.Index i -> new Stmt.Index(fresh(i.out()), of(i.expr()));
                case Stmt.Load l -> {
                    Scalar other = l.other() == null ? null : of(l.other());
                    Read read = of(l.read());
                    yield new Stmt.Load(fresh(l.out()), read, other);
                }
                case Stmt.Compute c -> {
                    List<Scalar> args = c.args().stream().map(this::of).toList();
                    yield new Stmt.Compute(fresh(c.out()), c.op(), args);
                }
                default -> throw new IllegalStateException("no element is made by " + stmt);
            };
        }
    }
}
