package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Elementwise functions that magnify no rounding error without bound. */
final class SmoothElementwise {
    private static final List<Unary.Kind> UNARY =
            List.of(
                    Unary.Kind.ABS,
                    Unary.Kind.NEGATE,
                    Unary.Kind.TANH,
                    Unary.Kind.LOGISTIC,
                    Unary.Kind.SINE,
                    Unary.Kind.COSINE,
                    Unary.Kind.ERF);
    private static final List<Unary.Kind> OF_BOUNDED =
            List.of(
                    Unary.Kind.EXPONENTIAL,
                    Unary.Kind.EXPONENTIAL_MINUS_ONE,
                    Unary.Kind.LOG_PLUS_ONE);
    private static final List<Unary.Kind> OF_POSITIVE =
            List.of(Unary.Kind.RSQRT, Unary.Kind.SQRT, Unary.Kind.LOG);
    private static final List<Binary.Kind> BINARY =
            List.of(
                    Binary.Kind.ADD,
                    Binary.Kind.SUBTRACT,
                    Binary.Kind.MULTIPLY,
                    Binary.Kind.MAXIMUM,
                    Binary.Kind.MINIMUM);

    private SmoothElementwise() {}

    static void elementwise(Generator g) {
        Value x = g.anyOf(Types.WIDE, 0);
        TensorType type = x.tensorType();
        switch (g.random().nextInt(6)) {
            case 0, 1 -> g.add(new Unary(g.pick(UNARY)), x);
            case 2 -> {
                // exp, sqrt, log and division only of what is bounded away from trouble
                Value bounded = g.add(new Unary(Unary.Kind.LOGISTIC), x);
                if (bounded != null) {
                    g.add(new Unary(g.pick(OF_BOUNDED)), bounded);
                }
            }
            case 3 -> {
                Value bounded = g.add(new Unary(Unary.Kind.COSINE), x);
                Value positive =
                        bounded == null ? null : g.add(new Unary(Unary.Kind.EXPONENTIAL), bounded);
                if (positive != null && g.chance(2)) {
                    g.add(new Unary(g.pick(OF_POSITIVE)), positive);
                } else if (positive != null) {
                    g.add(new Binary(Binary.Kind.DIVIDE), g.ofType(type), positive);
                }
            }
            default -> {
                Binary.Kind kind = g.pick(BINARY);
                Value product = g.add(new Binary(kind), x, g.ofType(type));
                if (product != null && kind == Binary.Kind.MULTIPLY) {
                    g.add(new Unary(Unary.Kind.TANH), product);
                }
            }
        }
    }

    static void conversion(Generator g) {
        Value x = g.anyOf(Types.WIDE, 0);
        DType dtype = x.tensorType().dtype();
        if (g.chance(3)) {
            boolean wide = g.doubleOnly() || dtype == DType.FLOAT32;
            g.add(new Convert(wide ? DType.FLOAT64 : DType.FLOAT32), x);
            return;
        }
        int rank = 1 + g.random().nextInt(3);
        List<Dim> dims = new ArrayList<>(Collections.nCopies(rank, Dim.of(1)));
        dims.replaceAll(d -> g.randomDim());
        TensorType type = new TensorType(g.doubleOnly() ? DType.FLOAT64 : DType.FLOAT32, dims);
        if (Generator.elements(type) < 500) {
            g.add(new Iota(g.boundSymbols(type), g.random().nextInt(rank)));
        }
    }

    /** Keeps smooth programs bounded: what sums may grow is squashed. */
    static void calm(Generator g, @Nullable Value value) {
        if (value != null && g.isSmooth() && value.tensorType().dtype().isFloat() && g.chance(2)) {
            g.add(new Unary(Unary.Kind.TANH), value);
        }
    }
}
