package org.keratin.cpu.map;

import java.util.List;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Loop and row kernels on a CPU. A loop kernel is vectorised along its innermost axis, one lane an
 * element; a row kernel (and a reduction whose contiguous axis is the one reduced) runs one point
 * at a time and is vectorised inside.
 */
final class LoopMapper {
    /** Constant extents that the axes shared out among threads should reach together. */
    private static final long ENOUGH_CHUNKS = 8;

    /** Vectors side by side in a fold: half of the registers are left for what is folded. */
    private static final int WIDEST = 16;

    private static final int MOST_WIDE_WORK = 16;

    private final Kernel kernel;
    private final CpuTarget target;
    private final TargetBuilder b;
    private final BodyEmitter body;
    private final int lanes;
    private final VectorReduce reduces;

    private LoopMapper(Kernel kernel, CpuTarget target) {
        this.kernel = kernel;
        this.target = target;
        this.b = new TargetBuilder(kernel.params());
        this.lanes = enough(lanes(kernel, target) * side(kernel), kernel.axes());
        this.reduces = new VectorReduce(target, lanes(kernel, target));
        this.body = new BodyEmitter(b, kernel, reduces);
    }

    static TargetFunc map(Kernel kernel, CpuTarget target) {
        return new LoopMapper(kernel, target).map();
    }

    /** True if a kernel's chunks are runs of points of its first axis. */
    static boolean sharesFirstAxis(Kernel kernel, CpuTarget target) {
        LoopMapper mapper = new LoopMapper(kernel, target);
        int axes = kernel.axes().size();
        return mapper.isSingle() || !mapper.vectorisesAcross()
                ? axes == 1
                : axes > 1 && sharedAxes(kernel.axes().subList(0, axes - 1)) == 1;
    }

    private boolean isSingle() {
        return kernel.axes().isEmpty() || kernel.kind() == Kernel.Kind.ROW;
    }

    private TargetFunc map() {
        if (isSingle() || !vectorisesAcross()) {
            ThreadSplit.points(b, kernel.axes(), () -> body.emit(kernel.body(), Point.SINGLE));
        } else {
            vectors();
        }
        return b.finish(kernel, null);
    }

    /**
     * Lanes for the widest element that the kernel touches, so that no value takes more than two
     * registers.
     */
    static int lanes(Kernel kernel, CpuTarget target) {
        int widest = 4;
        for (Param param : kernel.params()) {
            if (param.dtype().isComplex()) {
                return 1;
            }
            widest = Math.max(widest, param.dtype().byteSize());
        }
        return target.lanes(widest);
    }

    /**
     * Vectors side by side: two where tanh of FLOAT64 is computed, whose long chain of steps would
     * else leave the processor waiting. Not for functions that scale by powers of two, which is one
     * instruction on a single vector. Each lane computes the same.
     */
    private static int side(Kernel kernel) {
        boolean chains = false;
        for (Stmt stmt : kernel.body()) {
            switch (stmt) {
                case Stmt.Compute compute -> {
                    boolean chain =
                            compute.out().dtype() == DType.FLOAT64
                                    && compute.op() instanceof Unary(Unary.Kind kind)
                                    && kind == Unary.Kind.TANH;
                    if (!chain && !isLight(compute)) {
                        return 1;
                    }
                    chains |= chain;
                }
                case Stmt.Const _, Stmt.Index _, Stmt.Load _, Stmt.Store _ -> {}
                default -> {
                    return 1;
                }
            }
        }
        return chains ? 2 : 1;
    }

    /** No more lanes than a short innermost axis fills. */
    private static int enough(int lanes, List<Axis> axes) {
        int enough = lanes;
        if (!axes.isEmpty() && axes.getLast().extent().isConstant()) {
            while (enough > 2 && axes.getLast().extent().constant() <= enough / 2) {
                enough /= 2;
            }
        }
        return enough;
    }

    /** True if neighbouring points of the innermost axis make a good vector. */
    private boolean vectorisesAcross() {
        if (lanes == 1) {
            return false;
        }
        String axis = kernel.axes().getLast().name();
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Loop
                    || stmt instanceof Stmt.Store store && !moves(store, axis)) {
                return false;
            }
            // a row sum: the axis reduced is contiguous, the parallel one is not
            if (stmt instanceof Stmt.Reduce reduce
                    && reduces.applies(kernel, reduce)
                    && strided(reduce, axis)) {
                return false;
            }
            if (stmt instanceof Stmt.Contract contract
                    && reduces.applies(kernel, contract)
                    && (strided(contract.lhs(), axis) || strided(contract.rhs(), axis))) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if neighbouring points store to different places; an array without elements has but one
     * offset.
     */
    private boolean moves(Stmt.Store store, String axis) {
        return kernel.params().get(store.param()).offset(store.index()).symbols().contains(axis);
    }

    private boolean strided(Stmt.Reduce reduce, String axis) {
        for (Stmt stmt : reduce.body()) {
            if (stmt instanceof Stmt.Load load && strided(load.read(), axis)) {
                return true;
            }
        }
        return false;
    }

    private boolean strided(Read read, String axis) {
        Dim offset = kernel.params().get(read.param()).offset(read.index());
        return offset.symbols().contains(axis) && !offset.isContiguousIn(axis);
    }

