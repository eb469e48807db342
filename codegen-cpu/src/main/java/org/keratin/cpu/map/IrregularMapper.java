package org.keratin.cpu.map;

import java.util.ArrayList;
import java.util.List;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Stmt;
import org.keratin.kernel.target.BodyEmitter;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.Variance;
import org.keratin.runtime.Dim;

/**
 * Irregular kernels on a CPU. Points are shared out among chunks. Where the innermost axis walks
 * along memory and all its points take the same way, it goes inside of the steps, as vectors: one
 * index vector of a scatter moves a whole row of its window.
 */
final class IrregularMapper {
    private final Kernel kernel;
    private final CpuTarget target;
    private final TargetBuilder b;

    private IrregularMapper(Kernel kernel, CpuTarget target) {
        this.kernel = kernel;
        this.target = target;
        this.b = new TargetBuilder(kernel.params());
    }

    static TargetFunc map(Kernel kernel, CpuTarget target) {
        return new IrregularMapper(kernel, target).map();
    }

    private TargetFunc map() {
        Along along = kernel.axes().isEmpty() ? null : new Along(kernel);
        if (along != null && along.isVector() && target.lanes(along.widest) > 1) {
            vectors(along);
        } else {
            points();
        }
        return b.finish(kernel, null);
    }

    /** One point at a time: its own inner loops are vectors. */
    private void points() {
        VectorReduce reduces = new VectorReduce(target, LoopMapper.lanes(kernel, target));
        BodyEmitter body = new BodyEmitter(b, kernel, reduces);
        ThreadSplit.points(b, kernel.axes(), () -> body.emit(kernel.body(), Point.SINGLE));
    }

    private void vectors(Along along) {
        int lanes = target.lanes(along.widest);
        BodyEmitter body = new BodyEmitter(b, kernel, new VectorReduce(target, 1));
        List<Axis> outer = kernel.axes().subList(0, kernel.axes().size() - 1);
        Axis inner = kernel.axes().getLast();
        if (outer.isEmpty()) {
            ThreadSplit.Range range = ThreadSplit.split(b, inner.extent(), lanes);
            new Sink(body, along, inner.name(), lanes, range.begin(), range.end()).emit();
            return;
        }
        ThreadSplit.points(
                b,
                outer,
                () -> {
                    Reg end = b.dims().emit(inner.extent());
                    new Sink(body, along, inner.name(), lanes, b.index(0), end).emit();
                });
    }

    /** What the innermost axis does in a body. */
    private static final class Along {
        private final Kernel kernel;
        private final String axis;
        private final Variance variance;
        private boolean stores = true;
        private boolean loads = true;
        private boolean folds;

        /** Bytes of the widest element that differs among points. */
        private int widest = 4;

        Along(Kernel kernel) {
            this.kernel = kernel;
            this.axis = kernel.axes().getLast().name();
            this.variance = Variance.along(axis, kernel.body());
            visit(kernel.body());
        }

        boolean isVector() {
            return stores && loads && !folds && !variance.branches();
        }

        private void visit(List<Stmt> body) {
            for (Stmt stmt : body) {
                switch (stmt) {
                    case Stmt.Store store -> {
                        see(store.param());
                        stores &= isContiguous(store.param(), store.index());
                    }
                    case Stmt.Load load -> {
                        Read read = load.read();
                        if (variance.differs(read)) {
                            see(read.param());
                            loads &= isContiguous(read.param(), read.index());
                        }
                    }
                    case Stmt.For loop -> visit(loop.body());
                    case Stmt.When when -> visit(when.body());
                    case Stmt.Loop loop -> visit(loop.body());
                    case Stmt.Reduce _, Stmt.Contract _ -> folds = true;
                    case Stmt.Const _, Stmt.Index _, Stmt.Compute _ -> {}
                }
            }
        }

        private void see(int param) {
            widest = Math.max(widest, kernel.params().get(param).dtype().byteSize());
        }

        private boolean isContiguous(int number, List<Dim> index) {
            Param param = kernel.params().get(number);
            Dim offset = param.offset(index);
            return offset.isContiguousIn(axis) && !variance.differs(offset.without(axis));
        }

        boolean differs(Stmt stmt) {
            return switch (stmt) {
                case Stmt.Const _ -> false;
                case Stmt.Index s -> variance.differs(s.out());
                case Stmt.Load s -> variance.differs(s.out());
                case Stmt.Compute s -> variance.differs(s.out());
                case Stmt.Reduce _,
                        Stmt.Contract _,
                        Stmt.Loop _,
                        Stmt.For _,
                        Stmt.When _,
                        Stmt.Store _ ->
                        true;
            };
        }
    }

    /** Emits a body with the loop over the vector axis as far inside as it goes. */
    private final class Sink {
        private final BodyEmitter body;
        private final Along along;
        private final String axis;
        private final int lanes;
        private final Reg begin;
        private final Reg end;

        Sink(BodyEmitter body, Along along, String axis, int lanes, Reg begin, Reg end) {
            this.body = body;
            this.along = along;
            this.axis = axis;
            this.lanes = lanes;
            this.begin = begin;
            this.end = end;
        }

        void emit() {
            emit(List.of(), kernel.body());
        }

        /**
         * @param before reads and arithmetic that differ among the points and are not emitted yet
         */
        private void emit(List<Stmt> before, List<Stmt> statements) {
            List<Stmt> pending = new ArrayList<>(before);
            List<Stmt> heavy = new ArrayList<>();
            for (Stmt stmt : statements) {
                if (!along.differs(stmt)) {
                    body.emit(stmt, Point.SINGLE);
                } else if (heavy.isEmpty() && isPure(stmt)) {
                    pending.add(stmt);
                } else {
                    heavy.add(stmt);
                }
            }
            Stmt only = heavy.size() == 1 ? heavy.getFirst() : null;
            if (only instanceof Stmt.When when) {
                Reg holds = body.condition(when.guards());
                b.branch(holds, () -> emit(pending, when.body()), () -> {});
            } else if (only instanceof Stmt.For loop
                    && loop.carried().isEmpty()
                    && pending.isEmpty()) {
                b.nest(loop.axes(), () -> emit(List.of(), loop.body()));
            } else if (only instanceof Stmt.Loop loop && pending.isEmpty()) {
                b.nest(loop.axes(), () -> emit(List.of(), loop.body()));
            } else {
                VectorLoop.emit(
                        b,
                        axis,
                        lanes,
                        begin,
                        end,
                        false,
                        point -> {
                            body.emit(pending, point);
                            body.emit(heavy, point);
                        });
            }
        }

        /** True for what may run later, under a condition. */
        private boolean isPure(Stmt stmt) {
            return switch (stmt) {
                case Stmt.Index _, Stmt.Compute _ -> true;
                case Stmt.Load load ->
                        kernel.params().get(load.read().param()).access() == Param.Access.READ;
                default -> false;
            };
        }
    }
}
