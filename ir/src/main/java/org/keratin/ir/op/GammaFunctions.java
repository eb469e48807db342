package org.keratin.ir.op;

import org.keratin.ir.Value;

/**
 * log|gamma| and digamma by Lanczos' approximation (g = 7, n = 9) with reflection below one half.
 */
final class GammaFunctions {
    private static final double G = 7;
    private static final double BASE = 0.99999999999980993227684700473478;
    private static final double[] COEFFICIENTS = {
        676.520368121885098567009190444019,
        -1259.13921672240287047156078755283,
        771.3234287776530788486528258894,
        -176.61502916214059906584551354,
        12.507343278686904814458936853,
        -0.13857109526572011689554707,
        9.984369578019570859563e-6,
        1.50563273514931155834e-7
    };

    private GammaFunctions() {}

    private static Value n(Emit e, Value like, double value) {
        return SpecialFunctions.number(e, like, value);
    }

    private static Value reflects(Emit e, Value x) {
        return e.compare(Compare.Direction.LT, x, n(e, x, 0.5));
    }

    /** {@code log(z + 7.5)} for the shifted argument, as {@code log 7.5 + log1p(z / 7.5)}. */
    private static Value logShifted(Emit e, Value z) {
        Value ratio = e.div(z, n(e, z, G + 0.5));
        return e.add(SpecialFunctions.log1p(e, ratio), n(e, z, Math.log(G + 0.5)));
    }

    static Value lgamma(Emit e, Value x) {
        Value reflects = reflects(e, x);
        Value z = e.select(reflects, e.neg(x), e.sub(x, n(e, x, 1)));
        Value sum = n(e, x, BASE);
        for (int i = 0; i < COEFFICIENTS.length; i++) {
            sum = e.add(sum, e.div(n(e, x, COEFFICIENTS[i]), e.add(z, n(e, x, i + 1))));
        }
        Value t = e.add(z, n(e, x, G + 0.5));
        Value logT = logShifted(e, z);
        Value power = e.mul(e.sub(e.add(z, n(e, x, 0.5)), e.div(t, logT)), logT);
        Value y =
                e.add(
                        e.add(power, n(e, x, Math.log(2 * Math.PI) / 2)),
                        SpecialFunctions.log(e, sum));
        // log|gamma(x)| = log pi - log|sin(pi x)| - log|gamma(1 - x)|
        Value a = SpecialFunctions.abs(e, x);
        Value fraction = e.sub(a, e.unary(Unary.Kind.FLOOR, a));
        Value above = e.compare(Compare.Direction.GT, fraction, n(e, x, 0.5));
        Value reduced = e.select(above, e.sub(n(e, x, 1), fraction), fraction);
        Value sine = SpecialFunctions.log(e, e.unary(Unary.Kind.SINE, e.scale(reduced, Math.PI)));
        Value mirrored =
                e.select(
                        e.unary(Unary.Kind.IS_FINITE, sine),
                        e.sub(e.sub(n(e, x, Math.log(Math.PI)), sine), y),
                        e.neg(sine));
        Value infinity = n(e, x, Double.POSITIVE_INFINITY);
        Value result = e.select(reflects, mirrored, y);
        return e.select(e.compare(Compare.Direction.EQ, a, infinity), infinity, result);
    }

    static Value digamma(Emit e, Value x) {
        Value reflects = reflects(e, x);
        Value z = e.select(reflects, e.neg(x), e.sub(x, n(e, x, 1)));
        Value top = n(e, x, 0);
        Value bottom = n(e, x, BASE);
        for (int i = 0; i < COEFFICIENTS.length; i++) {
            Value d = e.add(z, n(e, x, i + 1));
            Value c = n(e, x, COEFFICIENTS[i]);
            top = e.sub(top, e.div(c, e.mul(d, d)));
            bottom = e.add(bottom, e.div(c, d));
        }
        Value t = e.add(z, n(e, x, G + 0.5));
        Value y = e.sub(e.add(logShifted(e, z), e.div(top, bottom)), e.div(n(e, x, G), t));
        // digamma(x) = digamma(1 - x) - pi / tan(pi x)
        Value nearest = e.unary(Unary.Kind.FLOOR, e.add(x, n(e, x, 0.5)));
        Value angle = e.scale(e.add(x, SpecialFunctions.abs(e, nearest)), Math.PI);
        Value cotangent = e.div(e.unary(Unary.Kind.COSINE, angle), e.unary(Unary.Kind.SINE, angle));
        Value result = e.select(reflects, e.sub(y, e.scale(cotangent, Math.PI)), y);
        Value whole = e.compare(Compare.Direction.EQ, x, e.unary(Unary.Kind.FLOOR, x));
        Value positive = e.compare(Compare.Direction.GT, x, n(e, x, 0));
        Value pole = e.binary(Binary.Kind.AND, whole, e.unary(Unary.Kind.NOT, positive));
        // at zero the limit from the right, as XLA has it
        Value zero = e.compare(Compare.Direction.EQ, x, n(e, x, 0));
        Value end = e.select(zero, n(e, x, Double.NEGATIVE_INFINITY), n(e, x, Double.NaN));
        return e.select(pole, end, result);
    }
}
