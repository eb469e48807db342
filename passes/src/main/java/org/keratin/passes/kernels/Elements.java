package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
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
import org.keratin.ir.op.Select;
import org.keratin.kernel.Guard;
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
 * The elements of values in a kernel: what each is computed from, followed to arrays that are
 * there.
 */
final class Elements {
    private final Fusion fusion;
    private final Group group;
    private final BodyScope scope;
    private final KernelArrays params;
    private final Fold fold;
    private final GatherIndex gather;

    Elements(Fusion fusion, Group group, BodyScope scope, KernelArrays params) {
        this.fusion = fusion;
        this.group = group;
        this.scope = scope;
        this.params = params;
        this.fold = new Fold(scope, this);
        this.gather = new GatherIndex(scope, this);
    }

    /** Where a slice that the group overwrites begins. */
    List<Dim> updateStarts(Node update) {
        List<Dim> sizes = update.operand(1).tensorType().dims();
        return gather.starts(update, 2, sizes, new Access(List.of()));
    }

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
                List<Dim> starts = gather.starts(node, 1, op.sizes(), access);
                List<Dim> at = new ArrayList<>();
                for (int i = 0; i < index.size(); i++) {
                    at.add(index.get(i).plus(starts.get(i)));
                }
                yield value(node.operand(0), access.at(at));
            }
            case DynamicUpdateSlice op -> {
                List<Dim> at = new ArrayList<>();
                List<Guard> guards = new ArrayList<>();
                TensorType update = node.operand(1).tensorType();
                List<Dim> starts = gather.starts(node, 2, update.dims(), access);
                for (int i = 0; i < index.size(); i++) {
                    Dim inside = index.get(i).minus(starts.get(i));
                    at.add(inside);
                    guards.add(new Guard(inside, Dim.of(0), update.dim(i)));
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
        if (params.isWritten(array)) {
            throw new IllegalStateException(array + " is read where it is written");
        }
        Scalar otherwise =
                guards.isEmpty() ? null : other == null ? scope.constant(array.dtype(), 0) : other;
        List<Dim> index = new ArrayList<>();
        for (Dim dim : access.index()) {
            index.add(IndexMaps.simplify(dim, scope.bounds()));
        }
        return scope.load(array.dtype(), new Read(params.number(array), index, guards), otherwise);
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
        Read lhs = new Read(params.number(plan.lhs()), plan.lhsAt().index(), plan.lhsAt().guards());
        Read rhs = new Read(params.number(plan.rhs()), plan.rhsAt().index(), plan.rhsAt().guards());
        scope.add(0, new Stmt.Contract(out, plan.k(), lhs, rhs));
        DType dtype = node.tensorType().dtype();
        return dtype == sum ? out : scope.compute(dtype, new Convert(dtype), List.of(out));
    }
}
