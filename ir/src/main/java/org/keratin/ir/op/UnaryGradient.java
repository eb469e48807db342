package org.keratin.ir.op;

import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.Value;

/** The derivative of each {@link Unary.Kind}, times the cotangent. */
final class UnaryGradient {
    private UnaryGradient() {}

    /**
     * @param y the result, reused where the derivative has a form in it
     */
    static @Nullable Value of(Emit e, Unary.Kind kind, Value x, Value y, Value ct) {
        if (x.tensorType().dtype().isComplex()) {
            throw new IrException(
                    "the gradient of " + kind.opName() + " on complex numbers is not defined here");
        }
        if (!x.tensorType().dtype().isFloat()) {
            return null;
        }
        return switch (kind) {
            case ABS -> e.mul(ct, e.unary(Unary.Kind.SIGN, x));
            case CBRT -> e.div(ct, e.scale(e.mul(y, y), 3));
            case COSINE -> e.neg(e.mul(ct, e.unary(Unary.Kind.SINE, x)));
            case ERF -> {
                Value bell = e.unary(Unary.Kind.EXPONENTIAL, e.neg(e.mul(x, x)));
                yield e.mul(ct, e.scale(bell, 2 / Math.sqrt(Math.PI)));
            }
            case EXPONENTIAL -> e.mul(ct, y);
            case EXPONENTIAL_MINUS_ONE -> e.mul(ct, e.add(y, e.fill(y.tensorType(), 1)));
            case LOG -> e.div(ct, x);
            case LOG_PLUS_ONE -> e.div(ct, e.add(x, e.fill(x.tensorType(), 1)));
            case LOGISTIC -> e.mul(ct, e.mul(y, e.sub(e.fill(y.tensorType(), 1), y)));
            case NEGATE -> e.neg(ct);
            case REAL -> ct;
            case RSQRT -> e.mul(ct, e.scale(e.div(y, x), -0.5));
            case SINE -> e.mul(ct, e.unary(Unary.Kind.COSINE, x));
            case SQRT -> e.div(e.scale(ct, 0.5), y);
            case TAN -> e.mul(ct, e.add(e.mul(y, y), e.fill(y.tensorType(), 1)));
            case TANH -> e.mul(ct, e.sub(e.fill(y.tensorType(), 1), e.mul(y, y)));
            case CEIL,
                    FLOOR,
                    ROUND_NEAREST_AFZ,
                    ROUND_NEAREST_EVEN,
                    SIGN,
                    IMAG,
                    IS_FINITE,
                    COUNT_LEADING_ZEROS,
                    NOT,
                    POPCNT ->
                    null;
        };
    }
}
