package org.keratin.kernel.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.runtime.DType;
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
    private final Map<Integer, Reg> values = new HashMap<>();
    private final Set<String> indexScalars = new HashSet<>();
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
        new IndexScalars(indexScalars).visit(kernel.body());
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
            b.dims().bind(symbol, toIndex(reg));
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
                    define(out, indexValue(expr, out.dtype(), point));
            case Stmt.Load(Scalar out, Read read, Scalar other) ->
                    define(out, load(read, other, point));
            case Stmt.Compute compute -> define(compute.out(), compute(compute));
            case Stmt.Reduce reduce -> reduce(reduce, point);
            case Stmt.Loop loop -> {
                if (point.lanes() > 1 || !reduces.loop(this, loop)) {
                    nest(loop.axes(), 0, () -> emit(loop.body(), point));
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
        List<Reg> out = fold(reduce, 0, init, point);
        for (int i = 0; i < out.size(); i++) {
            define(reduce.out().get(i), out.get(i));
        }
    }

    private List<Reg> fold(Stmt.Reduce reduce, int depth, List<Reg> accs, Point point) {
        if (depth == reduce.axes().size()) {
            emit(reduce.body(), point);
            List<Reg> yields = new ArrayList<>();
            for (Scalar scalar : reduce.yields()) {
                yields.add(b.splat(value(scalar), point.lanes()));
            }
            return combine(reduce.combiner(), accs, yields);
        }
        Axis axis = reduce.axes().get(depth);
        return b.loop(
                b.index(0),
                b.dims().emit(axis.extent()),
                b.index(1),
                accs,
                (iv, carried) -> {
                    b.dims().bind(axis.name(), iv);
                    return fold(reduce, depth + 1, carried, point);
                });
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

    /** Nested plain loops over axes from {@code depth} on. */
    public void nest(List<Axis> axes, int depth, Runnable body) {
        if (depth == axes.size()) {
            body.run();
            return;
        }
        Axis axis = axes.get(depth);
        b.loop(
                b.index(0),
                b.dims().emit(axis.extent()),
                b.index(1),
                iv -> {
                    b.dims().bind(axis.name(), iv);
                    nest(axes, depth + 1, body);
                });
    }

    // ---- sequences ----

    private void sequence(Stmt.For loop, Point point) {
        List<Reg> init = new ArrayList<>();
        for (int i = 0; i < loop.init().size(); i++) {
            int lanes = differs(loop.carried().get(i), point) ? point.lanes() : 1;
            init.add(b.splat(value(loop.init().get(i)), lanes));
        }
        List<Reg> out = sequence(loop, 0, init, point);
        for (int i = 0; i < out.size(); i++) {
            define(loop.out().get(i), out.get(i));
        }
    }

    private List<Reg> sequence(Stmt.For loop, int depth, List<Reg> carried, Point point) {
        if (depth == loop.axes().size()) {
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
        Axis axis = loop.axes().get(depth);
        return b.loop(
                b.index(0),
                b.dims().emit(axis.extent()),
                b.index(1),
                carried,
                (iv, inside) -> {
                    b.dims().bind(axis.name(), iv);
                    return sequence(loop, depth + 1, inside, point);
                });
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
        Reg condition = condition(guards, Point.SINGLE);
        if (condition == null) {
            throw new IllegalArgumentException("a condition without guards");
        }
        return condition;
    }

    private void when(Stmt.When when, Point point) {
        if (isRuledOut(when.guards())) {
            return;
        }
        Reg condition = condition(when.guards(), point);
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
        return contract(contract, 0, b.constant(type, 0), point);
    }

    private Reg contract(Stmt.Contract contract, int depth, Reg acc, Point point) {
        if (depth == contract.k().size()) {
            Reg lhs = factor(contract.lhs(), acc.type(), point);
            Reg rhs = factor(contract.rhs(), acc.type(), point);
            return multiplyAdd(b, lhs, rhs, acc);
        }
        Axis axis = contract.k().get(depth);
        return b.loop(
                        b.index(0),
                        b.dims().emit(axis.extent()),
                        b.index(1),
                        List.of(acc),
                        (iv, carried) -> {
                            b.dims().bind(axis.name(), iv);
                            return List.of(
                                    contract(contract, depth + 1, carried.getFirst(), point));
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
        Reg condition = condition(read.guards(), point);
        if (condition == null) {
            return loadAt(mem, offset, point, point.mask(), null);
        }
        if (other == null) {
            throw new IllegalStateException(
                    "kernel " + kernel.name() + ": a guarded load has no default");
        }
        Reg otherReg = value(other);
        if (condition.type().isScalar()) {
            int lanes =
                    Math.max(varies(offset, point) ? point.lanes() : 1, otherReg.type().lanes());
            return b.branch(
                            condition,
                            () ->
                                    List.of(
                                            b.splat(
                                                    loadAt(mem, offset, point, point.mask(), null),
                                                    lanes)),
                            () -> List.of(b.splat(otherReg, lanes)))
                    .getFirst();
        }
        Reg mask = point.mask() == null ? condition : b.apply(Prim.AND, point.mask(), condition);
        Reg loaded =
                varies(offset, point)
                        ? loadAt(mem, offset, point, mask, some(read.guards(), point))
                        : b.gather(mem, b.splat(b.dims().emit(offset), point.lanes()), mask);
        return b.apply(Prim.SELECT, condition, loaded, b.splat(otherReg, point.lanes()));
    }

    /**
     * Where no lane of a masked vector may be on, it is read from the array's beginning: processors
     * take microseconds to find out that a vector without lanes lies in memory that is not there.
     *
     * @param some false only where no lane is on; null where some lane always is
     */
    private Reg loadAt(Mem mem, Dim offset, Point point, @Nullable Reg mask, @Nullable Reg some) {
        if (!varies(offset, point)) {
            return b.load(mem, b.dims().emit(offset), 1, null, mem.dtype().byteSize());
        }
        if (contiguous(offset, 1, point)) {
            Reg start = start(offset, some);
            return b.load(mem, start, point.lanes(), mask, mem.dtype().byteSize());
        }
        if (contiguous(offset, -1, point)) {
            Reg start = start(offset.minus(point.lanes() - 1), some);
            Reg turned = mask == null ? null : reversed(b, mask);
            return reversed(b, b.load(mem, start, point.lanes(), turned, mem.dtype().byteSize()));
        }
        if (isEverySecond(offset, point)) {
            return everySecond(mem, start(offset, some), point.lanes(), mask);
        }
        return b.gather(mem, vector(offset, point), mask);
    }

    private Reg start(Dim offset, @Nullable Reg some) {
        Reg start = b.dims().emit(offset);
        return some == null ? start : b.apply(Prim.SELECT, some, start, b.index(0));
    }

    /**
     * False where a guard holds in no lane, as far as its ends say; null where nothing is known.
     */
    private @Nullable Reg some(List<Guard> guards, Point point) {
        String axis = point.axis();
        Reg all = null;
        for (Guard guard : open(guards)) {
            if (axis == null
                    || !guard.expr().isAffineIn(axis)
                    || !guard.expr().coefficient(axis).isConstant()
                    || guard.expr().symbols().stream().anyMatch(this::isVectorScalar)
                    || varies(guard.lower(), point)
                    || varies(guard.upper(), point)) {
                continue;
            }
            long way = guard.expr().coefficient(axis).constant() * (point.lanes() - 1);
            Reg least = b.dims().emit(guard.expr().plus(Math.min(way, 0)));
            Reg most = b.dims().emit(guard.expr().plus(Math.max(way, 0)));
            Reg one =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.SLE, b.dims().emit(guard.lower()), most),
                            b.apply(Prim.SLT, least, b.dims().emit(guard.upper())));
            all = all == null ? one : b.apply(Prim.AND, all, one);
        }
        return all;
    }

    /**
     * Lanes two elements apart: two overlapping vectors, and every second lane of both. Nothing is
     * read behind the last lane's element.
     */
    private Reg everySecond(Mem mem, Reg offset, int lanes, @Nullable Reg mask) {
        int size = mem.dtype().byteSize();
        Reg low = b.load(mem, offset, lanes, spread(mask, lanes, 0), size);
        Reg at = b.iadd(offset, b.index(lanes - 1));
        Reg high = b.load(mem, at, lanes, spread(mask, lanes, lanes - 1), size);
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            even.add(2 * i < lanes ? 2 * i : lanes + 2 * i - (lanes - 1));
        }
        return b.shuffle(low, high, even);
    }

    /** The mask of every second element, from element {@code first} on, in lanes one apart. */
    private @Nullable Reg spread(@Nullable Reg mask, int lanes, int first) {
        if (mask == null) {
            return null;
        }
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            from.add((first + i) % 2 == 0 ? (first + i) / 2 : lanes);
        }
        return b.shuffle(mask, b.constant(mask.type(), 0), from);
    }

    /** True if neighbouring lanes are two elements apart, and nothing else differs among them. */
    private boolean isEverySecond(Dim expr, Point point) {
        String axis = point.axis();
        return axis != null
                && point.lanes() > 2
                && expr.isAffineIn(axis)
                && expr.coefficient(axis).equals(Dim.of(2))
                && expr.symbols().stream().noneMatch(this::isVectorScalar);
    }

    private void store(Stmt.Store store, Point point) {
        Mem mem = b.param(store.param());
        Dim offset = kernel.params().get(store.param()).offset(store.index());
        if (isRuledOut(store.guards())) {
            return;
        }
        Reg condition = condition(store.guards(), point);
        if (condition != null && condition.type().isScalar()) {
            b.branch(
                    condition,
                    () -> storeAt(mem, offset, store.value(), point, point.mask()),
                    () -> {});
            return;
        }
        Reg mask = point.mask();
        if (condition != null) {
            mask = mask == null ? condition : b.apply(Prim.AND, mask, condition);
        }
        storeAt(mem, offset, store.value(), point, mask);
    }

    private void storeAt(Mem mem, Dim offset, Scalar scalar, Point point, @Nullable Reg mask) {
        Reg value = value(scalar);
        if (!varies(offset, point)) {
            if (point.lanes() > 1) {
                throw new IllegalStateException(
                        "kernel "
                                + kernel.name()
                                + ": all lanes of "
                                + point.axis()
                                + " store to one element");
            }
            b.store(mem, b.dims().emit(offset), value, null, mem.dtype().byteSize());
        } else if (contiguous(offset, 1, point)) {
            b.store(
                    mem,
                    b.dims().emit(offset),
                    b.splat(value, point.lanes()),
                    mask,
                    mem.dtype().byteSize());
        } else if (contiguous(offset, -1, point)) {
            Reg start = b.dims().emit(offset.minus(point.lanes() - 1));
            Reg backwards = reversed(b, b.splat(value, point.lanes()));
            Reg turned = mask == null ? null : reversed(b, mask);
            b.store(mem, start, backwards, turned, mem.dtype().byteSize());
        } else {
            b.add(
                    new Inst.Scatter(
                            mem, vector(offset, point), b.splat(value, point.lanes()), mask));
        }
    }

    // ---- index expressions ----

    /** True if lanes of the point see different values. */
    public boolean varies(Dim expr, Point point) {
        if (point.lanes() == 1) {
            return false;
        }
        for (String symbol : expr.symbols()) {
            if (symbol.equals(point.axis()) || isVectorScalar(symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVectorScalar(String symbol) {
        if (!symbol.startsWith("%v")) {
            return false;
        }
        Reg reg = values.get(Integer.parseInt(symbol.substring(2)));
        return reg != null && !reg.type().isScalar();
    }

    /** The lanes in the other order. */
    static Reg reversed(TargetBuilder b, Reg vector) {
        int lanes = vector.type().lanes();
        List<Integer> order = new ArrayList<>();
        for (int i = lanes - 1; i >= 0; i--) {
            order.add(i);
        }
        return b.shuffle(vector, vector, order);
    }

    /** True if each lane sees the value of the lane before and a step. */
    private boolean contiguous(Dim expr, long step, Point point) {
        String axis = point.axis();
        if (axis == null || !expr.isAffineIn(axis)) {
            return false;
        }
        Dim coefficient = expr.coefficient(axis);
        if (!coefficient.isConstant() || coefficient.constant() != step) {
            return false;
        }
        for (String symbol : expr.symbols()) {
            if (isVectorScalar(symbol)) {
                return false;
            }
        }
        return true;
    }

    /** The expression's value in every lane, as a vector of INT64. */
    private Reg vector(Dim expr, Point point) {
        int lanes = point.lanes();
        if (!varies(expr, point)) {
            return b.splat(b.dims().emit(expr), lanes);
        }
        Reg sum = null;
        for (Dim.Term term : expr.terms()) {
            Reg product = null;
            for (Dim.Atom factor : term.factors()) {
                Reg value = vectorAtom(factor, point);
                product = product == null ? value : b.imul(product, value);
            }
            if (product == null) {
                product = b.splat(b.index(term.coefficient()), lanes);
            } else if (term.coefficient() != 1) {
                product = b.imul(product, b.splat(b.index(term.coefficient()), lanes));
            }
            sum = sum == null ? product : b.iadd(sum, product);
        }
        return sum == null ? b.splat(b.index(0), lanes) : sum;
    }

    private Reg vectorAtom(Dim.Atom atom, Point point) {
        int lanes = point.lanes();
        return switch (atom) {
            case Dim.Symbol(String name) -> {
                if (name.equals(point.axis())) {
                    Reg base = b.splat(b.dims().emit(Dim.symbol(name)), lanes);
                    yield b.iadd(base, b.lanes(VType.INDEX.withLanes(lanes)));
                }
                Reg scalar =
                        isVectorScalar(name)
                                ? values.get(Integer.parseInt(name.substring(2)))
                                : null;
                yield scalar != null
                        ? toIndex(scalar)
                        : b.splat(b.dims().emit(Dim.symbol(name)), lanes);
            }
            case Dim.FloorDiv(Dim a, Dim d) ->
                    DimEmitter.floorDiv(b, vector(a, point), vector(d, point));
            case Dim.Mod(Dim a, Dim d) -> {
                Reg value = vector(a, point);
                Reg divisor = vector(d, point);
                Reg quotient = DimEmitter.floorDiv(b, value, divisor);
                yield b.apply(Prim.ISUB, value, b.imul(quotient, divisor));
            }
            case Dim.Min(Dim x, Dim y) -> b.apply(Prim.SMIN, vector(x, point), vector(y, point));
            case Dim.Max(Dim x, Dim y) -> b.apply(Prim.SMAX, vector(x, point), vector(y, point));
        };
    }

    private Reg toIndex(Reg reg) {
        return reg.type().dtype() == DType.INT64
                ? reg
                : b.apply(reg.type().withDtype(DType.INT64), Prim.CONVERT, reg);
    }

    private Reg indexValue(Dim expr, DType dtype, Point point) {
        Reg value = varies(expr, point) ? vector(expr, point) : b.dims().emit(expr);
        return dtype == DType.INT64
                ? value
                : b.apply(value.type().withDtype(dtype), Prim.CONVERT, value);
    }

    /** All guards as one condition: null for none, a scalar where no lane differs, else a mask. */
    private @Nullable Reg condition(List<Guard> guards, Point point) {
        Reg all = null;
        for (Guard guard : open(guards)) {
            boolean vector =
                    varies(guard.expr(), point)
                            || varies(guard.lower(), point)
                            || varies(guard.upper(), point);
            Reg expr = vector ? vector(guard.expr(), point) : b.dims().emit(guard.expr());
            Reg lower = vector ? vector(guard.lower(), point) : b.dims().emit(guard.lower());
            Reg upper = vector ? vector(guard.upper(), point) : b.dims().emit(guard.upper());
            Reg one =
                    b.apply(
                            Prim.AND,
                            b.apply(Prim.SLE, lower, expr),
                            b.apply(Prim.SLT, expr, upper));
            if (all == null) {
                all = one;
            } else {
                int lanes = Math.max(all.type().lanes(), one.type().lanes());
                all = b.apply(Prim.AND, b.splat(all, lanes), b.splat(one, lanes));
            }
        }
        return all;
    }
}
