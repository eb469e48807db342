package org.keratin.ir.op;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Op;

/**
 * The only list of ops, in the order of the documentation. Parser, printer and {@code docs/ops.md}
 * derive from it.
 */
public final class Catalog {
    private static final Map<String, OpEntry> ENTRIES = new LinkedHashMap<>();
    private static final Set<String> WITH_REGIONS =
            Set.of(
                    "stablehlo.all_reduce",
                    "sdy.manual_computation",
                    "stablehlo.async_start",
                    "stablehlo.case",
                    "stablehlo.collective_reduce",
                    "stablehlo.if",
                    "stablehlo.map",
                    "stablehlo.reduce",
                    "stablehlo.reduce_scatter",
                    "stablehlo.reduce_window",
                    "stablehlo.scatter",
                    "stablehlo.select_and_scatter",
                    "stablehlo.sort",
                    "stablehlo.while");
    private static final Set<Elements> ANY = EnumSet.allOf(Elements.class);
    private static final Set<Elements> NUMERIC = EnumSet.complementOf(EnumSet.of(Elements.STRING));
    private static final Set<Elements> NUMBERS =
            EnumSet.complementOf(EnumSet.of(Elements.STRING, Elements.BOOL));
    private static final Set<Elements> NONE = EnumSet.noneOf(Elements.class);
    private static final Set<Elements> INTEGERS = EnumSet.of(Elements.SIGNED, Elements.UNSIGNED);
    private static final Set<Elements> REAL =
            EnumSet.of(Elements.BOOL, Elements.SIGNED, Elements.UNSIGNED, Elements.FLOAT);
    private static final Set<Elements> FLOAT = EnumSet.of(Elements.FLOAT);
    private static final Set<Elements> FLOATS = EnumSet.of(Elements.FLOAT, Elements.COMPLEX);
    private static final Set<Elements> UNSIGNED = EnumSet.of(Elements.UNSIGNED);
    private static final Set<Elements> BOOL = EnumSet.of(Elements.BOOL);
    private static final Set<Elements> SIGNED = EnumSet.of(Elements.SIGNED);

    static {
        for (Unary.Kind kind : Unary.Kind.values()) {
            String section = kind == Unary.Kind.ERF ? "CHLO erf" : "#" + kind.mnemonic();
            add(kind.opName(), form -> new Unary(kind), section, kind.groups());
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            add(kind.opName(), form -> new Binary(kind), "#" + kind.mnemonic(), kind.groups());
        }
        stablehlo("compare", Compare::create, ANY);
        stablehlo("select", Select::create, BOOL);
        stablehlo("clamp", Clamp::create, NUMERIC);
        stablehlo("convert", Convert::create, NUMERIC);
        stablehlo("reduce_precision", ReducePrecision::create, FLOAT);
        stablehlo("constant", Constant::create, ANY);
        stablehlo("iota", Iota::create, NUMBERS);
        stablehlo("bitcast_convert", BitcastConvert::create, NUMERIC);
        stablehlo("broadcast_in_dim", BroadcastInDim::create, ANY);
        stablehlo("reshape", Reshape::create, ANY);
        stablehlo("transpose", Transpose::create, ANY);
        stablehlo("reverse", Reverse::create, ANY);
        stablehlo("slice", Slice::create, ANY);
        stablehlo("pad", Pad::create, ANY);
        stablehlo("concatenate", Concatenate::create, ANY);
        stablehlo("dynamic_slice", DynamicSlice::create, ANY);
        stablehlo("dynamic_update_slice", DynamicUpdateSlice::create, ANY);
        stablehlo("gather", Gather::create, ANY);
        stablehlo("scatter", Scatter::create, ANY);
        stablehlo("reduce", Reduce::create, ANY);
        stablehlo("reduce_window", ReduceWindow::create, NUMERIC);
        stablehlo("select_and_scatter", SelectAndScatter::create, NUMERIC);
        stablehlo("sort", Sort::create, NUMERIC);
        stablehlo("dot_general", DotGeneral::create, NUMERIC);
        stablehlo("convolution", Convolution::create, NUMERIC);
        stablehlo("rng_bit_generator", RngBitGenerator::create, UNSIGNED);
        add("func.call", Call::create, "func dialect", ANY);
        stablehlo("if", If::create, BOOL);
        stablehlo("case", Case::create, SIGNED);
        stablehlo("while", While::create, ANY);
        stablehlo("custom_call", CustomCall::create, ANY);
        stablehlo("optimization_barrier", OptimizationBarrier::create, ANY);
        stablehlo("tuple", TupleOp::create, ANY);
        stablehlo("get_tuple_element", GetTupleElement::create, ANY);
        stablehlo("uniform_quantize", UniformQuantize::create, FLOAT);
        stablehlo(
                "uniform_dequantize",
                UniformDequantize::create,
                EnumSet.of(Elements.SIGNED, Elements.UNSIGNED));
        // not core: these decompose, or run in the interpreter only
        stablehlo("map", MapOp::create, NUMERIC);
        stablehlo("get_dimension_size", GetDimensionSize::create, ANY);
        stablehlo("set_dimension_size", SetDimensionSize::create, ANY);
        stablehlo("dynamic_broadcast_in_dim", DynamicBroadcastInDim::create, ANY);
        stablehlo("dynamic_conv", DynamicConv::create, NUMERIC);
        stablehlo("dynamic_gather", DynamicGather::create, ANY);
        stablehlo("dynamic_iota", DynamicIota::create, INTEGERS);
        stablehlo("dynamic_pad", DynamicPad::create, ANY);
        stablehlo("dynamic_reshape", DynamicReshape::create, ANY);
        stablehlo("real_dynamic_slice", RealDynamicSlice::create, ANY);
        stablehlo("all_gather", AllGather::create, ANY);
        stablehlo("all_reduce", AllReduce::create, NUMERIC);
        stablehlo("all_to_all", AllToAll::create, ANY);
        stablehlo("collective_broadcast", CollectiveBroadcast::create, ANY);
        stablehlo("collective_permute", CollectivePermute::create, ANY);
        stablehlo("collective_reduce", CollectiveReduce::create, NUMERIC);
        stablehlo("reduce_scatter", ReduceScatter::create, NUMERIC);
        for (ProcessId.Kind kind : ProcessId.Kind.values()) {
            stablehlo(kind.name().toLowerCase(Locale.ROOT), form -> new ProcessId(kind), NONE);
        }
        stablehlo("after_all", AfterAll::create, NONE);
        stablehlo("infeed", Infeed::create, NONE);
        stablehlo("outfeed", Outfeed::create, ANY);
        stablehlo("send", Send::create, ANY);
        stablehlo("recv", Recv::create, NONE);
        stablehlo("async_start", AsyncStart::create, ANY);
        stablehlo("async_done", AsyncDone::create, NONE);
        stablehlo("composite", Composite::create, ANY);
        add("sdy.sharding_constraint", ShardingConstraint::create, "Shardy", ANY);
        add("sdy.manual_computation", ManualComputation::create, "Shardy", ANY);
        stablehlo("rng", Rng::create, REAL);
        stablehlo("fft", Fft::create, FLOATS);
        stablehlo("triangular_solve", TriangularSolve::create, FLOATS);
        stablehlo("cholesky", Cholesky::create, FLOATS);
        stablehlo("batch_norm_inference", BatchNormInference::create, FLOAT);
        stablehlo("batch_norm_training", BatchNormTraining::create, FLOAT);
        stablehlo("batch_norm_grad", BatchNormGrad::create, FLOAT);
        legacy("broadcast", Broadcast::create, ANY);
        legacy("create_token", CreateToken::create, NONE);
        legacy("cross-replica-sum", CrossReplicaSum::create, NUMERIC);
        legacy("dot", Dot::create, NUMERIC);
        legacy("einsum", Einsum::binary, NUMERIC);
        legacy("unary_einsum", Einsum::unary, NUMERIC);
        legacy("torch_index_select", TorchIndexSelect::create, ANY);
        for (ChloUnary.Kind kind : ChloUnary.Kind.values()) {
            add(kind.opName(), form -> new ChloUnary(kind), "CHLO", kind.groups());
        }
        for (ChloBinary.Kind kind : ChloBinary.Kind.values()) {
            add(kind.opName(), form -> new ChloBinary(kind), "CHLO", kind.groups());
        }
        broadcasts();
        add("chlo.constant_like", ConstantLike::create, "CHLO", NUMERIC);
        add("mhlo.copy", form -> new Copy(), "MHLO", ANY);
        add("chlo.top_k", TopK::create, "CHLO", REAL);
    }

