package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Quantization;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.Quantized;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.UniformDequantize;
import org.keratin.ir.op.UniformQuantize;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Each quantised op of the entry function once more, from the integers that its operands store: the
 * numbers that they stand for, the op on those, and the integers nearest to its results (spec,
 * "Quantization computations"), written down here a second time.
 */
final class QuantCheck {
    private QuantCheck() {}

    static String of(RandomProgram program, List<Sample> samples) {
        List<Node> nodes = new ArrayList<>();
        Set<Value> watched = new LinkedHashSet<>();
        for (Node node : program.body().nodes()) {
            if (node.op() instanceof UniformQuantize
                    || node.op() instanceof UniformDequantize
                    || node.op() instanceof Quantized) {
                nodes.add(node);
                watched.addAll(node.operands());
                watched.addAll(node.results());
            }
        }
        if (nodes.isEmpty()) {
            return "";
        }
        List<Value> order = List.copyOf(watched);
        Module module = returning(program, order);
        for (Sample sample : samples) {
            List<NDArray> arrays = Interpreter.run(module, sample.args());
            for (Node node : nodes) {
                List<NDArray> in = new ArrayList<>();
                node.operands().forEach(v -> in.add(arrays.get(order.indexOf(v))));
                NDArray actual = arrays.get(order.indexOf(node.result()));
                String difference = difference(node, in, actual);
                if (!difference.isEmpty()) {
                    return "quantised "
                            + node.op().name()
                            + " -> "
                            + node.types().getFirst()
                            + ": "
                            + difference;
                }
            }
        }
        return "";
    }

    /** The program with other results. */
    private static Module returning(RandomProgram program, List<Value> values) {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        for (Value.Arg arg : program.body().args()) {
            map.put(arg, b.arg(arg.type(), ""));
        }
        program.body().nodes().forEach(node -> b.copy(node, map));
        List<Func> funcs = new ArrayList<>(program.module().funcs());
        funcs.set(0, new Func("main", b.finish(map.get(values))));
        return new Module("", funcs, Map.of());
    }

    private static String difference(Node node, List<NDArray> in, NDArray actual) {
        return switch (node.op()) {
            case UniformQuantize op -> same(floats(node, in, 0), node.types().getFirst(), actual);
            case UniformDequantize op -> equal(floats(node, in, 0), actual);
            case Quantized(Reduce reduce, var types) -> fold(node, reduce, in, actual);
            case Quantized(MapOp map, var types) -> map(node, in, actual);
            case Quantized(Sort sort, var types) -> "";
            case Quantized(Op plain, var types) when isExpressed(plain) -> {
                List<NDArray> numbers = new ArrayList<>();
                for (int i = 0; i < in.size(); i++) {
                    numbers.add(floats(node, in, i));
                }
                yield same(run(plain, numbers), types.getFirst(), actual);
            }
            case Quantized(Op plain, var types) -> equal(run(plain, in), actual);
            default -> "";
        };
    }

    /** Whether the op computes with the numbers that are meant, and not with what is stored. */
    private static boolean isExpressed(Op plain) {
        return switch (plain.name()) {
            case "stablehlo.constant",
                    "stablehlo.transpose",
                    "stablehlo.reshape",
                    "stablehlo.reverse",
                    "stablehlo.broadcast_in_dim",
                    "stablehlo.slice",
                    "stablehlo.pad",
                    "stablehlo.concatenate",
                    "stablehlo.dynamic_slice" ->
                    false;
            default -> true;
        };
    }

    private static NDArray run(Op op, List<NDArray> operands) {
        List<Type> types = new ArrayList<>();
        operands.forEach(x -> types.add(TensorType.of(x.dtype(), x.shape())));
        Func func = Builder.func("main", types, (b, in) -> b.emit(op, in, List.of()));
        return Interpreter.run(new Module("", List.of(func), Map.of()), operands).getFirst();
    }

    private static NDArray floats(Node node, List<NDArray> in, int i) {
        NDArray x = in.get(i);
        if (!(node.operand(i).type() instanceof QuantizedType(var storage, Quantization q))) {
            return x;
        }
        NDArray out = NDArray.allocate(q.expressed(), x.shape());
        for (long k = 0; k < x.size(); k++) {
            out.setDouble(k, dequantize(q, slice(q, x.shape(), k), x.getLong(k)));
        }
        return out;
    }

    /** Which of the scales belongs to an element. */
    private static int slice(Quantization q, long[] shape, long element) {
        if (!q.isPerAxis()) {
            return 0;
        }
        long inner = 1;
        for (int d = q.axis() + 1; d < shape.length; d++) {
            inner *= shape[d];
        }
        return (int) (element / inner % shape[q.axis()]);
    }

