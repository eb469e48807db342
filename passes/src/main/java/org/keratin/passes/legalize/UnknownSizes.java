package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.DynamicBroadcastInDim;
import org.keratin.ir.op.DynamicIota;
import org.keratin.ir.op.DynamicPad;
import org.keratin.ir.op.DynamicReshape;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.GetDimensionSize;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.RealDynamicSlice;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Slice;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * A module with symbolic sizes as StableHLO that other tools read: a symbolic size becomes {@code
 * ?}, and an op that tells a size takes it as an operand, computed from the sizes of the arguments
 * ({@code dynamic_reshape}, {@code dynamic_broadcast_in_dim}, {@code dynamic_iota}, {@code
 * dynamic_pad}, {@code real_dynamic_slice}; spec: "Dynamism").
 */
public final class UnknownSizes {
    private final Builder b = new Builder();
    private final ValueMap map = new ValueMap();
    private final Map<String, Value> symbols = new HashMap<>();
    private final Map<Dim, Value> sizes = new HashMap<>();

    private UnknownSizes() {}

    /**
     * Rewrites the entry function of a module whose calls are inlined.
     *
     * @throws IrException naming an op whose sizes cannot be told by operands
     */
    public static Module of(Module module) {
        Func entry = module.entry();
        return module.with(entry.withBody(new UnknownSizes().body(entry.body())));
    }

    private Block body(Block block) {
        for (Value.Arg arg : block.args()) {
            map.put(arg, b.arg(unknown(arg.type()), arg.name()));
        }
        for (Value.Arg arg : block.args()) {
            if (arg.type() instanceof TensorType type) {
                for (int d = 0; d < type.rank(); d++) {
                    bind(type.dim(d), map.get(arg), d);
                }
            }
        }
        for (Node node : block.nodes()) {
            b.setLocation(node.location());
            List<Value> results = rewrite(node, map.get(node.operands()));
            for (int i = 0; i < results.size(); i++) {
                map.put(node.result(i), results.get(i));
            }
        }
        return b.finish(map.get(block.results()));
    }

    /** A size that is a symbol itself tells the symbol. */
    private void bind(Dim dim, Value arg, int axis) {
        if (dim.symbols().size() == 1) {
            String name = dim.symbols().iterator().next();
            if (dim.equals(Dim.symbol(name)) && !symbols.containsKey(name)) {
                symbols.put(name, b.emit(new GetDimensionSize(axis), arg));
            }
        }
    }

    private List<Value> rewrite(Node node, List<Value> operands) {
        return switch (node.op()) {
            case BroadcastInDim op when isSymbolic(op.type().dims()) ->
                    with(
                            new DynamicBroadcastInDim(
                                    op.type().withOpenSizes(), op.dims(), null, null),
                            operands,
                            vector(op.type().dims()));
            case Reshape op when isSymbolic(op.type().dims()) ->
                    with(
                            new DynamicReshape(op.type().withOpenSizes()),
                            operands,
                            vector(op.type().dims()));
            case Iota op when isSymbolic(op.type().dims()) ->
                    with(
                            new DynamicIota(op.type().withOpenSizes(), op.dimension()),
                            operands,
                            vector(op.type().dims()));
            case Slice op when isSymbolic(op.start()) || isSymbolic(op.limit()) ->
                    with(
                            new RealDynamicSlice(node.tensorType().withOpenSizes()),
                            operands,
                            vector(op.start()),
                            vector(op.limit()),
                            vector(constants(op.stride())));
            case Pad op when isSymbolic(op.low()) || isSymbolic(op.high()) ->
                    with(
                            new DynamicPad(node.tensorType().withOpenSizes()),
                            operands,
                            vector(op.low()),
                            vector(op.high()),
                            vector(constants(op.interior())));
            case DynamicSlice op when isSymbolic(op.sizes()) -> throw refused(node);
            case Gather op when isSymbolic(op.sliceSizes()) -> throw refused(node);
            case Convolution op when isSymbolic(op.padLow()) || isSymbolic(op.padHigh()) ->
                    throw refused(node);
            case ReduceWindow op when isSymbolic(op.padLow()) || isSymbolic(op.padHigh()) ->
                    throw refused(node);
            case Call op -> throw refused(node);
            default -> {
                List<Block> regions = new ArrayList<>();
                for (Block region : node.regions()) {
                    regions.add(b.copyBlock(region, map));
                }
                yield b.node(node.op(), operands, regions, node.extra()).results();
            }
        };
    }

