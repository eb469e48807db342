package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Random forms of the ops that have fast paths. A form that the spec forbids is made at times. */
final class RandomOps {
    /**
     * An op with the types of its operands.
     *
     * @param region makes its region, if it has one
     * @param indices which operands are indices; their values lie around the sizes of dimensions
     */
    record Form(
            Op op,
            List<TensorType> args,
            @Nullable Function<Builder, Block> region,
            Set<Integer> indices) {
        Form(Op op, TensorType... args) {
            this(op, List.of(args), null, Set.of());
        }

        boolean isIndex(int operand) {
            return indices.contains(operand);
        }
    }

    static final Map<String, BiFunction<Random, DType, Form>> KINDS = new LinkedHashMap<>();

    static {
        for (Unary.Kind kind : Unary.Kind.values()) {
            KINDS.put(kind.opName(), (r, t) -> new Form(new Unary(kind), type(r, t, 0, 4)));
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            KINDS.put(
                    kind.opName(),
                    (r, t) -> {
                        TensorType x = type(r, t, 0, 4);
                        return new Form(new Binary(kind), x, x);
                    });
        }
        KINDS.put("compare", RandomOps::compare);
        KINDS.put("select", RandomOps::select);
        KINDS.put("clamp", RandomOps::clamp);
        KINDS.put(
                "convert to f32", (r, t) -> new Form(new Convert(DType.FLOAT32), type(r, t, 0, 4)));
        KINDS.put(
                "convert",
                (r, t) ->
                        new Form(
                                new Convert(DType.values()[r.nextInt(DType.values().length - 1)]),
                                type(r, t, 0, 4)));
        KINDS.put("dot_general", RandomOps::dot);
        KINDS.put("convolution", RandomOps::convolution);
        KINDS.put("reduce", RandomOps::reduce);
        KINDS.put("reduce_window", RandomOps::window);
        KINDS.put("broadcast_in_dim", RandomOps::broadcast);
        KINDS.put("transpose", RandomOps::transpose);
        KINDS.put("reverse", RandomOps::reverse);
        KINDS.put("slice", RandomOps::slice);
        KINDS.put("pad", RandomOps::pad);
        KINDS.put("concatenate", RandomOps::concatenate);
        KINDS.put("dynamic_slice", (r, t) -> dynamicSlice(r, t, false));
        KINDS.put("dynamic_update_slice", (r, t) -> dynamicSlice(r, t, true));
        KINDS.put("gather", RandomOps::gather);
        KINDS.put("scatter", RandomOps::scatter);
    }

    private static final double[] AWKWARD = {
        0.0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        0.49999997,
        2.5,
        88.8,
        -103.9,
        1e-30,
        0x1p31
    };

    /** Ops that floats do not have, or whose results are no floats. */
    private static final Set<String> NOT_OF_FLOATS =
            Set.of(
                    "stablehlo.and",
                    "stablehlo.or",
                    "stablehlo.xor",
                    "stablehlo.not",
                    "stablehlo.shift_left",
                    "stablehlo.shift_right_arithmetic",
                    "stablehlo.shift_right_logical",
                    "stablehlo.count_leading_zeros",
                    "stablehlo.popcnt",
                    "stablehlo.imag",
                    "stablehlo.real",
                    "stablehlo.complex",
                    "stablehlo.is_finite");

    private RandomOps() {}

    /** Whether the op has a fast path in f32. */
    static boolean isOfFloats(String kind) {
        return !NOT_OF_FLOATS.contains(kind);
    }

    /** Random values of a type; indices lie in [-2, 8). */
    static NDArray values(Random random, TensorType type, boolean index) {
        NDArray x = NDArray.allocate(type.dtype(), type.shape());
        for (long i = 0; i < x.size(); i++) {
            if (type.dtype().isFloat()) {
                x.setDouble(i, number(random));
            } else if (type.dtype().isComplex()) {
                x.setComplex(i, number(random), number(random));
            } else if (index) {
                x.setLong(i, random.nextInt(-2, 8));
            } else {
                x.setLong(i, random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(-9, 10));
            }
        }
        return x;
    }

