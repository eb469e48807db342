package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Block;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Copy;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.OptimizationBarrier;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.ShardingConstraint;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.ir.op.Unary;
import org.keratin.ir.op.While;
import org.keratin.passes.Inline;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.legalize.Decompose;
import org.keratin.passes.legalize.OneProcess;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Finds programs of floats that are exact under fast numerics as well, given small whole numbers:
 * every float they compute is a whole number that its type holds, however sums are ordered and
 * products are fused. Comparisons in them have one answer, and so have their regions.
 */
final class WholeNumbers {
    /** What arguments are at most. */
    static final int LARGEST = 9;

    private static final double NONE = Double.POSITIVE_INFINITY;

    /** The largest magnitude of each float; infinite where it may be no whole number. */
    private final Map<Value, Double> bounds = new HashMap<>();

    private boolean certain = true;

    private WholeNumbers() {}

    /** Whether nothing but whole numbers occurs where floats are computed. */
    static boolean only(RandomProgram program) {
        Module module = program.module();
        List<Pass> passes =
                List.of(new Inline(), new RefineDynamic(), new Decompose(), new OneProcess());
        for (Pass pass : passes) {
            module = pass.run(module, PassContext.STRICT);
        }
        WholeNumbers numbers = new WholeNumbers();
        Block body = module.entry().body();
        body.args().forEach(arg -> numbers.put(arg, LARGEST));
        numbers.block(body);
        return numbers.certain;
    }

    private static double largest(DType dtype) {
        return switch (dtype) {
            case FLOAT64 -> 0x1p53;
            case FLOAT32 -> 0x1p24;
            case FLOAT16 -> 0x1p11;
            case BFLOAT16 -> 0x1p8;
            default -> 0;
        };
    }

    private void put(Value value, double bound) {
        if (!(value.type() instanceof TensorType type) || type.dtype().isComplex()) {
            certain = false;
        } else if (type.dtype().isFloat()) {
            certain &= bound <= largest(type.dtype());
            bounds.put(value, bound);
        }
    }

    /** Complex numbers count, so that {@link #put} meets them. */
    private static boolean isFloat(Type type) {
        return type instanceof TensorType tensor
                && (tensor.dtype().isFloat() || tensor.dtype().isComplex());
    }

    /** Of an integer, what its type can hold. */
    private double of(Value value) {
        DType dtype = value.tensorType().dtype();
        return dtype.isFloat()
                ? bounds.getOrDefault(value, NONE)
                : dtype.isBool() ? 1 : Math.scalb(1.0, dtype.bits());
    }

    private double most(List<Value> values) {
        double most = 0;
        for (Value value : values) {
            most = isFloat(value.type()) ? Math.max(most, of(value)) : most;
        }
        return most;
    }

    private void block(Block block) {
        for (Node node : block.nodes()) {
            if (!certain) {
                return;
            }
            node(node);
        }
    }

    private void node(Node node) {
        boolean floats =
                node.types().stream().anyMatch(WholeNumbers::isFloat)
                        || node.operands().stream().anyMatch(v -> isFloat(v.type()));
        List<Value> in = node.operands();
        switch (node.op()) {
            case If choice -> choice(node);
            case Case choice -> choice(node);
            case While loop -> loop(node);
            case Compare(var direction, Compare.Type type) ->
                    certain &= type != Compare.Type.TOTALORDER;
            case Reduce reduce -> fold(node, elements(in.getFirst()), in);
            case ReduceWindow window -> fold(node, product(window.windowDimensions()), in);
            case SelectAndScatter scatter -> fold(node, elements(in.get(1)), in);
            case Scatter scatter -> fold(node, elements(in.getLast()), in);
            default -> {
                if (floats) {
                    double bound = bound(node, in);
                    node.results().forEach(result -> put(result, bound));
                } else {
                    node.regions().forEach(this::arguments);
                }
            }
        }
    }

    /** No floats go in, but a region may capture some. */
    private void arguments(Block region) {
        region.args().forEach(arg -> put(arg, NONE));
        block(region);
    }

    private static double elements(Value value) {
        return Math.max(1, value.tensorType().size().eval(s -> 8));
    }

    private static double product(List<Long> sizes) {
        return sizes.stream().mapToDouble(Long::doubleValue).reduce(1, (a, b) -> a * b);
    }

