package org.keratin.ir.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.Catalog;
import org.keratin.ir.op.ChloBinary;
import org.keratin.ir.op.ChloUnary;
import org.keratin.ir.op.OpEntry;

/**
 * Which op has which pretty form. Ops that are not here are written in the generic form, as
 * upstream does.
 */
final class Forms {
    private static final Map<String, Form> TABLE = new HashMap<>();

    static {
        Form same = new ElementwiseForm(ElementwiseForm.Types.ALL_EQUAL);
        for (String name :
                List.of(
                        "abs",
                        "cbrt",
                        "ceil",
                        "cosine",
                        "count_leading_zeros",
                        "exponential",
                        "exponential_minus_one",
                        "floor",
                        "imag",
                        "is_finite",
                        "log",
                        "log_plus_one",
                        "logistic",
                        "negate",
                        "not",
                        "popcnt",
                        "real",
                        "round_nearest_afz",
                        "round_nearest_even",
                        "rsqrt",
                        "sign",
                        "sine",
                        "sqrt",
                        "tan",
                        "tanh",
                        "add",
                        "and",
                        "atan2",
                        "divide",
                        "maximum",
                        "minimum",
                        "multiply",
                        "or",
                        "power",
                        "remainder",
                        "shift_left",
                        "shift_right_arithmetic",
                        "shift_right_logical",
                        "subtract",
                        "xor",
                        "clamp",
                        "convert",
                        "uniform_quantize",
                        "uniform_dequantize")) {
            put(name, same);
        }
        TABLE.put("mhlo.copy", same);
        put("complex", new ElementwiseForm(ElementwiseForm.Types.COMPLEX));
        put("select", new ElementwiseForm(ElementwiseForm.Types.SELECT));
        Form function = new ElementwiseForm(ElementwiseForm.Types.FUNCTION);
        put("reshape", function);
        put("bitcast_convert", function);
        put("dynamic_update_slice", function);
        put("dynamic_reshape", function);
        put("dynamic_pad", function);
        put("real_dynamic_slice", function);
        put("after_all", same);
        for (String name : List.of("create_token", "replica_id", "partition_id")) {
            put(name, KeyedForm.of(KeyedForm.Types.RESULT));
        }
        put("dynamic_iota", KeyedForm.of(KeyedForm.Types.FUNCTION).number("dim", "iota_dimension"));
        put(
                "dynamic_broadcast_in_dim",
                KeyedForm.of(KeyedForm.Types.FUNCTION).list("dims", "broadcast_dimensions"));
        put(
                "set_dimension_size",
                KeyedForm.of(KeyedForm.Types.FUNCTION).number("dim", "dimension"));
        put("broadcast", KeyedForm.of(KeyedForm.Types.FUNCTION).list("sizes", "broadcast_sizes"));
        for (String name : List.of("einsum", "unary_einsum")) {
            put(name, KeyedForm.of(KeyedForm.Types.FUNCTION).string("config", "einsum_config"));
        }
        put("dot", KeyedForm.of(KeyedForm.Types.FUNCTION).words("precision", "precision_config"));
        put(
                "rng",
                KeyedForm.of(KeyedForm.Types.FUNCTION)
                        .word("distribution", "rng_distribution", "rng_distribution", " "));
        TABLE.put("sdy.sharding_constraint", new ShardingForm());
        TABLE.put("sdy.manual_computation", new ManualComputationForm());
        put("composite", new CompositeForm());
        put("compare", new CompareForm());
        put("constant", new ConstantForm());
        put(
                "broadcast_in_dim",
                KeyedForm.of(KeyedForm.Types.FUNCTION).list("dims", "broadcast_dimensions"));
        put("transpose", KeyedForm.of(KeyedForm.Types.FUNCTION).list("dims", "permutation"));
        put("reverse", KeyedForm.of(KeyedForm.Types.ONE).list("dims", "dimensions"));
        put("concatenate", KeyedForm.of(KeyedForm.Types.FUNCTION).number("dim", "dimension"));
        put("iota", KeyedForm.of(KeyedForm.Types.RESULT).number("dim", "iota_dimension"));
        put(
                "get_dimension_size",
                KeyedForm.of(KeyedForm.Types.FUNCTION).number("dim", "dimension"));
        put("dynamic_slice", KeyedForm.of(KeyedForm.Types.FUNCTION).list("sizes", "slice_sizes"));
        put(
                "pad",
                KeyedForm.of(KeyedForm.Types.FUNCTION)
                        .list("low", "edge_padding_low")
                        .list("high", "edge_padding_high")
                        .list("interior", "interior_padding"));
        put(
                "fft",
                KeyedForm.of(KeyedForm.Types.FUNCTION)
                        .word("type", "fft_type", "fft_type", "")
                        .list("length", "fft_length"));
        put(
                "rng_bit_generator",
                KeyedForm.of(KeyedForm.Types.FUNCTION)
                        .word("algorithm", "rng_algorithm", "rng_algorithm", " "));
        put("reduce_precision", new ReducePrecisionForm());
        put("cholesky", new CholeskyForm());
        put("slice", new SliceForm());
        put("dot_general", new DotGeneralForm());
        put("convolution", new ConvolutionForm());
        put("reduce", new ReduceForm());
        put("while", new WhileForm());
        put("custom_call", new CallForm("call_target_name"));
        put("optimization_barrier", new ElementwiseForm(ElementwiseForm.Types.PAIRWISE));
        put("tuple", new ElementwiseForm(ElementwiseForm.Types.TUPLE));
        put("get_tuple_element", new TupleElementForm());
        TABLE.put("func.call", new CallForm("callee"));
        Form arrow = new ElementwiseForm(ElementwiseForm.Types.ARROW);
        TABLE.put("chlo.erf", arrow);
        for (ChloUnary.Kind kind : ChloUnary.Kind.values()) {
            TABLE.put(kind.opName(), arrow);
        }
        for (ChloBinary.Kind kind : ChloBinary.Kind.values()) {
            TABLE.put(kind.opName(), arrow);
        }
        for (OpEntry entry : Catalog.entries()) {
            if (entry.name().startsWith("chlo.broadcast_")) {
                TABLE.put(entry.name(), function);
            }
        }
        TABLE.put("chlo.constant", new ConstantForm());
        TABLE.put("chlo.top_k", new TopKForm());
        for (String name : List.of("eq", "eq_const", "almost_eq", "almost_eq_const", "close")) {
            TABLE.put("check.expect_" + name, new CheckForm());
        }
    }

    private Forms() {}

    private static void put(String mnemonic, Form form) {
        TABLE.put("stablehlo." + mnemonic, form);
    }

    static @Nullable Form of(String name) {
        return TABLE.get(name);
    }
}
