package org.keratin.ir.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keratin.ir.Attr;
import org.keratin.ir.Op;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * One instance of every op: it rebuilds from its generic form, and has a meaning and a gradient or
 * a reason for none.
 */
class CatalogTest {
    /**
     * Ops without a gradient: control flow is differentiated by inlining or not at all, the others
     * are no functions.
     */
    private static final Set<String> NOT_DIFFERENTIABLE =
            Set.of(
                    "stablehlo.select_and_scatter",
                    "func.call",
                    "stablehlo.custom_call",
                    "stablehlo.tuple",
                    "stablehlo.get_tuple_element",
                    "stablehlo.map",
                    "stablehlo.fft",
                    "stablehlo.triangular_solve",
                    "stablehlo.cholesky",
                    "stablehlo.set_dimension_size",
                    "stablehlo.dynamic_broadcast_in_dim",
                    "stablehlo.dynamic_conv",
                    "stablehlo.dynamic_gather",
                    "stablehlo.dynamic_iota",
                    "stablehlo.dynamic_pad",
                    "stablehlo.dynamic_reshape",
                    "stablehlo.real_dynamic_slice",
                    "stablehlo.all_gather",
                    "stablehlo.all_reduce",
                    "stablehlo.all_to_all",
                    "stablehlo.collective_broadcast",
                    "stablehlo.collective_permute",
                    "stablehlo.collective_reduce",
                    "stablehlo.reduce_scatter",
                    "stablehlo.replica_id",
                    "stablehlo.partition_id",
                    "stablehlo.after_all",
                    "stablehlo.infeed",
                    "stablehlo.outfeed",
                    "stablehlo.send",
                    "stablehlo.recv",
                    "stablehlo.async_start",
                    "stablehlo.async_done",
                    "stablehlo.composite",
                    "sdy.manual_computation",
                    "stablehlo.rng",
                    "stablehlo.uniform_quantize",
                    "stablehlo.uniform_dequantize");

    private static final TensorType F32 = TensorType.of(DType.FLOAT32, 4, 6);
    private static final QuantizedType QUANTIZED =
            new QuantizedType(
                    F32.withDtype(DType.INT8),
                    Quantization.perTensor(DType.INT8, DType.FLOAT32, 0.5, 3));

    private static List<Dim> dims(long... values) {
        List<Dim> dims = new ArrayList<>();
        for (long value : values) {
            dims.add(Dim.of(value));
        }
        return dims;
    }

