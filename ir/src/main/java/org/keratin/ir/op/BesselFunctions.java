package org.keratin.ir.op;

import org.keratin.ir.Value;

/**
 * The modified Bessel function of the first kind and order 1, times {@code exp(-|x|)}, by Chebyshev
 * series as Cephes divides them (i1.c): one in {@code x/2 - 2} up to 8, one in {@code 32/x - 2}
 * beyond. The coefficients are a fit to the defining integral.
 */
final class BesselFunctions {
    private static final double[] NEAR = {
        -1.220940092064656e-18,
        -2.3863829072172823e-17,
        6.770667783267639e-17,
        2.032310280518532e-16,
        -1.1070596798411709e-15,
        7.562447432971567e-15,
        -5.0325818660259236e-14,
        3.2223561484717996e-13,
        -1.983993019304273e-12,
        1.1736149001724765e-11,
        -6.663478877511633e-11,
        3.6255898913493305e-10,
        -1.8872497781542626e-09,
        9.381537335537233e-09,
        -4.445059117620068e-08,
        2.0032947532220225e-07,
        -8.568720265194431e-07,
        3.470251308096527e-06,
        -1.3273163655894998e-05,
        4.781565107545672e-05,
        -0.000161760815825861,
        0.0005122859561685429,
        -0.0015135724506312187,
        0.004156422944312847,
        -0.010564084894626164,
        0.024726449030626478,
        -0.052945981208094954,
        0.10264365868984707,
        -0.17641651835783406,
        0.25258718644363365,
    };

    private static final double[] FAR = {
        -1.7759128611849544e-18,
        -3.551825722369909e-17,
        7.281242730858312e-17,
        -1.5805624464546095e-16,
        -5.86051244191035e-17,
        2.6105919059418827e-16,
        4.0490813235016957e-16,
        -1.910882238635011e-15,
        -3.8306440415759464e-15,
        1.0378434760764873e-14,
        4.281370725744688e-14,
        -2.104811923076408e-14,
        -4.0840312886098157e-13,
        -7.198769337584883e-13,
        2.035746671904925e-12,
        1.4125774281848356e-11,
        3.25260607139715e-11,
        -1.8974978937654045e-11,
        -5.589743199119832e-10,
        -3.8353804224876814e-09,
        -2.631468844221592e-08,
        -2.5122362380999427e-07,
        -3.882564808827079e-06,
        -0.00011058893876265804,
        -0.00976109749136143,
        0.7785762350182802,
    };

    private BesselFunctions() {}

    static Value i1e(Emit e, Value x) {
        Value a = SpecialFunctions.abs(e, x);
        Value two = SpecialFunctions.number(e, x, 2);
        Value near = e.mul(series(e, e.sub(e.scale(a, 0.5), two), NEAR), a);
        Value inverse = e.div(SpecialFunctions.number(e, x, 32), a);
        Value far = e.div(series(e, e.sub(inverse, two), FAR), e.unary(Unary.Kind.SQRT, a));
        Value limit = SpecialFunctions.number(e, x, 8);
        Value y = e.select(e.compare(Compare.Direction.LE, a, limit), near, far);
        Value zero = SpecialFunctions.number(e, x, 0);
        return e.select(e.compare(Compare.Direction.LT, x, zero), e.neg(y), y);
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
