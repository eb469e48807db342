package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Reductions over dimensions and windows. */
final class Reductions {
    private Reductions() {}

    /** One operand, one binary op. */
    static void simple(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        if (type.rank() == 0) {
            return;
        }
        if (g.chance(3) && type.rank() >= 2) {
            window(g, x, List.of(x));
        } else {
            fold(g, x, List.of(x));
        }
    }

    static void any(Generator g) {
        Value x = g.any();
        if (x.tensorType().rank() > 0) {
            fold(g, x, operands(g, x));
        }
    }

    static void window(Generator g) {
        Value x = g.any();
        if (x.tensorType().rank() > 0) {
            window(g, x, operands(g, x));
        }
    }

    /** One to three operands of one shape. */
    private static List<Value> operands(Generator g, Value x) {
        List<Value> operands = new ArrayList<>(List.of(x));
        TensorType type = x.tensorType();
        while (operands.size() < 3 && g.chance(3)) {
            Value other = g.any(t -> t.dims().equals(type.dims()));
            operands.add(
                    other != null && g.chance(2)
                            ? other
                            : g.ofType(type.withDtype(g.randomDtype())));
        }
        return operands;
    }

    private static List<Value> withInits(Generator g, List<Value> operands) {
        List<Value> all = new ArrayList<>(operands);
        for (Value operand : operands) {
            all.add(g.ofType(operand.tensorType().scalar()));
        }
        return all;
    }

    /** The types of the region: those of the operands, or wider ones. */
    private static List<TensorType> elements(Generator g, List<Value> operands) {
        List<TensorType> scalars = new ArrayList<>();
        for (Value operand : operands) {
            DType dtype = operand.tensorType().dtype();
            if (g.style() == Generator.Style.EXACT && g.chance(8)) {
                dtype = wider(dtype);
            }
            scalars.add(TensorType.of(dtype));
        }
        return scalars;
    }

    static DType wider(DType dtype) {
        return switch (dtype) {
            case INT8 -> DType.INT32;
            case INT16, INT32 -> DType.INT64;
            case UINT8, UINT16 -> DType.UINT32;
            case FLOAT16, BFLOAT16 -> DType.FLOAT32;
            case FLOAT32 -> DType.FLOAT64;
            case COMPLEX64 -> DType.COMPLEX128;
            default -> dtype;
        };
    }

    private static void fold(Generator g, Value x, List<Value> operands) {
        int rank = x.tensorType().rank();
        List<Integer> dims = Movement.subset(g, rank);
        if (dims.isEmpty() && !g.chance(8)) {
            dims = List.of(g.random().nextInt(rank));
        }
        List<Value> all = withInits(g, operands);
        Block region = Bodies.combiner(g, elements(g, operands));
        List<Value> results = g.add(new Reduce(dims), all, List.of(region));
        results.forEach(result -> SmoothElementwise.calm(g, result));
    }

    private static void window(Generator g, Value x, List<Value> operands) {
        Random random = g.random();
        TensorType type = x.tensorType();
        int rank = type.rank();
        List<Long> extents = ones(rank);
        List<Long> strides = ones(rank);
        List<Long> base = ones(rank);
        List<Long> dilation = ones(rank);
        List<Dim> low = new ArrayList<>(Collections.nCopies(rank, Dim.of(0)));
        List<Dim> high = new ArrayList<>(low);
        boolean odd = !g.isSmooth();
        for (int i = 0; i < rank; i++) {
            if (type.dim(i).isConstant() && type.dim(i).constant() >= 2 && g.chance(2)) {
                extents.set(i, 1 + random.nextLong(Math.min(odd ? 5 : 3, type.dim(i).constant())));
                strides.set(i, 1L + random.nextInt(2));
                low.set(i, Dim.of(random.nextInt(2)));
                high.set(i, Dim.of(random.nextInt(2)));
                if (odd && g.chance(4)) {
                    base.set(i, 1L + random.nextInt(3));
                    dilation.set(i, 1L + random.nextInt(3));
                    strides.set(i, 1L + random.nextInt(4));
                    low.set(i, Dim.of(random.nextInt(5) - 1));
                    high.set(i, Dim.of(random.nextInt(5) - 1));
                }
                if (odd && g.chance(8)) {
                    // a running fold
                    extents.set(i, type.dim(i).constant());
                    strides.set(i, 1L);
                    low.set(i, Dim.of(type.dim(i).constant() - 1));
                    high.set(i, Dim.of(0));
                }
            }
        }
        List<Value> all = withInits(g, operands);
        Block region = Bodies.combiner(g, elements(g, operands));
        List<Value> results =
                g.add(
                        new ReduceWindow(extents, strides, base, dilation, low, high),
                        all,
                        List.of(region));
        results.forEach(result -> SmoothElementwise.calm(g, result));
    }

    static List<Long> ones(int n) {
        return new ArrayList<>(Collections.nCopies(n, 1L));
    }

    static void selectAndScatter(Generator g) {
        Value x = g.any(t -> t.rank() > 0 && t.isStatic());
        if (x == null) {
            return;
        }
        TensorType type = x.tensorType();
        int rank = type.rank();
        Random random = g.random();
        List<Long> extents = ones(rank);
        List<Long> strides = ones(rank);
        List<Dim> low = new ArrayList<>(Collections.nCopies(rank, Dim.of(0)));
        List<Dim> high = new ArrayList<>(low);
        List<Dim> source = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            long size = type.dim(i).constant();
            if (size >= 2 && g.chance(2)) {
                extents.set(i, 1 + random.nextLong(Math.min(4, size)));
                strides.set(i, 1L + random.nextInt(3));
                // less than the window, so that no window lies in the padding only
                low.set(i, Dim.of(random.nextLong(extents.get(i))));
                high.set(i, Dim.of(random.nextLong(extents.get(i))));
            }
            long room = size + low.get(i).constant() + high.get(i).constant() - extents.get(i);
            source.add(
                    Dim.of(room < 0 || room + extents.get(i) == 0 ? 0 : room / strides.get(i) + 1));
        }
        Value values = g.ofType(type.withDims(source));
        Value init = g.ofType(type.scalar());
        g.add(
                new SelectAndScatter(extents, strides, low, high),
                List.of(x, values, init),
                List.of(
                        Bodies.selector(g, type.scalar()),
                        Bodies.combiner(g, List.of(type.scalar()))));
    }
}
