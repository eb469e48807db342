package org.keratin.kernel.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Guard;
import org.keratin.kernel.IndexScalars;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.Dim;

/**
 * Emits the statements of a kernel's body at a {@link Point}: the part of a mapping that CPU and
 * GPU share. A scalar that is the same in all lanes stays a scalar register until it meets one that
 * is not.
 */
public final class BodyEmitter {
    private final TargetBuilder b;
    private final Kernel kernel;
    private final ReduceStrategy reduces;
    private final LaneIndices indices;
    private final LaneMemory memory;
    private final Map<Integer, Reg> values = new HashMap<>();
    private final Set<String> indexScalars;
    private final Map<String, Variance> variances = new HashMap<>();
    private Map<Guard, Boolean> known = Map.of();

    /**
     * How a mapping emits a reduction or an inner loop at a single point; returns null to take the
     * plain loop.
     */
    public interface ReduceStrategy {
        @Nullable List<Reg> reduce(BodyEmitter body, Stmt.Reduce reduce);

        /** The same for a sum of products. */
        default @Nullable Reg contract(BodyEmitter body, Stmt.Contract contract) {
            return null;
        }

        /** Emits an inner loop; false to take the plain loop. */
        boolean loop(BodyEmitter body, Stmt.Loop loop);
    }

    public BodyEmitter(TargetBuilder b, Kernel kernel, ReduceStrategy reduces) {
        this.b = b;
        this.kernel = kernel;
        this.reduces = reduces;
        this.indices = new LaneIndices(b, values);
        this.memory = new LaneMemory(kernel.name(), b, indices);
        this.indexScalars = IndexScalars.of(kernel.body());
    }

    public TargetBuilder builder() {
        return b;
    }

    public Kernel kernel() {
        return kernel;
    }

    /** The register of a scalar defined before. */
    public Reg value(Scalar scalar) {
        Reg reg = values.get(scalar.id());
        if (reg == null) {
            throw new IllegalStateException(
                    scalar + " of kernel " + kernel.name() + " is used before its definition");
        }
        return reg;
    }

    /** Says which register holds a scalar. */
    public void define(Scalar scalar, Reg reg) {
        values.put(scalar.id(), reg);
        String symbol = "%v" + scalar.id();
        if (reg.type().isScalar() && indexScalars.contains(symbol)) {
            b.dims().bind(symbol, indices.index(reg));
        }
    }

    /**
     * Emits with some guards known: to hold at all lanes, or at none. A read that is ruled out is
     * the value that stands in for it.
     */
    public void assuming(Map<Guard, Boolean> guards, Runnable emission) {
        Map<Guard, Boolean> before = known;
        known = guards;
        emission.run();
        known = before;
    }

    /** The guards that are not known to hold. */
    List<Guard> open(List<Guard> guards) {
        return guards.stream().filter(guard -> known.get(guard) != Boolean.TRUE).toList();
    }

    private boolean isRuledOut(List<Guard> guards) {
        return guards.stream().anyMatch(guard -> known.get(guard) == Boolean.FALSE);
    }

    public void emit(List<Stmt> body, Point point) {
        String axis = point.axis();
        StridedGroups groups =
                axis != null && point.lanes() > 1 && point.mask() == null
                        ? StridedGroups.of(this, body, axis)
                        : null;
        for (Stmt stmt : body) {
            if (groups == null || !groups.emit(this, stmt, point)) {
                emit(stmt, point);
            }
        }
    }

    public void emit(Stmt stmt, Point point) {
        switch (stmt) {
            case Stmt.Const(Scalar out, long bits) ->
                    define(out, b.constant(new VType(out.dtype(), 1), bits));
            case Stmt.Index(Scalar out, Dim expr) ->
                    define(out, indices.value(expr, out.dtype(), point));
            case Stmt.Load(Scalar out, Read read, Scalar other) ->
                    define(out, load(read, other, point));
            case Stmt.Compute compute -> define(compute.out(), compute(compute));
            case Stmt.Reduce reduce -> reduce(reduce, point);
            case Stmt.Loop loop -> {
                if (point.lanes() > 1 || !reduces.loop(this, loop)) {
                    b.nest(loop.axes(), () -> emit(loop.body(), point));
                }
            }
            case Stmt.For loop -> sequence(loop, point);
            case Stmt.When when -> when(when, point);
            case Stmt.Store store -> store(store, point);
            case Stmt.Contract contract -> define(contract.out(), contract(contract, point));
        }
    }

