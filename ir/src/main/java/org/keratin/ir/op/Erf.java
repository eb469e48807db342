package org.keratin.ir.op;

/** The error function in double, by series and continued fraction (NIST DLMF 7.6.2 and 7.9.1). */
final class Erf {
    private static final double SWITCH = 2;
    private static final int FRACTION_DEPTH = 100;
    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126;

    private Erf() {}

    static double erf(double x) {
        double abs = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        double y = abs < SWITCH ? series(abs) : abs > 6 ? 1 : 1 - complement(abs);
        return Math.copySign(y, x);
    }

    /**
     * {@code 2/sqrt(pi) exp(-x²) sum 2^n x^(2n+1) / (2n+1)!!}: all terms positive, nothing cancels.
     */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; term > sum * 0x1p-60; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return TWO_OVER_ROOT_PI * (bell(x) * sum);
    }

    /** {@code exp(-x²)} with the square's rounding error put back, which exp would magnify. */
    private static double bell(double x) {
        double square = x * x;
        double lost = Math.fma(x, x, -square);
        double e = StrictMath.exp(-square);
        return e - e * lost;
    }

    /** erfc for x >= 2. */
    private static double complement(double x) {
        double tail = x;
        for (int n = FRACTION_DEPTH; n >= 1; n--) {
            tail = x + n / 2.0 / tail;
        }
        return bell(x) * (TWO_OVER_ROOT_PI / 2) / tail;
    }
}