    private static double round(Quantization q, double value) {
        return round(q.expressed(), value);
    }

    private static double round(DType dtype, double value) {
        NDArray cell = NDArray.allocate(dtype);
        cell.setDouble(0, value);
        return cell.getDouble(0);
    }

    private static double dequantize(Quantization q, int slice, long stored) {
        double shifted = round(q, (double) (stored - q.zeroPoints().get(slice)));
        return round(q, shifted * round(q, q.scales().get(slice)));
    }

    /** The nearest integer; NaN where the float is. */
    private static double quantize(Quantization q, int slice, double x) {
        double scaled = round(q, x / round(q, q.scales().get(slice)));
        double shifted = round(q, scaled + round(q, (double) q.zeroPoints().get(slice)));
        double least = round(q, (double) q.min());
        double greatest = round(q, (double) q.max());
        return Math.rint(Math.min(Math.max(shifted, least), greatest));
    }

    /** False for NaN, and for a bound that rounding to the expressed type pushed out of range. */
    private static boolean isDefined(Quantization q, double stored) {
        return stored >= Quantization.minOf(q.storage())
                && stored <= Quantization.maxOf(q.storage());
    }

    private static String same(NDArray numbers, Type type, NDArray actual) {
        if (!(type instanceof QuantizedType(var storage, Quantization q))) {
            return equal(numbers, actual);
        }
        for (long k = 0; k < numbers.size(); k++) {
            double expected = quantize(q, slice(q, numbers.shape(), k), numbers.getDouble(k));
            if (isDefined(q, expected) && expected != actual.getLong(k)) {
                return "element "
                        + k
                        + ": expected "
                        + expected
                        + " for "
                        + numbers.getDouble(k)
                        + ", received "
                        + actual.getLong(k);
            }
        }
        return Arrays.equals(numbers.shape(), actual.shape()) ? "" : "the shape differs";
    }

    private static String equal(NDArray expected, NDArray actual) {
        return Tolerance.NONE.difference(expected, actual);
    }

    // ---- regions: one op on quantised scalars

    private static Binary.Kind kind(Block region) {
        return region.nodes().getFirst().op() instanceof Quantized(Binary(var kind), var types)
                ? kind
                : Binary.Kind.COMPLEX;
    }

    private static double combine(Quantization q, Binary.Kind kind, long a, long b) {
        double x = dequantize(q, 0, a);
        double y = dequantize(q, 0, b);
        double z =
                switch (kind) {
                    case ADD -> round(q, x + y);
                    case MAXIMUM -> Math.max(x, y);
                    case MINIMUM -> Math.min(x, y);
                    default -> throw new IllegalArgumentException("no rule for " + kind);
                };
        return quantize(q, 0, z);
    }

    private static String map(Node node, List<NDArray> in, NDArray actual) {
        Quantization q = ((QuantizedType) node.types().getFirst()).quantization();
        Binary.Kind kind = kind(node.regions().getFirst());
        for (long k = 0; k < actual.size(); k++) {
            double expected = combine(q, kind, in.get(0).getLong(k), in.get(1).getLong(k));
            if (isDefined(q, expected) && expected != actual.getLong(k)) {
                return "element "
                        + k
                        + ": expected "
                        + expected
                        + ", received "
                        + actual.getLong(k);
            }
        }
        return "";
    }

    /** Elements in ascending order, each added to what came before and quantised. */
    private static String fold(Node node, Reduce reduce, List<NDArray> in, NDArray actual) {
        Quantization q = ((QuantizedType) node.types().getFirst()).quantization();
        Binary.Kind kind = kind(node.regions().getFirst());
        NDArray x = in.getFirst();
        double[] folds = new double[(int) actual.size()];
        Arrays.fill(folds, in.get(1).getLong(0));
        for (long k = 0; k < x.size(); k++) {
            long rest = k;
            long at = 0;
            long step = 1;
            for (int d = x.rank() - 1; d >= 0; d--) {
                if (!reduce.dims().contains(d)) {
                    at += rest % x.dim(d) * step;
                    step *= x.dim(d);
                }
                rest /= x.dim(d);
            }
            folds[(int) at] = combine(q, kind, (long) folds[(int) at], x.getLong(k));
        }
        for (int k = 0; k < folds.length; k++) {
            if (isDefined(q, folds[k]) && folds[k] != actual.getLong(k)) {
                return "element "
                        + k
                        + ": expected "
                        + folds[k]
                        + ", received "
                        + actual.getLong(k);
            }
        }
        return "";
    }
}