    private static double number(Random random) {
        return random.nextInt(12) == 0
                ? AWKWARD[random.nextInt(AWKWARD.length)]
                : random.nextGaussian();
    }

    static long[] shape(Random r, int minRank, int maxRank) {
        return IntStream.range(0, r.nextInt(minRank, maxRank + 1))
                .mapToLong(d -> r.nextInt(24) == 0 ? 0 : r.nextInt(1, 6))
                .toArray();
    }

    private static TensorType type(Random r, DType dtype, int minRank, int maxRank) {
        return TensorType.of(dtype, shape(r, minRank, maxRank));
    }

    static List<Integer> shuffled(Random r, int n) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, r);
        return order;
    }

    private static List<Dim> dims(List<Long> values) {
        return values.stream().map(Dim::of).toList();
    }

    static List<Long> longs(Random r, int n, int min, int maxInclusive) {
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            values.add((long) r.nextInt(min, maxInclusive + 1));
        }
        return values;
    }

    private static <T> T oneOf(Random r, List<T> values) {
        return values.get(r.nextInt(values.size()));
    }

    private static Form compare(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        Compare.Type type = Compare.Type.of(dtype);
        if (dtype.isFloat() && r.nextBoolean()) {
            type = Compare.Type.TOTALORDER;
        }
        return new Form(new Compare(oneOf(r, List.of(Compare.Direction.values())), type), x, x);
    }

    private static Form select(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        TensorType p = x.withDtype(DType.BOOL);
        return new Form(new Select(), r.nextInt(3) == 0 ? p.scalar() : p, x, x);
    }

    private static Form clamp(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        return new Form(
                new Clamp(), r.nextBoolean() ? x.scalar() : x, x, r.nextBoolean() ? x.scalar() : x);
    }

    /** Dimensions in any order on both sides; the result type of the operands or a wider one. */
    private static Form dot(Random r, DType dtype) {
        int batch = r.nextInt(3);
        int contracting = r.nextInt(3);
        int left = batch + contracting + r.nextInt(3);
        int right = batch + contracting + r.nextInt(3);
        List<Integer> lhs = shuffled(r, left);
        List<Integer> rhs = shuffled(r, right);
        long[] lhsShape = shape(r, left, left);
        long[] rhsShape = shape(r, right, right);
        for (int i = 0; i < batch + contracting; i++) {
            rhsShape[rhs.get(i)] = lhsShape[lhs.get(i)];
        }
        DType result = dtype;
        if (r.nextInt(4) == 0) {
            result = dtype.isFloat() ? DType.FLOAT32 : dtype.isInteger() ? DType.INT32 : dtype;
        }
        int both = batch + contracting;
        return new Form(
                new DotGeneral(
                        lhs.subList(0, batch),
                        rhs.subList(0, batch),
                        lhs.subList(batch, both),
                        rhs.subList(batch, both),
                        List.of(),
                        result),
                TensorType.of(dtype, lhsShape),
                TensorType.of(dtype, rhsShape));
    }

    private static Form convolution(Random r, DType dtype) {
        int n = r.nextInt(4);
        List<Integer> input = shuffled(r, n + 2);
        List<Integer> kernel = shuffled(r, n + 2);
        List<Integer> output = shuffled(r, n + 2);
        long featureGroups = r.nextInt(3) == 0 ? r.nextInt(1, 5) : 1;
        long batchGroups = featureGroups == 1 && r.nextInt(4) == 0 ? 2 : 1;
        long groupFeatures = r.nextInt(1, 4);
        long[] lhs = new long[n + 2];
        long[] rhs = new long[n + 2];
        lhs[input.get(0)] = batchGroups * r.nextInt(1, 3);
        lhs[input.get(1)] = featureGroups * groupFeatures;
        rhs[kernel.get(0)] = groupFeatures;
        rhs[kernel.get(1)] = featureGroups * batchGroups * r.nextInt(1, 4);
        for (int i = 0; i < n; i++) {
            lhs[input.get(i + 2)] = r.nextInt(1, 8);
            rhs[kernel.get(i + 2)] = r.nextInt(1, 4);
        }
        boolean plain = r.nextBoolean();
        List<Boolean> reversal = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            reversal.add(!plain && r.nextBoolean());
        }
        ConvDims dims =
                new ConvDims(
                        input.get(0),
                        input.get(1),
                        input.subList(2, n + 2),
                        kernel.get(0),
                        kernel.get(1),
                        kernel.subList(2, n + 2),
                        output.get(0),
                        output.get(1),
                        output.subList(2, n + 2));
        return new Form(
                new Convolution(
                        dims,
                        longs(r, n, 1, 3),
                        dims(longs(r, n, plain ? 0 : -1, 3)),
                        dims(longs(r, n, plain ? 0 : -1, 3)),
                        plain ? Collections.nCopies(n, 1L) : longs(r, n, 1, 3),
                        plain ? Collections.nCopies(n, 1L) : longs(r, n, 1, 2),
                        reversal,
                        featureGroups,
                        batchGroups,
                        List.of(),
                        dtype),
                TensorType.of(dtype, lhs),
                TensorType.of(dtype, rhs));
    }

    /** A region of one binary op, or (for scatter) one that takes its second argument. */
    private static Function<Builder, Block> combiner(Random r, DType dtype, boolean mayReplace) {
        List<Binary.Kind> kinds =
                List.of(
                        Binary.Kind.ADD,
                        Binary.Kind.MAXIMUM,
                        Binary.Kind.MINIMUM,
                        Binary.Kind.MULTIPLY,
                        Binary.Kind.SUBTRACT,
                        dtype.isFloat() || dtype.isComplex() ? Binary.Kind.ADD : Binary.Kind.OR);
        Binary.Kind kind = oneOf(r, kinds);
        boolean replaces = mayReplace && r.nextInt(4) == 0;
        boolean swapped = r.nextInt(4) == 0;
        TensorType cell = TensorType.of(dtype);
        return b ->
                b.block(
                        List.of(cell, cell),
                        (inner, args) -> {
                            Value first = args.get(swapped ? 1 : 0);
                            Value second = args.get(swapped ? 0 : 1);
                            return List.of(
                                    replaces
                                            ? args.get(1)
                                            : inner.emit(new Binary(kind), first, second));
                        });
    }

    private static Form reduce(Random r, DType dtype) {
        TensorType x = type(r, dtype, 1, 4);
        List<Integer> dims = shuffled(r, x.rank()).subList(0, r.nextInt(x.rank() + 1));
        return new Form(
                new Reduce(dims), List.of(x, x.scalar()), combiner(r, dtype, false), Set.of());
    }

    /** Half of them leave the last dimension alone, as pooling with channels last does. */
    private static Form window(Random r, DType dtype) {
        TensorType x = type(r, dtype, 1, 4);
        int n = x.rank();
        boolean pooling = r.nextBoolean();
        List<Long> sizes = longs(r, n, 1, 3);
        List<Long> strides = longs(r, n, 1, 3);
        List<Long> holes = pooling ? Collections.nCopies(n, 1L) : longs(r, n, 1, 2);
        List<Long> low = longs(r, n, pooling ? 0 : -1, 2);
        List<Long> high = longs(r, n, pooling ? 0 : -1, 2);
        if (pooling) {
            sizes.set(n - 1, 1L);
            strides.set(n - 1, 1L);
            low.set(n - 1, 0L);
            high.set(n - 1, 0L);
        }
        return new Form(
                new ReduceWindow(sizes, strides, holes, longs(r, n, 1, 2), dims(low), dims(high)),
                List.of(x, x.scalar()),
                combiner(r, dtype, false),
                Set.of());
    }

    private static Form broadcast(Random r, DType dtype) {
        long[] to = shape(r, 0, 4);
        int rank = r.nextInt(to.length + 1);
        List<Integer> dims = shuffled(r, to.length).subList(0, rank);
        long[] from = dims.stream().mapToLong(d -> r.nextInt(3) == 0 ? 1 : to[d]).toArray();
        return new Form(
                new BroadcastInDim(TensorType.of(dtype, to), dims), TensorType.of(dtype, from));
    }

    private static Form transpose(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        return new Form(new Transpose(shuffled(r, x.rank())), x);
    }

    private static Form reverse(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        return new Form(new Reverse(shuffled(r, x.rank()).subList(0, r.nextInt(x.rank() + 1))), x);
    }

    private static Form slice(Random r, DType dtype) {
        long[] shape = shape(r, 0, 4);
        List<Long> start = new ArrayList<>();
        List<Long> limit = new ArrayList<>();
        for (long size : shape) {
            start.add((long) r.nextInt((int) size + 1));
            limit.add(r.nextLong(start.getLast(), size + 1));
        }
        return new Form(
                new Slice(dims(start), dims(limit), longs(r, shape.length, 1, 3)),
                TensorType.of(dtype, shape));
    }

    private static Form pad(Random r, DType dtype) {
        TensorType x = type(r, dtype, 0, 4);
        int n = x.rank();
        return new Form(
                new Pad(dims(longs(r, n, -2, 3)), dims(longs(r, n, -2, 3)), longs(r, n, 0, 2)),
                x,
                x.scalar());
    }

    private static Form concatenate(Random r, DType dtype) {
        long[] shape = shape(r, 1, 4);
        int dim = r.nextInt(shape.length);
        TensorType[] parts = new TensorType[r.nextInt(1, 5)];
        for (int i = 0; i < parts.length; i++) {
            long[] part = shape.clone();
            part[dim] = r.nextInt(4);
            parts[i] = TensorType.of(dtype, part);
        }
        return new Form(new Concatenate(dim), parts);
    }

    private static TensorType index(Random r, long... shape) {
        List<DType> types =
                List.of(DType.INT32, DType.INT64, DType.UINT32, DType.UINT64, DType.INT8);
        return TensorType.of(oneOf(r, types), shape);
    }

    private static Form dynamicSlice(Random r, DType dtype, boolean update) {
        TensorType x = type(r, dtype, 0, 4);
        List<Long> sizes = new ArrayList<>();
        for (long size : x.shape()) {
            sizes.add(r.nextLong(size + 1));
        }
        List<TensorType> args = new ArrayList<>(List.of(x));
        if (update) {
            args.add(new TensorType(dtype, dims(sizes)));
        }
        int first = args.size();
        TensorType start = index(r);
        for (int d = 0; d < x.rank(); d++) {
            args.add(start);
        }
        return new Form(
                update ? new DynamicUpdateSlice() : new DynamicSlice(dims(sizes)),
                args,
                null,
                IntStream.range(first, args.size()).boxed().collect(Collectors.toSet()));
    }

    private static Form gather(Random r, DType dtype) {
        RandomIndexing x = new RandomIndexing(r);
        return new Form(
                new Gather(x.dims(), dims(x.sizes), false),
                List.of(TensorType.of(dtype, x.operand), index(r, x.indices)),
                null,
                Set.of(1));
    }

    private static Form scatter(Random r, DType dtype) {
        RandomIndexing x = new RandomIndexing(r);
        return new Form(
                new Scatter(x.dims(), false, false),
                List.of(
                        TensorType.of(dtype, x.operand),
                        index(r, x.indices),
                        TensorType.of(dtype, x.result)),
                combiner(r, dtype, true),
                Set.of(1));
    }
}
