package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelRewriter;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawKernel;
import org.keratin.runtime.Dim;

/** Whether a kernel may read and write the same memory, and the kernel that does. */
final class Overlap {
    private Overlap() {}

    /** True if the kernel copies the whole of one array to another of the same shape. */
    static boolean isCopy(RawKernel raw) {
        Kernel kernel = raw.kernel();
        if (raw.arrays().size() != 2
                || raw.arrays().get(0).dtype() != raw.arrays().get(1).dtype()
                || !raw.arrays().get(0).shape().equals(raw.arrays().get(1).shape())
                || kernel.body().size() != 2
                || !(kernel.body().get(0) instanceof Stmt.Load load)
                || !(kernel.body().get(1) instanceof Stmt.Store store)) {
            return false;
        }
        Dim points = Dim.of(1);
        for (Axis axis : kernel.axes()) {
            points = points.times(axis.extent());
        }
        Param to = kernel.params().get(store.param());
        return load.read().guards().isEmpty()
                && store.guards().isEmpty()
                && store.value().equals(load.out())
                && to.access() == Param.Access.WRITE
                && load.read().param() != store.param()
                && offset(kernel, load.read().param(), load.read().index())
                        .equals(offset(kernel, store.param(), store.index()))
                && points.equals(to.size());
    }

    static Stored from(RawKernel copy) {
        return copy.arrays().get(((Stmt.Load) copy.kernel().body().get(0)).read().param());
    }

    static Stored to(RawKernel copy) {
        return copy.arrays().get(((Stmt.Store) copy.kernel().body().get(1)).param());
    }

    private static Dim offset(Kernel kernel, int param, List<Dim> index) {
        return kernel.params().get(param).offset(index);
    }

    /**
     * True if the kernel does the same where both arrays are one: each element of {@code from} is
     * read at the point that writes it and before, or there is only one point, which reads first.
     */
    static boolean isSafe(RawKernel raw, Stored from, Stored to) {
        Kernel kernel = raw.kernel();
        int source = raw.arrays().indexOf(from);
        int target = raw.arrays().indexOf(to);
        if (kernel.kind() == Kernel.Kind.IRREGULAR
                || !kernel.params()
                        .get(source)
                        .shape()
                        .equals(kernel.params().get(target).shape())) {
            return false;
        }
        boolean single = kernel.axes().isEmpty();
        Dim at = null;
        for (Stmt stmt : flat(kernel.body())) {
            if (stmt instanceof Stmt.Loop) {
                single = false;
            } else if (stmt instanceof Stmt.Store store && store.param() == target) {
                if (at != null) {
                    return false;
                }
                at = offset(kernel, target, store.index());
            }
        }
        return at != null && readsFirst(kernel, kernel.body(), source, target, single ? null : at);
    }

    /**
     * @param at the element that every read must be; null where any may be
     */
    private static boolean readsFirst(
            Kernel kernel, List<Stmt> body, int source, int target, @Nullable Dim at) {
        boolean stored = false;
        for (Stmt stmt : flat(body)) {
            switch (stmt) {
                case Stmt.Store store -> stored |= store.param() == target;
                case Stmt.Load(var _, Read read, var _) -> {
                    if (read.param() == source && (stored || !isAt(kernel, read, at))) {
                        return false;
                    }
                }
                case Stmt.Contract contract -> {
                    boolean reads =
                            contract.lhs().param() == source || contract.rhs().param() == source;
                    if (reads && (stored || at != null)) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    private static boolean isAt(Kernel kernel, Read read, @Nullable Dim at) {
        return at == null
                || read.guards().isEmpty() && offset(kernel, read.param(), read.index()).equals(at);
    }

    /** All statements in order, those inside others behind them. */
    private static List<Stmt> flat(List<Stmt> body) {
        List<Stmt> all = new ArrayList<>();
        for (Stmt stmt : body) {
            all.add(stmt);
            if (stmt instanceof Stmt.Reduce reduce) {
                all.addAll(flat(reduce.body()));
            } else if (stmt instanceof Stmt.Loop loop) {
                all.addAll(flat(loop.body()));
            }
        }
        return all;
    }

    /**
     * The kernel on other arrays; where one that it reads is now one that it writes, through one
     * UPDATE param.
     */
    static RawKernel bind(RawKernel raw, List<Stored> arrays) {
        RawKernel bound = new RawKernel(raw.kernel(), arrays, raw.prepare());
        for (int to = 0; to < arrays.size(); to++) {
            if (raw.kernel().params().get(to).access() == Param.Access.READ) {
                continue;
            }
            for (int from = 0; from < arrays.size(); from++) {
                if (from != to && arrays.get(from) == arrays.get(to)) {
                    return bind(merge(bound, from, to), without(arrays, from));
                }
            }
        }
        return bound;
    }

    private static List<Stored> without(List<Stored> arrays, int index) {
        List<Stored> rest = new ArrayList<>(arrays);
        rest.remove(index);
        return rest;
    }

    private static RawKernel merge(RawKernel raw, int from, int to) {
        Kernel kernel = raw.kernel();
        List<Param> params = new ArrayList<>(kernel.params());
        Param old = params.get(to);
        params.set(to, new Param(old.name(), old.dtype(), old.shape(), Param.Access.UPDATE));
        params.remove(from);
        List<Stmt> body =
                new KernelRewriter() {
                    private int map(int param) {
                        int moved = param == from ? to : param;
                        return moved > from ? moved - 1 : moved;
                    }

                    @Override
                    protected Read read(Read read) {
                        return new Read(map(read.param()), read.index(), read.guards());
                    }

                    @Override
                    protected Stmt.Store store(Stmt.Store store) {
                        return new Stmt.Store(
                                map(store.param()), store.index(), store.guards(), store.value());
                    }
                }.rewrite(kernel.body());
        Kernel merged =
                new Kernel(
                        kernel.name(),
                        kernel.kind(),
                        params,
                        kernel.axes(),
                        body,
                        kernel.location());
        return new RawKernel(merged, without(raw.arrays(), from), raw.prepare());
    }
}
