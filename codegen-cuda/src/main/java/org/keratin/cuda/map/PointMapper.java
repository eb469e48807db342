package org.keratin.cuda.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Kernel;
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
 * One thread for each point. Neighbouring lanes take neighbouring points of the innermost axis, so
 * accesses that are contiguous along it are one transaction of the warp. Reductions are loops of
 * the thread, in ascending order.
 */
final class PointMapper {
    private static final int THREADS = 256;

    private PointMapper() {}

    static TargetFunc map(Kernel kernel) {
        TargetBuilder b = new TargetBuilder(kernel.params());
        BodyEmitter body = new BodyEmitter(b, kernel, PlainLoops.INSTANCE);
        FlatAxes points = new FlatAxes(kernel.axes());
        Dim extent = points.extent();
        int threads = threads(extent);
        Reg flat =
                b.iadd(
                        b.imul(b.special(Inst.Source.BLOCK_X), b.index(threads)),
                        b.special(Inst.Source.LANE_X));
        Runnable point =
                () -> {
                    points.bind(b, flat);
                    body.emit(kernel.body(), Point.SINGLE);
                };
        if (extent.mod(threads).equals(Dim.of(0))) {
            point.run();
        } else {
            b.branch(b.apply(Prim.SLT, flat, b.dims().emit(extent)), point, () -> {});
        }
        return b.finish(
                kernel, new Inst.Launch(extent.ceilDiv(threads), Dim.of(1), Dim.of(1), threads, 1));
    }

    /** No more warps than there are points. */
    private static int threads(Dim extent) {
        int threads = THREADS;
        while (extent.isConstant()
                && threads > GpuTarget.WARP
                && extent.constant() <= threads / 2) {
            threads /= 2;
        }
        return threads;
    }

    /** Every reduction and inner loop is a loop of the one thread. */
    enum PlainLoops implements BodyEmitter.ReduceStrategy {
        INSTANCE;

        @Override
        public @Nullable List<Reg> reduce(BodyEmitter body, Stmt.Reduce reduce) {
            return null;
        }

        @Override
        public boolean loop(BodyEmitter body, Stmt.Loop loop) {
            return false;
        }
    }
}
