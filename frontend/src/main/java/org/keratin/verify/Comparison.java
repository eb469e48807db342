package org.keratin.verify;

import java.util.Arrays;
import org.keratin.runtime.NDArray;

/**
 * Two arrays compared as NumPy's allclose: |a - b| ≤ atol + rtol·|b|; NaN equals NaN, an infinity
 * itself. Shapes and dtypes must match.
 *
 * @param problem empty where they agree
 * @param maxAbsolute the largest |a - b| of finite elements
 * @param maxRelative the largest |a - b| / |b| of finite elements where b is not zero
 */
public record Comparison(String problem, double maxAbsolute, double maxRelative) {
    /** Tolerances of one kind of result. */
    public record Tolerance(double rtol, double atol) {}

    public static Comparison of(NDArray actual, NDArray expected, Tolerance tolerance) {
        if (actual.dtype() != expected.dtype()) {
            return new Comparison(
                    "dtype "
                            + actual.dtype().stablehloName()
                            + ", expected "
                            + expected.dtype().stablehloName(),
                    0,
                    0);
        }
        if (!Arrays.equals(actual.shape(), expected.shape())) {
            return new Comparison(
                    "shape "
                            + Arrays.toString(actual.shape())
                            + ", expected "
                            + Arrays.toString(expected.shape()),
                    0,
                    0);
        }
        boolean text = actual.dtype().isString();
        double maxAbsolute = 0;
        double maxRelative = 0;
        long wrong = 0;
        long first = 0;
        for (long i = 0; i < expected.size(); i++) {
            boolean agrees;
            if (text) {
                agrees = actual.getString(i).equals(expected.getString(i));
            } else {
                double difference = distance(actual, expected, i);
                double size = magnitude(expected, i);
                if (Double.isFinite(difference)) {
                    maxAbsolute = Math.max(maxAbsolute, difference);
                    maxRelative = Math.max(maxRelative, size == 0 ? 0 : difference / size);
                }
                agrees = difference <= tolerance.atol() + tolerance.rtol() * size;
            }
            if (!agrees && wrong++ == 0) {
                first = i;
            }
        }
        String problem =
                wrong == 0
                        ? ""
                        : wrong
                                + " of "
                                + expected.size()
                                + " elements differ; element "
                                + first
                                + " is "
                                + text(actual, first)
                                + ", expected "
                                + text(expected, first);
        return new Comparison(problem, maxAbsolute, maxRelative);
    }

    /** 0 for equal elements, infinities and NaN among them; NaN where only one side is finite. */
    private static double distance(NDArray a, NDArray b, long i) {
        if (a.dtype().isComplex()) {
            return Math.hypot(
                    distance(a.getReal(i), b.getReal(i)), distance(a.getImag(i), b.getImag(i)));
        }
        if (!a.dtype().isFloat()) {
            return a.getLong(i) == b.getLong(i)
                    ? 0
                    : Math.max(1, Math.abs(a.getDouble(i) - b.getDouble(i)));
        }
        return distance(a.getDouble(i), b.getDouble(i));
    }

    private static double distance(double a, double b) {
        if (a == b || (Double.isNaN(a) && Double.isNaN(b))) {
            return 0;
        }
        return Double.isFinite(a) && Double.isFinite(b) ? Math.abs(a - b) : Double.NaN;
    }

    private static double magnitude(NDArray b, long i) {
        double size =
                b.dtype().isComplex()
                        ? Math.hypot(b.getReal(i), b.getImag(i))
                        : Math.abs(b.getDouble(i));
        return Double.isFinite(size) ? size : 0;
    }

    private static String text(NDArray x, long i) {
        if (x.dtype().isString()) {
            return "'" + x.getString(i) + "'";
        }
        if (x.dtype().isComplex()) {
            return "(" + x.getReal(i) + ", " + x.getImag(i) + ")";
        }
        return x.dtype().isFloat() ? Double.toString(x.getDouble(i)) : Long.toString(x.getLong(i));
    }
}
