package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Binary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Neutral;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.ScalarLowering;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Reductions, sums of products and inner loops of a single point, vectorised along their innermost
 * axis. A float sum is reassociated (by a tree that depends on nothing but the extent) in fast
 * numerics only.
 */
final class VectorReduce implements BodyEmitter.ReduceStrategy {
    private static final int ACCUMULATORS = 4;

    private final CpuTarget target;
    private final int lanes;

    VectorReduce(CpuTarget target, int lanes) {
        this.target = target;
        this.lanes = lanes;
    }

    /** True if this reduction may be and is worth being vectorised along its innermost axis. */
    boolean applies(Kernel kernel, Stmt.Reduce reduce) {
        if (lanes == 1 || reduce.out().size() != 1 || reduce.axes().isEmpty()) {
            return false;
        }
        Dim extent = reduce.axes().getLast().extent();
        if (extent.isConstant() && extent.constant() < lanes / 2) {
            // most lanes of the only vector would be empty
            return false;
        }
        if (neutral(reduce) == null) {
            return false;
        }
        String axis = reduce.axes().getLast().name();
        boolean contiguous = false;
        for (Stmt stmt : reduce.body()) {
            switch (stmt) {
                case Stmt.Load load -> {
                    Param param = kernel.params().get(load.read().param());
                    Dim offset = param.offset(load.read().index());
                    if (offset.isContiguousIn(axis)) {
                        contiguous = true;
                    } else if (offset.symbols().contains(axis)) {
                        return false;
                    }
                }
                case Stmt.Const _, Stmt.Compute _, Stmt.Index _ -> {}
                default -> {
                    return false;
                }
            }
        }
        return contiguous;
    }

    private @Nullable Long neutral(Stmt.Reduce reduce) {
        return Neutral.ofTree(reduce.combiner(), reduce.out().getFirst().dtype(), target.strict());
    }

