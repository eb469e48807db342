package org.keratin.tests.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.keratin.ir.Func;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Seeded inputs for a function, and the comparison of what two versions of it return. */
public final class Values {
    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        -0.0,
        1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        -3 * (double) Float.MIN_VALUE,
        Float.MAX_VALUE,
        0.5,
        -2.5
    };

    private Values() {}

    /**
     * Inputs of the types given, with the symbols put in. Small numbers, so that integers seldom
     * overflow.
     */
    public static List<NDArray> random(Func func, Map<String, Long> symbols, Random random) {
        return random(func, symbols, random, false);
    }

    /**
     * The same.
     *
     * @param special whether some floats are zeros of either sign, infinities, NaN or subnormal,
     *     and some integers the smallest or largest of their type
     */
    public static List<NDArray> random(
            Func func, Map<String, Long> symbols, Random random, boolean special) {
        List<NDArray> args = new ArrayList<>();
        for (Type type : func.argTypes()) {
            args.add(random((TensorType) type, symbols, random, special));
        }
        return args;
    }

    private static NDArray random(
            TensorType type, Map<String, Long> symbols, Random random, boolean special) {
        long[] shape = new long[type.rank()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = type.dim(i).eval(symbols::get);
        }
        NDArray data = NDArray.allocate(type.dtype(), shape);
        for (long i = 0; i < data.size(); i++) {
            DType dtype = type.dtype();
            if (dtype.isBool()) {
                data.setLong(i, random.nextInt(2));
            } else if (special && dtype.isFloat() && random.nextInt(12) == 0) {
                data.setDouble(i, SPECIAL[random.nextInt(SPECIAL.length)]);
            } else if (special && dtype.isInteger() && random.nextInt(16) == 0) {
                long top = 1L << (dtype.bits() - 1);
                data.setLong(i, random.nextBoolean() ? top : top - 1);
            } else if (dtype.isInteger()) {
                data.setLong(i, random.nextInt(dtype.isSigned() ? -9 : 0, 10));
            } else if (dtype.isComplex()) {
                data.setComplex(i, random.nextGaussian(), random.nextGaussian());
            } else if (dtype.isString()) {
                data.setString(i, Integer.toString(random.nextInt(100)));
            } else {
                data.setDouble(i, random.nextGaussian());
            }
        }
        return data;
    }

    /** Every symbol of the argument types, and every unknown size, with the value given. */
    public static Map<String, Long> symbols(Func func, long value) {
        Map<String, Long> symbols = new TreeMap<>();
        for (Type type : func.argTypes()) {
            if (type instanceof TensorType tensor) {
                for (Dim dim : tensor.dims()) {
                    dim.symbols().forEach(s -> symbols.put(s, value));
                    if (dim.isUnknown()) {
                        symbols.put(dim.equals(Dim.UNKNOWN) ? "?" : "?<=" + dim.bound(), value);
                    }
                }
            }
        }
        return symbols;
    }

    /**
     * An empty string if all arrays agree, else the first difference.
     *
     * @param rtol relative tolerance for floats, 0 for equality of bits (NaN equals NaN)
     * @param atol absolute tolerance for floats
     */
    public static String difference(
            List<NDArray> expected, List<NDArray> actual, double rtol, double atol) {
        if (expected.size() != actual.size()) {
            return expected.size() + " results became " + actual.size();
        }
        for (int r = 0; r < expected.size(); r++) {
            NDArray e = expected.get(r);
            NDArray a = actual.get(r);
            if (e.dtype() != a.dtype() || !Arrays.equals(e.shape(), a.shape())) {
                return "result "
                        + r
                        + ": "
                        + e.dtype()
                        + Arrays.toString(e.shape())
                        + " became "
                        + a.dtype()
                        + Arrays.toString(a.shape());
            }
            for (long i = 0; i < e.size(); i++) {
                if (!same(e, a, i, rtol, atol)) {
                    return "result "
                            + r
                            + ", element "
                            + i
                            + ": expected "
                            + text(e, i)
                            + ", received "
                            + text(a, i);
                }
            }
        }
        return "";
    }

    private static String text(NDArray x, long i) {
        return x.dtype().isFloat()
                ? Double.toString(x.getDouble(i))
                : x.dtype().isComplex()
                        ? "(" + x.getReal(i) + ", " + x.getImag(i) + ")"
                        : x.dtype().isString() ? x.getString(i) : Long.toString(x.getLong(i));
    }

    private static boolean same(NDArray e, NDArray a, long i, double rtol, double atol) {
        DType dtype = e.dtype();
        if (dtype.isString()) {
            return e.getString(i).equals(a.getString(i));
        }
        if (dtype.isFloat()) {
            return close(e.getDouble(i), a.getDouble(i), rtol, atol);
        }
        if (dtype.isComplex()) {
            return close(e.getReal(i), a.getReal(i), rtol, atol)
                    && close(e.getImag(i), a.getImag(i), rtol, atol);
        }
        return e.getLong(i) == a.getLong(i);
    }

    private static boolean close(double e, double a, double rtol, double atol) {
        if (Double.isNaN(e) || Double.isNaN(a)) {
            return Double.isNaN(e) && Double.isNaN(a);
        }
        if (rtol == 0 && atol == 0) {
            return Double.doubleToRawLongBits(e) == Double.doubleToRawLongBits(a);
        }
        return e == a || Math.abs(e - a) <= atol + rtol * Math.abs(e);
    }
}