    private void vectors() {
        List<Axis> axes = kernel.axes();
        Axis inner = axes.getLast();
        int wide = lanes * width(inner);
        if (axes.size() == 1) {
            ThreadSplit.Range range = ThreadSplit.split(b, inner.extent(), wide);
            walk(inner, wide, range.begin(), range.end());
            return;
        }
        int shared = sharedAxes(axes.subList(0, axes.size() - 1));
        ThreadSplit.points(
                b,
                axes.subList(0, shared),
                () ->
                        b.nest(
                                axes.subList(shared, axes.size() - 1),
                                () ->
                                        walk(
                                                inner,
                                                wide,
                                                b.index(0),
                                                b.dims().emit(inner.extent()))));
    }

    /** A part of the innermost axis: wide vectors, then single ones. */
    private void walk(Axis inner, int wide, Reg begin, Reg end) {
        boolean whole = inner.extent().mod(lanes).equals(Dim.of(0));
        if (wide == lanes) {
            List<Segments.Segment> segments = Segments.of(kernel.body(), inner, lanes);
            if (!segments.isEmpty()) {
                walk(inner, segments, begin, end);
                return;
            }
        }
        Reg from = begin;
        if (wide > lanes) {
            from = VectorLoop.mainEnd(b, begin, end, wide);
            VectorLoop.emit(b, inner.name(), wide, begin, from, true, this::emit);
            if (inner.extent().mod(wide).equals(Dim.of(0))) {
                return;
            }
        }
        VectorLoop.emit(b, inner.name(), lanes, from, end, whole, this::emit);
    }

    /** The inside of each long part with what is known there, and everything between them. */
    private void walk(Axis inner, List<Segments.Segment> segments, Reg begin, Reg end) {
        String axis = inner.name();
        Reg mainEnd = VectorLoop.mainEnd(b, begin, end, lanes);
        Reg from = begin;
        for (Segments.Segment segment : segments) {
            long first = Math.ceilDiv(segment.lower(), lanes) * lanes;
            long last = segment.upper() / lanes * lanes;
            Reg start = b.apply(Prim.SMAX, from, b.smin(b.index(first), mainEnd));
            Reg stop = b.apply(Prim.SMAX, start, b.smin(b.index(last), mainEnd));
            if (first > 0) {
                VectorLoop.emit(b, axis, lanes, from, start, true, this::emit);
            }
            body.assuming(
                    segment.known(),
                    () -> VectorLoop.emit(b, axis, lanes, start, stop, true, this::emit));
            from = stop;
        }
        VectorLoop.emit(b, axis, lanes, from, end, false, this::emit);
    }

    /**
     * Vectors side by side in a fold over rows: each step then reads a run of memory instead of a
     * single vector, and no accumulator waits for the one before. One where the fold's steps are
     * more than some reads and additions.
     */
    private int width(Axis inner) {
        if (!inner.extent().isConstant()) {
            return 1;
        }
        int folds = 0;
        int work = 0;
        for (Stmt stmt : kernel.body()) {
            if (stmt instanceof Stmt.Reduce reduce) {
                folds += reduce.out().size();
                for (Stmt step : reduce.body()) {
                    if (step instanceof Stmt.Load load) {
                        Param param = kernel.params().get(load.read().param());
                        Dim offset = param.offset(load.read().index());
                        boolean run =
                                offset.isContiguousIn(inner.name())
                                        || !offset.symbols().contains(inner.name());
                        if (!run) {
                            return 1;
                        }
                    } else if (!isLight(step)) {
                        return 1;
                    }
                }
                if (!reduce.combiner().body().stream().allMatch(LoopMapper::isLight)) {
                    return 1;
                }
                work += reduce.body().size() + reduce.combiner().body().size();
            } else if (stmt instanceof Stmt.Contract
                    || stmt instanceof Stmt.Loop
                    || !isLight(stmt)) {
                return 1;
            }
        }
        if (folds == 0 || work > MOST_WIDE_WORK) {
            return 1;
        }
        // the end of the whole vectors is found by a mask
        int width = Math.max(1, Integer.highestOneBit(WIDEST / folds));
        while (width > 1 && inner.extent().constant() < (long) width * lanes) {
            width /= 2;
        }
        return width;
    }

    /** True for what a few instructions do. */
    private static boolean isLight(Stmt stmt) {
        return !(stmt instanceof Stmt.Compute compute)
                || switch (compute.op()) {
                    case Unary(Unary.Kind kind) ->
                            switch (kind) {
                                case ABS, NEGATE, NOT, SQRT -> true;
                                default -> false;
                            };
                    case Binary(Binary.Kind kind) ->
                            switch (kind) {
                                case ATAN2, POWER, REMAINDER -> false;
                                case DIVIDE -> compute.out().dtype().isFloat();
                                default -> true;
                            };
                    default -> true;
                };
    }

    private void emit(Point point) {
        body.emit(kernel.body(), point);
    }

    /**
     * How many of the outer axes are flattened to be shared out: few, because taking them apart
     * costs divisions.
     */
    private static int sharedAxes(List<Axis> outer) {
        long product = 1;
        for (int i = 0; i < outer.size(); i++) {
            Dim extent = outer.get(i).extent();
            product *=
                    extent.isConstant()
                            ? Math.max(1, Math.min(extent.constant(), ENOUGH_CHUNKS))
                            : 1;
            if (product >= ENOUGH_CHUNKS) {
                return i + 1;
            }
        }
        return outer.size();
    }
}