    private Catalog() {}

    private static void stablehlo(String mnemonic, OpFactory factory, Set<Elements> groups) {
        add("stablehlo." + mnemonic, factory, "#" + mnemonic, groups);
    }

    private static void broadcasts() {
        for (Binary.Kind kind : Binary.Kind.values()) {
            broadcast(kind.mnemonic(), form -> new Binary(kind), kind.groups());
        }
        for (ChloBinary.Kind kind : ChloBinary.Kind.values()) {
            if (kind != ChloBinary.Kind.MULHI) {
                String mnemonic = kind.opName().substring("chlo.".length());
                broadcast(mnemonic, form -> new ChloBinary(kind), kind.groups());
            }
        }
        broadcast("compare", Compare::create, ANY);
        broadcast("select", form -> new Select(), BOOL);
    }

    private static void broadcast(String mnemonic, OpFactory inner, Set<Elements> groups) {
        add("chlo.broadcast_" + mnemonic, ChloBroadcast.factory(inner), "CHLO", groups);
    }

    private static void legacy(String mnemonic, OpFactory factory, Set<Elements> groups) {
        add("stablehlo." + mnemonic, factory, "#deprecated-operations", groups);
    }

    private static void add(String name, OpFactory factory, String section, Set<Elements> groups) {
        ENTRIES.put(name, new OpEntry(name, factory, section, Collections.unmodifiableSet(groups)));
    }

    /**
     * The name of an op today: those of CHLO that XLA's importer from HLO leaves as MHLO's, {@code
     * mhlo.erf}, are CHLO's.
     */
    public static String modern(String name) {
        if (!name.startsWith("mhlo.")) {
            return name;
        }
        String chlo = "chlo." + name.substring("mhlo.".length());
        return ENTRIES.containsKey(chlo) ? chlo : name;
    }

    /** The entry of an op by its full name; null for an unknown one. */
    public static @Nullable OpEntry entry(String name) {
        return ENTRIES.get(name.equals("chlo.constant") ? "stablehlo.constant" : name);
    }

    /** Whether an op has regions; those of other dialects may have them. */
    public static boolean takesRegions(Op op) {
        return op instanceof Foreign || WITH_REGIONS.contains(op.name());
    }

    /** All entries in order. */
    public static Collection<OpEntry> entries() {
        return Collections.unmodifiableCollection(ENTRIES.values());
    }
}
