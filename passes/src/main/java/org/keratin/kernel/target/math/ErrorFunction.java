package org.keratin.kernel.target.math;

import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;

/**
 * erf: x + x·P(x²) up to 0.92, beyond it 1 - exp(-Q(|x|)) with Q fitted to -log(erfc). At most 2
 * ULP.
 */
final class ErrorFunction {
    private final Floats f;

    ErrorFunction(Floats f) {
        this.f = f;
    }

    Reg erf(Reg x) {
        Reg a = f.abs(x);
        Reg z = f.mul(a, a);
        Reg small =
                f.fma(a, f.polynomial(f.single() ? Coefficients.ERF32 : Coefficients.ERF64, z), a);
        // erf is 1 from here on
        Reg last = f.of(4, 6);
        Reg bounded = f.select(f.less(last, a), last, a);
        Reg exponent = f.neg(logOfComplement(bounded));
        Reg large = f.sub(f.of(1), new Exponential(f).expOfNegative(exponent));
        return f.copySign(f.select(f.builder().apply(Prim.FLE, f.of(0.92), a), large, small), x);
    }

    private Reg logOfComplement(Reg a) {
        if (f.single()) {
            return f.polynomial(Coefficients.ERFC32, a);
        }
        Reg middle =
                f.select(
                        f.less(a, f.of(3.5)),
                        f.polynomial(Coefficients.ERFC64_MIDDLE, a),
                        f.polynomial(Coefficients.ERFC64_HIGH, a));
        return f.select(f.less(a, f.of(2)), f.polynomial(Coefficients.ERFC64_LOW, a), middle);
    }
}
