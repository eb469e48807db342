package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Select;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.kernel.Read;
import org.keratin.kernel.Scalar;
import org.keratin.kernel.Stmt;
import org.keratin.passes.fusion.Access;
import org.keratin.passes.fusion.IndexMaps;
import org.keratin.passes.fusion.Stored;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * What the bodies of irregular kernels are written with. Reads of operands and arithmetic go to the
 * outermost body in which they are known; what touches an array that the kernel changes stays where
 * it is written.
 */
final class Steps {
    private final BodyScope scope;
    private final BodyBuilder body;

    Steps(BodyScope scope, BodyBuilder body) {
        this.scope = scope;
        this.body = body;
    }

    /** The array of a result. */
    Stored result(int i) {
        return body.resultArray(i);
    }

    /** Memory of the kernel's own, of undefined content. */
    Stored scratch(String name, DType dtype, List<Dim> shape) {
        return body.scratch(name, dtype, shape);
    }

    /** The parallel axis of a dimension as an index; null where the dimension is not parallel. */
    @Nullable Dim parallel(int dimension) {
        return body.axis(dimension);
    }

    Axis axis(String letter, Dim extent) {
        return scope.axis(letter, extent);
    }

    // ---- scalars ----

    /** An element of an operand. */
    Scalar value(Value operand, List<Dim> index) {
        return body.elements().value(operand, new Access(index));
    }

    /** An element of an operand where guards hold, else another scalar. */
    Scalar value(Value operand, List<Dim> index, List<Guard> guards, Scalar other) {
        return body.elements().guarded(operand, new Access(index), needed(guards), other);
    }

    /** The guards that are not certain here. */
    List<Guard> needed(List<Guard> guards) {
        return IndexMaps.needed(guards, scope.bounds());
    }

    /** Guards as a boolean. */
    Scalar test(List<Guard> guards) {
        return body.elements().test(guards);
    }

    Scalar constant(DType dtype, long bits) {
        return scope.constant(dtype, bits);
    }

    /** The value of an index expression. */
    Scalar index(Dim dim) {
        return scope.index(DType.INT64, dim);
    }

    Scalar compute(DType dtype, Op op, Scalar... args) {
        return scope.compute(dtype, op, List.of(args));
    }

    Scalar binary(Binary.Kind kind, Scalar left, Scalar right) {
        return compute(left.dtype(), new Binary(kind), left, right);
    }

    Scalar compare(Compare.Direction direction, Scalar left, Scalar right) {
        return compute(
                DType.BOOL, new Compare(direction, Compare.Type.of(left.dtype())), left, right);
    }

    Scalar select(Scalar condition, Scalar then, Scalar otherwise) {
        return compute(then.dtype(), new Select(), condition, then, otherwise);
    }

    Scalar convert(DType dtype, Scalar scalar) {
        return scalar.dtype() == dtype ? scalar : compute(dtype, new Convert(dtype), scalar);
    }

    /**
     * A position that is data, as an index expression. It may be negative, which index expressions
     * are simplified without regard to: it must stand in sums only, and under a guard.
     */
    Dim position(Scalar position) {
        if (position.dtype() == DType.UINT64) {
            // the upper half would turn negative
            Scalar most = constant(DType.UINT64, Long.MAX_VALUE / 2);
            return convert(DType.INT64, binary(Binary.Kind.MINIMUM, position, most)).asIndex();
        }
        return position.asIndex();
    }

    /** Computes a region of scalars on arguments, which are converted to its types. */
    List<Scalar> region(Block region, List<Scalar> args) {
        Map<Value, Scalar> known = inside(region, args);
        return region.results().stream().map(v -> scalar(v, known)).toList();
    }

    /** One value of a region on arguments. */
    Scalar within(Block region, List<Scalar> args, Value value) {
        return scalar(value, inside(region, args));
    }

