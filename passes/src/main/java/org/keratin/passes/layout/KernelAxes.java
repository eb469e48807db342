package org.keratin.passes.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelRewriter;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/** One rewriting of a kernel's axes, and of the views that its params give of their arrays. */
final class KernelAxes {
    private KernelAxes() {}

    /**
     * All lists of axes: the parallel space, and those of the reductions, contractions and loops
     * inside.
     */
    static List<List<Axis>> lists(Kernel kernel) {
        List<List<Axis>> lists = new ArrayList<>();
        lists.add(kernel.axes());
        new KernelRewriter() {
            @Override
            protected List<Axis> axes(List<Axis> axes) {
                lists.add(axes);
                return axes;
            }
        }.rewrite(kernel.body());
        return lists;
    }

    static Map<String, Dim> bounds(Kernel kernel) {
        Map<String, Dim> bounds = new LinkedHashMap<>();
        for (List<Axis> list : lists(kernel)) {
            for (Axis axis : list) {
                bounds.put(axis.name(), axis.extent());
            }
        }
        return bounds;
    }

    /** Every index of every param, and every other index expression under -1. */
    static Map<Integer, List<List<Dim>>> accesses(Kernel kernel) {
        Map<Integer, List<List<Dim>>> found = new LinkedHashMap<>();
        new KernelRewriter() {
            private void add(int param, List<Dim> index) {
                found.computeIfAbsent(param, p -> new ArrayList<>()).add(index);
            }

            @Override
            protected Read read(Read read) {
                add(read.param(), read.index());
                guards(read.guards());
                return read;
            }

            @Override
            protected Stmt.Store store(Stmt.Store store) {
                add(store.param(), store.index());
                guards(store.guards());
                return store;
            }

            @Override
            protected Dim dim(Dim dim) {
                add(-1, List.of(dim));
                return dim;
            }
        }.rewrite(kernel.body());
        return found;
    }

    /** The number of divisions and remainders in all index expressions. */
    static int divisions(Kernel kernel) {
        int count = 0;
        for (List<List<Dim>> list : accesses(kernel).values()) {
            for (List<Dim> index : list) {
                for (Dim dim : index) {
                    count += divisions(dim);
                }
            }
        }
        return count;
    }

    private static int divisions(Dim dim) {
        int count = 0;
        for (Dim.Term term : dim.terms()) {
            for (Dim.Atom atom : term.factors()) {
                count +=
                        switch (atom) {
                            case Dim.Symbol s -> 0;
                            case Dim.FloorDiv(Dim a, Dim b) -> 1 + divisions(a) + divisions(b);
                            case Dim.Mod(Dim a, Dim b) -> 1 + divisions(a) + divisions(b);
                            case Dim.Min(Dim a, Dim b) -> divisions(a) + divisions(b);
                            case Dim.Max(Dim a, Dim b) -> divisions(a) + divisions(b);
                        };
            }
        }
        return count;
    }

    /**
     * Replaces axes.
     *
     * @param replaced a list of axes to what stands in its place
     * @param values the old axes as expressions of the new ones
     * @param merged per param, the dimensions that are joined with the one behind them
     */
    static Kernel replace(
            Kernel kernel,
            List<Axis> replaced,
            List<Axis> replacement,
            Map<String, Dim> values,
            Map<Integer, Set<Integer>> merged) {
        Map<String, Dim> bounds = bounds(kernel);
        replaced.forEach(axis -> bounds.remove(axis.name()));
        replacement.forEach(axis -> bounds.put(axis.name(), axis.extent()));
        KernelRewriter rewriter =
                new KernelRewriter() {
                    @Override
                    protected Dim dim(Dim dim) {
                        Dim out = dim.substitute(values);
                        return out == dim ? dim : out.simplify(bounds);
                    }

                    @Override
                    protected List<Axis> axes(List<Axis> axes) {
                        return axes.equals(replaced) ? replacement : axes;
                    }

                    @Override
                    protected Read read(Read read) {
                        return new Read(
                                read.param(),
                                index(read.param(), read.index()),
                                guards(read.guards()));
                    }

                    @Override
                    protected Stmt.Store store(Stmt.Store s) {
                        return new Stmt.Store(
                                s.param(),
                                index(s.param(), s.index()),
                                guards(s.guards()),
                                s.value());
                    }

                    private List<Dim> index(int param, List<Dim> index) {
                        List<Dim> shape = kernel.params().get(param).shape();
                        return dims(join(index, shape, merged.getOrDefault(param, Set.of())));
                    }
                };
        List<Param> params = new ArrayList<>();
        for (int p = 0; p < kernel.params().size(); p++) {
            Param param = kernel.params().get(p);
            Set<Integer> joined = merged.getOrDefault(p, Set.of());
            params.add(
                    new Param(
                            param.name(),
                            param.dtype(),
                            joinShape(param.shape(), joined),
                            param.access()));
        }
        List<Axis> axes = kernel.axes().equals(replaced) ? replacement : kernel.axes();
        return new Kernel(
                kernel.name(),
                kernel.kind(),
                params,
                axes,
                rewriter.rewrite(kernel.body()),
                kernel.location());
    }

    private static List<Dim> join(List<Dim> index, List<Dim> shape, Set<Integer> merged) {
        if (merged.isEmpty()) {
            return index;
        }
        List<Dim> out = new ArrayList<>();
        Dim pending = Dim.of(0);
        for (int d = 0; d < index.size(); d++) {
            Dim at = pending.times(shape.get(d)).plus(index.get(d));
            if (merged.contains(d)) {
                pending = at;
            } else {
                out.add(at);
                pending = Dim.of(0);
            }
        }
        return out;
    }

    private static List<Dim> joinShape(List<Dim> shape, Set<Integer> merged) {
        List<Dim> out = new ArrayList<>();
        Dim pending = Dim.of(1);
        for (int d = 0; d < shape.size(); d++) {
            Dim size = pending.times(shape.get(d));
            if (merged.contains(d)) {
                pending = size;
            } else {
                out.add(size);
                pending = Dim.of(1);
            }
        }
        return out;
    }
}
