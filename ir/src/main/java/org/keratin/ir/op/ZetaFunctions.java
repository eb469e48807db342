package org.keratin.ir.op;

import org.keratin.ir.Value;

/**
 * Hurwitz' zeta function by Euler and Maclaurin's sum (NIST DLMF 25.11.5 with 2.10.1), and
 * polygamma by it (DLMF 25.11.12).
 */
final class ZetaFunctions {
    /** Terms added one by one before the formula for the rest. */
    private static final int TERMS = 10;

    /** Bernoulli's numbers B(2k) over (2k)!, k from 1. */
    private static final double[] BERNOULLI = {
        1.0 / 12,
        -1.0 / 720,
        1.0 / 30240,
        -1.0 / 1209600,
        1.0 / 47900160,
        -691.0 / 1307674368000.0,
        1.0 / 74724249600.0,
        -3617.0 / 10670622842880000.0,
        43867.0 / 5109094217170944000.0,
    };

    private ZetaFunctions() {}

    private static Value n(Emit e, Value like, double value) {
        return SpecialFunctions.number(e, like, value);
    }

    private static Value power(Emit e, Value base, Value exponent) {
        return e.binary(Binary.Kind.POWER, base, exponent);
    }

    static Value zeta(Emit e, Value s, Value q) {
        Value minus = e.neg(s);
        Value sum = power(e, q, minus);
        Value a = q;
        for (int k = 1; k < TERMS; k++) {
            a = e.add(a, n(e, q, 1));
            sum = e.add(sum, power(e, a, minus));
        }
        a = e.add(a, n(e, q, 1));
        Value last = power(e, a, minus);
        sum = e.add(sum, e.div(e.mul(last, a), e.sub(s, n(e, s, 1))));
        sum = e.add(sum, e.scale(last, 0.5));
        // s (s + 1) … (s + 2k - 2) / a^(s + 2k - 1)
        Value factor = e.mul(s, e.div(last, a));
        Value square = e.mul(a, a);
        for (int k = 0; k < BERNOULLI.length; k++) {
            if (k > 0) {
                Value up = e.mul(e.add(s, n(e, s, 2 * k - 1)), e.add(s, n(e, s, 2 * k)));
                factor = e.mul(factor, e.div(up, square));
            }
            sum = e.add(sum, e.scale(factor, BERNOULLI[k]));
        }
        return ends(e, s, q, sum);
    }

    /** The pole at s = 1, and what lies outside of the domain. */
    private static Value ends(Emit e, Value s, Value q, Value sum) {
        Value nan = n(e, s, Double.NaN);
        Value infinity = n(e, s, Double.POSITIVE_INFINITY);
        Value one = n(e, s, 1);
        Value zero = n(e, s, 0);
        Value notPositive = e.compare(Compare.Direction.LE, q, zero);
        Value wholeQ = e.compare(Compare.Direction.EQ, q, e.unary(Unary.Kind.FLOOR, q));
        Value wholeS = e.compare(Compare.Direction.EQ, s, e.unary(Unary.Kind.FLOOR, s));
        Value half = e.scale(s, 0.5);
        Value even = e.compare(Compare.Direction.EQ, half, e.unary(Unary.Kind.FLOOR, half));
        // at a pole both sides agree for an even power only
        Value pole = e.select(even, infinity, nan);
        Value left = e.select(wholeQ, pole, e.select(wholeS, sum, nan));
        Value result = e.select(notPositive, left, sum);
        result = e.select(e.compare(Compare.Direction.EQ, s, infinity), atInfinity(e, q), result);
        result = e.select(e.compare(Compare.Direction.EQ, s, one), infinity, result);
        return e.select(e.compare(Compare.Direction.LT, s, one), nan, result);
    }

    /** The first term decides: {@code q^-inf}. */
    private static Value atInfinity(Emit e, Value q) {
        Value one = n(e, q, 1);
        Value more =
                e.select(
                        e.compare(Compare.Direction.LT, q, one),
                        n(e, q, Double.POSITIVE_INFINITY),
                        one);
        return e.select(e.compare(Compare.Direction.GT, q, one), n(e, q, 0), more);
    }

    /** {@code (-1)^(n + 1) n! zeta(n + 1, x)}; digamma for n = 0. */
    static Value polygamma(Emit e, Value order, Value x) {
        Value one = n(e, x, 1);
        Value next = e.add(order, one);
        Value half = e.scale(order, 0.5);
        Value even = e.compare(Compare.Direction.EQ, half, e.unary(Unary.Kind.FLOOR, half));
        Value sign = e.select(even, n(e, x, -1), one);
        Value factorial = e.unary(Unary.Kind.EXPONENTIAL, GammaFunctions.lgamma(e, next));
        Value value = e.mul(e.mul(sign, factorial), zeta(e, next, x));
        Value zero = n(e, x, 0);
        Value result =
                e.select(
                        e.compare(Compare.Direction.EQ, order, zero),
                        GammaFunctions.digamma(e, x),
                        value);
        Value whole = e.compare(Compare.Direction.EQ, order, e.unary(Unary.Kind.FLOOR, order));
        Value valid =
                e.binary(Binary.Kind.AND, whole, e.compare(Compare.Direction.GE, order, zero));
        return e.select(valid, result, n(e, x, Double.NaN));
    }
}
