package org.keratin.kernel.target.math;

import org.keratin.ir.IrException;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Unary;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;

/**
 * Transcendental functions as expansions into primitives, on FLOAT32 and FLOAT64 of any number of
 * lanes. Largest errors in ULP, held by a test: 2 for exp, expm1, log, log1p, tanh, logistic, erf
 * and rsqrt; 4 for sin, cos, tan, cbrt, pow and atan2, which are within 1 in FLOAT32.
 */
public final class MathFunctions {
    private MathFunctions() {}

    /** Emits a function of one argument; the result has the argument's type. */
    public static Reg unary(TargetBuilder b, Unary.Kind kind, Reg x) {
        Floats f = new Floats(b, x.type());
        return switch (kind) {
            case EXPONENTIAL -> new Exponential(f).exp(x);
            case EXPONENTIAL_MINUS_ONE -> new Exponential(f).expm1(x);
            case TANH -> new Exponential(f).tanh(x);
            case LOGISTIC -> new Exponential(f).logistic(x);
            case LOG -> new Logarithm(f).log(x);
            case LOG_PLUS_ONE -> new Logarithm(f).log1p(x);
            case ERF -> new ErrorFunction(f).erf(x);
            case SINE -> new Trigonometry(b, x.type()).sin(x);
            case COSINE -> new Trigonometry(b, x.type()).cos(x);
            case TAN -> new Trigonometry(b, x.type()).tan(x);
            case CBRT -> new Power(b, x.type()).cbrt(x);
            case RSQRT -> f.div(f.of(1), b.apply(Prim.FSQRT, x));
            case SQRT -> b.apply(Prim.FSQRT, x);
            case ABS,
                    CEIL,
                    COUNT_LEADING_ZEROS,
                    FLOOR,
                    IMAG,
                    IS_FINITE,
                    NEGATE,
                    NOT,
                    POPCNT,
                    REAL,
                    ROUND_NEAREST_AFZ,
                    ROUND_NEAREST_EVEN,
                    SIGN ->
                    throw new IrException(kind.mnemonic() + " is no transcendental function");
        };
    }

    /** Emits power (on integers too) or atan2 (of y and x, in this order). */
    public static Reg binary(TargetBuilder b, Binary.Kind kind, Reg x, Reg y) {
        return switch (kind) {
            case POWER ->
                    x.type().dtype().isFloat()
                            ? new Power(b, x.type()).pow(x, y)
                            : IntegerPower.emit(b, x, y);
            case ATAN2 -> new Trigonometry(b, x.type()).atan2(x, y);
            default -> throw new IrException(kind.mnemonic() + " is no transcendental function");
        };
    }
}
