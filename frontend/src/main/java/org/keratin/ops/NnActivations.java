package org.keratin.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.keratin.Tensor;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Activation functions (keras.ops.nn), computed as JAX computes them. */
public class NnActivations {
    protected NnActivations() {}

    private static Tensor floating(Tensor x) {
        return Emit.convert(x, DTypes.floating(x.dtype()));
    }

    private static Tensor mul(Tensor a, Tensor b) {
        return Emit.binary(Binary.Kind.MULTIPLY, a, b);
    }

    private static Tensor mul(Tensor a, double b) {
        return mul(a, Emit.like(a, b));
    }

    private static Tensor add(Tensor a, Tensor b) {
        return Emit.binary(Binary.Kind.ADD, a, b);
    }

    private static Tensor add(Tensor a, double b) {
        return add(a, Emit.like(a, b));
    }

    private static Tensor sub(Tensor a, Tensor b) {
        return Emit.binary(Binary.Kind.SUBTRACT, a, b);
    }

    private static Tensor div(Tensor a, Tensor b) {
        return Emit.binary(Binary.Kind.DIVIDE, a, b);
    }

    private static Tensor max(Tensor a, double b) {
        return Emit.binary(Binary.Kind.MAXIMUM, a, Emit.like(a, b));
    }

    private static Tensor min(Tensor a, double b) {
        return Emit.binary(Binary.Kind.MINIMUM, a, Emit.like(a, b));
    }

    private static Tensor gt(Tensor a, double b) {
        return Emit.compare(Compare.Direction.GT, a, Emit.like(a, b));
    }

    private static Tensor le(Tensor a, double b) {
        return Emit.compare(Compare.Direction.LE, a, Emit.like(a, b));
    }

    private static Tensor where(Tensor condition, Tensor a, Tensor b) {
        return Emit.select(condition, a, b);
    }

    /**
     * maximum(t, 0) but for the gradient, which is 0 at 0 as jax.nn.relu's is; compiled as maximum.
     */
    private static Tensor rectified(Tensor t) {
        return where(le(t, 0), Emit.like(t, 0), t);
    }

    public static Tensor relu(Tensor x) {
        return NumpyMath.apply("relu", x, NnActivations::rectified);
    }

    public static Tensor relu6(Tensor x) {
        return NumpyMath.apply("relu6", x, t -> min(max(t, 0), 6));
    }

    /** The ReLU layer's function: see keras.activations.relu. */
    public static Tensor relu(Tensor x, double negativeSlope, double maxValue, double threshold) {
        return NumpyMath.apply(
                "relu",
                x,
                t -> {
                    boolean capped = !Double.isNaN(maxValue);
                    if (negativeSlope != 0 && !capped && threshold == 0) {
                        return where(
                                Emit.compare(Compare.Direction.GE, t, Emit.like(t, 0)),
                                t,
                                mul(t, negativeSlope));
                    }
                    Tensor negative =
                            threshold != 0
                                    ? rectified(add(Emit.unary(Unary.Kind.NEGATE, t), threshold))
                                    : rectified(Emit.unary(Unary.Kind.NEGATE, t));
                    Tensor y =
                            threshold != 0
                                    ? where(gt(t, threshold), t, Emit.like(t, 0))
                                    : capped && maxValue == 6 ? max(t, 0) : rectified(t);
                    if (capped) {
                        y = min(max(y, 0), maxValue);
                    }
                    return negativeSlope == 0 ? y : sub(y, mul(negative, negativeSlope));
                });
    }

    public static Tensor leakyRelu(Tensor x, double negativeSlope) {
        return NumpyMath.apply(
                "leaky_relu",
                x,
                t ->
                        where(
                                Emit.compare(Compare.Direction.GE, t, Emit.like(t, 0)),
                                t,
                                mul(t, negativeSlope)));
    }

    public static Tensor sigmoid(Tensor x) {
        return NumpyMath.apply("sigmoid", x, t -> Emit.floatUnary(Unary.Kind.LOGISTIC, t));
    }

    public static Tensor hardSigmoid(Tensor x) {
        return NumpyMath.apply("hard_sigmoid", x, t -> hardSigmoidOf(floating(t)));
    }

    private static Tensor hardSigmoidOf(Tensor t) {
        return div(min(max(add(t, 3), 0), 6), Emit.like(t, 6));
    }

    private static Tensor softplusOf(Tensor t) {
        Tensor away = Emit.unary(Unary.Kind.NEGATE, Emit.unary(Unary.Kind.ABS, t));
        return add(
                max(t, 0),
                Emit.unary(Unary.Kind.LOG_PLUS_ONE, Emit.unary(Unary.Kind.EXPONENTIAL, away)));
    }

    /** {@code log(1 + exp(x))}. */
    public static Tensor softplus(Tensor x) {
        return NumpyMath.apply("softplus", x, t -> softplusOf(floating(t)));
    }

