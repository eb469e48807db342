package org.keratin.ir.op;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * The vocabulary of reference semantics: positions in row-major order, single elements, and arrays
 * made of others'.
 */
final class Tensors {
    private Tensors() {}

    /** Zeros of a type with the symbols of this run put in. */
    static NDArray allocate(Op.Evaluation context, TensorType type) {
        return NDArray.allocate(type.dtype(), context.concrete(type).shape());
    }

    /** All positions of a shape in row-major order. The array is reused; copy it to keep it. */
    static void each(long[] shape, Consumer<long[]> body) {
        for (long size : shape) {
            if (size == 0) {
                return;
            }
        }
        long[] index = new long[shape.length];
        int d;
        do {
            body.accept(index);
            for (d = shape.length - 1; d >= 0 && ++index[d] == shape[d]; d--) {
                index[d] = 0;
            }
        } while (d >= 0);
    }

    static long flat(long[] index, long[] shape) {
        long flat = 0;
        for (int d = 0; d < shape.length; d++) {
            flat = flat * shape[d] + index[d];
        }
        return flat;
    }

    static boolean inside(long[] index, long[] shape) {
        for (int d = 0; d < shape.length; d++) {
            if (index[d] < 0 || index[d] >= shape[d]) {
                return false;
            }
        }
        return true;
    }

    /**
     * An array whose element at each position is the element of {@code from} at the position that
     * {@code source} tells.
     */
    static NDArray pick(NDArray out, NDArray from, Function<long[], long[]> source) {
        long[] shape = out.shape();
        long[] fromShape = from.shape();
        each(shape, r -> copy(from, flat(source.apply(r), fromShape), out, flat(r, shape)));
        return out;
    }

    /** Copies one element between arrays of the same type. */
    static void copy(NDArray from, long i, NDArray to, long j) {
        switch (from.dtype()) {
            case STRING -> to.setString(j, from.getString(i));
            case COMPLEX64, COMPLEX128 -> to.setComplex(j, from.getReal(i), from.getImag(i));
            case FLOAT64 -> to.setDouble(j, from.getDouble(i));
            default -> {
                if (from.dtype().isFloat()) {
                    int bytes = from.dtype().byteSize();
                    MemorySegment.copy(from.data(), i * bytes, to.data(), j * bytes, bytes);
                } else {
                    to.setLong(j, from.getLong(i));
                }
            }
        }
    }

    /** Element {@code i} as an array without dimensions. */
    static NDArray scalar(NDArray from, long i) {
        NDArray cell = NDArray.allocate(from.dtype());
        copy(from, i, cell, 0);
        return cell;
    }

    /** Converts one element (spec: #convert). */
    static void convert(NDArray from, long i, NDArray to, long j) {
        DType source = from.dtype();
        DType target = to.dtype();
        if (source == target) {
            copy(from, i, to, j);
        } else if (source.isComplex() && target.isComplex()) {
            to.setComplex(j, from.getReal(i), from.getImag(i));
        } else if (source.isComplex() && target.isBool()) {
            to.setLong(j, from.getReal(i) != 0 ? 1 : 0);
        } else if (source.isComplex() || source.isFloat()) {
            to.setDouble(j, from.getReal(i));
        } else if (source == DType.UINT64
                && !target.isInteger()
                && !target.isBool()
                && from.getLong(i) < 0) {
            // halve with a sticky bit, so that doubling the rounded half rounds once
            long half = (from.getLong(i) >>> 1) | (from.getLong(i) & 1);
            to.setLong(j, half);
            to.setDouble(j, to.getReal(j) * 2);
        } else {
            to.setLong(j, from.getLong(i));
        }
    }

    /** One array of zeros for each result. */
    static List<NDArray> allocateAll(Op.Evaluation context, Node self) {
        List<NDArray> all = new ArrayList<>();
        for (int i = 0; i < self.types().size(); i++) {
            all.add(allocate(context, self.result(i).tensorType()));
        }
        return all;
    }

    /** The values of expressions in this run. Negative ones are allowed, unlike in a shape. */
    static long[] evaluate(Op.Evaluation context, List<Dim> dims) {
        return context.concrete(new TensorType(DType.BOOL, dims)).dims().stream()
                .mapToLong(Dim::constant)
                .toArray();
    }

    /** A fresh copy in another type. */
    static NDArray converted(NDArray x, DType dtype) {
        return dtype == x.dtype() ? x.copy() : x.cast(dtype);
    }

    static long[] sum(long[] a, long[] b) {
        long[] sum = a.clone();
        for (int d = 0; d < a.length; d++) {
            sum[d] += b[d];
        }
        return sum;
    }

    /** An index; unsigned 64-bit ones beyond the signed range become the largest long. */
    static long index(NDArray indices, long i) {
        long value = indices.getLong(i);
        return value < 0 && indices.dtype().isUnsigned() ? Long.MAX_VALUE / 2 : value;
    }

    /**
     * Start indices (one scalar each) clamped so that a slice of {@code sizes} fits into {@code
     * shape}.
     */
    static long[] clampedStart(List<NDArray> starts, long[] shape, long[] sizes) {
        long[] start = new long[shape.length];
        for (int d = 0; d < shape.length; d++) {
            start[d] = Math.clamp(index(starts.get(d), 0), 0, shape[d] - sizes[d]);
        }
        return start;
    }
}
