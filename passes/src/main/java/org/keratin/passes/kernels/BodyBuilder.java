package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.Cholesky;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Elementwise;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;
import org.keratin.ir.op.TriangularSolve;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.Param;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Access;
import org.keratin.passes.fusion.Contractions;
import org.keratin.passes.fusion.Fusion;
import org.keratin.passes.fusion.Group;
import org.keratin.passes.fusion.IndexMaps;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Writes the body of one group: asks for each output's element and follows what it is computed
 * from.
 */
final class BodyBuilder {
    private final Fusion fusion;
    private final Group group;
    private final BodyScope scope;
    private final Map<Stored, Integer> params = new LinkedHashMap<>();
    private final List<Stored> written = new ArrayList<>();
    private final Fold fold;
    private final GatherIndex gather;

    BodyBuilder(Fusion fusion, Group group) {
        this.fusion = fusion;
        this.group = group;
        this.scope = new BodyScope(group.axes().subList(0, group.rows()));
        this.fold = new Fold(scope, this);
        this.gather = new GatherIndex(scope, this);
    }

    /** The kernel, and the array of each of its params. */
    RawKernel build(String name) {
        Node irregular = group.irregular();
        if (irregular == null) {
            regular();
        } else {
            irregular(irregular);
        }
        List<Stmt> body = scope.close();
        List<Param> list = new ArrayList<>();
        params.forEach((array, i) -> list.add(param(array, i, irregular != null)));
        Kernel kernel =
                new Kernel(
                        name,
                        group.kind(),
                        list,
                        group.axes().subList(0, group.rows()),
                        body,
                        group.location());
        return new RawKernel(kernel, List.copyOf(params.keySet()), group.prepare());
    }

    private Param param(Stored array, int number, boolean steps) {
        Group.Update update = group.update();
        boolean part = update != null && update.to() == array;
        Param.Access access =
                steps ? Param.Access.MODIFY : part ? Param.Access.UPDATE : Param.Access.WRITE;
        return new Param(
                "p" + number,
                array.dtype(),
                array.shape(),
                written.contains(array) ? access : Param.Access.READ);
    }

    private void irregular(Node node) {
        Steps steps = new Steps(scope, this);
        switch (node.op()) {
            case Scatter _ -> ScatterSteps.write(steps, node);
            case SelectAndScatter _ -> SelectSteps.write(steps, node);
            case ReduceWindow _ -> ScanSteps.write(steps, node);
            case Sort _ -> {
                if (!RadixSteps.write(steps, node)) {
                    SortSteps.write(steps, node);
                }
            }
            case TopK _ -> TopKSteps.write(steps, node);
            case Cholesky _ -> CholeskySteps.write(steps, node);
            case TriangularSolve _ -> SolveSteps.write(steps, node);
            default -> throw Support.unsupported(node);
        }
    }

    private void regular() {
        List<Axis> inner = group.axes().subList(group.rows(), group.axes().size());
        for (Group.Output output : group.outputs()) {
            // several outputs may write one array: each its own elements
            if (!written.contains(output.array())) {
                written.add(output.array());
            }
        }
        List<Group.Output> rest = new ArrayList<>();
        for (Group.Output output : group.outputs()) {
            if (isInner(output, inner)) {
                rest.add(output);
            } else {
                store(output);
            }
        }
        if (!rest.isEmpty()) {
            scope.open(inner);
            rest.forEach(this::store);
            List<Stmt> body = scope.close();
            scope.add(0, new Stmt.Loop(inner, body));
        }
    }

    // ---- for irregular bodies ----

    /** The array of a result of an irregular node. */
    Stored resultArray(int i) {
        return group.outputs().get(i).array();
    }

    /** The param of an array that the kernel changes. */
    int changed(Stored array) {
        if (!written.contains(array)) {
            written.add(array);
        }
        return param(array);
    }

    Stored scratch(String name, DType dtype, List<Dim> shape) {
        Buffer.Kind kind = group.prepare() ? Buffer.Kind.PREPARED : Buffer.Kind.SCRATCH;
        return new Stored(name, dtype, shape, null, kind, 0);
    }

    /** The parallel axis of a dimension; null where it has none. */
    @Nullable Dim axis(int dimension) {
        String name = "%i" + dimension;
        return group.axes().stream().anyMatch(a -> a.name().equals(name)) ? Dim.symbol(name) : null;
    }