    public static Tensor logSigmoid(Tensor x) {
        return NumpyMath.apply(
                "log_sigmoid",
                x,
                t -> {
                    Tensor negative = Emit.unary(Unary.Kind.NEGATE, floating(t));
                    return Emit.unary(Unary.Kind.NEGATE, softplusOf(negative));
                });
    }

    public static Tensor softsign(Tensor x) {
        return NumpyMath.apply("softsign", x, t -> div(t, add(Emit.unary(Unary.Kind.ABS, t), 1)));
    }

    public static Tensor hardTanh(Tensor x) {
        return NumpyMath.apply("hard_tanh", x, t -> min(max(t, -1), 1));
    }

    public static Tensor tanhShrink(Tensor x) {
        return NumpyMath.apply("tanh_shrink", x, t -> sub(t, Emit.floatUnary(Unary.Kind.TANH, t)));
    }

    public static Tensor softShrink(Tensor x, double threshold) {
        return NumpyMath.apply(
                "soft_shrink",
                x,
                t ->
                        where(
                                gt(t, threshold),
                                add(t, -threshold),
                                where(
                                        Emit.compare(
                                                Compare.Direction.LT, t, Emit.like(t, -threshold)),
                                        add(t, threshold),
                                        Emit.like(t, 0))));
    }

    public static Tensor hardShrink(Tensor x, double threshold) {
        return NumpyMath.apply(
                "hard_shrink",
                x,
                t -> where(gt(Emit.unary(Unary.Kind.ABS, t), threshold), t, Emit.like(t, 0)));
    }

    private static Tensor eluOf(Tensor t, double alpha) {
        Tensor positive = gt(t, 0);
        Tensor safe = where(positive, Emit.like(t, 0), t);
        return where(positive, t, mul(Emit.unary(Unary.Kind.EXPONENTIAL_MINUS_ONE, safe), alpha));
    }

    public static Tensor elu(Tensor x, double alpha) {
        return NumpyMath.apply("elu", x, t -> eluOf(floating(t), alpha));
    }

    public static Tensor selu(Tensor x) {
        return NumpyMath.apply(
                "selu",
                x,
                t ->
                        mul(
                                eluOf(floating(t), 1.6732632423543772848170429916717),
                                1.0507009873554804934193349852946));
    }

    public static Tensor celu(Tensor x, double alpha) {
        return NumpyMath.apply(
                "celu",
                x,
                t -> {
                    Tensor scaled = div(min(t, 0), Emit.like(t, alpha));
                    return add(
                            max(t, 0),
                            mul(Emit.unary(Unary.Kind.EXPONENTIAL_MINUS_ONE, scaled), alpha));
                });
    }

