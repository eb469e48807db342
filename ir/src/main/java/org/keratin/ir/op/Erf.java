package org.keratin.ir.op;

/** The error function in double, by series and continued fraction (NIST DLMF 7.6.2 and 7.9.1). */
final class Erf {
    private static final double SWITCH = 3;
    private static final int FRACTION_DEPTH = 60;

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
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x) * sum;
    }

    /** erfc for x >= 3. */
    private static double complement(double x) {
        double tail = x;
        for (int n = FRACTION_DEPTH; n >= 1; n--) {
            tail = x + n / 2.0 / tail;
        }
        return StrictMath.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
    }
}
