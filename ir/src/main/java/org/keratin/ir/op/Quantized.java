package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * An op on quantised tensors: the op as it is on the tensors behind them, and its result types,
 * since scales of results do not follow from those of operands. {@link QuantizedStorage} rewrites
 * it to ops on plain tensors.
 *
 * @param plain the op on expressed or stored tensors, as {@link #how} says
 */
public record Quantized(Op plain, List<Type> types) implements Op {
    /** Which tensors stand in for the quantised ones. */
    enum How {
        /** The numbers that are meant: dequantise, compute, quantise. */
        EXPRESSED,
        /** The integers that are stored: elements are moved, or combined by a region. */
        STORED,
        /** None: the op does not look at the types of what it passes on. */
        OPAQUE,
        /** The specification knows no such op. */
        NONE
    }

    private static final Set<String> EXPRESSED =
            Set.of(
                    "abs",
                    "add",
                    "atan2",
                    "batch_norm_grad",
                    "batch_norm_inference",
                    "batch_norm_training",
                    "cbrt",
                    "ceil",
                    "cholesky",
                    "clamp",
                    "compare",
                    "convolution",
                    "cosine",
                    "divide",
                    "dot_general",
                    "dynamic_conv",
                    "dynamic_iota",
                    "exponential",
                    "exponential_minus_one",
                    "floor",
                    "iota",
                    "is_finite",
                    "log",
                    "log_plus_one",
                    "logistic",
                    "maximum",
                    "minimum",
                    "multiply",
                    "negate",
                    "power",
                    "reduce_precision",
                    "remainder",
                    "round_nearest_afz",
                    "round_nearest_even",
                    "rsqrt",
                    "select",
                    "sign",
                    "sine",
                    "sqrt",
                    "subtract",
                    "tan",
                    "tanh",
                    "triangular_solve");

    private static final Set<String> STORED =
            Set.of(
                    "all_gather",
                    "all_reduce",
                    "all_to_all",
                    "bitcast_convert",
                    "broadcast_in_dim",
                    "collective_broadcast",
                    "collective_permute",
                    "concatenate",
                    "constant",
                    "dynamic_broadcast_in_dim",
                    "dynamic_gather",
                    "dynamic_pad",
                    "dynamic_reshape",
                    "dynamic_slice",
                    "dynamic_update_slice",
                    "gather",
                    "get_dimension_size",
                    "map",
                    "pad",
                    "reduce",
                    "reduce_scatter",
                    "reduce_window",
                    "reshape",
                    "reverse",
                    "scatter",
                    "select_and_scatter",
                    "slice",
                    "sort",
                    "transpose");

    private static final Set<String> OPAQUE =
            Set.of(
                    "async_done",
                    "async_start",
                    "call",
                    "case",
                    "composite",
                    "custom_call",
                    "get_tuple_element",
                    "if",
                    "infeed",
                    "optimization_barrier",
                    "outfeed",
                    "recv",
                    "send",
                    "tuple",
                    "uniform_dequantize",
                    "uniform_quantize",
                    "while");

    public Quantized {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return plain.name();
    }

    @Override
    public Map<String, Attr> attributes() {
        return plain.attributes();
    }

    static How how(String name) {
        String mnemonic = name.substring(name.indexOf('.') + 1);
        return EXPRESSED.contains(mnemonic)
                ? How.EXPRESSED
                : STORED.contains(mnemonic)
                        ? How.STORED
                        : OPAQUE.contains(mnemonic) ? How.OPAQUE : How.NONE;
    }

    How how() {
        return how(name());
    }

    /** True where a type is quantised and the op looks at it. */
    static boolean concerns(String name, GenericForm form) {
        return (form.operands().stream().anyMatch(QuantizedType.class::isInstance)
                        || form.results().stream().anyMatch(QuantizedType.class::isInstance))
                && how(name) != How.OPAQUE;
    }

    static Op create(OpEntry entry, GenericForm form) {
        How how = how(entry.name());
        if (how == How.NONE) {
            throw new IrException(
                    entry.name().substring(entry.name().indexOf('.') + 1)
                            + "_i1: takes no quantised tensors, received "
                            + form.operands()
                            + " -> "
                            + form.results());
        }
        GenericForm standing =
                new GenericForm(
                        form.attributes(),
                        stand(form.operands(), how),
                        stand(form.results(), how),
                        form.regions().stream().map(r -> stand(r, how)).toList());
        return new Quantized(entry.factory().create(standing), form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        How how = how();
        QuantizedRules rules =
                new QuantizedRules(Rules.label(this), plain, operands, regions, types);
        rules.checkPairs();
        rules.check(
                plain.inferTypes(
                        stand(operands, how), regions.stream().map(r -> stand(r, how)).toList()));
        return types;
    }

    // ---- types that stand in

    static TensorType storage(Type type) {
        return switch (type) {
            case QuantizedType quantized -> quantized.storage();
            case TensorType tensor -> tensor;
            case Type other ->
                    throw new IrException("a tensor is needed here, not a value of type " + other);
        };
    }

    static Type stand(Type type, How how) {
        return type instanceof QuantizedType quantized
                ? how == How.EXPRESSED ? quantized.expressed() : quantized.storage()
                : type;
    }

    static List<Type> stand(List<Type> types, How how) {
        return types.stream().map(t -> stand(t, how)).toList();
    }

    /** A block of the same signature on the types that stand in, for type rules to look at. */
    private static Block stand(Block region, How how) {
        UnaryOperator<Type> to = t -> stand(t, how);
        Builder b = new Builder();
        for (Value.Arg arg : region.args()) {
            b.arg(to.apply(arg.type()), arg.name());
        }
        List<Value> results = new ArrayList<>();
        for (Value value : region.results()) {
            results.add(new Value.Arg(to.apply(value.type()), ""));
        }
        return b.finish(results);
    }
}
