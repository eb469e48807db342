package org.keratin.ops;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.keratin.Dispatch;
import org.keratin.Tensor;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Elementwise functions of keras.ops.numpy. */
public class NumpyMath {
    protected NumpyMath() {}

    static Tensor apply(String name, Tensor x, UnaryOperator<Tensor> body) {
        return Dispatch.one(name, List.of(x), in -> body.apply(in.getFirst()));
    }

    static Tensor apply(String name, Tensor a, Tensor b, BinaryOperator<Tensor> body) {
        return Dispatch.one(name, List.of(a, b), in -> body.apply(in.get(0), in.get(1)));
    }

    /** A scalar beside {@code x}: of its dtype where that can hold it, else float32. */
    static Tensor weak(Tensor x, double value) {
        return constant(DTypes.floating(x.dtype()), value);
    }

    static Tensor weak(Tensor x, long value) {
        return constant(x.dtype().isBool() ? DType.INT32 : x.dtype(), value);
    }

    private static Tensor constant(DType dtype, double value) {
        NDArray array = NDArray.allocate(dtype);
        array.setDouble(0, value);
        return Tensor.of(array);
    }

    /** {@code x} in another dtype; floats to integers are truncated. */
    public static Tensor cast(Tensor x, DType dtype) {
        return x.dtype() == dtype ? x : apply("cast", x, t -> Emit.convert(t, dtype));
    }

    public static Tensor cast(Tensor x, String dtype) {
        return cast(x, DType.ofKeras(dtype));
    }

    public static Tensor add(Tensor a, Tensor b) {
        return apply("add", a, b, (x, y) -> Emit.binary(Binary.Kind.ADD, x, y));
    }

    public static Tensor add(Tensor a, double b) {
        return add(a, weak(a, b));
    }

    public static Tensor add(Tensor a, long b) {
        return add(a, weak(a, b));
    }

    public static Tensor subtract(Tensor a, Tensor b) {
        return apply("subtract", a, b, (x, y) -> Emit.binary(Binary.Kind.SUBTRACT, x, y));
    }

    public static Tensor subtract(Tensor a, double b) {
        return subtract(a, weak(a, b));
    }

    public static Tensor subtract(double a, Tensor b) {
        return subtract(weak(b, a), b);
    }

    public static Tensor multiply(Tensor a, Tensor b) {
        return apply(
                "multiply",
                a,
                b,
                (x, y) ->
                        Emit.binary(
                                a.dtype().isBool() && b.dtype().isBool()
                                        ? Binary.Kind.AND
                                        : Binary.Kind.MULTIPLY,
                                x,
                                y));
    }

    public static Tensor multiply(Tensor a, double b) {
        return multiply(a, weak(a, b));
    }

    public static Tensor multiply(Tensor a, long b) {
        return multiply(a, weak(a, b));
    }

    /** True division: integers give floats. */
    public static Tensor divide(Tensor a, Tensor b) {
        return apply(
                "divide",
                a,
                b,
                (x, y) ->
                        Emit.binaryAs(
                                DTypes.floating(DTypes.resultType(x.dtype(), y.dtype())),
                                Binary.Kind.DIVIDE,
                                x,
                                y));
    }

    public static Tensor divide(Tensor a, double b) {
        return divide(a, weak(a, b));
    }

    public static Tensor divide(double a, Tensor b) {
        return divide(weak(b, a), b);
    }

    public static Tensor trueDivide(Tensor a, Tensor b) {
        return divide(a, b);
    }

    public static Tensor maximum(Tensor a, Tensor b) {
        return apply("maximum", a, b, (x, y) -> Emit.binary(Binary.Kind.MAXIMUM, x, y));
    }

    public static Tensor maximum(Tensor a, double b) {
        return maximum(a, weak(a, b));
    }

    public static Tensor minimum(Tensor a, Tensor b) {
        return apply("minimum", a, b, (x, y) -> Emit.binary(Binary.Kind.MINIMUM, x, y));
    }

    public static Tensor minimum(Tensor a, double b) {
        return minimum(a, weak(a, b));
    }

    public static Tensor power(Tensor a, Tensor b) {
        return apply("power", a, b, (x, y) -> Emit.binary(Binary.Kind.POWER, x, y));
    }

    public static Tensor power(Tensor a, double b) {
        return power(a, weak(a, b));
    }

    public static Tensor negative(Tensor x) {
        return apply("negative", x, t -> Emit.unary(Unary.Kind.NEGATE, t));
    }

    public static Tensor abs(Tensor x) {
        return apply(
                "abs",
                x,
                t ->
                        t.dtype().isUnsigned() || t.dtype().isBool()
                                ? t
                                : Emit.unary(Unary.Kind.ABS, t));
    }

    public static Tensor absolute(Tensor x) {
        return abs(x);
    }

    public static Tensor square(Tensor x) {
        return apply("square", x, t -> Emit.binary(Binary.Kind.MULTIPLY, t, t));
    }

    public static Tensor sqrt(Tensor x) {
        return apply("sqrt", x, t -> Emit.floatUnary(Unary.Kind.SQRT, t));
    }

