package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Copy;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.ManualComputation;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.ShardingConstraint;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** The ops that move data. */
final class Movement {
    private final Generator g;
    private final Random random;
    private final Value x;
    private final TensorType type;

    private Movement(Generator g) {
        this.g = g;
        this.random = g.random();
        this.x = g.any();
        this.type = x.tensorType();
    }

    static void any(Generator g) {
        new Movement(g).any();
    }

    private void any() {
        switch (random.nextInt(11)) {
            case 0, 1 -> broadcast();
            case 2, 3 -> reshape();
            case 4 -> {
                List<Integer> permutation = range(type.rank());
                Collections.shuffle(permutation, random);
                g.add(new Transpose(permutation), x);
            }
            case 5 -> g.add(new Reverse(subset(g, type.rank())), x);
            case 6 -> slice();
            case 7 -> pad();
            case 8 -> concatenate();
            case 9 -> {
                if (!g.isSmooth() && g.chance(3)) {
                    passed();
                } else {
                    dynamic();
                }
            }
            default -> dynamic();
        }
    }

    /** Values that go through something made for whole machines. */
    private void passed() {
        switch (random.nextInt(5)) {
            case 0 -> g.add(new Copy(), x);
            case 1 ->
                    g.add(
                            new ShardingConstraint(new Attr.Dialect("#sdy.sharding<@mesh, [{?}]>")),
                            x);
            case 2 -> manual();
            default -> g.add(new OptimizationBarrier(), List.of(x, g.any()), List.of());
        }
    }

    /** A computation of which one device has all. */
    private void manual() {
        List<Value> operands = List.of(x, g.any());
        TensorType result = g.any().tensorType();
        Attr whole = new Attr.Dialect("#sdy.sharding_per_value<[]>");
        ManualComputation op =
                new ManualComputation(
                        whole,
                        whole,
                        new Attr.Dialect("#sdy<manual_axes{}>"),
                        List.of(type, result));
        Block region =
                g.region(
                        operands.stream().map(Value::type).toList(),
                        (inner, in) -> {
                            inner.fill(random.nextInt(4));
                            return List.of(inner.ofType(type), inner.ofType(result));
                        });
        g.add(op, operands, List.of(region));
    }