    private double bound(Node node, List<Value> in) {
        return switch (node.op()) {
            case Constant(var value) -> constant(value.data());
            case Iota iota -> node.tensorType().dim(iota.dimension()).eval(s -> 8);
            case BroadcastInDim op -> most(in);
            case Reshape op -> most(in);
            case Transpose op -> most(in);
            case Reverse op -> most(in);
            case Slice op -> most(in);
            case Pad op -> most(in);
            case Concatenate op -> most(in);
            case DynamicSlice op -> most(in);
            case DynamicUpdateSlice op -> most(in);
            case Gather op -> most(in);
            case OptimizationBarrier op -> most(in);
            case Copy op -> most(in);
            case ShardingConstraint op -> most(in);
            case Select op -> most(in);
            case Clamp op -> most(in);
            case Convert op -> of(in.getFirst());
            case Unary(Unary.Kind kind) -> unary(kind, of(in.getFirst()));
            case Binary(Binary.Kind kind) -> binary(kind, of(in.get(0)), of(in.get(1)));
            case DotGeneral dot -> {
                double terms = 1;
                for (int d : dot.lhsContracting()) {
                    terms *= in.getFirst().tensorType().dim(d).eval(s -> 8);
                }
                yield terms * of(in.get(0)) * of(in.get(1));
            }
            case Convolution conv -> {
                double terms = elements(in.get(1));
                // a transformed convolution computes with thirds
                boolean direct =
                        conv.dims().kernelSpatial().stream()
                                .allMatch(d -> in.get(1).tensorType().dim(d).constant() < 3);
                yield direct ? terms * of(in.get(0)) * of(in.get(1)) : NONE;
            }
            default -> NONE;
        };
    }

    private static double constant(NDArray data) {
        double most = 0;
        for (long i = 0; data.dtype().isFloat() && i < data.size(); i++) {
            double x = data.getDouble(i);
            most = x == Math.rint(x) ? Math.max(most, Math.abs(x)) : NONE;
        }
        return most;
    }

    private static double unary(Unary.Kind kind, double x) {
        return switch (kind) {
            case ABS, CEIL, FLOOR, NEGATE, ROUND_NEAREST_AFZ, ROUND_NEAREST_EVEN, SIGN -> x;
            case IS_FINITE -> 0;
            default -> NONE;
        };
    }

    private static double binary(Binary.Kind kind, double x, double y) {
        return switch (kind) {
            case ADD, SUBTRACT -> x + y;
            case MULTIPLY -> x * y;
            case MAXIMUM, MINIMUM -> Math.max(x, y);
            default -> NONE;
        };
    }

    /** A sum of so many terms; or a region that picks one of its arguments. */
    private void fold(Node node, double terms, List<Value> in) {
        double most = most(in);
        Block region = node.regions().getLast();
        boolean sums = Reduce.simpleCombiner(node) == Binary.Kind.ADD;
        if (node.op() instanceof SelectAndScatter && node.regions().size() == 2) {
            arguments(node.regions().getFirst(), most);
            sums = isSum(region);
        }
        if (sums) {
            node.results().forEach(result -> put(result, (terms + 1) * most));
            return;
        }
        arguments(region, most);
        boolean picks = region.nodes().stream().allMatch(WholeNumbers::picks);
        double bound = picks ? Math.max(most, most(region.results())) : NONE;
        node.results().forEach(result -> put(result, bound));
    }

    private void arguments(Block region, double bound) {
        region.args().forEach(arg -> put(arg, bound));
        block(region);
    }

    private static boolean isSum(Block region) {
        return region.nodes().size() == 1
                && region.nodes().getFirst().op().equals(new Binary(Binary.Kind.ADD))
                && region.nodes().getFirst().operands().equals(List.copyOf(region.args()));
    }

    /** What gives no float that is larger than its operands. */
    private static boolean picks(Node node) {
        return !isFloat(node.types().getFirst())
                || switch (node.op()) {
                    case Select op -> true;
                    case Constant op -> true;
                    case Binary(Binary.Kind kind) ->
                            kind == Binary.Kind.MAXIMUM || kind == Binary.Kind.MINIMUM;
                    default -> false;
                };
    }

    private void choice(Node node) {
        node.regions().forEach(this::block);
        for (int i = 0; i < node.types().size(); i++) {
            List<Value> either = new ArrayList<>();
            for (Block region : node.regions()) {
                either.add(region.results().get(i));
            }
            put(node.result(i), most(either));
        }
    }

    /** Certain where a turn makes no number larger. */
    private void loop(Node node) {
        List<Double> carried = new ArrayList<>();
        node.operands().forEach(v -> carried.add(most(List.of(v))));
        for (int turn = 0; turn < 6; turn++) {
            boolean grew = false;
            for (Block region : node.regions()) {
                for (int i = 0; i < carried.size(); i++) {
                    put(region.args().get(i), carried.get(i));
                }
                block(region);
            }
            for (int i = 0; i < carried.size(); i++) {
                double next = most(List.of(node.regions().getLast().results().get(i)));
                grew |= next > carried.get(i);
                carried.set(i, Math.max(carried.get(i), next));
            }
            if (!grew) {
                for (int i = 0; i < carried.size(); i++) {
                    put(node.result(i), carried.get(i));
                }
                return;
            }
        }
        certain = false;
    }
}
