package org.keratin.ir.interp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Copies a box of elements between arrays whose dimensions advance by any strides (0 repeats,
 * negative reverses): what broadcast, transpose, slice, pad, reverse, concatenate and gather are
 * made of. Offsets and strides count elements.
 */
final class Strided {
    private final int width;
    private final MemorySegment from;
    private final MemorySegment to;

    Strided(int width, MemorySegment from, MemorySegment to) {
        this.width = width;
        this.from = from;
        this.to = to;
    }

    /** The strides of a dense array. */
    static long[] dense(long[] shape) {
        long[] strides = new long[shape.length];
        long stride = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= shape[d];
        }
        return strides;
    }

    void copy(long[] shape, long fromOffset, long[] fromStrides, long toOffset, long[] toStrides) {
        for (long size : shape) {
            if (size == 0) {
                return;
            }
        }
        int last = shape.length - 1;
        if (last < 0) {
            line(1, fromOffset, 1, toOffset, 1);
            return;
        }
        long[] index = new long[last + 1];
        long in = fromOffset;
        long out = toOffset;
        while (true) {
            line(shape[last], in, fromStrides[last], out, toStrides[last]);
            int d = last - 1;
            for (; d >= 0; d--) {
                in += fromStrides[d];
                out += toStrides[d];
                if (++index[d] < shape[d]) {
                    break;
                }
                in -= shape[d] * fromStrides[d];
                out -= shape[d] * toStrides[d];
                index[d] = 0;
            }
            if (d < 0) {
                return;
            }
        }
    }

    private void line(long n, long in, long inStep, long out, long outStep) {
        if (inStep == 1 && outStep == 1) {
            MemorySegment.copy(from, in * width, to, out * width, n * width);
            return;
        }
        switch (width) {
            case 1 -> {
                for (long i = 0; i < n; i++) {
                    byte v = from.get(ValueLayout.JAVA_BYTE, in + i * inStep);
                    to.set(ValueLayout.JAVA_BYTE, out + i * outStep, v);
                }
            }
            case 2 -> {
                for (long i = 0; i < n; i++) {
                    short v = from.get(ValueLayout.JAVA_SHORT_UNALIGNED, (in + i * inStep) * 2);
                    to.set(ValueLayout.JAVA_SHORT_UNALIGNED, (out + i * outStep) * 2, v);
                }
            }
            case 4 -> {
                for (long i = 0; i < n; i++) {
                    int v = from.get(ValueLayout.JAVA_INT_UNALIGNED, (in + i * inStep) * 4);
                    to.set(ValueLayout.JAVA_INT_UNALIGNED, (out + i * outStep) * 4, v);
                }
            }
            case 8 -> {
                for (long i = 0; i < n; i++) {
                    long v = from.get(ValueLayout.JAVA_LONG_UNALIGNED, (in + i * inStep) * 8);
                    to.set(ValueLayout.JAVA_LONG_UNALIGNED, (out + i * outStep) * 8, v);
                }
            }
            default -> {
                for (long i = 0; i < n; i++) {
                    MemorySegment.copy(
                            from,
                            (in + i * inStep) * width,
                            to,
                            (out + i * outStep) * width,
                            width);
                }
            }
        }
    }
}
