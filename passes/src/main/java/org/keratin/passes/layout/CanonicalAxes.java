package org.keratin.passes.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelRewriter;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Rewrites a kernel to the fewest axes that read and write memory in runs: an axis that is taken
 * apart by divisions is split, axes stand in the order of the stores, and neighbours that every
 * access walks as one are joined (a dense elementwise kernel has one axis, a 1×1 convolution one
 * axis of rows).
 */
public final class CanonicalAxes {
    /**
     * An index expression divides an axis by at most this many different numbers; a bound against
     * odd programs.
     */
    private static final int MAX_SPLITS = 8;

    private CanonicalAxes() {}

    public static Kernel of(Kernel kernel) {
        Kernel result = dropUnits(kernel);
        for (int i = 0; i < MAX_SPLITS; i++) {
            Kernel split = split(result);
            if (split == null) {
                break;
            }
            result = split;
        }
        result = order(result);
        Kernel joined = join(result);
        while (joined != null) {
            result = joined;
            joined = join(result);
        }
        return result;
    }

    /** Removes the params' dimensions of extent 1. */
    private static Kernel dropUnits(Kernel kernel) {
        Map<Integer, Set<Integer>> units = new HashMap<>();
        List<Param> params = new ArrayList<>();
        for (int p = 0; p < kernel.params().size(); p++) {
            Param param = kernel.params().get(p);
            List<Dim> shape = new ArrayList<>();
            Set<Integer> dropped = new HashSet<>();
            for (int d = 0; d < param.shape().size(); d++) {
                if (param.shape().get(d).equals(Dim.of(1))) {
                    dropped.add(d);
                } else {
                    shape.add(param.shape().get(d));
                }
            }
            units.put(p, dropped);
            params.add(new Param(param.name(), param.dtype(), shape, param.access()));
        }
        KernelRewriter rewriter =
                new KernelRewriter() {
                    private List<Dim> keep(int param, List<Dim> index) {
                        List<Dim> kept = new ArrayList<>();
                        for (int d = 0; d < index.size(); d++) {
                            if (!units.getOrDefault(param, Set.of()).contains(d)) {
                                kept.add(index.get(d));
                            }
                        }
                        return kept;
                    }

                    @Override
                    protected Read read(Read read) {
                        return new Read(
                                read.param(), keep(read.param(), read.index()), read.guards());
                    }

                    @Override
                    protected Stmt.Store store(Stmt.Store s) {
                        return new Stmt.Store(
                                s.param(), keep(s.param(), s.index()), s.guards(), s.value());
                    }
                };
        return new Kernel(
                kernel.name(),
                kernel.kind(),
                params,
                kernel.axes(),
                rewriter.rewrite(kernel.body()),
                kernel.location());
    }

    // ---- splitting ----

    /**
     * Splits one axis by a constant that divides it and by which an index divides it; null where
     * there is none.
     */
    private static @Nullable Kernel split(Kernel kernel) {
        int before = KernelAxes.divisions(kernel);
        if (before == 0) {
            return null;
        }
        Set<String> names = KernelAxes.bounds(kernel).keySet();
        for (List<Axis> list : KernelAxes.lists(kernel)) {
            for (Axis axis : list) {
                if (isColumn(kernel, axis)) {
                    continue;
                }
                for (long divisor : divisors(kernel, axis)) {
                    Axis high = new Axis(axis.name() + "h", axis.extent().floorDiv(divisor));
                    Axis low = new Axis(axis.name() + "l", Dim.of(divisor));
                    if (names.contains(high.name()) || names.contains(low.name())) {
                        continue;
                    }
                    List<Axis> parts = new ArrayList<>(list);
                    int at = parts.indexOf(axis);
                    parts.set(at, high);
                    parts.add(at + 1, low);
                    Map<String, Dim> values =
                            Map.of(axis.name(), high.dim().times(divisor).plus(low.dim()));
                    Kernel result = KernelAxes.replace(kernel, list, parts, values, Map.of());
                    if (KernelAxes.divisions(result) < before) {
                        return result;
                    }
                }
            }
        }
        return null;
    }