    static List<Op> samples() {
        List<Op> ops = new ArrayList<>();
        for (Unary.Kind kind : Unary.Kind.values()) {
            ops.add(new Unary(kind));
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            ops.add(new Binary(kind));
        }
        for (ChloUnary.Kind kind : ChloUnary.Kind.values()) {
            ops.add(new ChloUnary(kind));
        }
        for (ChloBinary.Kind kind : ChloBinary.Kind.values()) {
            ops.add(new ChloBinary(kind));
            if (kind != ChloBinary.Kind.MULHI) {
                ops.add(new ChloBroadcast(new ChloBinary(kind), List.of(1)));
            }
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            ops.add(new ChloBroadcast(new Binary(kind), null));
        }
        Compare less = new Compare(Compare.Direction.LT, Compare.Type.TOTALORDER);
        ops.add(new ChloBroadcast(less, List.of(0)));
        ops.add(new ChloBroadcast(new Select(), null));
        ops.add(new ConstantLike(new Attr.Float(2.5, DType.FLOAT32), F32.scalar()));
        List<Dim> symbolic = List.of(Dim.parse("n*2 + 1"), Dim.parse("floordiv(h - 1, 2)"));
        TensorType state = TensorType.of(DType.UINT64, 2);
        ops.addAll(
                List.of(
                        new Compare(Compare.Direction.LE, Compare.Type.TOTALORDER),
                        new Select(),
                        new Clamp(),
                        new Convert(DType.FLOAT32),
                        new ReducePrecision(5, 10),
                        Constant.scalar(DType.FLOAT32, 2),
                        new Iota(F32, 1),
                        new BitcastConvert(F32),
                        new BroadcastInDim(F32, List.of(1)),
                        new Reshape(F32),
                        new Transpose(List.of(1, 0)),
                        new Reverse(List.of(0)),
                        new Slice(dims(0, 1), dims(4, 6), List.of(1L, 2L)),
                        new Slice(dims(0, 0), symbolic, List.of(1L, 2L)),
                        new Pad(dims(1, -1), dims(0, 2), List.of(0L, 3L)),
                        new Concatenate(1),
                        new DynamicSlice(dims(2, 3)),
                        new DynamicSlice(symbolic),
                        new DynamicUpdateSlice(),
                        new Gather(
                                IndexDims.of(List.of(1), List.of(0), List.of(0), 1),
                                dims(1, 6),
                                true),
                        new Gather(
                                new IndexDims(
                                        List.of(),
                                        List.of(1),
                                        List.of(0),
                                        List.of(0),
                                        List.of(1),
                                        0),
                                dims(1, 1),
                                false),
                        new Scatter(
                                IndexDims.of(List.of(1), List.of(0), List.of(0), 1), true, false),
                        new Scatter(
                                new IndexDims(
                                        List.of(),
                                        List.of(1),
                                        List.of(0),
                                        List.of(0),
                                        List.of(1),
                                        0),
                                false,
                                true),
                        new Reduce(List.of(1, 0)),
                        new ReduceWindow(
                                List.of(1L, 2L),
                                List.of(1L, 1L),
                                List.of(1L, 1L),
                                List.of(1L, 1L),
                                dims(0, 0),
                                dims(0, 0)),
                        new ReduceWindow(
                                List.of(1L, 2L),
                                List.of(2L, 1L),
                                List.of(1L, 3L),
                                List.of(2L, 1L),
                                dims(0, 1),
                                symbolic),
                        new SelectAndScatter(
                                List.of(1L, 2L), List.of(1L, 2L), dims(0, 1), dims(0, 0)),
                        new Sort(1, true),
                        new Sort(-1, false),
                        new DotGeneral(
                                List.of(),
                                List.of(),
                                List.of(1),
                                List.of(0),
                                List.of("HIGHEST", "DEFAULT"),
                                DType.FLOAT32),
                        new Convolution(
                                ConvDims.parse("[b, f, 0]x[o, i, 0]->[0, b, f]"),
                                List.of(2L),
                                dims(1),
                                dims(0),
                                List.of(1L),
                                List.of(3L),
                                List.of(true),
                                2,
                                1,
                                List.of(),
                                DType.FLOAT32),
                        new RngBitGenerator("PHILOX", state, F32),
                        new Call("f", List.of(F32)),
                        new If(),
                        new Case(),
                        new While(),
                        new CustomCall(
                                "f",
                                List.of(F32),
                                true,
                                Map.of("backend_config", new Attr.Str("x"))),
                        new OptimizationBarrier(),
                        new TupleOp(),
                        new GetTupleElement(1),
                        new UniformQuantize(QUANTIZED),
                        new UniformDequantize()));
        ops.addAll(
                List.of(
                        new MapOp(List.of(0, 1)),
                        new GetDimensionSize(1),
                        new Fft(Fft.Kind.RFFT, List.of(6L)),
                        new TriangularSolve(false, true, true, TriangularSolve.Form.ADJOINT),
                        new Cholesky(true),
                        new BatchNormInference(1e-3f, 1),
                        new BatchNormTraining(1e-3f, 1),
                        new BatchNormGrad(1e-3f, 1),
                        new TopK(3, true)));
        ops.addAll(distributed());
        ops.addAll(dynamic());
        ops.addAll(
                List.of(
                        new Broadcast(List.of(2L, 1L)),
                        new Dot(List.of("HIGH", "DEFAULT"), true, DType.FLOAT32),
                        new Einsum("ab,bc->ac", false, DType.FLOAT32),
                        new Einsum("ab->b", true, DType.FLOAT32),
                        new Copy(),
                        new TorchIndexSelect(1, 1)));
        return ops;
    }

    private static Attr.Dense matrix(long rows, long columns, long... values) {
        NDArray data = NDArray.allocate(DType.INT64, rows, columns);
        for (int i = 0; i < values.length; i++) {
            data.setLong(i, values[i]);
        }
        return new Attr.Dense(TensorType.of(DType.INT64, rows, columns), data);
    }