    public static Tensor rsqrt(Tensor x) {
        return apply("rsqrt", x, t -> Emit.floatUnary(Unary.Kind.RSQRT, t));
    }

    public static Tensor exp(Tensor x) {
        return apply("exp", x, t -> Emit.floatUnary(Unary.Kind.EXPONENTIAL, t));
    }

    public static Tensor expm1(Tensor x) {
        return apply("expm1", x, t -> Emit.floatUnary(Unary.Kind.EXPONENTIAL_MINUS_ONE, t));
    }

    public static Tensor log(Tensor x) {
        return apply("log", x, t -> Emit.floatUnary(Unary.Kind.LOG, t));
    }

    public static Tensor log1p(Tensor x) {
        return apply("log1p", x, t -> Emit.floatUnary(Unary.Kind.LOG_PLUS_ONE, t));
    }

    public static Tensor sin(Tensor x) {
        return apply("sin", x, t -> Emit.floatUnary(Unary.Kind.SINE, t));
    }

    public static Tensor cos(Tensor x) {
        return apply("cos", x, t -> Emit.floatUnary(Unary.Kind.COSINE, t));
    }

    public static Tensor tanh(Tensor x) {
        return apply("tanh", x, t -> Emit.floatUnary(Unary.Kind.TANH, t));
    }

    public static Tensor erf(Tensor x) {
        return apply("erf", x, t -> Emit.floatUnary(Unary.Kind.ERF, t));
    }

    public static Tensor floor(Tensor x) {
        return apply("floor", x, t -> Emit.floatUnary(Unary.Kind.FLOOR, t));
    }

    public static Tensor ceil(Tensor x) {
        return apply("ceil", x, t -> Emit.floatUnary(Unary.Kind.CEIL, t));
    }

    /** Rounds half to even. */
    public static Tensor round(Tensor x) {
        return apply(
                "round",
                x,
                t -> t.dtype().isFloat() ? Emit.unary(Unary.Kind.ROUND_NEAREST_EVEN, t) : t);
    }

    public static Tensor sign(Tensor x) {
        return apply("sign", x, t -> Emit.unary(Unary.Kind.SIGN, t));
    }

    public static Tensor isfinite(Tensor x) {
        return apply("isfinite", x, t -> Emit.floatUnary(Unary.Kind.IS_FINITE, t));
    }

    /** {@code minimum(maximum(x, low), high)}. */
    public static Tensor clip(Tensor x, double low, double high) {
        return apply(
                "clip",
                x,
                t ->
                        Emit.binary(
                                Binary.Kind.MINIMUM,
                                Emit.binary(Binary.Kind.MAXIMUM, t, Emit.like(t, low)),
                                Emit.like(t, high)));
    }

    private static Tensor compare(String name, Compare.Direction direction, Tensor a, Tensor b) {
        return apply(name, a, b, (x, y) -> Emit.compare(direction, x, y));
    }

    public static Tensor equal(Tensor a, Tensor b) {
        return compare("equal", Compare.Direction.EQ, a, b);
    }

    public static Tensor notEqual(Tensor a, Tensor b) {
        return compare("not_equal", Compare.Direction.NE, a, b);
    }

    public static Tensor notEqual(Tensor a, double b) {
        return notEqual(a, weak(a, b));
    }

    public static Tensor greater(Tensor a, Tensor b) {
        return compare("greater", Compare.Direction.GT, a, b);
    }

    public static Tensor greater(Tensor a, double b) {
        return greater(a, weak(a, b));
    }

    public static Tensor greaterEqual(Tensor a, Tensor b) {
        return compare("greater_equal", Compare.Direction.GE, a, b);
    }

    public static Tensor greaterEqual(Tensor a, double b) {
        return greaterEqual(a, weak(a, b));
    }

    public static Tensor less(Tensor a, Tensor b) {
        return compare("less", Compare.Direction.LT, a, b);
    }

    public static Tensor less(Tensor a, double b) {
        return less(a, weak(a, b));
    }

    public static Tensor lessEqual(Tensor a, Tensor b) {
        return compare("less_equal", Compare.Direction.LE, a, b);
    }

    public static Tensor logicalAnd(Tensor a, Tensor b) {
        return apply(
                "logical_and",
                a,
                b,
                (x, y) ->
                        Emit.binary(
                                Binary.Kind.AND,
                                Emit.convert(x, DType.BOOL),
                                Emit.convert(y, DType.BOOL)));
    }

    public static Tensor logicalOr(Tensor a, Tensor b) {
        return apply(
                "logical_or",
                a,
                b,
                (x, y) ->
                        Emit.binary(
                                Binary.Kind.OR,
                                Emit.convert(x, DType.BOOL),
                                Emit.convert(y, DType.BOOL)));
    }

    public static Tensor logicalNot(Tensor x) {
        return apply(
                "logical_not", x, t -> Emit.unary(Unary.Kind.NOT, Emit.convert(t, DType.BOOL)));
    }

    /** {@code a} where the condition holds, else {@code b}. */
    public static Tensor where(Tensor condition, Tensor a, Tensor b) {
        return Dispatch.one(
                "where",
                List.of(condition, a, b),
                in -> Emit.select(in.get(0), in.get(1), in.get(2)));
    }
}