    /** The columns of a contraction stay whole: panels are addressed by dividing them. */
    private static boolean isColumn(Kernel kernel, Axis axis) {
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Contract contract) {
                for (Dim dim : contract.rhs().index()) {
                    if (dim.symbols().contains(axis.name()) && kernel.axes().contains(axis)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Constants that some index divides the axis by, and that divide its extent; the largest first.
     */
    private static List<Long> divisors(Kernel kernel, Axis axis) {
        Set<Long> found = new TreeSet<>(Comparator.reverseOrder());
        for (List<List<Dim>> list : KernelAxes.accesses(kernel).values()) {
            for (List<Dim> index : list) {
                index.forEach(dim -> divisors(dim, axis, found));
            }
        }
        found.removeIf(
                d ->
                        d < 2
                                || !axis.extent().mod(d).equals(Dim.of(0))
                                || axis.extent().equals(Dim.of(d)));
        return List.copyOf(found);
    }

    private static void divisors(Dim dim, Axis axis, Set<Long> found) {
        for (Dim.Term term : dim.terms()) {
            for (Dim.Atom atom : term.factors()) {
                switch (atom) {
                    case Dim.Symbol s -> {}
                    case Dim.FloorDiv(Dim a, Dim b) -> divisor(a, b, axis, found);
                    case Dim.Mod(Dim a, Dim b) -> divisor(a, b, axis, found);
                    case Dim.Min(Dim a, Dim b) -> {
                        divisors(a, axis, found);
                        divisors(b, axis, found);
                    }
                    case Dim.Max(Dim a, Dim b) -> {
                        divisors(a, axis, found);
                        divisors(b, axis, found);
                    }
                }
            }
        }
    }

    private static void divisor(Dim a, Dim b, Axis axis, Set<Long> found) {
        if (b.isConstant() && a.isAffineIn(axis.name())) {
            Dim coefficient = a.coefficient(axis.name());
            if (coefficient.isConstant()
                    && coefficient.constant() > 0
                    && b.constant() % coefficient.constant() == 0) {
                found.add(b.constant() / coefficient.constant());
            }
        }
        divisors(a, axis, found);
    }

    // ---- order ----

    /**
     * Puts the parallel axes in the order in which the first store names them, so that neighbours
     * write neighbours.
     */
    private static Kernel order(Kernel kernel) {
        if (kernel.kind() == Kernel.Kind.ROW) {
            return kernel;
        }
        Stmt.Store store = null;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Store found && store == null) {
                store = found;
            }
        }
        if (store == null) {
            return kernel;
        }
        Dim offset = kernel.params().get(store.param()).offset(store.index());
        List<Axis> axes = new ArrayList<>(kernel.axes());
        Map<String, Long> strides = new HashMap<>();
        for (Axis axis : axes) {
            if (!offset.isAffineIn(axis.name())) {
                return kernel;
            }
            // Symbolic strides are compared at a sample size.
            strides.put(axis.name(), offset.coefficient(axis.name()).eval(symbol -> 1 << 10));
        }
        axes.sort(Comparator.comparing((Axis axis) -> strides.get(axis.name())).reversed());
        return axes.equals(kernel.axes())
                ? kernel
                : new Kernel(
                        kernel.name(),
                        kernel.kind(),
                        kernel.params(),
                        axes,
                        kernel.body(),
                        kernel.location());
    }

    // ---- joining ----

    /** Joins one pair of neighbouring axes; null where none can be. */
    private static @Nullable Kernel join(Kernel kernel) {
        int before = KernelAxes.divisions(kernel);
        Map<Integer, List<List<Dim>>> accesses = KernelAxes.accesses(kernel);
        for (List<Axis> list : KernelAxes.lists(kernel)) {
            for (int i = list.size() - 2; i >= 0; i--) {
                Axis outer = list.get(i);
                Axis inner = list.get(i + 1);
                boolean isEmpty = inner.extent().equals(Dim.of(0));
                if (isEmpty || isInOtherExtent(kernel, outer, inner)) {
                    continue;
                }
                Axis one = new Axis(outer.name(), outer.extent().times(inner.extent()));
                List<Axis> joined = new ArrayList<>(list);
                joined.set(i, one);
                joined.remove(i + 1);
                Map<String, Dim> values =
                        Map.of(
                                outer.name(),
                                one.dim().floorDiv(inner.extent()),
                                inner.name(),
                                one.dim().mod(inner.extent()));
                Map<Integer, Set<Integer>> merged = new HashMap<>();
                accesses.forEach(
                        (param, indexes) -> {
                            if (param >= 0) {
                                merged.put(
                                        param,
                                        neighbours(
                                                kernel.params().get(param), indexes, outer, inner));
                            }
                        });
                Kernel result = KernelAxes.replace(kernel, list, joined, values, merged);
                if (KernelAxes.divisions(result) <= before) {
                    return result;
                }
            }
        }
        return null;
    }

    private static boolean isInOtherExtent(Kernel kernel, Axis outer, Axis inner) {
        for (List<Axis> list : KernelAxes.lists(kernel)) {
            for (Axis axis : list) {
                Set<String> symbols = axis.extent().symbols();
                if (symbols.contains(outer.name()) || symbols.contains(inner.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The dimensions of a param that the outer axis indexes, where the inner axis indexes the next.
     */
    private static Set<Integer> neighbours(
            Param param, List<List<Dim>> indexes, Axis outer, Axis inner) {
        Set<Integer> found = new HashSet<>();
        for (List<Dim> index : indexes) {
            for (int d = 0; d + 1 < index.size(); d++) {
                if (index.get(d).equals(outer.dim())
                        && index.get(d + 1).equals(inner.dim())
                        && param.shape().get(d + 1).equals(inner.extent())) {
                    found.add(d);
                }
            }
        }
        return found;
    }
}
