package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Rewrites a module on quantised tensors to one on the integers stored: this is what quantised ops
 * mean, for the interpreter and for compiled backends. Arguments and results of functions become
 * tensors of the storage type.
 *
 * <p>Formulas are those of the specification, "Quantization computations": {@code dequantize},
 * {@code quantize}, {@code dequantize_op_quantize} and {@code hybrid_dequantize_then_op}. One
 * difference: zero points are subtracted in a type that holds the difference, not in the storage
 * type, where it would wrap around.
 */
public final class QuantizedStorage {
    private QuantizedStorage() {}

    /** The module without quantised types; the same instance where it has none. */
    public static Module rewrite(Module module) {
        if (module.funcs().stream().noneMatch(f -> isQuantized(f.body()))) {
            return module;
        }
        Module current = module;
        for (Func func : module.funcs()) {
            current =
                    current.with(func.withBody(block(new Builder(), func.body(), new ValueMap())));
        }
        return current;
    }

    private static boolean isQuantized(Block block) {
        return block.args().stream().anyMatch(a -> isQuantized(a.type()))
                || block.nodes().stream()
                        .anyMatch(
                                n ->
                                        n.types().stream().anyMatch(QuantizedStorage::isQuantized)
                                                || n.regions().stream()
                                                        .anyMatch(QuantizedStorage::isQuantized));
    }

    private static boolean isQuantized(Type type) {
        return switch (type) {
            case QuantizedType ignored -> true;
            case Type.Tuple(List<Type> elements) ->
                    elements.stream().anyMatch(QuantizedStorage::isQuantized);
            case Type.Future(List<Type> elements) ->
                    elements.stream().anyMatch(QuantizedStorage::isQuantized);
            case TensorType ignored -> false;
            case Type.Token ignored -> false;
            case Type.Foreign ignored -> false;
        };
    }

    /** The type with quantised tensors replaced by what they store. */
    private static Type stored(Type type) {
        return switch (type) {
            case QuantizedType quantized -> quantized.storage();
            case Type.Tuple(List<Type> elements) -> new Type.Tuple(stored(elements));
            case Type.Future(List<Type> elements) -> new Type.Future(stored(elements));
            case TensorType tensor -> tensor;
            case Type.Token token -> token;
            case Type.Foreign foreign -> foreign;
        };
    }

    private static List<Type> stored(List<Type> types) {
        return types.stream().map(QuantizedStorage::stored).toList();
    }

    private static Block block(Builder b, Block block, ValueMap map) {
        for (Value.Arg arg : block.args()) {
            map.put(arg, b.arg(stored(arg.type()), arg.name()));
        }
        for (Node node : block.nodes()) {
            List<Value> results =
                    b.at(node.location(), () -> node(b, node, map.get(node.operands()), map));
            for (int i = 0; i < results.size(); i++) {
                map.put(node.result(i), results.get(i));
            }
        }
        return b.finish(map.get(block.results()));
    }

    private static List<Value> node(Builder b, Node node, List<Value> in, ValueMap map) {
        List<Block> regions = new ArrayList<>();
        for (Block region : node.regions()) {
            regions.add(block(new Builder(), region, map));
        }
        return switch (node.op()) {
            case UniformQuantize(QuantizedType type) ->
                    List.of(quantize(b, expressed(b, node, in, 0), type));
            case UniformDequantize ignored -> List.of(expressed(b, node, in, 0));
            case Quantized op when op.how() == Quantized.How.EXPRESSED ->
                    expressed(b, node, op, in, regions);
            case Quantized op -> stored(b, node, op, in, regions);
            case Op op -> {
                boolean opaque =
                        node.types().stream().anyMatch(QuantizedStorage::isQuantized)
                                || node.operands().stream().anyMatch(v -> isQuantized(v.type()));
                Op plain = opaque ? remade(node, in, stored(node.types()), regions) : op;
                yield b.node(plain, in, regions, node.extra()).results();
            }
        };
    }

    /** The op of a node for other types. */
    private static Op remade(Node node, List<Value> in, List<Type> results, List<Block> regions) {
        OpEntry entry = Catalog.entry(node.op().name());
        if (entry == null) {
            throw new IrException(node.op().name() + " is not in the catalogue");
        }
        List<Type> operands = in.stream().map(Value::type).toList();
        return entry.create(new GenericForm(node.op().attributes(), operands, results, regions));
    }

