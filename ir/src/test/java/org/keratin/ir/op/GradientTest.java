package org.keratin.ir.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Every gradient against central differences in f64: the VJP of a random cotangent. */
class GradientTest {
    private static final double STEP = 1e-5;
    private static final DType F64 = DType.FLOAT64;

    /** Emits the op to test last; its node is the last of the block. */
    private interface Body extends BiFunction<Builder, List<Value>, List<Value>> {}

    private static TensorType f64(long... dims) {
        return TensorType.of(F64, dims);
    }

    private static NDArray random(TensorType type, Random random, double low, double high) {
        NDArray x = NDArray.allocate(type.dtype(), type.shape());
        for (long i = 0; i < x.size(); i++) {
            if (type.dtype().isFloat()) {
                x.setDouble(i, low + (high - low) * random.nextDouble());
            } else {
                x.setLong(i, random.nextInt((int) low, (int) high));
            }
        }
        return x;
    }

    private static void check(List<TensorType> types, double low, double high, Body body) {
        Random random = new Random(7);
        check(types.stream().map(t -> random(t, random, low, high)).toList(), body);
    }

    private static void check(List<NDArray> args, Body body) {
        check(args.stream().map(a -> TensorType.of(a.dtype(), a.shape())).toList(), args, body);
    }

    /**
     * @param types what the program knows of the arguments' sizes
     */
    private static void check(List<TensorType> types, List<NDArray> args, Body body) {
        Func forward = Builder.func("main", types, body);
        TensorType out = forward.body().results().getFirst().tensorType();
        NDArray shaped = Interpreter.run(new Module("", forward), args).getFirst();
        NDArray cotangent =
                random(TensorType.of(shaped.dtype(), shaped.shape()), new Random(3), -1, 1);
        List<TensorType> params = new ArrayList<>(types);
        params.add(out);
        Func backward =
                Builder.func(
                        "main",
                        params,
                        (b, all) -> {
                            List<Value> in = all.subList(0, types.size());
                            Value y = body.apply(b, in).getFirst();
                            Node node = y.definition();
                            assertNotNull(node);
                            Value ct = all.getLast();
                            List<Value> vjp =
                                    ((Op.Differentiable) node.op()).vjp(b, node, List.of(ct));
                            List<Value> results = new ArrayList<>();
                            for (Value arg : in) {
                                Value sum = null;
                                for (int i = 0; i < node.operands().size(); i++) {
                                    if (node.operand(i).equals(arg) && vjp.get(i) != null) {
                                        assertEquals(arg.type(), vjp.get(i).type());
                                        sum =
                                                sum == null
                                                        ? vjp.get(i)
                                                        : b.emit(
                                                                new Binary(Binary.Kind.ADD),
                                                                sum,
                                                                vjp.get(i));
                                    }
                                }
                                results.add(
                                        sum == null ? new Emit(b).zeros(arg.tensorType()) : sum);
                            }
                            return results;
                        });
        Module module = new Module("", backward);
        Verifier.verify(module);
        List<NDArray> given = new ArrayList<>(args);
        given.add(cotangent);
        List<NDArray> gradients = Interpreter.run(module, given);
        Interpreter run = Interpreter.of(new Module("", forward));
        for (int a = 0; a < args.size(); a++) {
            if (!types.get(a).dtype().isFloat()) {
                continue;
            }
            for (long i = 0; i < args.get(a).size(); i++) {
                double difference =
                        (dot(run, args, a, i, STEP, cotangent)
                                        - dot(run, args, a, i, -STEP, cotangent))
                                / (2 * STEP);
                double got = gradients.get(a).getDouble(i);
                assertEquals(
                        difference,
                        got,
                        1e-6 * Math.max(1, Math.abs(difference)),
                        "argument " + a + " [" + i + "]");
            }
        }
    }

    private static double dot(
            Interpreter run, List<NDArray> args, int a, long i, double step, NDArray cotangent) {
        List<NDArray> moved = new ArrayList<>(args);
        NDArray x = args.get(a).copy();
        x.setDouble(i, x.getDouble(i) + step);
        moved.set(a, x);
        NDArray y = run.call("main", moved).getFirst();
        double sum = 0;
        for (long k = 0; k < y.size(); k++) {
            sum += y.getDouble(k) * cotangent.getDouble(k);
        }
        return sum;
    }