    private Reg compute(Stmt.Compute compute) {
        int lanes = 1;
        List<Reg> args = new ArrayList<>();
        for (Scalar arg : compute.args()) {
            lanes = Math.max(lanes, value(arg).type().lanes());
        }
        for (Scalar arg : compute.args()) {
            args.add(b.splat(value(arg), lanes));
        }
        return ScalarLowering.emit(b, compute.op(), args, compute.out().dtype());
    }

    // ---- reductions ----

    private void reduce(Stmt.Reduce reduce, Point point) {
        if (point.lanes() == 1) {
            List<Reg> out = reduces.reduce(this, reduce);
            if (out != null) {
                for (int i = 0; i < out.size(); i++) {
                    define(reduce.out().get(i), out.get(i));
                }
                return;
            }
        }
        List<Reg> init = new ArrayList<>();
        for (Scalar scalar : reduce.init()) {
            init.add(b.splat(value(scalar), point.lanes()));
        }
        List<Reg> out = b.nest(reduce.axes(), init, accs -> step(reduce, accs, point));
        for (int i = 0; i < out.size(); i++) {
            define(reduce.out().get(i), out.get(i));
        }
    }

    private List<Reg> step(Stmt.Reduce reduce, List<Reg> accs, Point point) {
        emit(reduce.body(), point);
        List<Reg> yields = new ArrayList<>();
        for (Scalar scalar : reduce.yields()) {
            yields.add(b.splat(value(scalar), point.lanes()));
        }
        return combine(reduce.combiner(), accs, yields);
    }

    /** One step of a fold; all registers have the same lanes. */
    public List<Reg> combine(Stmt.Combiner combiner, List<Reg> accs, List<Reg> yields) {
        for (int i = 0; i < accs.size(); i++) {
            define(combiner.accs().get(i), accs.get(i));
        }
        for (int i = 0; i < yields.size(); i++) {
            define(combiner.values().get(i), yields.get(i));
        }
        emit(combiner.body(), Point.SINGLE);
        List<Reg> results = new ArrayList<>();
        for (int i = 0; i < accs.size(); i++) {
            results.add(b.splat(value(combiner.results().get(i)), accs.get(i).type().lanes()));
        }
        return results;
    }

    // ---- sequences ----

    private void sequence(Stmt.For loop, Point point) {
        List<Reg> init = new ArrayList<>();
        for (int i = 0; i < loop.init().size(); i++) {
            int lanes = differs(loop.carried().get(i), point) ? point.lanes() : 1;
            init.add(b.splat(value(loop.init().get(i)), lanes));
        }
        List<Reg> out = b.nest(loop.axes(), init, carried -> step(loop, carried, point));
        for (int i = 0; i < out.size(); i++) {
            define(loop.out().get(i), out.get(i));
        }
    }