    /** {@code dequantize_op_quantize}, or {@code hybrid_dequantize_then_op}. */
    private static List<Value> expressed(
            Builder b, Node node, Quantized op, List<Value> in, List<Block> regions) {
        List<Value> operands = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            operands.add(expressed(b, node, in, i));
        }
        List<Value> results =
                b.node(
                                remade(
                                        node,
                                        operands,
                                        Quantized.stand(op.types(), Quantized.How.EXPRESSED),
                                        regions),
                                operands,
                                regions,
                                node.extra())
                        .results();
        List<Value> quantized = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            quantized.add(
                    op.types().get(i) instanceof QuantizedType type
                            ? quantize(b, results.get(i), type)
                            : results.get(i));
        }
        return quantized;
    }

    /** Moves or combines stored elements, first converted to the type in which a region works. */
    private static List<Value> stored(
            Builder b, Node node, Quantized op, List<Value> in, List<Block> regions) {
        List<Value> operands = new ArrayList<>(in);
        if (!node.regions().isEmpty()) {
            List<Type> inner = Rules.argTypes(node.regions().getLast());
            int groups = node.types().size();
            switch (Rules.label(op)) {
                case "reduce", "reduce_window", "all_reduce", "reduce_scatter" -> {
                    for (int i = 0; i < in.size(); i++) {
                        operands.set(i, requantize(b, node, in, i, inner.get(i % inner.size())));
                    }
                }
                case "scatter" -> {
                    for (int i = 0; i < groups; i++) {
                        int update = groups + 1 + i;
                        operands.set(i, requantize(b, node, in, i, inner.get(i)));
                        operands.set(update, requantize(b, node, in, update, inner.get(i)));
                    }
                }
                case "select_and_scatter" ->
                        check(
                                element(node.operand(0).type()).equals(element(inner.getFirst())),
                                "select_and_scatter of a quantised type that its region widens");
                default -> {}
            }
        }
        Op plain = remade(node, operands, stored(node.types()), regions);
        return b.node(plain, operands, regions, node.extra()).results();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IrException(what + " is not supported");
        }
    }

    private static List<Quantization> element(Type type) {
        return type instanceof QuantizedType quantized
                ? List.of(quantized.quantization())
                : List.of();
    }

    /** Operand {@code i} in the element type of {@code to}. */
    private static Value requantize(Builder b, Node node, List<Value> in, int i, Type to) {
        if (!(node.operand(i).type() instanceof QuantizedType from)
                || !(to instanceof QuantizedType element)
                || from.quantization().equals(element.quantization())) {
            return in.get(i);
        }
        Quantization target = element.quantization();
        return quantize(
                b,
                expressed(b, node, in, i),
                new QuantizedType(from.storage().withDtype(target.storage()), target));
    }

    /** Operand {@code i} as floats where it is quantised. */
    private static Value expressed(Builder b, Node node, List<Value> in, int i) {
        return node.operand(i).type() instanceof QuantizedType type
                ? dequantize(b, in.get(i), type)
                : in.get(i);
    }

    // ---- the formulas

    /** {@code convert(x - zero_points) * scales}. */
    private static Value dequantize(Builder b, Value x, QuantizedType type) {
        Emit e = new Emit(b);
        Quantization q = type.quantization();
        Value shifted = x;
        if (q.zeroPoints().stream().anyMatch(z -> z != 0)) {
            DType wide = q.storage().bits() < 32 ? DType.INT32 : DType.INT64;
            shifted = e.sub(b.emit(new Convert(wide), x), zeroPoints(b, type, wide));
        }
        return e.mul(b.emit(new Convert(q.expressed()), shifted), scales(b, type));
    }

    /**
     * {@code convert(round_nearest_even(clamp(storage_min, x / scales + zero_points,
     * storage_max)))}.
     */
    private static Value quantize(Builder b, Value x, QuantizedType type) {
        Emit e = new Emit(b);
        Quantization q = type.quantization();
        Value scaled = e.div(x, scales(b, type));
        Value shifted = e.add(scaled, zeroPoints(b, type, q.expressed()));
        Value clamped = b.emit(new Clamp(), bound(b, q, q.min()), shifted, bound(b, q, q.max()));
        return b.emit(new Convert(q.storage()), e.unary(Unary.Kind.ROUND_NEAREST_EVEN, clamped));
    }

    private static Value bound(Builder b, Quantization q, long value) {
        return b.emit(
                Constant.of(integers(q.storage(), List.of(value)).reshape().cast(q.expressed())));
    }

    private static NDArray integers(DType dtype, List<Long> values) {
        NDArray data = NDArray.allocate(dtype, values.size());
        for (int i = 0; i < values.size(); i++) {
            data.setLong(i, values.get(i));
        }
        return data;
    }

    private static Value zeroPoints(Builder b, QuantizedType type, DType dtype) {
        Quantization q = type.quantization();
        return spread(b, integers(q.storage(), q.zeroPoints()).cast(dtype), type);
    }

    private static Value scales(Builder b, QuantizedType type) {
        Quantization q = type.quantization();
        NDArray data = NDArray.allocate(q.expressed(), q.scales().size());
        for (int i = 0; i < q.scales().size(); i++) {
            data.setDouble(i, q.scales().get(i));
        }
        return spread(b, data, type);
    }

    /** One parameter for each slice of the quantization dimension, or one for all. */
    private static Value spread(Builder b, NDArray parameters, QuantizedType type) {
        Quantization q = type.quantization();
        TensorType result = type.storage().withDtype(parameters.dtype());
        Value value = b.emit(Constant.of(q.isPerAxis() ? parameters : parameters.reshape()));
        return result.rank() == 0
                ? value
                : b.emit(
                        new BroadcastInDim(result, q.isPerAxis() ? List.of(q.axis()) : List.of()),
                        value);
    }
}