    private Map<Value, Scalar> inside(Block region, List<Scalar> args) {
        Map<Value, Scalar> known = new HashMap<>();
        for (int i = 0; i < args.size(); i++) {
            Value.Arg arg = region.args().get(i);
            known.put(arg, convert(arg.tensorType().dtype(), args.get(i)));
        }
        for (Node node : region.nodes()) {
            DType dtype = node.tensorType().dtype();
            Scalar out;
            if (node.op() instanceof Constant literal) {
                out = constant(dtype, Literals.bits(literal.value().data(), 0));
            } else {
                List<Scalar> in = node.operands().stream().map(v -> scalar(v, known)).toList();
                out = scope.compute(dtype, node.op(), in);
            }
            known.put(node.result(), out);
        }
        return known;
    }

    /** A value of a region, or one that it captures. */
    private Scalar scalar(Value value, Map<Value, Scalar> known) {
        Scalar scalar = known.get(value);
        return scalar == null ? value(value, List.of()) : scalar;
    }

    // ---- memory that changes ----

    Scalar load(Stored array, List<Dim> index) {
        return load(array, index, List.of());
    }

    /** An element of an array that the kernel changes; 0 where a guard fails. */
    Scalar load(Stored array, List<Dim> index, List<Guard> guards) {
        Scalar other = guards.isEmpty() ? null : constant(array.dtype(), 0);
        Scalar out = scope.scalar(array.dtype(), scope.innermost());
        Read read = new Read(body.changed(array), index, guards);
        scope.add(scope.innermost(), new Stmt.Load(out, read, other));
        return out;
    }

    void store(Stored array, List<Dim> index, Scalar value) {
        store(array, index, List.of(), value);
    }

    void store(Stored array, List<Dim> index, List<Guard> guards, Scalar value) {
        scope.add(scope.innermost(), new Stmt.Store(body.changed(array), index, guards, value));
    }

    // ---- nested bodies ----

    /** Steps in order, with scalars that go from one to the next; returns the last ones. */
    List<Scalar> repeat(
            List<Axis> axes, List<Scalar> init, Function<List<Scalar>, List<Scalar>> steps) {
        scope.open(axes);
        List<Scalar> carried = scalars(init);
        List<Scalar> next = steps.apply(carried);
        List<Stmt> statements = scope.close();
        List<Scalar> out = scalars(init);
        scope.add(scope.innermost(), new Stmt.For(out, axes, init, carried, statements, next));
        return out;
    }

    private List<Scalar> scalars(List<Scalar> like) {
        List<Scalar> made = new ArrayList<>();
        for (Scalar scalar : like) {
            made.add(scope.scalar(scalar.dtype(), scope.innermost()));
        }
        return made;
    }

    /** Steps in order that leave everything in memory; no loop without axes. */
    void repeat(List<Axis> axes, Runnable steps) {
        if (axes.isEmpty()) {
            steps.run();
            return;
        }
        repeat(
                axes,
                List.of(),
                none -> {
                    steps.run();
                    return List.of();
                });
    }

    /** Points of which none reads what another one writes; no loop without axes. */
    void points(List<Axis> axes, Runnable point) {
        if (axes.isEmpty()) {
            point.run();
            return;
        }
        scope.open(axes);
        point.run();
        List<Stmt> statements = scope.close();
        scope.add(scope.innermost(), new Stmt.Loop(axes, statements));
    }

    /** Only where all guards hold; without guards, always. */
    void when(List<Guard> guards, Runnable then) {
        if (guards.isEmpty()) {
            then.run();
            return;
        }
        scope.open(List.of());
        then.run();
        List<Stmt> statements = scope.close();
        scope.add(scope.innermost(), new Stmt.When(guards, statements));
    }

    /** Only where a boolean holds. */
    void when(Scalar condition, Runnable then) {
        when(List.of(new Guard(condition.asIndex(), Dim.of(1), Dim.of(2))), then);
    }
}
