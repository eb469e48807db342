package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.DynamicBroadcastInDim;
import org.keratin.ir.op.DynamicIota;
import org.keratin.ir.op.DynamicPad;
import org.keratin.ir.op.DynamicReshape;
import org.keratin.ir.op.RealDynamicSlice;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Ops that are told sizes by operands, here constants. */
final class Dynamic {
    private Dynamic() {}

    private static Value vector(Generator g, List<Long> values) {
        NDArray data =
                NDArray.of(values.stream().mapToLong(Long::longValue).toArray(), values.size());
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
        switch (g.random().nextInt(5)) {
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
                            vector(g, sizes(type)));
                }
            }
            case 3 -> pad(g, x, type);
            default -> slice(g, x, type);
        }
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
            g.add(
                    new DynamicPad(other),
                    x,
                    padding,
                    vector(g, low),
                    vector(g, high),
                    vector(g, interior));
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
        g.add(
                new RealDynamicSlice(type.withDims(dims)),
                x,
                vector(g, start),
                vector(g, limit),
                vector(g, stride));
    }
}
