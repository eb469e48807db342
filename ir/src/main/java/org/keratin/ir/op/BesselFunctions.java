package org.keratin.ir.op;

import org.keratin.ir.Value;

/**
 * The modified Bessel function of the first kind and order 1, times {@code exp(-|x|)}: up to 2 by
 * the power series (Abramowitz and Stegun 9.6.10), whose terms are all positive; beyond by
 * Chebyshev series, in {@code (x - 5) / 3} up to 8 and, of {@code sqrt(x)} times the function, in
 * {@code 16 / x - 1} from there. In both the function varies little beside its first coefficient,
 * so that nothing cancels.
 */
final class BesselFunctions {
    /** {@code 1 / (k! (k + 1)!)}, the highest k first. */
    private static final double[] NEAR = {
        3.352607556388458e-19,
        5.230067787965994e-17,
        6.903689480115112e-15,
        7.594058428126623e-13,
        6.834652585313961e-11,
        4.920949861426052e-09,
        2.755731922398589e-07,
        1.1574074074074073e-05,
        0.00034722222222222224,
        0.006944444444444444,
        0.08333333333333333,
        0.5,
        1.0,
    };

    private static final double[] MIDDLE = {
        9.211778847067533e-19,
        -7.991588912221358e-18,
        6.672258557181179e-17,
        -5.353393026179594e-16,
        4.121171205140304e-15,
        -3.038877038591557e-14,
        2.1424611174509566e-13,
        -1.4413186299625083e-12,
        9.23249404283715e-12,
        -5.6178391818434265e-11,
        3.238856123342663e-10,
        -1.764216796822223e-09,
        9.050622962020252e-09,
        -4.357416283937996e-08,
        1.9608259818179285e-07,
        -8.207879854204014e-07,
        3.177177262795525e-06,
        -1.1283779531380381e-05,
        3.633595171172561e-05,
        -0.00010387010560561069,
        0.000251098738494547,
        -0.00043501169617069646,
        -3.7199867430543946e-05,
        0.005471504822387463,
        -0.04081701544471595,
        0.3395708364275077,
    };

    private static final double[] FAR = {
        -1.242193275194891e-18,
        -9.314178867326884e-19,
        7.517296310842105e-18,
        4.414348323071708e-18,
        -4.6503053684893586e-17,
        -3.209525921993424e-17,
        2.96262899764595e-16,
        3.3082023109209285e-16,
        -1.8803547755107825e-15,
        -3.8144030724370075e-15,
        1.0420276984128802e-14,
        4.272440016711951e-14,
        -2.1015418427726643e-14,
        -4.0835511110921974e-13,
        -7.198551776245908e-13,
        2.0356285441470896e-12,
        1.4125807436613782e-11,
        3.2526035830154884e-11,
        -1.8974958123505413e-11,
        -5.589743462196584e-10,
        -3.835380385964237e-09,
        -2.6314688468895196e-08,
        -2.512236237870209e-07,
        -3.882564808877691e-06,
        -0.00011058893876262371,
        -0.009761097491361469,
        0.7785762350182801,
    };

    private BesselFunctions() {}

    static Value i1e(Emit e, Value x) {
        Value a = SpecialFunctions.abs(e, x);
        Value half = e.scale(a, 0.5);
        Value sum = SpecialFunctions.polynomial(e, e.mul(half, half), NEAR);
        Value near = e.mul(e.mul(half, sum), e.unary(Unary.Kind.EXPONENTIAL, e.neg(a)));
        Value across = e.scale(e.sub(a, SpecialFunctions.number(e, x, 5)), 2.0 / 3);
        Value inverse = e.div(SpecialFunctions.number(e, x, 32), a);
        Value y = e.sub(inverse, SpecialFunctions.number(e, x, 2));
        Value far = e.div(series(e, y, FAR), e.unary(Unary.Kind.SQRT, a));
        Value outside = e.select(upTo(e, a, 8), series(e, across, MIDDLE), far);
        Value size = e.select(upTo(e, a, 2), near, outside);
        Value zero = SpecialFunctions.number(e, x, 0);
        return e.select(e.compare(Compare.Direction.LT, x, zero), e.neg(size), size);
    }

    private static Value upTo(Emit e, Value a, double limit) {
        return e.compare(Compare.Direction.LE, a, SpecialFunctions.number(e, a, limit));
    }

    /** Clenshaw's sum of a Chebyshev series in {@code x / 2}, the highest first, half the last. */
    private static Value series(Emit e, Value x, double[] coefficients) {
        Value b0 = SpecialFunctions.number(e, x, coefficients[0]);
        Value b1 = SpecialFunctions.number(e, x, 0);
        Value b2 = b1;
        for (int i = 1; i < coefficients.length; i++) {
            b2 = b1;
            b1 = b0;
            Value next = SpecialFunctions.number(e, x, coefficients[i]);
            b0 = e.add(e.sub(e.mul(x, b1), b2), next);
        }
        return e.scale(e.sub(b0, b2), 0.5);
    }
}