    private static List<Op> distributed() {
        Attr handle = new Attr.Dialect("#stablehlo.channel_handle<handle = 1, type = 0>");
        ProcessGroups plain = new ProcessGroups(matrix(1, 2, 0, 1), null, false);
        ProcessGroups global = new ProcessGroups(matrix(2, 1, 1, 0), handle, true);
        Attr pairs = matrix(1, 2, 0, 0);
        List<Op> ops = new ArrayList<>();
        for (ProcessGroups groups : List.of(plain, global)) {
            ops.add(new AllGather(1, groups));
            ops.add(new AllReduce(groups));
            ops.add(new CollectiveReduce(groups, groups == global));
            ops.add(new ReduceScatter(1, groups));
        }
        ProcessGroups channel = new ProcessGroups(matrix(1, 2, 0, 1), handle, false);
        for (ProcessGroups groups : List.of(plain, channel)) {
            ops.add(new AllToAll(0, 1, 2, groups));
            ops.add(new CollectiveBroadcast(groups, groups == channel));
        }
        for (ProcessId.Kind kind : ProcessId.Kind.values()) {
            ops.add(new ProcessId(kind));
        }
        ops.addAll(
                List.of(
                        new CollectivePermute(pairs, handle),
                        new CollectivePermute(pairs, null),
                        new CrossReplicaSum(matrix(1, 2, 0, 1)),
                        new CreateToken(),
                        new AfterAll(),
                        new Infeed("queue", new Attr.Array(List.of()), List.of(F32)),
                        new Outfeed("queue"),
                        new Send(new Channel(handle, true, null)),
                        new Recv(new Channel(handle, false, pairs), List.of(F32)),
                        new AsyncStart(),
                        new AsyncDone(),
                        new Composite(
                                "my.op", Map.of("n", new Attr.Bool(true)), "f", 2, List.of(F32)),
                        new ShardingConstraint(
                                new Attr.Dialect("#sdy.sharding<@mesh, [{\"x\"}, {}]>")),
                        new ManualComputation(
                                new Attr.Dialect("#sdy.sharding_per_value<[<@mesh, [{\"x\"}]>]>"),
                                new Attr.Dialect("#sdy.sharding_per_value<[<@mesh, [{\"x\"}]>]>"),
                                new Attr.Dialect("#sdy<manual_axes{\"x\"}>"),
                                List.of(F32)),
                        new Rng(Rng.Distribution.NORMAL, F32)));
        return ops;
    }

    private static List<Op> dynamic() {
        List<Dim> unknown = List.of(Dim.UNKNOWN, Dim.UNKNOWN);
        return List.of(
                new SetDimensionSize(1),
                new DynamicBroadcastInDim(F32, List.of(1), null, null),
                new DynamicBroadcastInDim(F32, List.of(0, 1), List.of(1), List.of(0)),
                new DynamicConv(
                        new Convolution(
                                ConvDims.parse("[b, f, 0]x[o, i, 0]->[0, b, f]"),
                                List.of(2L),
                                List.of(Dim.UNKNOWN),
                                List.of(Dim.UNKNOWN),
                                List.of(1L),
                                List.of(3L),
                                List.of(true),
                                2,
                                1,
                                List.of(),
                                DType.FLOAT32)),
                new DynamicGather(
                        new Gather(
                                IndexDims.of(List.of(1), List.of(0), List.of(0), 1),
                                unknown,
                                true)),
                new DynamicIota(F32, 1),
                new DynamicPad(F32),
                new DynamicReshape(F32),
                new RealDynamicSlice(F32));
    }

    /**
     * What the text would say behind the colon: the types that the op carries because they cannot
     * be inferred.
     */
    private static List<Type> results(Op op) {
        return switch (op) {
            case RngBitGenerator rng -> List.of(rng.state(), rng.output());
            case UniformQuantize ignored -> List.of(QUANTIZED);
            default -> List.of(F32);
        };
    }

    @Test
    void everyOpRebuildsFromItsGenericForm() {
        for (Op op : samples()) {
            OpEntry entry = Catalog.entry(op.name());
            assertNotNull(entry, op.name());
            Map<String, Attr> attributes = new LinkedHashMap<>(op.attributes());
            assertEquals(
                    op,
                    entry.create(
                            new GenericForm(
                                    attributes, List.of(F32, F32), results(op), List.of())));
            List<String> names = new ArrayList<>(attributes.keySet());
            assertEquals(
                    names.stream().sorted().toList(),
                    names,
                    op.name() + ": upstream prints attributes sorted");
        }
    }

    @Test
    void theSamplesAreTheCatalogue() {
        Set<String> names = new LinkedHashSet<>();
        samples().forEach(op -> names.add(op.name()));
        Set<String> listed = new LinkedHashSet<>();
        Catalog.entries().forEach(entry -> listed.add(entry.name()));
        assertEquals(listed, names);
    }

    @Test
    void everyOpHasAMeaningAndAGradientOrAReason() {
        for (Op op : samples()) {
            // QuantizedStorage says what quantisation means
            boolean structural =
                    op instanceof TupleOp
                            || op instanceof GetTupleElement
                            || op instanceof UniformQuantize
                            || op instanceof UniformDequantize
                            || op instanceof AsyncStart
                            || op instanceof AsyncDone;
            assertTrue(
                    structural || op instanceof Op.Evaluable || op instanceof Op.Derived,
                    op.name() + " has no meaning");
            boolean differentiable =
                    op instanceof Op.Differentiable
                            || op instanceof Op.DifferentiableByRegions
                            || op instanceof Op.Derived;
            assertEquals(!NOT_DIFFERENTIABLE.contains(op.name()), differentiable, op.name());
        }
    }
}