    private static IrException refused(Node node) {
        return new IrException(
                node.op().name()
                        + node.location().suffix()
                        + " has sizes that depend on the batch in a way that StableHLO has no"
                        + " operand for; give a number with --batch-size");
    }

    private List<Value> with(org.keratin.ir.Op op, List<Value> operands, Value... sizes) {
        List<Value> all = new ArrayList<>(operands);
        all.addAll(List.of(sizes));
        return b.emit(op, all, List.of());
    }

    private static boolean isSymbolic(List<Dim> dims) {
        return dims.stream().anyMatch(d -> !d.isConstant());
    }

    private static List<Dim> constants(List<Long> values) {
        return values.stream().map(Dim::of).toList();
    }

    private static Type unknown(Type type) {
        return type instanceof TensorType tensor ? tensor.withOpenSizes() : type;
    }

    // ---- sizes as values ----

    /** The sizes as an i32 vector. */
    private Value vector(List<Dim> dims) {
        if (!isSymbolic(dims)) {
            int[] values = dims.stream().mapToInt(d -> Math.toIntExact(d.constant())).toArray();
            return b.emit(Constant.of(NDArray.of(values, values.length)));
        }
        List<Value> parts = new ArrayList<>();
        for (Dim dim : dims) {
            parts.add(b.emit(new Reshape(TensorType.of(DType.INT32, 1)), size(dim)));
        }
        return parts.size() == 1
                ? parts.getFirst()
                : b.emit(new Concatenate(0), parts, List.of()).getFirst();
    }

    private Value size(Dim dim) {
        Value known = sizes.get(dim);
        if (known == null) {
            known = compute(dim);
            sizes.put(dim, known);
        }
        return known;
    }

    private Value compute(Dim dim) {
        if (dim.isConstant()) {
            return b.emit(Constant.scalar(DType.INT32, dim.constant()));
        }
        Value sum = null;
        for (Dim.Term term : dim.terms()) {
            Value product = null;
            for (Dim.Atom factor : term.factors()) {
                product = combined(Binary.Kind.MULTIPLY, product, atom(factor));
            }
            if (product == null || term.coefficient() != 1) {
                product = combined(Binary.Kind.MULTIPLY, product, size(Dim.of(term.coefficient())));
            }
            sum = combined(Binary.Kind.ADD, sum, product);
        }
        return sum == null ? size(Dim.of(0)) : sum;
    }

    private Value combined(Binary.Kind kind, @Nullable Value before, Value next) {
        return before == null ? next : b.emit(new Binary(kind), before, next);
    }

    private Value atom(Dim.Atom atom) {
        return switch (atom) {
            case Dim.Symbol(String name) -> {
                Value value = symbols.get(name);
                if (value == null) {
                    throw new IrException(
                            "the size '" + name + "' does not follow from an argument's shape");
                }
                yield value;
            }
            case Dim.FloorDiv(Dim x, Dim d) -> floorDiv(size(x), size(d));
            case Dim.Mod(Dim x, Dim d) -> {
                Value quotient = floorDiv(size(x), size(d));
                Value whole = b.emit(new Binary(Binary.Kind.MULTIPLY), quotient, size(d));
                yield b.emit(new Binary(Binary.Kind.SUBTRACT), size(x), whole);
            }
            case Dim.Min(Dim x, Dim y) -> b.emit(new Binary(Binary.Kind.MINIMUM), size(x), size(y));
            case Dim.Max(Dim x, Dim y) -> b.emit(new Binary(Binary.Kind.MAXIMUM), size(x), size(y));
        };
    }

    /** Towards minus infinity, for a positive divisor: {@code (x - mod(mod(x, d) + d, d)) / d}. */
    private Value floorDiv(Value x, Value d) {
        Value first = b.emit(new Binary(Binary.Kind.REMAINDER), x, d);
        Value lifted = b.emit(new Binary(Binary.Kind.ADD), first, d);
        Value rest = b.emit(new Binary(Binary.Kind.REMAINDER), lifted, d);
        Value whole = b.emit(new Binary(Binary.Kind.SUBTRACT), x, rest);
        return b.emit(new Binary(Binary.Kind.DIVIDE), whole, d);
    }
}
