package org.keratin.ir.op;

/**
 * Cosines and sines of fractions of the circle in f64, within 1.2 units in the last place: the
 * angle is reduced to the first eighth by its index, and carried in two parts.
 */
public final class RootsOfUnity {
    private static final double QUARTER = Math.PI / 2;

    /** What {@link #QUARTER} lacks of a quarter of the circle. */
    private static final double QUARTER_REST = 6.123233995736766e-17;

    private RootsOfUnity() {}

    /** {@code cos(2 pi k / n)}. */
    public static double cos(long k, long n) {
        return quarter(4 * Math.floorMod(k, n) + n, n);
    }

    /** {@code sin(2 pi k / n)}. */
    public static double sin(long k, long n) {
        return quarter(4 * Math.floorMod(k, n), n);
    }

    /** {@code sin(2 pi a / (4 n))}: a quarter of the circle is n. */
    private static double quarter(long a, long n) {
        long at = Math.floorMod(a, 4 * n);
        if (at > 2 * n) {
            return -quarter(at - 2 * n, n);
        }
        long up = Math.min(at, 2 * n - at);
        return 2 * up <= n ? sine(up, n) : cosine(n - up, n);
    }

    private static double sine(long part, long n) {
        double angle = part * QUARTER / n;
        return StrictMath.sin(angle) + rest(angle, part, n) * StrictMath.cos(angle);
    }

    private static double cosine(long part, long n) {
        double angle = part * QUARTER / n;
        return StrictMath.cos(angle) - rest(angle, part, n) * StrictMath.sin(angle);
    }

    /** What an angle lacks of {@code part / n} of a quarter. */
    private static double rest(double angle, long part, long n) {
        double product = part * QUARTER;
        double lost = Math.fma(part, QUARTER, -product) + part * QUARTER_REST;
        return (Math.fma(-angle, n, product) + lost) / n;
    }
}
