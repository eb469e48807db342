package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Writes out a short innermost axis that only says which operand an element comes from (two arrays
 * interleaved by paddings): at each of its places most guards are known, what is read runs along
 * the axis before it, and the stores of all places together fill a stretch.
 */
final class ShortAxes {
    private static final long LONGEST = 4;

    /** Points of the axis before that are worth vectors. */
    private static final long MANY = 64;

    private static final long MOST_STATEMENTS = 64;

    private final Kernel kernel;
    private final Axis inner;
    private final Axis outer;
    private final Map<String, Dim> bounds = new HashMap<>();
    private final List<Stmt> out = new ArrayList<>();
    private int nextScalar;

    private ShortAxes(Kernel kernel) {
        this.kernel = kernel;
        this.inner = kernel.axes().getLast();
        this.outer = kernel.axes().get(kernel.axes().size() - 2);
        kernel.axes().forEach(axis -> bounds.put(axis.name(), axis.extent()));
    }

    static Kernel of(Kernel kernel) {
        if (kernel.kind() != Kernel.Kind.LOOP || kernel.axes().size() < 2) {
            return kernel;
        }
        ShortAxes axes = new ShortAxes(kernel);
        return axes.applies() && axes.isWritten()
                ? new Kernel(
                        kernel.name(),
                        kernel.kind(),
                        kernel.params(),
                        kernel.axes().subList(0, kernel.axes().size() - 1),
                        axes.out,
                        kernel.location())
                : kernel;
    }

    private boolean applies() {
        Dim extent = inner.extent();
        boolean chooses = false;
        for (Stmt stmt : kernel.body()) {
            switch (stmt) {
                case Stmt.Load load -> {
                    for (Guard guard : load.read().guards()) {
                        chooses |= guard.expr().symbols().contains(inner.name());
                    }
                }
                case Stmt.Store store -> {
                    Dim offset = kernel.params().get(store.param()).offset(store.index());
                    if (!store.guards().isEmpty()
                            || !isStep(offset, inner, Dim.of(1))
                            || !isStep(offset, outer, extent)) {
                        return false;
                    }
                }
                case Stmt.Const _, Stmt.Index _, Stmt.Compute _ -> {}
                default -> {
                    return false;
                }
            }
        }
        return chooses
                && extent.isConstant()
                && extent.constant() >= 2
                && extent.constant() <= LONGEST
                && extent.constant() * kernel.body().size() <= MOST_STATEMENTS
                && outer.extent().isConstant()
                && outer.extent().constant() >= MANY
                && kernel.params().stream()
                        .allMatch(
                                p ->
                                        p.access() == Param.Access.READ
                                                || p.access() == Param.Access.WRITE);
    }

    private static boolean isStep(Dim offset, Axis axis, Dim step) {
        return offset.isAffineIn(axis.name()) && offset.coefficient(axis.name()).equals(step);
    }

    /** Writes the body once for each place; false where some read would not run. */
    private boolean isWritten() {
        for (long place = 0; place < inner.extent().constant(); place++) {
            Map<String, Dim> values = Map.of(inner.name(), Dim.of(place));
            Map<Scalar, Scalar> scalars = new HashMap<>();
            for (Stmt stmt : kernel.body()) {
                if (stmt instanceof Stmt.Load load && isReplaced(load, values, scalars)) {
                    continue;
                }
                Stmt copy = copy(stmt, values, scalars);
                if (copy == null) {
                    return false;
                }
                out.add(copy);
            }
        }
        return true;
    }

    /** A statement at one place of the axis; null where it cannot be. */
    private @Nullable Stmt copy(Stmt stmt, Map<String, Dim> values, Map<Scalar, Scalar> scalars) {
        return switch (stmt) {
            case Stmt.Const s -> new Stmt.Const(fresh(s.out(), scalars), s.bits());
            case Stmt.Index s -> new Stmt.Index(fresh(s.out(), scalars), dim(s.expr(), values));
            case Stmt.Load s -> load(s, values, scalars);
            case Stmt.Compute s -> {
                List<Scalar> args = s.args().stream().map(a -> known(a, scalars)).toList();
                yield new Stmt.Compute(fresh(s.out(), scalars), s.op(), args);
            }
            case Stmt.Store s ->
                    new Stmt.Store(
                            s.param(),
                            dims(s.index(), values),
                            List.of(),
                            known(s.value(), scalars));
            default -> null;
        };
    }

    /** Takes what stands for a read of which one guard never holds here. */
    private boolean isReplaced(
            Stmt.Load load, Map<String, Dim> values, Map<Scalar, Scalar> scalars) {
        for (Guard guard : guards(load, values)) {
            if (isConstant(guard) && !holds(guard) && load.other() != null) {
                scalars.put(load.out(), known(load.other(), scalars));
                return true;
            }
        }
        return false;
    }

    /** The read with what is left of its guards; null where it does not run along the axis. */
    private @Nullable Stmt load(
            Stmt.Load load, Map<String, Dim> values, Map<Scalar, Scalar> scalars) {
        List<Dim> index = dims(load.read().index(), values);
        Dim offset = kernel.params().get(load.read().param()).offset(index);
        boolean runs = isStep(offset, outer, Dim.of(0)) || isStep(offset, outer, Dim.of(1));
        if (!runs || offset.symbols().stream().anyMatch(name -> name.startsWith("%v"))) {
            return null;
        }
        List<Guard> open = guards(load, values).stream().filter(g -> !isConstant(g)).toList();
        Scalar other = load.other();
        return new Stmt.Load(
                fresh(load.out(), scalars),
                new Read(load.read().param(), index, open),
                open.isEmpty() || other == null ? null : known(other, scalars));
    }

    private List<Guard> guards(Stmt.Load load, Map<String, Dim> values) {
        return load.read().guards().stream()
                .map(
                        guard ->
                                new Guard(
                                        dim(guard.expr(), values),
                                        dim(guard.lower(), values),
                                        dim(guard.upper(), values)))
                .toList();
    }

    private static boolean isConstant(Guard guard) {
        return guard.expr().isConstant()
                && guard.lower().isConstant()
                && guard.upper().isConstant();
    }

    private static boolean holds(Guard guard) {
        long at = guard.expr().constant();
        return guard.lower().constant() <= at && at < guard.upper().constant();
    }

    private Scalar fresh(Scalar scalar, Map<Scalar, Scalar> scalars) {
        Scalar fresh = new Scalar(nextScalar++, scalar.dtype());
        scalars.put(scalar, fresh);
        return fresh;
    }

    private static Scalar known(Scalar scalar, Map<Scalar, Scalar> scalars) {
        Scalar known = scalars.get(scalar);
        if (known == null) {
            throw new IllegalStateException(scalar + " is used before it is defined");
        }
        return known;
    }

    private Dim dim(Dim dim, Map<String, Dim> values) {
        Dim out = dim.substitute(values);
        return out == dim ? dim : out.simplify(bounds);
    }

    private List<Dim> dims(List<Dim> dims, Map<String, Dim> values) {
        return dims.stream().map(d -> dim(d, values)).toList();
    }
}