    private static void checkOp(List<TensorType> types, Op op) {
        check(types, 0.2, 0.9, (b, in) -> List.of(b.emit(op, in.toArray(Value[]::new))));
    }

    @ParameterizedTest
    @EnumSource(Unary.Kind.class)
    void unary(Unary.Kind kind) {
        if (kind.groups().contains(Elements.FLOAT) && kind.result(F64) == F64) {
            checkOp(List.of(f64(5)), new Unary(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(Binary.Kind.class)
    void binary(Binary.Kind kind) {
        if (kind.groups().contains(Elements.FLOAT) && kind != Binary.Kind.COMPLEX) {
            checkOp(List.of(f64(5), f64(5)), new Binary(kind));
        }
    }

    @Test
    void equalOperandsShareTheGradientOfMaximum() {
        Func f =
                Builder.func(
                        "main",
                        List.of(f64(1)),
                        (b, in) -> {
                            Value y =
                                    b.emit(
                                            new Binary(Binary.Kind.MAXIMUM),
                                            in.getFirst(),
                                            in.getFirst());
                            Node node = y.definition();
                            return List.of(
                                    ((Op.Differentiable) node.op())
                                            .vjp(b, node, List.of(in.getFirst()))
                                            .getFirst());
                        });
        NDArray x = NDArray.allocate(F64, 1);
        x.setDouble(0, 4);
        assertEquals(2, Interpreter.run(new Module("", f), List.of(x)).getFirst().getDouble(0));
    }

    @Test
    void selectAndClamp() {
        check(
                List.of(TensorType.of(DType.BOOL, 6), f64(6), f64(6)),
                0,
                2,
                (b, in) -> List.of(b.emit(new Select(), in.toArray(Value[]::new))));
        check(
                List.of(f64(), f64(6), f64()),
                0,
                1,
                (b, in) -> List.of(b.emit(new Clamp(), in.toArray(Value[]::new))));
        check(
                List.of(f64(6), f64(6), f64(6)),
                0,
                1,
                (b, in) -> List.of(b.emit(new Clamp(), in.toArray(Value[]::new))));
    }

    @Test
    void shapes() {
        checkOp(List.of(f64(3)), new BroadcastInDim(f64(2, 3, 4), List.of(1)));
        checkOp(List.of(f64(3, 1, 2)), new BroadcastInDim(f64(2, 3, 4), List.of(1, 2, 0)));
        checkOp(List.of(f64()), new BroadcastInDim(f64(2, 2), List.of()));
        checkOp(List.of(f64(2, 6)), new Reshape(f64(3, 4)));
        checkOp(List.of(f64(2, 3, 4)), new Transpose(List.of(2, 0, 1)));
        checkOp(List.of(f64(2, 3)), new Reverse(List.of(1)));
        checkOp(List.of(f64(5, 8)), new Slice(dims(1, 2), dims(4, 7), List.of(2L, 3L)));
        checkOp(List.of(f64(3, 4), f64()), new Pad(dims(1, -1), dims(-1, 2), List.of(2L, 1L)));
        checkOp(List.of(f64(2, 3), f64(2, 1), f64(2, 2)), new Concatenate(1));
        checkOp(List.of(f64(4)), new ReducePrecision(11, 52));
        checkOp(List.of(f64(4)), new Convert(F64));
    }

    @Test
    void dynamicSlices() {
        TensorType i32 = TensorType.of(DType.INT32);
        check(
                List.of(f64(4, 5), i32, i32),
                0,
                5,
                (b, in) -> List.of(b.emit(new DynamicSlice(dims(2, 3)), in.toArray(Value[]::new))));
        check(
                List.of(f64(4, 5), f64(2, 3), i32, i32),
                0,
                5,
                (b, in) -> List.of(b.emit(new DynamicUpdateSlice(), in.toArray(Value[]::new))));
    }

    @Test
    void embeddingAndScatter() {
        Gather embedding =
                new Gather(IndexDims.of(List.of(2), List.of(0), List.of(0), 2), dims(1, 3), false);
        check(
                List.of(f64(5, 3), TensorType.of(DType.INT32, 2, 4)),
                -2,
                8,
                (b, in) -> List.of(b.emit(embedding, in.toArray(Value[]::new))));
        Gather points =
                new Gather(
                        IndexDims.of(List.of(), List.of(0, 1), List.of(1, 0), 1),
                        dims(1, 1),
                        false);
        check(
                List.of(f64(3, 4), TensorType.of(DType.INT64, 6, 2)),
                -1,
                6,
                (b, in) -> List.of(b.emit(points, in.toArray(Value[]::new))));
        Scatter scatter =
                new Scatter(IndexDims.of(List.of(1), List.of(0), List.of(0), 1), false, false);
        check(
                List.of(f64(5, 3), TensorType.of(DType.INT32, 4), f64(4, 3)),
                0,
                5,
                (b, in) ->
                        b.emit(scatter, in, List.of(new Emit(b).combiner(Binary.Kind.ADD, F64))));
    }

    /** Of a window that lies partly outside, scatter writes what lies inside. */
    @ParameterizedTest
    @EnumSource(names = {"INT8", "INT32", "UINT64"})
    void windowsPartlyOutside(DType type) {
        Scatter scatter =
                new Scatter(IndexDims.of(List.of(1), List.of(), List.of(0), 1), false, false);
        NDArray starts = NDArray.allocate(type, 5);
        long[] values = {3, 6, 1, 7, type.isSigned() ? -2 : -1};
        for (int i = 0; i < values.length; i++) {
            starts.setLong(i, values[i]);
        }
        Random random = new Random(5);
        List<NDArray> args =
                List.of(random(f64(7), random, -1, 1), starts, random(f64(5, 3), random, -1, 1));
        check(
                args,
                (b, in) ->
                        b.emit(scatter, in, List.of(new Emit(b).combiner(Binary.Kind.ADD, F64))));
        TensorType scalar = TensorType.of(F64);
        check(
                args,
                (b, in) ->
                        b.emit(
                                scatter,
                                in,
                                List.of(
                                        b.block(
                                                List.of(scalar, scalar),
                                                (inner, x) -> List.of(x.getLast())))));
    }

    /** Gather clamps what lies outside of a size that only a call knows; scatter leaves it out. */
    @ParameterizedTest
    @EnumSource(names = {"INT8", "UINT8", "INT32", "UINT64"})
    void symbolicSizes(DType type) {
        Dim n = Dim.symbol("n");
        Random random = new Random(5);
        NDArray starts = NDArray.allocate(type, 5, 2);
        long[] values = {0, 0, 3, 1, 100, 2, 2, 50, type.isSigned() ? -2 : 120, 1};
        for (int i = 0; i < values.length; i++) {
            starts.setLong(i, values[i]);
        }
        TensorType indices = TensorType.of(type, 5, 2);
        Gather gather =
                new Gather(
                        IndexDims.of(List.of(1), List.of(1), List.of(1, 0), 1), dims(2, 1), false);
        for (long size : new long[] {4, 300}) {
            check(
                    List.of(new TensorType(F64, List.of(n, Dim.of(3))), indices),
                    List.of(random(f64(size, 3), random, -1, 1), starts),
                    (b, in) -> List.of(b.emit(gather, in.toArray(Value[]::new))));
        }
        Scatter scatter =
                new Scatter(IndexDims.of(List.of(1), List.of(1), List.of(1, 0), 1), false, false);
        Dim w = Dim.symbol("w");
        check(
                List.of(
                        new TensorType(F64, List.of(n, Dim.of(3))),
                        indices,
                        new TensorType(F64, List.of(Dim.of(5), w))),
                List.of(random(f64(4, 3), random, -1, 1), starts, random(f64(5, 2), random, -1, 1)),
                (b, in) ->
                        b.emit(scatter, in, List.of(new Emit(b).combiner(Binary.Kind.ADD, F64))));
    }

    /** The highest start, 299 here, is no number of the indices' type. */
    @ParameterizedTest
    @EnumSource(names = {"INT8", "UINT8"})
    void narrowIndicesOfLongDimensions(DType type) {
        IndexDims rows = IndexDims.of(List.of(1), List.of(0), List.of(0), 1);
        List<TensorType> gather = List.of(f64(300, 1), TensorType.of(type, 4));
        check(
                gather,
                100,
                127,
                (b, in) ->
                        List.of(
                                b.emit(
                                        new Gather(rows, dims(1, 1), false),
                                        in.toArray(Value[]::new))));
        Scatter scatter = new Scatter(rows, false, false);
        check(
                List.of(f64(300, 1), TensorType.of(type, 4), f64(4, 1)),
                100,
                127,
                (b, in) ->
                        b.emit(scatter, in, List.of(new Emit(b).combiner(Binary.Kind.ADD, F64))));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADD", "MAXIMUM", "MINIMUM"})
    void reduce(Binary.Kind kind) {
        check(
                List.of(f64(3, 4, 2)),
                -1,
                1,
                (b, in) ->
                        b.emit(
                                new Reduce(List.of(2, 0)),
                                List.of(
                                        in.getFirst(),
                                        b.emit(
                                                Constant.scalar(
                                                        F64,
                                                        kind == Binary.Kind.MINIMUM
                                                                ? 9
                                                                : kind == Binary.Kind.ADD
                                                                        ? 0
                                                                        : -9))),
                                List.of(new Emit(b).combiner(kind, F64))));
    }

    @ParameterizedTest
    @CsvSource({"ADD, 1, 1", "ADD, 2, 3", "MAXIMUM, 1, 1", "MINIMUM, 1, 1"})
    void reduceWindow(Binary.Kind kind, long baseDilation, long windowDilation) {
        ReduceWindow op =
                new ReduceWindow(
                        List.of(1L, 3L, 2L),
                        List.of(1L, 2L, 2L),
                        List.of(1L, baseDilation, 1L),
                        List.of(1L, 1L, windowDilation),
                        dims(0, 1, 0),
                        dims(0, 1, 1));
        check(
                List.of(f64(2, 7, 6)),
                -1,
                1,
                (b, in) ->
                        b.emit(
                                op,
                                List.of(
                                        in.getFirst(),
                                        b.emit(
                                                Constant.scalar(
                                                        F64,
                                                        kind == Binary.Kind.MINIMUM
                                                                ? Double.POSITIVE_INFINITY
                                                                : kind == Binary.Kind.ADD
                                                                        ? 0
                                                                        : Double
                                                                                .NEGATIVE_INFINITY))),
                                List.of(new Emit(b).combiner(kind, F64))));
    }

    @Test
    void dotGeneral() {
        checkOp(List.of(f64(3, 4), f64(4, 2)), DotGeneral.matmul(F64));
        checkOp(
                List.of(f64(2, 3, 4, 5), f64(4, 5, 2, 6)),
                new DotGeneral(
                        List.of(0), List.of(2), List.of(2, 3), List.of(0, 1), List.of(), F64));
        checkOp(
                List.of(f64(4, 5, 2, 3), f64(5, 2, 6, 4)),
                new DotGeneral(
                        List.of(2), List.of(1), List.of(0, 1), List.of(3, 0), List.of(), F64));
    }

    @ParameterizedTest
    @CsvSource({
        // channels in, out, feature groups, batch groups, stride, low, high, lhs dilation, rhs
        // dilation, reversed
        "2, 3, 1, 1, 1, 0, 0, 1, 1, false",
        "2, 3, 1, 1, 2, 1, 1, 1, 1, false",
        "2, 3, 1, 1, 2, 1, 2, 1, 2, true",
        "2, 3, 1, 1, 1, 2, 1, 2, 1, false",
        "4, 6, 2, 1, 2, 1, 0, 1, 1, false",
        "4, 4, 4, 1, 1, 1, 1, 1, 1, true",
        "2, 6, 1, 2, 1, 0, 1, 1, 1, false",
    })
    void convolution(
            long in,
            long out,
            long groups,
            long batchGroups,
            long stride,
            long low,
            long high,
            long lhs,
            long rhs,
            boolean reversed) {
        Convolution op =
                new Convolution(
                        ConvDims.channelsLast(2),
                        List.of(stride, 1L),
                        dims(low, 0),
                        dims(high, 0),
                        List.of(lhs, 1L),
                        List.of(rhs, 1L),
                        List.of(reversed, false),
                        groups,
                        batchGroups,
                        List.of(),
                        F64);
        checkOp(List.of(f64(2, 6, 4, in), f64(3, 2, in / groups, out)), op);
    }

    private static List<Dim> dims(long... values) {
        List<Dim> dims = new ArrayList<>();
        for (long value : values) {
            dims.add(Dim.of(value));
        }
        return Collections.unmodifiableList(dims);
    }
}