    @Override
    public @Nullable List<Reg> reduce(BodyEmitter body, Stmt.Reduce reduce) {
        if (!applies(body.kernel(), reduce)) {
            return null;
        }
        TargetBuilder b = body.builder();
        DType dtype = reduce.out().getFirst().dtype();
        Binary.Kind kind = Neutral.kind(reduce.combiner());
        Long bits = neutral(reduce);
        if (kind == null || bits == null) {
            return null;
        }
        Dim extent = reduce.axes().getLast().extent();
        // a maximum that keeps NaN and the sign of zero takes several instructions after each other
        boolean waits = kind == Binary.Kind.MAXIMUM || kind == Binary.Kind.MINIMUM;
        int most = waits && dtype.isFloat() ? 2 * ACCUMULATORS : ACCUMULATORS;
        boolean isLong = !extent.isConstant() || extent.constant() >= (long) most * lanes;
        int count = isLong ? most : 1;
        Reg identity = b.constant(new VType(dtype, lanes), bits);
        List<Reg> accs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            accs.add(identity);
        }
        Step step = (acc, point) -> step(body, reduce, acc, point, identity);
        Reg vector = joined(b, kind, dtype, fold(b, reduce.axes(), accs, step));
        Reg init = body.value(reduce.init().getFirst());
        return List.of(ScalarLowering.emit(b, new Binary(kind), List.of(init, vector), dtype));
    }

    /** One more vector of elements folded into an accumulator. */
    private interface Step {
        Reg apply(Reg acc, Point point);
    }

    /** True if a sum of products may be and is worth being vectorised along its innermost axis. */
    boolean applies(Kernel kernel, Stmt.Contract contract) {
        DType dtype = contract.out().dtype();
        if (lanes == 1 || contract.k().isEmpty() || target.strict() && dtype.isFloat()) {
            return false;
        }
        if (dtype.byteSize() < 4 || dtype.isComplex() || dtype.isBool()) {
            return false;
        }
        Axis last = contract.k().getLast();
        boolean isLong = !last.extent().isConstant() || last.extent().constant() >= 2L * lanes;
        return isLong
                && isRun(kernel, contract.lhs(), last.name())
                && isRun(kernel, contract.rhs(), last.name());
    }

    private static boolean isRun(Kernel kernel, Read read, String axis) {
        Dim offset = kernel.params().get(read.param()).offset(read.index());
        return read.guards().isEmpty() && offset.isContiguousIn(axis);
    }

    @Override
    public @Nullable Reg contract(BodyEmitter body, Stmt.Contract contract) {
        if (!applies(body.kernel(), contract)) {
            return null;
        }
        TargetBuilder b = body.builder();
        DType dtype = contract.out().dtype();
        VType type = new VType(dtype, lanes);
        Reg zero = b.constant(type, 0);
        Step step =
                (acc, point) ->
                        BodyEmitter.multiplyAdd(
                                b,
                                body.factor(contract.lhs(), type, point),
                                body.factor(contract.rhs(), type, point),
                                acc);
        List<Reg> accs = new ArrayList<>(Collections.nCopies(ACCUMULATORS, zero));
        return joined(b, Binary.Kind.ADD, dtype, fold(b, contract.k(), accs, step));
    }

    /** Accumulators, then lanes, combined pair by pair. */
    private static Reg joined(TargetBuilder b, Binary.Kind kind, DType dtype, List<Reg> all) {
        List<Reg> accs = all;
        while (accs.size() > 1) {
            List<Reg> half = new ArrayList<>();
            for (int i = 0; i < accs.size(); i += 2) {
                half.add(
                        ScalarLowering.emit(
                                b, new Binary(kind), List.of(accs.get(i), accs.get(i + 1)), dtype));
            }
            accs = half;
        }
        Reg vector = accs.getFirst();
        while (vector.type().lanes() > 1) {
            int half = vector.type().lanes() / 2;
            Reg low = b.shuffle(vector, vector, IntStream.range(0, half).boxed().toList());
            Reg high = b.shuffle(vector, vector, IntStream.range(half, 2 * half).boxed().toList());
            vector = ScalarLowering.emit(b, new Binary(kind), List.of(low, high), dtype);
        }
        return vector;
    }

    private List<Reg> fold(TargetBuilder b, List<Axis> axes, List<Reg> accs, Step step) {
        return b.nest(
                axes.subList(0, axes.size() - 1),
                accs,
                carried -> fold(b, axes.getLast(), carried, step));
    }

    private List<Reg> fold(TargetBuilder b, Axis axis, List<Reg> accs, Step step) {
        Reg zero = b.index(0);
        Reg extent = b.dims().emit(axis.extent());
        int count = accs.size();
        Reg wideEnd = VectorLoop.mainEnd(b, zero, extent, lanes * count);
        List<Reg> wide =
                b.loop(
                        zero,
                        wideEnd,
                        b.index((long) lanes * count),
                        accs,
                        (iv, carried) -> {
                            List<Reg> next = new ArrayList<>();
                            for (int i = 0; i < count; i++) {
                                b.dims().bind(axis.name(), b.iadd(iv, b.index((long) i * lanes)));
                                next.add(
                                        step.apply(
                                                carried.get(i),
                                                new Point(axis.name(), lanes, null)));
                            }
                            return next;
                        });
        Reg mainEnd = VectorLoop.mainEnd(b, zero, extent, lanes);
        Reg first = wide.getFirst();
        if (count > 1) {
            first =
                    b.loop(
                                    wideEnd,
                                    mainEnd,
                                    b.index(lanes),
                                    List.of(first),
                                    (iv, carried) -> {
                                        b.dims().bind(axis.name(), iv);
                                        Point point = new Point(axis.name(), lanes, null);
                                        return List.of(step.apply(carried.getFirst(), point));
                                    })
                            .getFirst();
        }
        Reg beforeTail = first;
        boolean whole = axis.extent().mod(lanes).equals(Dim.of(0));
        Reg last =
                whole
                        ? beforeTail
                        : b.branch(
                                        b.apply(Prim.SLT, mainEnd, extent),
                                        () -> {
                                            b.dims().bind(axis.name(), mainEnd);
                                            Reg mask =
                                                    VectorLoop.mask(
                                                            b,
                                                            lanes,
                                                            b.apply(Prim.ISUB, extent, mainEnd));
                                            Point point = new Point(axis.name(), lanes, mask);
                                            return List.of(step.apply(beforeTail, point));
                                        },
                                        () -> List.of(beforeTail))
                                .getFirst();
        List<Reg> result = new ArrayList<>(wide);
        result.set(0, last);
        return result;
    }

    private Reg step(BodyEmitter body, Stmt.Reduce reduce, Reg acc, Point point, Reg identity) {
        TargetBuilder b = body.builder();
        body.emit(reduce.body(), point);
        Reg value = b.splat(body.value(reduce.yields().getFirst()), lanes);
        if (point.mask() != null) {
            value = b.apply(Prim.SELECT, point.mask(), value, identity);
        }
        return body.combine(reduce.combiner(), List.of(acc), List.of(value)).getFirst();
    }

    @Override
    public boolean loop(BodyEmitter body, Stmt.Loop loop) {
        Axis inner = loop.axes().getLast();
        if (lanes == 1 || !storesContiguously(body.kernel(), loop.body(), inner.name())) {
            return false;
        }
        TargetBuilder b = body.builder();
        List<Axis> outer = loop.axes().subList(0, loop.axes().size() - 1);
        boolean whole = inner.extent().mod(lanes).equals(Dim.of(0));
        b.nest(
                outer,
                () ->
                        VectorLoop.emit(
                                b,
                                inner.name(),
                                lanes,
                                b.index(0),
                                b.dims().emit(inner.extent()),
                                whole,
                                point -> body.emit(loop.body(), point)));
        return true;
    }

    static boolean storesContiguously(Kernel kernel, List<Stmt> body, String axis) {
        for (Stmt stmt : body) {
            if (stmt instanceof Stmt.Store store) {
                Dim offset = kernel.params().get(store.param()).offset(store.index());
                if (!offset.isContiguousIn(axis)) {
                    return false;
                }
            } else if (stmt instanceof Stmt.Loop) {
                return false;
            }
        }
        return true;
    }
}