    private List<Reg> step(Stmt.For loop, List<Reg> carried, Point point) {
        for (int i = 0; i < carried.size(); i++) {
            define(loop.carried().get(i), carried.get(i));
        }
        emit(loop.body(), point);
        List<Reg> next = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            int lanes = carried.get(i).type().lanes();
            next.add(b.splat(value(loop.next().get(i)), lanes));
        }
        return next;
    }

    /** True if lanes of the point see different values of a scalar, defined or not. */
    private boolean differs(Scalar scalar, Point point) {
        String axis = point.axis();
        return axis != null
                && point.lanes() > 1
                && variances
                        .computeIfAbsent(axis, name -> Variance.along(name, kernel.body()))
                        .differs(scalar);
    }

    /** All guards as one scalar at a single point; there is at least one. */
    public Reg condition(List<Guard> guards) {
        Reg condition = indices.condition(open(guards), Point.SINGLE);
        if (condition == null) {
            throw new IllegalArgumentException("a condition without guards");
        }
        return condition;
    }

    private void when(Stmt.When when, Point point) {
        if (isRuledOut(when.guards())) {
            return;
        }
        Reg condition = indices.condition(open(when.guards()), point);
        if (condition == null) {
            emit(when.body(), point);
        } else if (condition.type().isScalar()) {
            b.branch(condition, () -> emit(when.body(), point), () -> {});
        } else {
            throw new IllegalStateException(
                    "kernel "
                            + kernel.name()
                            + ": lanes of "
                            + point.axis()
                            + " disagree on a condition");
        }
    }

    /** The plain form of a contraction: one fused multiply-add a step, in order. */
    private Reg contract(Stmt.Contract contract, Point point) {
        Reg whole = point.lanes() == 1 ? reduces.contract(this, contract) : null;
        if (whole != null) {
            return whole;
        }
        VType type = new VType(contract.out().dtype(), point.lanes());
        return b.nest(
                        contract.k(),
                        List.of(b.constant(type, 0)),
                        accs -> {
                            Reg lhs = factor(contract.lhs(), type, point);
                            Reg rhs = factor(contract.rhs(), type, point);
                            return List.of(multiplyAdd(b, lhs, rhs, accs.getFirst()));
                        })
                .getFirst();
    }

    /** One factor of a contraction in the accumulator's type; 0 where a guard fails. */
    public Reg factor(Read read, VType type, Point point) {
        Reg loaded;
        if (read.guards().isEmpty()) {
            loaded = load(read, null, point);
        } else {
            Scalar zero = new Scalar(-1, kernel.params().get(read.param()).dtype());
            values.put(zero.id(), b.constant(new VType(zero.dtype(), 1), 0));
            loaded = load(read, zero, point);
        }
        Reg wide = b.splat(loaded, type.lanes());
        return wide.type().dtype() == type.dtype() ? wide : b.apply(type, Prim.CONVERT, wide);
    }

    /** {@code lhs * rhs + acc}: fused on floats, wrapping on integers, and-or on BOOL. */
    public static Reg multiplyAdd(TargetBuilder b, Reg lhs, Reg rhs, Reg acc) {
        if (acc.type().dtype().isFloat()) {
            return b.apply(Prim.FMA, lhs, rhs, acc);
        }
        return acc.type().dtype().isBool()
                ? b.apply(Prim.OR, acc, b.apply(Prim.AND, lhs, rhs))
                : b.apply(Prim.IADD, acc, b.apply(Prim.IMUL, lhs, rhs));
    }

    // ---- memory ----

    private Reg load(Read read, @Nullable Scalar other, Point point) {
        Param param = kernel.params().get(read.param());
        Mem mem = b.param(read.param());
        Dim offset = param.offset(read.index());
        if (isRuledOut(read.guards()) && other != null) {
            return value(other);
        }
        Reg condition = indices.condition(open(read.guards()), point);
        if (condition == null) {
            return memory.load(mem, offset, point, point.mask(), null);
        }
        if (other == null) {
            throw new IllegalStateException(
                    "kernel " + kernel.name() + ": a guarded load has no default");
        }
        Reg otherReg = value(other);
        if (condition.type().isScalar()) {
            int lanes =
                    Math.max(
                            indices.varies(offset, point) ? point.lanes() : 1,
                            otherReg.type().lanes());
            return b.branch(
                            condition,
                            () ->
                                    List.of(
                                            b.splat(
                                                    memory.load(
                                                            mem, offset, point, point.mask(), null),
                                                    lanes)),
                            () -> List.of(b.splat(otherReg, lanes)))
                    .getFirst();
        }
        Reg mask = point.mask() == null ? condition : b.apply(Prim.AND, point.mask(), condition);
        Reg loaded =
                indices.varies(offset, point)
                        ? memory.load(
                                mem, offset, point, mask, indices.some(open(read.guards()), point))
                        : b.gather(mem, b.splat(b.dims().emit(offset), point.lanes()), mask);
        return b.apply(Prim.SELECT, condition, loaded, b.splat(otherReg, point.lanes()));
    }

    private void store(Stmt.Store store, Point point) {
        Mem mem = b.param(store.param());
        Dim offset = kernel.params().get(store.param()).offset(store.index());
        if (isRuledOut(store.guards())) {
            return;
        }
        Reg condition = indices.condition(open(store.guards()), point);
        if (condition != null && condition.type().isScalar()) {
            b.branch(
                    condition,
                    () -> memory.store(mem, offset, value(store.value()), point, point.mask()),
                    () -> {});
            return;
        }
        Reg mask = point.mask();
        if (condition != null) {
            mask = mask == null ? condition : b.apply(Prim.AND, mask, condition);
        }
        memory.store(mem, offset, value(store.value()), point, mask);
    }
}
