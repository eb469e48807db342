package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
                || FlatBody.of(visit.body()) == null) {
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
        Set<Integer> expensive = new FlatBody(visit.body()).expensive();
        List<Map<Integer, Scalar>> early = new ArrayList<>();
        for (Stmt stmt : body.subList(0, body.size() - 1)) {
            early.add(elements(stmt, visit.axes()));
        }
        for (Stmt stmt : visit.body().reversed()) {
            Integer number =
                    stmt instanceof Stmt.Compute element
                                    && element.out().dtype() == store.value().dtype()
                                    && expensive.contains(element.out().id())
                            ? late.get(element.out().id())
                            : null;
            if (number != null && early.stream().anyMatch(found -> found.containsKey(number))) {
                keep(store, early.stream().map(found -> found.get(number)).toList(), number, late);
                return true;
            }
        }
        return false;
    }

    /** The computed scalars of a reduction over axes of the same extents, by number. */
    private Map<Integer, Scalar> elements(Stmt stmt, List<Axis> axes) {
        if (!(stmt instanceof Stmt.Reduce reduce)
                || !extents(reduce.axes()).equals(extents(axes))
                || FlatBody.of(reduce.body()) == null) {
            return Map.of();
        }
        Map<Integer, Integer> numbers = numbering.of(reduce.body(), reduce.axes());
        Map<Integer, Scalar> elements = new HashMap<>();
        for (Stmt inner : reduce.body()) {
            if (inner instanceof Stmt.Compute compute) {
                Integer number = numbers.get(compute.out().id());
                if (number != null) {
                    elements.putIfAbsent(number, compute.out());
                }
            }
        }
        return elements;
    }

    private static List<Dim> extents(List<Axis> axes) {
        return axes.stream().map(Axis::extent).toList();
    }

    /**
     * @param early what the element is in each statement before the visit; null where it is none
     * @param number the element's
     * @param late the numbers of the visit's scalars
     */
    private void keep(
            Stmt.Store store,
            List<@Nullable Scalar> early,
            int number,
            Map<Integer, Integer> late) {
        Stmt.Loop visit = visit();
        List<Stmt> before = new ArrayList<>();
        for (int at = 0; at < early.size(); at++) {
            Scalar element = early.get(at);
            if (element == null) {
                before.add(body.get(at));
                continue;
            }
            Stmt.Reduce reduce = (Stmt.Reduce) body.get(at);
            if (before.size() == at) {
                before.add(loop(reduce, element, store));
            }
            before.add(
                    new Stmt.Reduce(
                            reduce.out(),
                            reduce.axes(),
                            reduce.init(),
                            reading(reduce.body(), reduce.axes(), element, store, reduce.yields()),
                            reduce.yields(),
                            reduce.combiner()));
        }
        List<Stmt> rest = visit.body();
        for (Stmt stmt : visit.body()) {
            if (stmt instanceof Stmt.Compute compute
                    && Integer.valueOf(number).equals(late.get(compute.out().id()))) {
                rest = reading(rest, visit.axes(), compute.out(), store, List.of());
            }
        }
        body.clear();
        body.addAll(before);
        body.add(new Stmt.Loop(visit.axes(), rest));
    }

    /** The loop that leaves the elements of a reduction. */
    private Stmt.Loop loop(Stmt.Reduce reduce, Scalar element, Stmt.Store store) {
        List<Axis> axes = new ArrayList<>();
        for (Axis axis : reduce.axes()) {
            axes.add(new Axis("%kept" + nextAxis++, axis.extent()));
        }
        Copy copy = new Copy(substitution(reduce.axes(), axes));
        List<Stmt> inner = new ArrayList<>();
        new FlatBody(reduce.body())
                .leadingTo(List.of(element))
                .forEach(stmt -> inner.add(copy.of(stmt)));
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
        return new FlatBody(changed).needed(yields);
    }

    // ---- new names ----

    private void scalars(List<Stmt> statements) {
        for (Stmt stmt : statements) {
            Scalar out = FlatBody.out(stmt);
            if (out != null) {
                passes(out);
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