    /** x · Φ(x), by erf, or by tanh where {@code approximate}. */
    public static Tensor gelu(Tensor x, boolean approximate) {
        return NumpyMath.apply(
                "gelu",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    if (approximate) {
                        Tensor inner =
                                mul(
                                        add(t, mul(mul(mul(t, t), t), 0.044715)),
                                        (float) Math.sqrt(2 / Math.PI));
                        return mul(t, mul(add(Emit.unary(Unary.Kind.TANH, inner), 1), 0.5));
                    }
                    Tensor erf = Emit.unary(Unary.Kind.ERF, mul(t, (float) Math.sqrt(0.5)));
                    return mul(mul(t, 0.5), add(erf, 1));
                });
    }

    public static Tensor silu(Tensor x) {
        return NumpyMath.apply("silu", x, t -> mul(t, Emit.floatUnary(Unary.Kind.LOGISTIC, t)));
    }

    public static Tensor hardSilu(Tensor x) {
        return NumpyMath.apply("hard_silu", x, t -> mul(t, hardSigmoidOf(floating(t))));
    }

    public static Tensor mish(Tensor x) {
        return NumpyMath.apply(
                "mish", x, t -> mul(t, Emit.unary(Unary.Kind.TANH, softplusOf(floating(t)))));
    }

    public static Tensor squareplus(Tensor x, double b) {
        return NumpyMath.apply(
                "squareplus",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    return div(
                            add(t, Emit.unary(Unary.Kind.SQRT, add(mul(t, t), b))),
                            Emit.like(t, 2));
                });
    }

    public static Tensor threshold(Tensor x, double threshold, double defaultValue) {
        return NumpyMath.apply(
                "threshold", x, t -> where(gt(t, threshold), t, Emit.like(t, defaultValue)));
    }

    public static Tensor sparsePlus(Tensor x) {
        return NumpyMath.apply(
                "sparse_plus",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    Tensor shifted = add(t, 1);
                    Tensor middle = div(mul(shifted, shifted), Emit.like(t, 4));
                    Tensor upper =
                            where(
                                    Emit.compare(Compare.Direction.GE, t, Emit.like(t, 1)),
                                    t,
                                    middle);
                    return where(le(t, -1), Emit.like(t, 0), upper);
                });
    }

    public static Tensor sparseSigmoid(Tensor x) {
        return NumpyMath.apply(
                "sparse_sigmoid", x, t -> mul(min(max(add(floating(t), 1), 0), 2), 0.5));
    }

    /** The first half along an axis times the sigmoid of the second. */
    public static Tensor glu(Tensor x, int axis) {
        int at = Emit.axis(axis, x.rank());
        int half = x.shape().dim(at) / 2;
        if (half * 2 != x.shape().dim(at)) {
            throw new IllegalArgumentException(
                    "axis size must be divisible by 2. Received: shape=" + x.shape());
        }
        int[] from = new int[at + 1];
        int[] to = new int[at + 1];
        int[] step = new int[at + 1];
        java.util.Arrays.fill(to, Integer.MAX_VALUE);
        java.util.Arrays.fill(step, 1);
        to[at] = half;
        Tensor first = NumpyShapes.slice(x, from, to, step);
        from[at] = half;
        to[at] = Integer.MAX_VALUE;
        return NumpyMath.multiply(first, sigmoid(NumpyShapes.slice(x, from, to, step)));
    }

    private static Tensor shifted(Tensor t, List<Integer> axes) {
        return sub(
                t,
                Emit.keepDims(
                        Emit.reduce(Binary.Kind.MAXIMUM, t, NumpyOps.lowest(t.dtype()), axes),
                        t,
                        axes));
    }

    /** {@code exp(x - max) / sum} along axes. */
    public static Tensor softmax(Tensor x, int... axes) {
        return NumpyMath.apply(
                "softmax",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    List<Integer> over = Emit.axes(t.rank(), axes);
                    Tensor powers = Emit.unary(Unary.Kind.EXPONENTIAL, shifted(t, over));
                    return div(
                            powers,
                            Emit.keepDims(Emit.reduce(Binary.Kind.ADD, powers, 0, over), t, over));
                });
    }

    public static Tensor logSoftmax(Tensor x, int... axes) {
        return NumpyMath.apply(
                "log_softmax",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    List<Integer> over = Emit.axes(t.rank(), axes);
                    Tensor shifted = shifted(t, over);
                    Tensor sum =
                            Emit.reduce(
                                    Binary.Kind.ADD,
                                    Emit.unary(Unary.Kind.EXPONENTIAL, shifted),
                                    0,
                                    over);
                    return sub(shifted, Emit.keepDims(Emit.unary(Unary.Kind.LOG, sum), t, over));
                });
    }

    /**
     * As Keras's JAX backend computes it (after Martins and Astudillo, 2016), by comparing all
     * pairs along the axis instead of sorting; the axis's size must be known.
     */
    public static Tensor sparsemax(Tensor x, int axis) {
        return NumpyMath.apply(
                "sparsemax",
                x,
                raw -> {
                    Tensor t = floating(raw);
                    int at = Emit.axis(axis, t.rank());
                    Dim n = Dim.of(t.shape().dim(at));
                    List<Dim> pairs = new ArrayList<>(t.dims());
                    pairs.add(at, n);
                    // Dimension at is the other element j, dimension at + 1 the element i itself.
                    Tensor other = Emit.broadcast(t, pairs, without(pairs.size(), at + 1));
                    Tensor self = Emit.broadcast(t, pairs, without(pairs.size(), at));
                    TensorType index = new TensorType(DType.INT32, pairs);
                    Tensor j = Emit.trace().emit(new Iota(index, at));
                    Tensor i = Emit.trace().emit(new Iota(index, at + 1));
                    Tensor tie =
                            Emit.binary(
                                    Binary.Kind.AND,
                                    Emit.compare(Compare.Direction.EQ, other, self),
                                    Emit.compare(Compare.Direction.LE, j, i));
                    Tensor before =
                            Emit.binary(
                                    Binary.Kind.OR,
                                    Emit.compare(Compare.Direction.GT, other, self),
                                    tie);
                    List<Integer> overOthers = List.of(at);
                    Tensor rank =
                            Emit.reduce(
                                    Binary.Kind.ADD,
                                    Emit.convert(before, t.dtype()),
                                    0,
                                    overOthers);
                    Tensor sums =
                            Emit.reduce(
                                    Binary.Kind.ADD,
                                    where(before, other, Emit.like(t, 0)),
                                    0,
                                    overOthers);
                    Tensor support = gt(sub(t, div(add(sums, -1), rank)), 0);
                    List<Integer> over = List.of(at);
                    Tensor k =
                            Emit.keepDims(
                                    Emit.reduce(
                                            Binary.Kind.ADD,
                                            Emit.convert(support, t.dtype()),
                                            0,
                                            over),
                                    t,
                                    over);
                    Tensor total =
                            Emit.keepDims(
                                    Emit.reduce(
                                            Binary.Kind.ADD,
                                            where(support, sums, Emit.like(t, 0)),
                                            0,
                                            over),
                                    t,
                                    over);
                    return max(sub(t, div(add(total, -1), k)), 0);
                });
    }

    private static List<Integer> without(int rank, int left) {
        return IntStream.range(0, rank).filter(i -> i != left).boxed().toList();
    }
}
