package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Emit;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;

/** Regions on scalars, some of which capture scalars from outside. */
final class Bodies {
    private static final TensorType TRUTH = TensorType.of(DType.BOOL);

    private Bodies() {}

    /** One binary op of its two arguments. */
    static Block simple(Generator g, TensorType scalar, Binary.Kind kind) {
        return new Emit(g.builder()).combiner(kind, scalar.dtype());
    }

    /** The binary ops that reductions are made of. */
    static Binary.Kind kind(Generator g, DType dtype) {
        if (dtype.isBool()) {
            return g.pick(List.of(Binary.Kind.AND, Binary.Kind.OR, Binary.Kind.XOR));
        }
        return g.pick(
                List.of(
                        Binary.Kind.ADD,
                        Binary.Kind.ADD,
                        Binary.Kind.MAXIMUM,
                        Binary.Kind.MINIMUM));
    }

    /**
     * Combines {@code n} accumulators, the first arguments, with as many elements, the last.
     *
     * @param scalars n types
     */
    static Block combiner(Generator g, List<TensorType> scalars) {
        int n = scalars.size();
        if (n == 1 && (g.isSmooth() || g.chance(2))) {
            TensorType scalar = scalars.getFirst();
            return simple(g, scalar, kind(g, scalar.dtype()));
        }
        List<TensorType> args = new ArrayList<>(scalars);
        args.addAll(scalars);
        return g.region(
                args,
                (inner, in) ->
                        n > 1 && g.chance(2) ? extremum(inner, in, n) : separate(inner, in, n));
    }

    /**
     * All accumulators or all elements, as the first of each compare: the position of a maximum.
     */
    private static List<Value> extremum(Generator g, List<Value> in, int n) {
        TensorType first = (TensorType) in.getFirst().type();
        Value better = g.add(Elementwise.compare(g, first.dtype()), in.get(0), in.get(n));
        List<Value> results = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            results.add(made(g.add(new Select(), better, in.get(k), in.get(n + k))));
        }
        return results;
    }

    private static List<Value> separate(Generator g, List<Value> in, int n) {
        List<Value> results = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            results.add(expression(g, in.get(k), in.get(n + k)));
        }
        return results;
    }

    /** An exact expression of two scalars of one type and perhaps of others that there are. */
    static Value expression(Generator g, Value a, Value b) {
        TensorType type = a.tensorType();
        Value result = binary(g, a, b);
        if (g.chance(2)) {
            return result;
        }
        Value captured = g.ofType(type);
        switch (g.random().nextInt(3)) {
            case 0 -> {
                Value test = made(g.add(Elementwise.compare(g, type.dtype()), a, captured));
                return made(g.add(new Select(), test, result, b));
            }
            case 1 -> {
                List<Unary.Kind> kinds = Elementwise.unaries(g, type.dtype());
                kinds.removeIf(kind -> kind.result(type.dtype()) != type.dtype());
                return kinds.isEmpty() ? result : made(g.add(new Unary(g.pick(kinds)), result));
            }
            default -> {
                return binary(g, result, captured);
            }
        }
    }

    private static Value binary(Generator g, Value a, Value b) {
        DType dtype = a.tensorType().dtype();
        List<Binary.Kind> kinds = Elementwise.binaries(g, dtype);
        kinds.remove(Binary.Kind.COMPLEX);
        return made(g.add(new Binary(g.pick(kinds)), a, b));
    }

    /** Whether the first comes before the second: a total order, so that sorting has one answer. */
    static Block comparator(Generator g, List<TensorType> scalars) {
        List<TensorType> args = new ArrayList<>();
        for (TensorType scalar : scalars) {
            args.add(scalar);
            args.add(scalar);
        }
        boolean descending = g.chance(3);
        boolean two = scalars.size() > 1 && g.chance(3);
        return g.region(
                args,
                (inner, in) -> {
                    Value first = before(g, in.get(0), in.get(1), descending);
                    if (!two) {
                        return List.of(first);
                    }
                    Value later = before(g, in.get(1), in.get(0), descending);
                    Value second = before(g, in.get(2), in.get(3), !descending);
                    Value equal = made(g.add(new Unary(Unary.Kind.NOT), later));
                    Value tie = made(g.add(new Binary(Binary.Kind.AND), equal, second));
                    return List.of(made(g.add(new Binary(Binary.Kind.OR), first, tie)));
                });
    }

    private static Value before(Generator g, Value a, Value b, boolean descending) {
        DType dtype = a.tensorType().dtype();
        if (dtype.isComplex()) {
            Value x = made(g.add(new Unary(Unary.Kind.REAL), a));
            Value y = made(g.add(new Unary(Unary.Kind.REAL), b));
            return before(g, x, y, descending);
        }
        Compare.Type type = dtype.isFloat() ? Compare.Type.TOTALORDER : Compare.Type.of(dtype);
        return made(
                g.add(
                        new Compare(descending ? Compare.Direction.GT : Compare.Direction.LT, type),
                        a,
                        b));
    }

    /** A test of two scalars: the region {@code select} of select_and_scatter. */
    static Block selector(Generator g, TensorType scalar) {
        return g.region(
                List.of(scalar, scalar),
                (inner, in) ->
                        List.of(
                                made(
                                        g.add(
                                                Elementwise.compare(g, scalar.dtype()),
                                                in.get(0),
                                                in.get(1)))));
    }

    static Value truth(Generator g) {
        return g.ofType(TRUTH);
    }

    /** Scalars are never too large. */
    static Value made(@org.jspecify.annotations.Nullable Value value) {
        if (value == null) {
            throw new IllegalStateException("a scalar was refused");
        }
        return value;
    }
}
