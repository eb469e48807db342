package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.DynamicGather;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Scatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Gather and scatter in every form of their dimension numbers: collapsed, batching and window
 * dimensions, an index vector anywhere or left out, indices out of bounds.
 */
final class Indexing {
    private final Generator g;
    private final Random random;
    private final TensorType operand;

    /** How the dimensions of the operand are used. */
    private final List<Integer> batching = new ArrayList<>();

    private final List<Integer> collapsed = new ArrayList<>();
    private final List<Integer> windows = new ArrayList<>();
    private final List<Integer> indexed = new ArrayList<>();

    /** The shape of the indices, the position of the index vector, and the batching dimensions. */
    private final List<Dim> indices = new ArrayList<>();

    private final List<Integer> indicesBatching = new ArrayList<>();
    private final int vector;
    private final List<Integer> windowPlaces = new ArrayList<>();

    private Indexing(Generator g, TensorType operand) {
        this.g = g;
        this.random = g.random();
        this.operand = operand;
        for (int d = 0; d < operand.rank(); d++) {
            switch (random.nextInt(4)) {
                case 0 -> batching.add(d);
                case 1 -> collapsed.add(d);
                default -> windows.add(d);
            }
        }
        for (int d = 0; d < operand.rank(); d++) {
            if (!batching.contains(d) && g.chance(2)) {
                indexed.add(d);
            }
        }
        Collections.shuffle(indexed, random);
        // batch dimensions of the indices: those of the operand in any order, and others
        List<Integer> order = new ArrayList<>(batching);
        for (int i = random.nextInt(3); i > 0; i--) {
            order.add(-1);
        }
        Collections.shuffle(order, random);
        boolean implicit = indexed.size() == 1 && g.chance(2);
        vector = implicit ? order.size() : random.nextInt(order.size() + 1);
        for (int i = 0; i <= order.size(); i++) {
            if (i == vector && !implicit) {
                indices.add(Dim.of(indexed.size()));
            }
            if (i < order.size()) {
                int d = order.get(i);
                indices.add(d >= 0 ? operand.dim(d) : Dim.of(1 + random.nextInt(7)));
            }
        }
        for (int d : batching) {
            int at = order.indexOf(d);
            indicesBatching.add(at >= vector && !implicit ? at + 1 : at);
        }
        List<Integer> places = Movement.range(order.size() + windows.size());
        Collections.shuffle(places, random);
        windowPlaces.addAll(places.subList(0, windows.size()));
        Collections.sort(windowPlaces);
    }

    private TensorType indicesType() {
        DType dtype =
                g.chance(3)
                        ? g.pick(List.of(DType.INT64, DType.UINT32, DType.INT8, DType.UINT64))
                        : DType.INT32;
        return new TensorType(dtype, indices);
    }

    private static TensorType operandType(Value x) {
        return x.tensorType();
    }

    private static @org.jspecify.annotations.Nullable Value operand(Generator g) {
        return g.any(t -> t.rank() > 0 && t.isStatic() && !t.dims().contains(Dim.of(0)));
    }

    static void gather(Generator g) {
        Value x = operand(g);
        if (x != null) {
            new Indexing(g, operandType(x)).gather(x);
        }
    }

    private void gather(Value x) {
        List<Dim> sizes = new ArrayList<>();
        for (int d = 0; d < operand.rank(); d++) {
            long size = operand.dim(d).constant();
            boolean one = !windows.contains(d);
            sizes.add(Dim.of(one ? 1 : g.chance(3) ? size : 1 + random.nextLong(size)));
        }
        Gather gather = gatherOf(sizes);
        TensorType type = indicesType();
        if (g.isTooLarge(type)) {
            return;
        }
        Value start = g.ofType(type);
        if (g.chance(3)) {
            TensorType result =
                    (TensorType) gather.inferTypes(List.of(operand, type), List.of()).getFirst();
            DynamicGather dynamic =
                    new DynamicGather(gatherOf(Collections.nCopies(sizes.size(), Dim.UNKNOWN)));
            List<Long> known = sizes.stream().map(Dim::constant).toList();
            g.declare(dynamic, result, List.of(x, start, Dynamic.vector(g, known)));
        } else {
            g.add(gather, x, start);
        }
    }

    private Gather gatherOf(List<Dim> sizes) {
        IndexDims dims =
                new IndexDims(windowPlaces, collapsed, batching, indicesBatching, indexed, vector);
        return new Gather(dims, sizes, false);
    }

    static void scatter(Generator g) {
        Value x = operand(g);
        if (x != null) {
            new Indexing(g, operandType(x)).scatter(x);
        }
    }

    private void scatter(Value x) {
        TensorType index = indicesType();
        List<Dim> batch = new ArrayList<>(indices);
        if (vector < indices.size()) {
            batch.remove(vector);
        }
        List<Dim> update = new ArrayList<>();
        int nextBatch = 0;
        int nextWindow = 0;
        for (int i = 0; i < batch.size() + windows.size(); i++) {
            if (windowPlaces.contains(i)) {
                long size = operand.dim(windows.get(nextWindow++)).constant();
                update.add(Dim.of(g.chance(3) ? size : 1 + random.nextLong(size)));
            } else {
                update.add(batch.get(nextBatch++));
            }
        }
        TensorType updates = operand.withDims(update);
        if (g.isTooLarge(index) || g.isTooLarge(updates)) {
            return;
        }
        int n = g.chance(4) ? 2 : 1;
        List<Value> inputs = new ArrayList<>(List.of(x));
        List<TensorType> scalars = new ArrayList<>(List.of(operand.scalar()));
        if (n == 2) {
            TensorType second = operand.withDtype(g.randomDtype());
            inputs.add(g.ofType(second));
            scalars.add(second.scalar());
        }
        List<Value> operands = new ArrayList<>(inputs);
        operands.add(g.ofType(index));
        for (TensorType scalar : scalars) {
            operands.add(g.ofType(updates.withDtype(scalar.dtype())));
        }
        Scatter scatter =
                new Scatter(
                        new IndexDims(
                                windowPlaces,
                                collapsed,
                                batching,
                                indicesBatching,
                                indexed,
                                vector),
                        false,
                        false);
        g.add(scatter, operands, List.of(Bodies.combiner(g, scalars)));
    }
}
