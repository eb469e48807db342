package org.keratin.saving;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.keratin.Tensor;
import org.keratin.ops.Ops;

/** Elementwise ops of keras.ops.numpy and keras.ops.math. */
final class MathOperations {
    private MathOperations() {}

    static void add(OperationRegistry.Family family) {
        unary(family, "Absolute", Ops::absolute);
        unary(family, "Abs", Ops::abs);
        unary(family, "Ceil", Ops::ceil);
        unary(family, "Cos", Ops::cos);
        unary(family, "Erf", Ops::erf);
        unary(family, "Exp", Ops::exp);
        unary(family, "Expm1", Ops::expm1);
        unary(family, "Floor", Ops::floor);
        unary(family, "Isfinite", Ops::isfinite);
        unary(family, "Log", Ops::log);
        unary(family, "Log1p", Ops::log1p);
        unary(family, "LogicalNot", Ops::logicalNot);
        unary(family, "Negative", Ops::negative);
        unary(family, "OnesLike", Ops::onesLike);
        unary(family, "Reciprocal", x -> Ops.divide(1.0, x));
        unary(family, "Rsqrt", Ops::rsqrt);
        unary(family, "Sign", Ops::sign);
        unary(family, "Sin", Ops::sin);
        unary(family, "Sqrt", Ops::sqrt);
        unary(family, "Square", Ops::square);
        unary(family, "Tanh", Ops::tanh);
        unary(family, "ZerosLike", Ops::zerosLike);
        binary(family, "Add", Ops::add);
        binary(family, "Divide", Ops::divide);
        binary(family, "Equal", Ops::equal);
        binary(family, "Greater", Ops::greater);
        binary(family, "GreaterEqual", Ops::greaterEqual);
        binary(family, "Less", Ops::less);
        binary(family, "LessEqual", Ops::lessEqual);
        binary(family, "LogicalAnd", Ops::logicalAnd);
        binary(family, "LogicalOr", Ops::logicalOr);
        binary(family, "Maximum", Ops::maximum);
        binary(family, "Minimum", Ops::minimum);
        binary(family, "Multiply", Ops::multiply);
        binary(family, "NotEqual", Ops::notEqual);
        binary(family, "Power", Ops::power);
        binary(family, "Subtract", Ops::subtract);
        binary(family, "TrueDivide", Ops::trueDivide);
        family.put("Cast", a -> Ops.cast(a.tensor(0), a.string("dtype")));
        family.put("Clip", a -> Ops.clip(a.tensor(0), a.number("x_min"), a.number("x_max")));
        family.put(
                "Round",
                a -> {
                    if (a.integer("decimals", 0) != 0) {
                        throw a.error("rounding to decimals is not known here");
                    }
                    return Ops.round(a.tensor(0));
                });
        family.put(
                "Where",
                a -> {
                    if (a.size() < 3) {
                        throw a.error("`where` needs a condition and two values");
                    }
                    Tensor like =
                            a.arg(1) instanceof Tensor x
                                    ? x
                                    : a.arg(2) instanceof Tensor y ? y : a.tensor(0);
                    return Ops.where(a.tensor(0), a.operand(1, like), a.operand(2, like));
                });
    }

    private static void unary(
            OperationRegistry.Family family, String className, UnaryOperator<Tensor> op) {
        family.put(className, a -> op.apply(a.tensor(0)));
    }

    /**
     * Either operand may be a Python number, which takes the dtype of the other where that can hold
     * it.
     */
    private static void binary(
            OperationRegistry.Family family, String className, BinaryOperator<Tensor> op) {
        family.put(
                className,
                a -> {
                    Tensor like = a.arg(0) instanceof Tensor x ? x : a.tensor(1);
                    return op.apply(a.operand(0, like), a.operand(1, like));
                });
    }
}
