package org.keratin.ir.op;

import java.util.Arrays;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The comparisons of StableHLO's tests ({@code stablehlo/tests/CheckOps.cpp}). Each gives an empty
 * string where all elements agree, else the first difference in words. Shapes and element types
 * must be equal, too.
 */
public final class Checks {
    private interface Rule {
        boolean holds(long i);
    }

    private Checks() {}

    /** Integers by all bits; floats by {@code ==}, so that -0 equals +0 and NaN nothing. */
    public static String equal(NDArray actual, NDArray expected) {
        return each(
                actual,
                expected,
                "equal",
                i -> {
                    if (actual.dtype().isString()) {
                        return actual.getString(i).equals(expected.getString(i));
                    }
                    if (actual.dtype().isFloat() || actual.dtype().isComplex()) {
                        return actual.getReal(i) == expected.getReal(i)
                                && actual.getImag(i) == expected.getImag(i);
                    }
                    return actual.getLong(i) == expected.getLong(i);
                });
    }

    /** Both equal, both NaN, or both finite and at most {@code tolerance} apart. */
    public static String almostEqual(NDArray actual, NDArray expected, double tolerance) {
        return each(
                actual,
                expected,
                "within " + tolerance,
                i ->
                        near(actual.getReal(i), expected.getReal(i), tolerance)
                                && near(actual.getImag(i), expected.getImag(i), tolerance));
    }

    private static boolean near(double a, double b, double tolerance) {
        if (a == b || (Double.isNaN(a) && Double.isNaN(b))) {
            return true;
        }
        return Double.isFinite(a) && Double.isFinite(b) && Math.abs(a - b) <= tolerance;
    }

    /** The distance in units of the last place lies in {@code [min, max]}. */
    public static String close(NDArray actual, NDArray expected, long min, long max) {
        DType part = actual.dtype().real();
        return each(
                actual,
                expected,
                "between " + min + " and " + max + " ULP",
                i -> {
                    long re = ulp(part, actual.getReal(i), expected.getReal(i));
                    long im = ulp(part, actual.getImag(i), expected.getImag(i));
                    long distance = Long.compareUnsigned(re, im) > 0 ? re : im;
                    return Long.compareUnsigned(distance, min) >= 0
                            && Long.compareUnsigned(distance, max) <= 0;
                });
    }

    private static long ulp(DType dtype, double a, double b) {
        if (Double.isNaN(a) && Double.isNaN(b)) {
            return 0;
        }
        if (a == b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b)) {
            return 0;
        }
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            return -1;
        }
        long x = magnitude(dtype, a);
        long y = magnitude(dtype, b);
        boolean sameSign =
                (Double.doubleToRawLongBits(a) < 0) == (Double.doubleToRawLongBits(b) < 0);
        return sameSign ? Math.abs(x - y) : x + y;
    }

    /** The bit pattern without its sign. */
    private static long magnitude(DType dtype, double x) {
        double abs = Math.abs(x);
        return switch (dtype) {
            case FLOAT64 -> Double.doubleToRawLongBits(abs);
            case FLOAT32 -> Float.floatToRawIntBits((float) abs);
            case BFLOAT16 -> Float.floatToRawIntBits((float) abs) >>> 16;
            case FLOAT16 -> Float.floatToFloat16((float) abs);
            default -> {
                NDArray cell = NDArray.allocate(dtype);
                cell.setDouble(0, abs);
                yield cell.data().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0) & 0xff;
            }
        };
    }

    private static String each(NDArray actual, NDArray expected, String wanted, Rule rule) {
        if (actual.dtype() != expected.dtype()
                || !Arrays.equals(actual.shape(), expected.shape())) {
            return "the actual value is "
                    + describe(actual)
                    + ", the expected one "
                    + describe(expected);
        }
        long wrong = 0;
        long first = -1;
        for (long i = 0; i < actual.size(); i++) {
            if (!rule.holds(i)) {
                first = wrong++ == 0 ? i : first;
            }
        }
        return wrong == 0
                ? ""
                : wrong
                        + " of "
                        + actual.size()
                        + " elements are not "
                        + wanted
                        + "; element "
                        + first
                        + " of "
                        + describe(actual)
                        + " is "
                        + text(actual, first)
                        + ", expected "
                        + text(expected, first);
    }

    private static String describe(NDArray x) {
        return x.dtype().stablehloName() + Arrays.toString(x.shape());
    }

    private static String text(NDArray x, long i) {
        if (x.dtype().isString()) {
            return x.getString(i);
        } else if (x.dtype().isComplex()) {
            return "(" + x.getReal(i) + ", " + x.getImag(i) + ")";
        }
        return x.dtype().isFloat() ? Double.toString(x.getDouble(i)) : Long.toString(x.getLong(i));
    }
}
