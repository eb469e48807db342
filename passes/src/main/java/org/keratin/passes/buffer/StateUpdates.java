package org.keratin.passes.buffer;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Location;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelRewriter;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Stored;
import org.keratin.passes.kernels.RawKernel;
import org.keratin.runtime.Dim;

/**
 * Makes new values of STATE parameters land in the parameters' own memory: in place where every
 * other reader of the old value has run before and the writer itself reads an element only where it
 * writes it; else through scratch memory and a copy at the end of the step.
 */
final class StateUpdates {
    private final StepProgram program;
    private final Fusion fusion;
    private final List<RawKernel> kernels;

    StateUpdates(StepProgram program, Fusion fusion, List<RawKernel> kernels) {
        this.program = program;
        this.fusion = fusion;
        this.kernels = new ArrayList<>(kernels);
    }

    /** The kernels, with copies at the end where they are needed. */
    List<RawKernel> run() {
        List<RawKernel> copies = new ArrayList<>();
        for (int i = 0; i < program.results().size(); i++) {
            int param = program.results().get(i).updates();
            Stored next = fusion.result(i);
            Stored state =
                    param < 0
                            ? null
                            : fusion.find(program.module().entry().body().args().get(param));
            if (state == null || next == state) {
                continue;
            }
            int writer = writer(next);
            boolean safe = true;
            for (int k = 0; k < kernels.size(); k++) {
                if (kernels.get(k).arrays().contains(state)) {
                    safe &= k < writer || (k == writer && isPointwise(kernels.get(k), state, next));
                }
            }
            if (safe) {
                RawKernel merged = merge(kernels.get(writer), state, next);
                if (isIdentity(merged.kernel())) {
                    // what begins as the old value and is changed in place
                    kernels.remove(writer);
                } else {
                    kernels.set(writer, merged);
                }
                replace(next, state);
            } else {
                Stored scratch =
                        new Stored(
                                state.name() + "_next",
                                next.dtype(),
                                next.shape(),
                                next.value(),
                                Buffer.Kind.SCRATCH,
                                0);
                replace(next, scratch);
                copies.add(copy(scratch, state, copies.size()));
            }
        }
        List<RawKernel> all = new ArrayList<>(kernels);
        all.addAll(copies);
        return all;
    }

    private int writer(Stored array) {
        for (int k = 0; k < kernels.size(); k++) {
            if (kernels.get(k).arrays().contains(array)) {
                return k;
            }
        }
        throw new IllegalStateException("no kernel writes " + array);
    }

    /** True if every element is stored where it was loaded from, and nothing else is done. */
    private static boolean isIdentity(Kernel kernel) {
        return kernel.body().size() == 2
                && kernel.body().get(0) instanceof Stmt.Load(Scalar out, Read read, var _)
                && kernel.body().get(1) instanceof Stmt.Store store
                && read.param() == store.param()
                && read.index().equals(store.index())
                && read.guards().isEmpty()
                && store.guards().isEmpty()
                && store.value().equals(out);
    }

    private static boolean isPointwise(RawKernel raw, Stored state, Stored next) {
        if (raw.kernel().kind() == Kernel.Kind.IRREGULAR) {
            return false;
        }
        int from = raw.arrays().indexOf(state);
        int to = raw.arrays().indexOf(next);
        boolean[] ok = {true};
        List<List<Dim>> stores = new ArrayList<>();
        new KernelRewriter() {
            @Override
            protected Stmt.Store store(Stmt.Store store) {
                if (store.param() == to) {
                    stores.add(store.index());
                }
                return store;
            }
        }.rewrite(raw.kernel().body());
        for (Stmt stmt : flat(raw.kernel().body())) {
            if (stmt instanceof Stmt.Load(var _, Read read, var _) && read.param() == from) {
                ok[0] &= read.guards().isEmpty() && stores.equals(List.of(read.index()));
            } else if (stmt instanceof Stmt.Contract contract) {
                ok[0] &= contract.lhs().param() != from && contract.rhs().param() != from;
            }
        }
        return ok[0];
    }

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
     * Binds the new value to the state's memory; where the kernel reads the old one, through one
     * UPDATE param.
     */
    private static RawKernel merge(RawKernel raw, Stored state, Stored next) {
        int from = raw.arrays().indexOf(state);
        int to = raw.arrays().indexOf(next);
        List<Stored> arrays = new ArrayList<>(raw.arrays());
        arrays.set(to, state);
        Kernel kernel = raw.kernel();
        if (from < 0) {
            return new RawKernel(kernel, arrays, raw.prepare());
        }
        List<Param> params = new ArrayList<>(kernel.params());
        Param old = params.get(to);
        params.set(to, new Param(old.name(), old.dtype(), old.shape(), Param.Access.UPDATE));
        params.remove(from);
        arrays.remove(from);
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
        return new RawKernel(
                new Kernel(
                        kernel.name(),
                        kernel.kind(),
                        params,
                        kernel.axes(),
                        body,
                        kernel.location()),
                arrays,
                raw.prepare());
    }

    private void replace(Stored from, Stored to) {
        for (int k = 0; k < kernels.size(); k++) {
            RawKernel raw = kernels.get(k);
            if (raw.arrays().contains(from)) {
                List<Stored> arrays = new ArrayList<>(raw.arrays());
                arrays.replaceAll(a -> a == from ? to : a);
                kernels.set(k, new RawKernel(raw.kernel(), arrays, raw.prepare()));
            }
        }
    }

    private static RawKernel copy(Stored from, Stored to, int number) {
        List<Axis> axes = new ArrayList<>();
        List<Dim> index = new ArrayList<>();
        for (int d = 0; d < from.shape().size(); d++) {
            Axis axis = new Axis("%i" + d, from.shape().get(d));
            axes.add(axis);
            index.add(axis.dim());
        }
        Scalar value = new Scalar(0, from.dtype());
        List<Stmt> body =
                List.of(
                        new Stmt.Load(value, new Read(0, index, List.of()), null),
                        new Stmt.Store(1, index, List.of(), value));
        List<Param> params =
                List.of(
                        new Param("p0", from.dtype(), from.shape(), Param.Access.READ),
                        new Param("p1", to.dtype(), to.shape(), Param.Access.WRITE));
        Kernel kernel =
                new Kernel(
                        "update_copy_" + number,
                        Kernel.Kind.LOOP,
                        params,
                        axes,
                        body,
                        Location.UNKNOWN);
        return new RawKernel(kernel, List.of(from, to), false);
    }
}