    private static boolean isInner(Group.Output output, List<Axis> inner) {
        for (Dim dim : output.at()) {
            for (Axis axis : inner) {
                if (dim.symbols().contains(axis.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void store(Group.Output output) {
        Scalar value;
        List<Guard> guards = output.access().guards();
        if (guards.isEmpty()) {
            value = value(output.value(), output.access());
        } else {
            Access access = new Access(output.access().index());
            value =
                    guarded(
                            output.value(),
                            access,
                            guards,
                            scope.constant(output.array().dtype(), 0));
        }
        DType dtype = output.array().dtype();
        if (value.dtype() != dtype) {
            // what begins as an initial value may have a wider type
            value = scope.compute(dtype, new Convert(dtype), List.of(value));
        }
        List<Dim> at = at(output);
        int depth = Math.max(scope.depth(value), scope.depth(new Access(at)));
        scope.add(depth, new Stmt.Store(param(output.array()), at, List.of(), value));
    }

    /** The element that is written: behind the slice's start where a slice is overwritten. */
    private List<Dim> at(Group.Output output) {
        Group.Update update = group.update();
        if (update == null || update.to() != output.array()) {
            return output.at();
        }
        Node node = update.node();
        List<Dim> at = new ArrayList<>();
        for (int i = 0; i < output.at().size(); i++) {
            TensorType slice = node.operand(1).tensorType();
            Dim room = node.operand(0).tensorType().dim(i).minus(slice.dim(i));
            Dim start = gather.clamped(node.operand(2 + i), new Access(List.of()), room);
            at.add(start.plus(output.at().get(i)));
        }
        return at;
    }

    private int param(Stored array) {
        return params.computeIfAbsent(array, a -> params.size());
    }

    // ---- elements ----

    /** The scalar of a value's element. */
    Scalar value(Value value, Access access) {
        Scalar known = scope.find(value, access);
        if (known != null) {
            return known;
        }
        Scalar scalar = make(value, access);
        scope.remember(value, access, scalar);
        return scalar;
    }

    private Scalar make(Value value, Access access) {
        Node node = value.definition();
        Stored array = array(value);
        if (array != null) {
            return load(array, access, null);
        }
        if (node == null) {
            throw new IllegalStateException("a parameter has no array");
        }
        int result = ((Value.Result) value).index();
        List<Dim> index = access.index();
        if (Contractions.is(node)) {
            return contraction(node);
        }
        List<Dim> viewed = IndexMaps.view(node, index, scope.bounds());
        if (viewed != null) {
            return value(node.operand(0), access.at(viewed));
        }
        return switch (node.op()) {
            case Elementwise op -> {
                List<Scalar> args = new ArrayList<>();
                for (Value operand : node.operands()) {
                    args.add(
                            value(
                                    operand,
                                    operand.tensorType().rank() == 0
                                            ? access.at(List.of())
                                            : access));
                }
                yield scope.compute(node.tensorType().dtype(), op, args);
            }
            case BitcastConvert op ->
                    scope.compute(op.type().dtype(), op, List.of(value(node.operand(0), access)));
            case OptimizationBarrier op -> value(node.operand(result), access);
            case Constant op -> literal(value, op, access);
            case Iota op -> iota(op, index);
            case Pad op -> {
                Access inner = IndexMaps.pad(node, index, scope.bounds());
                Scalar padding = value(node.operand(1), access.at(List.of()));
                yield guarded(node.operand(0), access.at(inner.index()), inner.guards(), padding);
            }
            case Concatenate op -> {
                int only = IndexMaps.concatenated(node, index);
                if (only >= 0) {
                    Access part = IndexMaps.concatenate(node, only, index, scope.bounds());
                    yield value(node.operand(only), access.at(part.index()));
                }
                int last = node.operands().size() - 1;
                Access tail = IndexMaps.concatenate(node, last, index, scope.bounds());
                Scalar joined =
                        last == 0
                                ? value(node.operand(0), access)
                                : guarded(
                                        node.operand(last),
                                        access.at(tail.index()),
                                        tail.guards(),
                                        scope.constant(node.tensorType().dtype(), 0));
                for (int i = last - 1; i >= 0; i--) {
                    Access part = IndexMaps.concatenate(node, i, index, scope.bounds());
                    joined =
                            guarded(
                                    node.operand(i),
                                    access.at(part.index()),
                                    part.guards(),
                                    joined);
                }
                yield joined;
            }
            case Gather op -> {
                List<Dim> at = IndexMaps.gather(node, index, i -> gather.start(node, i, access));
                yield value(node.operand(0), access.at(at));
            }
            case DynamicSlice op -> {
                List<Dim> at = new ArrayList<>();
                for (int i = 0; i < index.size(); i++) {
                    Dim room = node.operand(0).tensorType().dim(i).minus(op.sizes().get(i));
                    at.add(
                            index.get(i)
                                    .plus(
                                            gather.clamped(
                                                    node.operand(1 + i),
                                                    access.at(List.of()),
                                                    room)));
                }
                yield value(node.operand(0), access.at(at));
            }
            case DynamicUpdateSlice op -> {
                List<Dim> at = new ArrayList<>();
                List<Guard> guards = new ArrayList<>();
                TensorType update = node.operand(1).tensorType();
                for (int i = 0; i < index.size(); i++) {
                    Dim room = node.operand(0).tensorType().dim(i).minus(update.dim(i));
                    Dim start = gather.clamped(node.operand(2 + i), access.at(List.of()), room);
                    at.add(index.get(i).minus(start));
                    guards.add(new Guard(index.get(i).minus(start), Dim.of(0), update.dim(i)));
                }
                guards = IndexMaps.needed(guards, scope.bounds());
                yield guarded(
                        node.operand(1), access.at(at), guards, value(node.operand(0), access));
            }
            case Reduce op -> fold.reduce(node, op, access).get(result);
            case ReduceWindow op -> fold.window(node, op, access).get(result);
            default -> throw Support.unsupported(node);
        };
    }

    /** The array that the value is read from; null where it is computed here. */
    private @Nullable Stored array(Value value) {
        Node node = value.definition();
        return node != null && (group.computes(node) || node.op() instanceof Constant)
                ? null
                : fusion.find(value);
    }

    private Scalar load(Stored array, Access access, @Nullable Scalar other) {
        List<Guard> guards = IndexMaps.needed(access.guards(), scope.bounds());
        if (written.contains(array)) {
            throw new IllegalStateException(array + " is read where it is written");
        }
        Scalar otherwise =
                guards.isEmpty() ? null : other == null ? scope.constant(array.dtype(), 0) : other;
        List<Dim> index = new ArrayList<>();
        for (Dim dim : access.index()) {
            index.add(IndexMaps.simplify(dim, scope.bounds()));
        }
        return scope.load(array.dtype(), new Read(param(array), index, guards), otherwise);
    }

    /**
     * The element where the guards hold, else {@code other}. Reads under the guards; views of
     * arrays need no select.
     */
    Scalar guarded(Value value, Access access, List<Guard> guards, Scalar other) {
        if (guards.isEmpty()) {
            return value(value, access);
        }
        List<Guard> all = new ArrayList<>(access.guards());
        for (Guard guard : guards) {
            if (!all.contains(guard)) {
                all.add(guard);
            }
        }
        IndexMaps.Base base = IndexMaps.peel(value, access.index(), scope.bounds());
        Stored array = array(base.value());
        if (array != null) {
            return load(array, new Access(base.index(), all), other);
        }
        Scalar inner = value(value, new Access(access.index(), all));
        return scope.compute(inner.dtype(), new Select(), List.of(test(guards), inner, other));
    }

    /** The guards as a boolean. */
    Scalar test(List<Guard> guards) {
        Scalar all = null;
        for (Guard guard : guards) {
            Scalar expr = scope.index(DType.INT64, guard.expr());
            Scalar above = compare(Compare.Direction.GE, expr, guard.lower());
            Scalar below = compare(Compare.Direction.LT, expr, guard.upper());
            Scalar both = and(above, below);
            all = all == null ? both : and(all, both);
        }
        return all == null ? scope.constant(DType.BOOL, 1) : all;
    }

    private Scalar compare(Compare.Direction direction, Scalar left, Dim right) {
        return scope.compute(
                DType.BOOL,
                new Compare(direction, Compare.Type.SIGNED),
                List.of(left, scope.index(DType.INT64, right)));
    }

    private Scalar and(Scalar left, Scalar right) {
        return scope.compute(DType.BOOL, new Binary(Binary.Kind.AND), List.of(left, right));
    }

    private Scalar literal(Value value, Constant op, Access access) {
        Long splat = Literals.splat(op.value().data());
        if (splat != null) {
            return scope.constant(op.value().type().dtype(), splat);
        }
        return load(fusion.literal(value), access, null);
    }

    private Scalar iota(Iota op, List<Dim> index) {
        DType dtype = op.type().dtype();
        Dim at = IndexMaps.simplify(index.get(op.dimension()), scope.bounds());
        if (dtype.isInteger()) {
            return scope.index(dtype, at);
        }
        return scope.compute(dtype, new Convert(dtype), List.of(scope.index(DType.INT64, at)));
    }

    // ---- contractions ----

    private Scalar contraction(Node node) {
        DType sum = Contractions.accumulator(node);
        Group.Plan plan = group.plan();
        if (plan == null || plan.node() != node) {
            throw new IllegalStateException("a contraction is computed outside of its group");
        }
        Scalar out = scope.scalar(sum, 0);
        Read lhs = new Read(param(plan.lhs()), plan.lhsAt().index(), plan.lhsAt().guards());
        Read rhs = new Read(param(plan.rhs()), plan.rhsAt().index(), plan.rhsAt().guards());
        scope.add(0, new Stmt.Contract(out, plan.k(), lhs, rhs));
        DType dtype = node.tensorType().dtype();
        return dtype == sum ? out : scope.compute(dtype, new Convert(dtype), List.of(out));
    }
}