    static List<Integer> range(int n) {
        List<Integer> range = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            range.add(i);
        }
        return range;
    }

    static List<Integer> subset(Generator g, int rank) {
        List<Integer> subset = range(rank);
        subset.removeIf(i -> g.random().nextBoolean());
        return subset;
    }

    static void iota(Generator g) {
        TensorType type = g.boundSymbols(g.randomType());
        if (type.rank() > 0 && !type.dtype().isBool()) {
            g.add(new Iota(type, g.random().nextInt(type.rank())));
        }
    }

    private void broadcast() {
        List<Dim> dims = new ArrayList<>();
        List<Integer> map = new ArrayList<>();
        for (Dim dim : type.dims()) {
            if (g.chance(3)) {
                dims.add(g.randomDim());
            }
            map.add(dims.size());
            dims.add(dim.equals(Dim.of(1)) && g.chance(2) ? g.randomDim() : dim);
        }
        if (g.chance(2)) {
            dims.add(g.randomDim());
        }
        TensorType wide = g.boundSymbols(type.withDims(dims));
        if (Generator.elements(wide) <= 4000) {
            g.add(new BroadcastInDim(wide, map), x);
        }
    }

    /** Merges neighbours, splits a dimension, or adds ones. */
    private void reshape() {
        List<Dim> dims = new ArrayList<>(type.dims());
        int rank = dims.size();
        switch (random.nextInt(3)) {
            case 0 -> {
                if (rank < 2) {
                    return;
                }
                int at = random.nextInt(rank - 1);
                dims.set(at, dims.get(at).times(dims.get(at + 1)));
                dims.remove(at + 1);
            }
            case 1 -> {
                for (int i = 0; i < rank; i++) {
                    if (dims.get(i).isConstant()
                            && dims.get(i).constant() % 2 == 0
                            && dims.get(i).constant() > 2) {
                        dims.set(i, dims.get(i).floorDiv(2));
                        dims.add(i + random.nextInt(2), Dim.of(2));
                        break;
                    }
                }
            }
            default -> dims.add(random.nextInt(rank + 1), Dim.of(1));
        }
        g.add(new Reshape(type.withDims(dims)), x);
    }

    private void slice() {
        List<Dim> start = new ArrayList<>();
        List<Dim> limit = new ArrayList<>();
        List<Long> stride = new ArrayList<>();
        boolean mayBeEmpty = !g.isSmooth() && g.chance(10);
        for (Dim dim : type.dims()) {
            boolean fixed = dim.isConstant() && dim.constant() > 0;
            long size = fixed ? dim.constant() : 1;
            long from = fixed ? random.nextLong(size) : 0;
            start.add(Dim.of(from));
            long least = mayBeEmpty ? 0 : 1;
            limit.add(
                    fixed ? Dim.of(from + least + random.nextLong(size - from - least + 1)) : dim);
            stride.add(g.chance(4) ? 1L + random.nextInt(3) : 1L);
        }
        g.add(new Slice(start, limit, stride), x);
    }

    private void pad() {
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        List<Long> interior = new ArrayList<>();
        for (Dim dim : type.dims()) {
            boolean crop = dim.isConstant() && dim.constant() > 2 && g.chance(4);
            boolean cropEnd = dim.isConstant() && dim.constant() > 3 && g.chance(5);
            low.add(Dim.of(crop ? -1 : random.nextInt(3)));
            high.add(Dim.of(cropEnd ? -1 - random.nextInt(2) : random.nextInt(3)));
            interior.add(g.chance(5) ? 1L + random.nextInt(2) : 0L);
        }
        g.add(new Pad(low, high, interior), x, g.ofType(type.scalar()));
    }

    private void concatenate() {
        if (type.rank() == 0) {
            return;
        }
        int dim = random.nextInt(type.rank());
        List<Value> parts = new ArrayList<>(List.of(x));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            List<Dim> dims = new ArrayList<>(type.dims());
            if (g.chance(2)) {
                dims.set(dim, Dim.of(1 + random.nextInt(4)));
            }
            parts.add(random.nextInt(parts.size() + 1), g.ofType(type.withDims(dims)));
        }
        g.add(new Concatenate(dim), parts, List.of());
    }

    private void dynamic() {
        if (type.rank() == 0 || !type.isStatic() || type.dims().contains(Dim.of(0))) {
            return;
        }
        if (g.chance(3)) {
            rows();
            return;
        }
        List<Dim> sizes = new ArrayList<>();
        for (Dim dim : type.dims()) {
            sizes.add(Dim.of(1 + random.nextLong(dim.constant())));
        }
        List<Value> operands = new ArrayList<>(List.of(x));
        boolean update = g.chance(2);
        if (update) {
            operands.add(g.ofType(type.withDims(sizes)));
        }
        TensorType index =
                TensorType.of(g.isSmooth() || g.chance(2) ? DType.INT32 : g.pick(Types.INTEGER));
        for (int i = 0; i < type.rank(); i++) {
            operands.add(g.ofType(index));
        }
        g.add(update ? new DynamicUpdateSlice() : new DynamicSlice(sizes), operands, List.of());
    }

    /** Rows of dimension 0 by a vector of indices, as an embedding does. */
    private void rows() {
        int rank = type.rank();
        TensorType indices =
                g.boundSymbols(new TensorType(DType.INT32, List.of(g.randomDim(), Dim.of(1))));
        List<Dim> sizes = new ArrayList<>(type.dims());
        sizes.set(0, Dim.of(1));
        List<Integer> offsets = range(rank).subList(1, rank);
        Gather gather = new Gather(IndexDims.of(offsets, List.of(0), List.of(0), 1), sizes, false);
        g.add(gather, x, g.ofType(indices));
    }
}
