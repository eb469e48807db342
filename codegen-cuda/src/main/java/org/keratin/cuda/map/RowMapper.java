package org.keratin.cuda.map;

import java.util.List;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.FlatAxes;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.Dim;

/**
 * One block for each point: its lanes share the elements of every outermost Reduce and Loop. What
 * stands outside of these is computed by every lane alike; its stores are done by lane 0.
 */
final class RowMapper {
    /** Steps of a reduction from which on a block is better than a thread, where both would do. */
    private static final long LONG_REDUCTION = 64;

    private final Kernel kernel;
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final int threads;
    private final BlockReduce reduces;

    private RowMapper(Kernel kernel, GpuTarget target) {
        this.kernel = kernel;
        this.b = new TargetBuilder(kernel.params());
        this.body = new BodyEmitter(b, kernel, PointMapper.PlainLoops.INSTANCE);
        this.threads = threads(kernel);
        this.reduces = new BlockReduce(b, body, target, threads);
    }

    /**
     * Row kernels, sums over everything, and long reductions along memory that runs across the
     * points.
     */
    static boolean wants(Kernel kernel) {
        if (kernel.kind() == Kernel.Kind.ROW) {
            return true;
        }
        boolean reduces = false;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Reduce reduce) {
                Dim extent = new FlatAxes(reduce.axes()).extent();
                boolean isLong = !extent.isConstant() || extent.constant() >= LONG_REDUCTION;
                if (!isLong || !(kernel.axes().isEmpty() || alongMemory(kernel, reduce))) {
                    return false;
                }
                reduces = true;
            } else if (stmt instanceof Stmt.Contract) {
                return false;
            }
        }
        return reduces;
    }

    /** True if the axis reduced last is contiguous in a load and the points' last axis in none. */
    private static boolean alongMemory(Kernel kernel, Stmt.Reduce reduce) {
        String inner = reduce.axes().getLast().name();
        String across = kernel.axes().getLast().name();
        boolean along = false;
        for (Stmt stmt : reduce.body()) {
            if (stmt instanceof Stmt.Load load) {
                Param param = kernel.params().get(load.read().param());
                Dim offset = param.offset(load.read().index());
                if (offset.isContiguousIn(across)) {
                    return false;
                }
                along |= offset.isContiguousIn(inner);
            }
        }
        return along;
    }

    static TargetFunc map(Kernel kernel, GpuTarget target) {
        return new RowMapper(kernel, target).map();
    }

    private TargetFunc map() {
        FlatAxes rows = new FlatAxes(kernel.axes());
        rows.bind(b, b.special(Inst.Source.BLOCK_X));
        Reg lane = b.special(Inst.Source.LANE_X);
        for (Stmt stmt : kernel.body()) {
            switch (stmt) {
                case Stmt.Reduce reduce -> reduces.emit(reduce, lane);
                case Stmt.Loop loop -> {
                    afterReads(loop.body());
                    share(loop, lane);
                }
                case Stmt.Store store -> {
                    afterReads(List.of(store));
                    Reg first = b.apply(Prim.IEQ, lane, b.index(0));
                    b.branch(first, () -> body.emit(store, Point.SINGLE), () -> {});
                }
                default -> body.emit(stmt, Point.SINGLE);
            }
        }
        return b.finish(kernel, new Inst.Launch(rows.extent(), Dim.of(1), Dim.of(1), threads, 1));
    }

    /**
     * An element that is updated in place may have been read by another lane before: wait for it.
     */
    private void afterReads(List<Stmt> body) {
        for (Stmt stmt : body) {
            if (stmt instanceof Stmt.Store store
                    && kernel.params().get(store.param()).access() == Param.Access.UPDATE) {
                b.barrier();
                return;
            }
            if (stmt instanceof Stmt.Loop loop) {
                afterReads(loop.body());
            }
        }
    }

    private void share(Stmt.Loop loop, Reg lane) {
        FlatAxes elements = new FlatAxes(loop.axes());
        b.loop(
                lane,
                b.dims().emit(elements.extent()),
                b.index(threads),
                flat -> {
                    elements.bind(b, flat);
                    body.emit(loop.body(), Point.SINGLE);
                });
    }

    /**
     * About four elements a lane, between one warp and eight; four warps where the size is not
     * known.
     */
    private static int threads(Kernel kernel) {
        long most = 0;
        for (Stmt stmt : kernel.body()) {
            List<Axis> axes =
                    switch (stmt) {
                        case Stmt.Reduce reduce -> reduce.axes();
                        case Stmt.Loop loop -> loop.axes();
                        default -> List.of();
                    };
            Dim extent = new FlatAxes(axes).extent();
            most = Math.max(most, extent.isConstant() ? extent.constant() : 512);
        }
        int threads = GpuTarget.WARP;
        while (threads < 8 * GpuTarget.WARP && threads * 4L < most) {
            threads *= 2;
        }
        return threads;
    }
}
