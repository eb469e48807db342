package org.keratin.ir.op;

import org.keratin.ir.Value;
import org.keratin.runtime.DType;

/**
 * erfc by the rational and polynomial approximations of Cephes (ndtr.c, ndtrf.c: S. L. Moshier),
 * erf_inv by that of M. Giles ("Approximating the erfinv function", 2010), refined by Newton's
 * method in f64.
 */
final class ErrorFunctions {
    private static final double[] SINGLE_NEAR = {
        2.326819970068386e-2,
        -1.387039388740657e-1,
        3.687424674597105e-1,
        -5.824733027278666e-1,
        6.210004621745983e-1,
        -4.944515323274145e-1,
        3.404879937665872e-1,
        -2.741127028184656e-1,
        5.638259427386472e-1
    };
    private static final double[] SINGLE_FAR = {
        -1.047766399936249e1,
        1.297719955372516e1,
        -7.495518717768503,
        2.921019019210786,
        -1.015265279202700,
        4.218463358204948e-1,
        -2.820767439740514e-1,
        5.641895067754075e-1
    };
    private static final double[] NEAR_TOP = {
        2.46196981473530512524e-10, 5.64189564831068821977e-1, 7.46321056442269912687,
                4.86371970985681366614e1,
        1.96520832956077098242e2, 5.26445194995477358631e2, 9.34528527171957607540e2,
                1.02755188689515710272e3,
        5.57535335369399327526e2
    };
    private static final double[] NEAR_BOTTOM = {
        1,
        1.32281951154744992508e1,
        8.67072140885989742329e1,
        3.54937778887819891062e2,
        9.75708501743205489753e2,
        1.82390916687909736289e3,
        2.24633760818710981792e3,
        1.65666309194161350182e3,
        5.57535340817727675546e2
    };
    private static final double[] FAR_TOP = {
        5.64189583547755073984e-1,
        1.27536670759978104416,
        5.01905042251180477414,
        6.16021097993053585195,
        7.40974269950448939160,
        2.97886665372100240670
    };
    private static final double[] FAR_BOTTOM = {
        1,
        2.26052863220117276590,
        9.39603524938001434673,
        1.20489539808096656605e1,
        1.70814450747565897222e1,
        9.60896809063285878198,
        3.36907645100081516050
    };
    private static final double[] GILES_CENTRE = {
        2.81022636e-08,
        3.43273939e-07,
        -3.5233877e-06,
        -4.39150654e-06,
        0.00021858087,
        -0.00125372503,
        -0.00417768164,
        0.246640727,
        1.50140941
    };
    private static final double[] GILES_TAIL = {
        -0.000200214257,
        0.000100950558,
        0.00134934322,
        -0.00367342844,
        0.00573950773,
        -0.0076224613,
        0.00943887047,
        1.00167406,
        2.83297682
    };

    private ErrorFunctions() {}

    static Value erfc(Emit e, Value x) {
        Value a = SpecialFunctions.abs(e, x);
        Value bell = e.unary(Unary.Kind.EXPONENTIAL, e.neg(e.mul(x, x)));
        Value tail;
        if (x.tensorType().dtype() == DType.FLOAT64) {
            Value near =
                    e.div(
                            SpecialFunctions.polynomial(e, a, NEAR_TOP),
                            SpecialFunctions.polynomial(e, a, NEAR_BOTTOM));
            Value far =
                    e.div(
                            SpecialFunctions.polynomial(e, a, FAR_TOP),
                            SpecialFunctions.polynomial(e, a, FAR_BOTTOM));
            tail = e.mul(bell, e.select(less(e, a, 8), near, far));
        } else {
            Value inverse = e.div(SpecialFunctions.number(e, x, 1), a);
            Value y = e.mul(inverse, inverse);
            Value p =
                    e.select(
                            less(e, a, 2),
                            SpecialFunctions.polynomial(e, y, SINGLE_NEAR),
                            SpecialFunctions.polynomial(e, y, SINGLE_FAR));
            tail = e.mul(e.mul(bell, inverse), p);
        }
        // far out the polynomials overflow where the bell is zero already
        Value zero = SpecialFunctions.number(e, x, 0);
        Value gone = e.compare(Compare.Direction.EQ, bell, zero);
        Value upper = e.select(gone, zero, tail);
        Value mirrored =
                e.select(less(e, x, 0), e.sub(SpecialFunctions.number(e, x, 2), upper), upper);
        Value centre = e.sub(SpecialFunctions.number(e, x, 1), e.unary(Unary.Kind.ERF, x));
        return e.select(less(e, a, 1), centre, mirrored);
    }

    static Value erfInv(Emit e, Value x) {
        // -log(1 - x²), whose argument is exact near the ends as a product
        Value a = SpecialFunctions.abs(e, x);
        Value one = SpecialFunctions.number(e, x, 1);
        Value w = e.neg(SpecialFunctions.log(e, e.mul(e.sub(one, a), e.add(one, a))));
        Value centre =
                SpecialFunctions.polynomial(
                        e, e.sub(w, SpecialFunctions.number(e, x, 2.5)), GILES_CENTRE);
        Value root = e.sub(e.unary(Unary.Kind.SQRT, w), SpecialFunctions.number(e, x, 3));
        Value y =
                e.mul(
                        e.select(
                                less(e, w, 5),
                                centre,
                                SpecialFunctions.polynomial(e, root, GILES_TAIL)),
                        x);
        if (x.tensorType().dtype() == DType.FLOAT64) {
            for (int i = 0; i < 3; i++) {
                y = newton(e, x, y);
            }
        }
        Value ends = e.compare(Compare.Direction.EQ, a, one);
        return e.select(ends, e.mul(x, SpecialFunctions.number(e, x, Double.POSITIVE_INFINITY)), y);
    }

    /** On {@code erfc(|y|) = 1 - |x|} near the ends, on {@code erf(|y|) = |x|} near 0. */
    private static Value newton(Emit e, Value x, Value y) {
        Value a = SpecialFunctions.abs(e, y);
        Value one = SpecialFunctions.number(e, x, 1);
        Value goal = SpecialFunctions.abs(e, x);
        Value rest =
                e.select(
                        less(e, goal, 0.5),
                        e.sub(goal, e.unary(Unary.Kind.ERF, a)),
                        e.sub(erfc(e, a), e.sub(one, goal)));
        Value slope =
                e.scale(
                        e.unary(Unary.Kind.EXPONENTIAL, e.neg(e.mul(a, a))),
                        2 / Math.sqrt(Math.PI));
        Value step = e.div(rest, slope);
        return e.select(less(e, y, 0), e.sub(y, step), e.add(y, step));
    }

    private static Value less(Emit e, Value x, double limit) {
        return e.compare(Compare.Direction.LT, x, SpecialFunctions.number(e, x, limit));
    }
}
