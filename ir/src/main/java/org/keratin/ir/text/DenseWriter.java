package org.keratin.ir.text;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.keratin.ir.Attr;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Prints {@code dense<…>}: one value where all elements are equal in bits, a blob above 100
 * elements, else lists.
 */
final class DenseWriter {
    private static final int MAX_LISTED = 100;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private DenseWriter() {}

    static void print(StringBuilder out, Attr.Dense dense) {
        NDArray data = dense.data();
        DType dtype = data.dtype();
        out.append("dense<");
        long size = data.size();
        if (size > 0) {
            if (isSplat(data)) {
                element(out, data, 0);
            } else if (size > MAX_LISTED && !dtype.isString()) {
                blob(out, data.data());
            } else {
                list(out, data, data.shape(), 0, 0);
            }
        }
        if (dense.repeated() != null) {
            element(out, dense.repeated(), 0);
        }
        out.append("> : ").append(dense.type());
    }

    private static boolean isSplat(NDArray data) {
        long size = data.size();
        if (data.dtype().isString()) {
            for (long i = 1; i < size; i++) {
                if (!data.getString(i).equals(data.getString(0))) {
                    return false;
                }
            }
            return true;
        }
        MemorySegment memory = data.data();
        long width = memory.byteSize() / size;
        return size == 1
                || memory.asSlice(width).mismatch(memory.asSlice(0, memory.byteSize() - width)) < 0;
    }

    private static void blob(StringBuilder out, MemorySegment memory) {
        out.ensureCapacity(
                out.length() + (int) Math.min(Integer.MAX_VALUE / 4, 2 * memory.byteSize() + 64));
        out.append("\"0x");
        for (long i = 0; i < memory.byteSize(); i++) {
            int b = memory.get(ValueLayout.JAVA_BYTE, i);
            out.append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
        }
        out.append('"');
    }

    private static long list(StringBuilder out, NDArray data, long[] shape, int axis, long at) {
        if (axis == shape.length) {
            element(out, data, at);
            return at + 1;
        }
        out.append('[');
        long next = at;
        for (long i = 0; i < shape[axis]; i++) {
            out.append(i == 0 ? "" : ", ");
            next = list(out, data, shape, axis + 1, next);
        }
        out.append(']');
        return next;
    }

    private static void element(StringBuilder out, NDArray data, long index) {
        DType dtype = data.dtype();
        if (dtype.isString()) {
            AttrWriter.quote(out, data.getString(index));
        } else if (dtype.isBool()) {
            out.append(data.getLong(index) != 0);
        } else if (dtype == DType.UINT64) {
            out.append(Long.toUnsignedString(data.getLong(index)));
        } else if (dtype.isInteger()) {
            out.append(data.getLong(index));
        } else {
            DType real = dtype.real();
            int bytes = real.byteSize();
            if (dtype.isComplex()) {
                out.append('(');
                FloatText.print(out, real, bits(data.data(), 2 * index * bytes, bytes));
                out.append(',');
                FloatText.print(out, real, bits(data.data(), (2 * index + 1) * bytes, bytes));
                out.append(')');
            } else {
                FloatText.print(out, real, bits(data.data(), index * bytes, bytes));
            }
        }
    }

    static long bits(MemorySegment memory, long offset, int bytes) {
        long bits = 0;
        for (int i = 0; i < bytes; i++) {
            bits |= (memory.get(ValueLayout.JAVA_BYTE, offset + i) & 0xffL) << (8 * i);
        }
        return bits;
    }
}
