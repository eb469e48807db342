package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DynamicBroadcastInDim;
import org.keratin.ir.op.DynamicIota;
import org.keratin.ir.op.DynamicPad;
import org.keratin.ir.op.DynamicReshape;
import org.keratin.ir.op.GetDimensionSize;
import org.keratin.ir.op.RealDynamicSlice;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.SetDimensionSize;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Ops that are told sizes by operands, here constants. */
final class Dynamic {
    private static final List<DType> WIDE =
            List.of(DType.INT32, DType.INT64, DType.UINT32, DType.UINT64);

    private Dynamic() {}

    static Value vector(Generator g, List<Long> values) {
        return vector(g, values, g.chance(3) ? DType.INT32 : DType.INT64);
    }

    private static Value vector(Generator g, List<Long> values, DType dtype) {
        NDArray data = NDArray.allocate(dtype, values.size());
        for (int i = 0; i < values.size(); i++) {
            data.setLong(i, values.get(i));
        }
        return Bodies.made(g.add(Constant.of(data)));
    }

    private static List<Long> sizes(TensorType type) {
        return type.dims().stream().map(Dim::constant).toList();
    }

    static void any(Generator g) {
        Value x = g.any(TensorType::isStatic);
        if (x == null) {
            return;
        }
        TensorType type = x.tensorType();
        switch (g.random().nextInt(6)) {
            case 0 -> {
                List<Dim> dims = new ArrayList<>(type.dims());
                Collections.shuffle(dims, g.random());
                TensorType other = type.withDims(dims);
                g.add(new DynamicReshape(other), x, vector(g, sizes(other)));
            }
            case 1 -> {
                List<Dim> dims = new ArrayList<>(type.dims());
                dims.addFirst(Dim.of(g.random().nextInt(4)));
                TensorType other = type.withDims(dims);
                List<Integer> map = Movement.range(dims.size()).subList(1, dims.size());
                g.add(
                        new DynamicBroadcastInDim(other, map, null, null),
                        x,
                        vector(g, sizes(other)));
            }
            case 2 -> {
                if (type.rank() > 0 && !type.dtype().isBool()) {
                    g.add(
                            new DynamicIota(type, g.random().nextInt(type.rank())),
                            vector(g, sizes(type), g.pick(WIDE)));
                }
            }
            case 3 -> pad(g, x, type);
            case 4 -> cut(g, x, type);
            default -> slice(g, x, type);
        }
    }

    /**
     * Cuts a dimension to a size that is known when running, at most that of the operand; computes
     * on what is left, and folds the dimension or asks for its size.
     */
    private static void cut(Generator g, Value x, TensorType type) {
        if (type.rank() == 0) {
            return;
        }
        int dim = g.random().nextInt(type.rank());
        int most = (int) type.dim(dim).constant();
        Value size = Bodies.made(g.add(Constant.scalar(DType.INT32, g.random().nextInt(most + 1))));
        Builder b = g.builder();
        Value cut = b.emit(new SetDimensionSize(dim), x, size);
        for (int i = g.random().nextInt(3); i > 0; i--) {
            DType dtype = cut.tensorType().dtype();
            List<Unary.Kind> unaries = Elementwise.unaries(dtype, true);
            List<Binary.Kind> binaries = Elementwise.binaries(dtype, true);
            cut =
                    g.chance(2) && !unaries.isEmpty()
                            ? b.emit(new Unary(g.pick(unaries)), cut)
                            : b.emit(new Binary(g.pick(binaries)), cut, cut);
        }
        if (g.chance(3)) {
            g.add(new GetDimensionSize(dim), cut);
            return;
        }
        TensorType scalar = cut.tensorType().scalar();
        List<Value> operands = List.of(cut, g.ofType(scalar));
        List<Block> region = List.of(Bodies.combiner(g, List.of(scalar)));
        g.add(new Reduce(List.of(dim)), operands, region);
    }

    private static void pad(Generator g, Value x, TensorType type) {
        List<Long> low = new ArrayList<>();
        List<Long> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        List<Dim> dims = new ArrayList<>();
        for (long size : sizes(type)) {
            low.add((long) g.random().nextInt(3));
            high.add((long) g.random().nextInt(3));
            interior.add((long) g.random().nextInt(2));
            long inside = size + Math.max(0, size - 1) * interior.getLast();
            dims.add(Dim.of(low.getLast() + inside + high.getLast()));
        }
        TensorType other = type.withDims(dims);
        if (!g.isTooLarge(other)) {
            Value padding = g.ofType(type.scalar());
            DType dtype = g.pick(Types.INTEGER);
            g.add(
                    new DynamicPad(other),
                    x,
                    padding,
                    vector(g, low, dtype),
                    vector(g, high, dtype),
                    vector(g, interior, dtype));
        }
    }

    private static void slice(Generator g, Value x, TensorType type) {
        List<Long> start = new ArrayList<>();
        List<Long> limit = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        List<Dim> dims = new ArrayList<>();
        for (long size : sizes(type)) {
            long from = g.random().nextLong(size + 1);
            long to = from + g.random().nextLong(size - from + 1);
            long step = 1 + g.random().nextInt(3);
            start.add(from);
            limit.add(to);
            stride.add(step);
            dims.add(Dim.of((to - from + step - 1) / step));
        }
        DType dtype =
                limit.stream().allMatch(size -> size < 100) ? g.pick(Types.INTEGER) : DType.INT64;
        g.add(
                new RealDynamicSlice(type.withDims(dims)),
                x,
                vector(g, start, dtype),
                vector(g, limit, dtype),
                vector(g, stride, dtype));
    }
}
