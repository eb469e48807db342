package org.keratin.runtime;

/** Short text of an array in NumPy's manner. */
final class ArrayText {
    private static final long THRESHOLD = 1000;
    private static final long EDGE = 3;

    private final NDArray array;
    private final long[] shape;
    private final boolean shorten;
    private final StringBuilder out = new StringBuilder();

    private ArrayText(NDArray array) {
        this.array = array;
        this.shape = array.shape();
        this.shorten = array.size() > THRESHOLD;
    }

    static String of(NDArray array) {
        ArrayText text = new ArrayText(array);
        text.out.append(array.dtype().kerasName()).append('[');
        for (int i = 0; i < text.shape.length; i++) {
            text.out.append(i == 0 ? "" : ", ").append(text.shape[i]);
        }
        text.out.append("] ");
        if (array.size() == 0) {
            text.out.append("[]");
        } else {
            text.append(0, 0);
        }
        return text.out.toString();
    }

    private void append(int axis, long index) {
        if (axis == shape.length) {
            element(index);
            return;
        }
        out.append('[');
        long n = shape[axis];
        for (long i = 0; i < n; i++) {
            if (i > 0) {
                out.append(axis == shape.length - 1 ? ", " : ",\n" + " ".repeat(axis + 1));
            }
            if (shorten && n > 2 * EDGE && i == EDGE) {
                out.append("...");
                i = n - EDGE - 1;
                continue;
            }
            append(axis + 1, index * n + i);
        }
        out.append(']');
    }

    private void element(long i) {
        DType t = array.dtype();
        if (t.isString()) {
            out.append('\'').append(array.getString(i)).append('\'');
        } else if (t.isBool()) {
            out.append(array.getLong(i) != 0 ? "True" : "False");
        } else if (t.isComplex()) {
            double imag = array.getImag(i);
            out.append(number(array.getReal(i), t.real()))
                    .append(imag < 0 || (imag == 0 && 1 / imag < 0) ? "" : "+")
                    .append(number(imag, t.real()))
                    .append('j');
        } else if (t == DType.UINT64) {
            out.append(Long.toUnsignedString(array.getLong(i)));
        } else if (t.isInteger()) {
            out.append(array.getLong(i));
        } else {
            out.append(number(array.getDouble(i), t));
        }
    }

    private static String number(double v, DType type) {
        if (Double.isNaN(v)) {
            return "nan";
        }
        if (Double.isInfinite(v)) {
            return v > 0 ? "inf" : "-inf";
        }
        String text = type == DType.FLOAT64 ? Double.toString(v) : Float.toString((float) v);
        text = text.replace('E', 'e');
        return text.endsWith(".0") ? text.substring(0, text.length() - 1) : text;
    }
}
