package org.keratin.tests.random;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.interp.Interpreter;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.ChloBinary;
import org.keratin.ir.op.ChloUnary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Dot;
import org.keratin.ir.op.DotGeneral;
import org.keratin.ir.op.DynamicConv;
import org.keratin.ir.op.Einsum;
import org.keratin.ir.op.Rng;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * What rounding may do to the results of any module: the interpreter runs it again with every
 * result that engines know within a tolerance moved by as much at random. What no such run moves
 * must be the same bits.
 */
final class Noise {
    private static final int RUNS = 6;
    private static final double[] STRENGTHS = {1, 8, 64};
    private static final double REACH = 4;

    private final List<NDArray> expected;
    private final List<List<NDArray>> moved;

    /** An identity that moves each element at random. */
    private record Move(Random random, Tolerance tolerance, double strength)
            implements Op.Evaluable {
        @Override
        public String name() {
            return "test.move";
        }

        @Override
        public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
            return operands;
        }

        @Override
        public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
            NDArray data = operands.getFirst().copy();
            DType dtype = data.dtype();
            double largest = 0;
            for (long i = 0; tolerance.ofLargest() && i < data.size(); i++) {
                double size = Tolerance.size(data, i);
                largest = size <= Double.MAX_VALUE ? Math.max(largest, size) : largest;
            }
            if (tolerance.ofLargest() && !isFinite(data)) {
                return List.of(spread(data));
            }
            for (long i = 0; i < data.size(); i++) {
                if (dtype.isComplex()) {
                    double re = data.getReal(i);
                    double im = data.getImag(i);
                    double size = Math.max(largest, Tolerance.size(data, i));
                    data.setComplex(i, near(re, size, dtype), near(im, size, dtype));
                } else {
                    double x = data.getDouble(i);
                    data.setDouble(i, near(x, Math.max(largest, Math.abs(x)), dtype));
                }
            }
            return List.of(data);
        }

        private static boolean isFinite(NDArray data) {
            boolean finite = true;
            for (long i = 0; finite && i < data.size(); i++) {
                finite =
                        data.dtype().isComplex()
                                ? Double.isFinite(data.getReal(i) + data.getImag(i))
                                : Double.isFinite(data.getDouble(i));
            }
            return finite;
        }

        /** Anything: what a transform makes of an infinity depends on its order of steps. */
        private NDArray spread(NDArray data) {
            for (long i = 0; i < data.size(); i++) {
                double any = random.nextBoolean() ? Double.NaN : 100 * random.nextGaussian();
                if (data.dtype().isComplex()) {
                    data.setComplex(i, any, random.nextGaussian());
                } else {
                    data.setDouble(i, any);
                }
            }
            return data;
        }

        private double near(double x, double size, DType dtype) {
            if (Double.isNaN(x) || Double.isInfinite(x) || Double.isInfinite(size)) {
                return x;
            }
            double most =
                    tolerance.atol() * Math.max(1, size)
                            + tolerance.units() * Tolerance.ulp(size, dtype.real());
            // what may be 0 is 0 at times: remainders and quotients tell that apart
            return Math.abs(x) <= strength * most && random.nextInt(3) == 0
                    ? 0
                    : x + strength * most * (2 * random.nextDouble() - 1);
        }
    }

    /** An identity that gives each NaN a sign at random: which bits a computed one has is open. */
    private record Signs(Random random) implements Op.Evaluable {
        @Override
        public String name() {
            return "test.signs";
        }

        @Override
        public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
            return operands;
        }

        @Override
        public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
            NDArray data = operands.getFirst().copy();
            for (long i = 0; i < data.size(); i++) {
                if (Double.isNaN(data.getDouble(i))) {
                    int last = data.dtype().byteSize() - 1;
                    long at = i * data.dtype().byteSize() + last;
                    byte top = data.data().get(ValueLayout.JAVA_BYTE, at);
                    byte moved = (byte) (random.nextBoolean() ? top | 0x80 : top & 0x7f);
                    data.data().set(ValueLayout.JAVA_BYTE, at, moved);
                }
            }
            return List.of(data);
        }
    }

    private Noise(List<NDArray> expected, List<List<NDArray>> moved) {
        this.expected = expected;
        this.moved = moved;
    }

    /**
     * Runs of a module with noise.
     *
     * @param numerics under FAST, every floating-point result is noisy
     */
    static Noise of(Module module, List<NDArray> args, List<NDArray> expected, Numerics numerics) {
        List<List<NDArray>> moved = new ArrayList<>();
        Random random = new Random(expected.size());
        boolean fast = numerics == Numerics.FAST;
        for (double strength : STRENGTHS) {
            Interpreter noisy = Interpreter.of(noisy(Fuel.limited(module), random, strength, fast));
            for (int run = 0; run < RUNS; run++) {
                try {
                    moved.add(
                            noisy.seed(0).call(module.entry().name(), args).stream()
                                    .map(NDArray::copy)
                                    .toList());
                } catch (IrException e) {
                    // what is moved may break a rule that data must keep
                    continue;
                }
            }
        }
        return new Noise(expected, moved);
    }

    private static Module noisy(Module module, Random random, double strength, boolean fast) {
        List<Func> funcs = new ArrayList<>();
        for (Func func : module.funcs()) {
            funcs.add(
                    new Func(
                            func.name(),
                            noisy(func.body(), new ValueMap(), random, strength, fast)));
        }
        return new Module("", funcs, Map.of());
    }

    private static Block noisy(
            Block block, ValueMap map, Random random, double strength, boolean fast) {
        Builder b = new Builder();
        block.args().forEach(a -> map.put(a, b.arg(a.type(), a.name())));
        for (Node node : block.nodes()) {
            List<Block> regions =
                    node.regions().stream()
                            .map(r -> noisy(r, map, random, strength, fast))
                            .toList();
            List<Value> operands = new ArrayList<>(map.get(node.operands()));
            if (fast && sums(node.op())) {
                operands.replaceAll(v -> moved(b, v, random, rounding(v), strength));
            }
            if (seesBits(node.op())) {
                operands.replaceAll(v -> isFloat(v) ? b.emit(new Signs(random), v) : v);
            }
            Node copy = b.like(node, operands, regions);
            for (int i = 0; i < node.types().size(); i++) {
                Tolerance tolerance = of(node.result(i), fast);
                map.put(node.result(i), moved(b, copy.result(i), random, tolerance, strength));
            }
        }
        return b.finish(map.get(block.results()));
    }

    private static boolean sums(Op op) {
        return op instanceof DotGeneral
                || op instanceof Dot
                || op instanceof Einsum
                || op instanceof Convolution
                || op instanceof DynamicConv;
    }

    /** True for ops that tell one NaN from another. */
    private static boolean seesBits(Op op) {
        return op instanceof BitcastConvert
                || op instanceof Compare compare && compare.type() == Compare.Type.TOTALORDER;
    }

    private static boolean isFloat(Value value) {
        return value.type() instanceof TensorType type
                && type.dtype().isFloat()
                && type.dtype().bits() >= 16;
    }

    private static Tolerance of(Value result, boolean fast) {
        Node node = result.definition();
        Tolerance tolerance =
                node != null && node.op() instanceof Rng
                        ? new Tolerance(16, false, 0)
                        : Tolerance.of(result);
        if (node == null || tolerance.units() > 0 || !fast || node.op() instanceof Constant) {
            return tolerance;
        }
        return node.op() instanceof ChloUnary || node.op() instanceof ChloBinary
                ? tolerance
                : rounding(result);
    }

    private static Tolerance rounding(Value value) {
        return new Tolerance(2, false, 0);
    }

    private static Value moved(
            Builder b, Value value, Random random, Tolerance tolerance, double strength) {
        boolean inexact =
                value.type() instanceof TensorType type
                        && (type.dtype().isFloat() || type.dtype().isComplex());
        return inexact && tolerance.units() > 0
                ? b.emit(new Move(random, tolerance, strength), value)
                : value;
    }

    /**
     * An empty string where the results may be right, else the first difference.
     *
     * @param defined whether infinities, NaN and the signs of zeros have one answer
     */
    String difference(List<NDArray> actual, boolean defined) {
        for (int r = 0; r < expected.size(); r++) {
            NDArray e = expected.get(r);
            NDArray a = actual.get(r);
            if (e.dtype().isString()) {
                continue;
            }
            for (long i = 0; i < e.size(); i++) {
                if (!mayBe(r, e, a, i, defined)) {
                    return "result "
                            + r
                            + ", element "
                            + i
                            + ": expected "
                            + Tolerance.text(e, i)
                            + ", received "
                            + Tolerance.text(a, i);
                }
            }
        }
        return "";
    }

    private boolean mayBe(int r, NDArray e, NDArray a, long i, boolean defined) {
        if (e.dtype().isComplex()) {
            boolean finite = Double.isFinite(e.getReal(i)) && Double.isFinite(e.getImag(i));
            if (!finite && !(Double.isFinite(a.getReal(i)) && Double.isFinite(a.getImag(i)))) {
                return true;
            }
            return mayBe(
                            e.getReal(i),
                            a.getReal(i),
                            moved.stream().mapToDouble(m -> m.get(r).getReal(i)).toArray(),
                            defined)
                    && mayBe(
                            e.getImag(i),
                            a.getImag(i),
                            moved.stream().mapToDouble(m -> m.get(r).getImag(i)).toArray(),
                            defined);
        }
        if (e.dtype().isFloat()) {
            return mayBe(
                    e.getDouble(i),
                    a.getDouble(i),
                    moved.stream().mapToDouble(m -> m.get(r).getDouble(i)).toArray(),
                    defined);
        }
        return e.getLong(i) == a.getLong(i)
                || moved.stream().anyMatch(m -> m.get(r).getLong(i) != e.getLong(i));
    }

    private boolean mayBe(double e, double a, double[] others, boolean defined) {
        if (Double.doubleToLongBits(e) == Double.doubleToLongBits(a)) {
            return true;
        }
        double spread = 0;
        for (double other : others) {
            if (Double.isNaN(other) != Double.isNaN(e)
                    || Double.isInfinite(other) != Double.isInfinite(e)) {
                return true;
            }
            if (other != e && !Double.isNaN(other)) {
                spread = Math.max(spread, Math.abs(other - e));
            }
        }
        if (!defined && (Double.isNaN(e) || Double.isInfinite(e) || e == 0 && a == 0)) {
            return true;
        }
        return Math.abs(e - a) <= REACH * spread;
    }
}
