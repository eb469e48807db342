package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.Mem;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;

/**
 * Loop kernels that write along one axis and read along another: square blocks of both axes, whose
 * reads are whole vectors along the one they are contiguous in, turned in registers. An extent that
 * is no multiple of the block moves its last block up to overlap the one before.
 */
final class TransposeMapper {
    /** Copies of the body in a block that are still worth their code. */
    private static final int MOST_STATEMENTS = 512;

    private static final int LEAST_LANES = 4;

    private final Kernel kernel;
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final Axis across;
    private final Axis along;
    private final int lanes;
    private final List<Stmt.Load> turned;

    private TransposeMapper(
            Kernel kernel, CpuTarget target, Axis across, int lanes, List<Stmt.Load> turned) {
        this.kernel = kernel;
        this.b = new TargetBuilder(kernel.params());
        this.body = new BodyEmitter(b, kernel, new VectorReduce(target, 1));
        this.across = across;
        this.along = kernel.axes().getLast();
        this.lanes = lanes;
        this.turned = turned;
    }

    /** The mapping of a kernel, nothing emitted yet; null where it needs the plain one. */
    static @Nullable TransposeMapper of(Kernel kernel, CpuTarget target) {
        if (kernel.kind() != Kernel.Kind.LOOP || kernel.axes().size() < 2 || !isPlain(kernel)) {
            return null;
        }
        Axis along = kernel.axes().getLast();
        Axis across = null;
        List<Stmt.Load> turned = new ArrayList<>();
        int widest = 1;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Load load) {
                Param param = kernel.params().get(load.read().param());
                Dim offset = param.offset(load.read().index());
                Axis other = other(kernel, offset, along);
                if (other != null && load.read().guards().isEmpty()) {
                    if (across == null || across.equals(other)) {
                        across = other;
                        turned.add(load);
                    }
                }
            }
        }
        for (Param param : kernel.params()) {
            widest = Math.max(widest, param.dtype().byteSize());
        }
        if (across == null || !along.extent().isConstant() || !across.extent().isConstant()) {
            return null;
        }
        long shorter = Math.min(along.extent().constant(), across.extent().constant());
        int lanes = target.lanes(Math.max(widest, 2));
        while (lanes > shorter || lanes * kernel.body().size() > MOST_STATEMENTS) {
            lanes /= 2;
        }
        return lanes < LEAST_LANES
                ? null
                : new TransposeMapper(kernel, target, across, lanes, turned);
    }

    /** Reads, arithmetic and stores along the last axis, each element written once. */
    private static boolean isPlain(Kernel kernel) {
        for (Param param : kernel.params()) {
            if (param.dtype().isComplex()
                    || param.access() == Param.Access.UPDATE
                    || param.access() == Param.Access.MODIFY) {
                return false;
            }
        }
        for (Stmt stmt : kernel.body()) {
            boolean plain =
                    stmt instanceof Stmt.Const
                            || stmt instanceof Stmt.Index
                            || stmt instanceof Stmt.Load
                            || stmt instanceof Stmt.Compute
                            || stmt instanceof Stmt.Store;
            if (!plain) {
                return false;
            }
        }
        return VectorReduce.storesContiguously(
                kernel, kernel.body(), kernel.axes().getLast().name());
    }

    /** The axis along which a read that is strided along the innermost one is contiguous. */
    private static @Nullable Axis other(Kernel kernel, Dim offset, Axis along) {
        if (!offset.isAffineIn(along.name())
                || offset.coefficient(along.name()).equals(Dim.of(0))
                || offset.coefficient(along.name()).equals(Dim.of(1))) {
            return null;
        }
        for (Axis axis : kernel.axes()) {
            if (!axis.equals(along)
                    && offset.isContiguousIn(axis.name())
                    && offset.symbols().stream().noneMatch(s -> s.startsWith("%v"))) {
                return axis;
            }
        }
        return null;
    }

    TargetFunc map() {
        Axis blocks = new Axis("%blocks", across.extent().ceilDiv(lanes));
        List<Axis> outer = new ArrayList<>(kernel.axes().subList(0, kernel.axes().size() - 1));
        outer.set(outer.indexOf(across), blocks);
        ThreadSplit.points(
                b,
                outer,
                () -> {
                    Reg first = start(blocks.dim(), across);
                    b.loop(
                            b.index(0),
                            b.dims().emit(along.extent().ceilDiv(lanes)),
                            b.index(1),
                            at -> {
                                b.dims().bind("%at", at);
                                block(first, start(Dim.symbol("%at"), along));
                            });
                });
        return b.finish(kernel, null);
    }

    /** The first position of a block. */
    private Reg start(Dim block, Axis axis) {
        Reg start = b.dims().emit(block.times(lanes));
        return axis.extent().mod(lanes).equals(Dim.of(0))
                ? start
                : b.smin(start, b.dims().emit(axis.extent().minus(lanes)));
    }

    private void block(Reg firstAcross, Reg firstAlong) {
        b.comment(lanes + " x " + lanes + " turned");
        Map<Integer, List<Reg>> rows = new HashMap<>();
        b.dims().bind(across.name(), firstAcross);
        for (Stmt.Load load : turned) {
            List<Reg> vectors = new ArrayList<>();
            Mem mem = b.param(load.read().param());
            Dim offset = kernel.params().get(load.read().param()).offset(load.read().index());
            for (int j = 0; j < lanes; j++) {
                b.dims().bind(along.name(), j == 0 ? firstAlong : b.iadd(firstAlong, b.index(j)));
                vectors.add(
                        b.load(mem, b.dims().emit(offset), lanes, null, mem.dtype().byteSize()));
            }
            rows.put(load.out().id(), transpose(vectors));
        }
        b.dims().bind(along.name(), firstAlong);
        Point point = new Point(along.name(), lanes, null);
        for (int r = 0; r < lanes; r++) {
            b.dims().bind(across.name(), r == 0 ? firstAcross : b.iadd(firstAcross, b.index(r)));
            for (Stmt stmt : kernel.body()) {
                List<Reg> row = stmt instanceof Stmt.Load load ? rows.get(load.out().id()) : null;
                if (row != null && stmt instanceof Stmt.Load load) {
                    body.define(load.out(), row.get(r));
                } else {
                    body.emit(stmt, point);
                }
            }
        }
    }

    /**
     * Lane i of vector j becomes lane j of vector i: each round interleaves the first half of the
     * vectors with the second.
     */
    private List<Reg> transpose(List<Reg> vectors) {
        List<Integer> low = new ArrayList<>();
        List<Integer> high = new ArrayList<>();
        for (int i = 0; i < lanes / 2; i++) {
            low.add(i);
            low.add(lanes + i);
            high.add(lanes / 2 + i);
            high.add(lanes + lanes / 2 + i);
        }
        List<Reg> current = vectors;
        for (int round = 1; round < lanes; round *= 2) {
            List<Reg> next = new ArrayList<>();
            for (int k = 0; k < lanes / 2; k++) {
                Reg first = current.get(k);
                Reg second = current.get(k + lanes / 2);
                next.add(b.shuffle(first, second, low));
                next.add(b.shuffle(first, second, high));
            }
            current = next;
        }
        return current;
    }
}
