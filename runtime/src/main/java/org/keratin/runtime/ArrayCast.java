package org.keratin.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Conversion of whole arrays between numeric types, each element rounded once. */
final class ArrayCast {
    private ArrayCast() {}

    static void cast(NDArray from, NDArray to) {
        if (to.dtype() == DType.FLOAT32 && toFloat(from, to.data())) {
            return;
        }
        if (from.dtype() == DType.FLOAT32 && to.dtype() == DType.FLOAT64) {
            MemorySegment source = from.data();
            MemorySegment target = to.data();
            for (long i = 0; i < from.size(); i++) {
                target.set(NDArray.DOUBLE, i * 8, source.get(NDArray.FLOAT, i * 4));
            }
            return;
        }
        DType dtype = from.dtype();
        DType target = to.dtype();
        boolean integer = (dtype.isInteger() && dtype != DType.UINT64) || dtype.isBool();
        for (long i = 0; i < from.size(); i++) {
            if (integer
                    || (dtype == DType.UINT64 && (target.isInteger() || from.getLong(i) >= 0))) {
                to.setLong(i, from.getLong(i));
            } else if (target.isComplex()) {
                to.setComplex(i, from.getReal(i), from.getImag(i));
            } else if (target.isBool() && dtype.isComplex()) {
                to.setLong(i, from.getReal(i) != 0 || from.getImag(i) != 0 ? 1 : 0);
            } else if (dtype == DType.UINT64 && target != DType.FLOAT64) {
                // Above 2^63: halved with its lowest bit kept, so that rounding sees whether
                // anything follows.
                long half = from.getLong(i) >>> 1;
                to.setDouble(i, NDArray.sticky(half | (from.getLong(i) & 1)) * 2.0);
            } else {
                to.setDouble(i, from.getReal(i));
            }
        }
    }

    /** The conversions that inputs of models take, as loops that the JIT turns into vector code. */
    private static boolean toFloat(NDArray from, MemorySegment target) {
        MemorySegment source = from.data();
        long n = from.size();
        switch (from.dtype()) {
            case UINT8 -> {
                for (long i = 0; i < n; i++) {
                    target.set(NDArray.FLOAT, i * 4, source.get(ValueLayout.JAVA_BYTE, i) & 0xff);
                }
            }
            case INT32 -> {
                for (long i = 0; i < n; i++) {
                    target.set(NDArray.FLOAT, i * 4, source.get(NDArray.INT, i * 4));
                }
            }
            case INT64 -> {
                for (long i = 0; i < n; i++) {
                    target.set(NDArray.FLOAT, i * 4, source.get(NDArray.LONG, i * 8));
                }
            }
            case FLOAT64 -> {
                for (long i = 0; i < n; i++) {
                    target.set(NDArray.FLOAT, i * 4, (float) source.get(NDArray.DOUBLE, i * 8));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
