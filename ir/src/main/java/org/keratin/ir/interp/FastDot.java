package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.DotGeneral;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * dot_general in f32 as matrix products: operands are brought into {@code [batch, m, k]} and {@code
 * [batch, k, n]}, and each row of the result takes the products of one k after the other, so that
 * every element sums in ascending order.
 */
final class FastDot {
    private FastDot() {}

    static @Nullable NDArray eval(DotGeneral op, NDArray lhs, NDArray rhs, long[] shape) {
        if (lhs.dtype() != DType.FLOAT32
                || rhs.dtype() != DType.FLOAT32
                || op.result() != DType.FLOAT32
                || size(shape) > Integer.MAX_VALUE
                || lhs.size() > Integer.MAX_VALUE
                || rhs.size() > Integer.MAX_VALUE) {
            return null;
        }
        List<Integer> leftFree = DotGeneral.free(lhs.rank(), op.lhsBatch(), op.lhsContracting());
        List<Integer> rightFree = DotGeneral.free(rhs.rank(), op.rhsBatch(), op.rhsContracting());
        float[] a = permuted(lhs, op.lhsBatch(), leftFree, op.lhsContracting());
        float[] b = permuted(rhs, op.rhsBatch(), op.rhsContracting(), rightFree);
        int batches = size(lhs, op.lhsBatch());
        int m = size(lhs, leftFree);
        int k = size(lhs, op.lhsContracting());
        int n = size(rhs, rightFree);
        float[] out = new float[batches * m * n];
        for (int i = 0; i < batches; i++) {
            multiply(a, i * m * k, b, i * k * n, out, i * m * n, m, k, n);
        }
        return NDArray.of(out, shape);
    }

    private static void multiply(
            float[] a, int aAt, float[] b, int bAt, float[] out, int outAt, int m, int k, int n) {
        float[] row = new float[n];
        for (int i = 0; i < m; i++) {
            java.util.Arrays.fill(row, 0);
            accumulate(a, aAt + i * k, b, bAt, row, k, n);
            System.arraycopy(row, 0, out, outAt + i * n, n);
        }
    }

    /**
     * {@code row[j] = fma(a[p], b[p * n + j], row[j])} for p ascending; four p a pass, in the same
     * order.
     */
    static void accumulate(float[] a, int aAt, float[] b, int bAt, float[] row, int k, int n) {
        int p = 0;
        for (; p + 4 <= k; p += 4) {
            fma4(
                    a[aAt + p],
                    a[aAt + p + 1],
                    a[aAt + p + 2],
                    a[aAt + p + 3],
                    b,
                    bAt + p * n,
                    row,
                    n);
        }
        for (; p < k; p++) {
            fma1(a[aAt + p], b, bAt + p * n, row, n);
        }
    }

    private static void fma4(
            float a0, float a1, float a2, float a3, float[] b, int at, float[] row, int n) {
        int at1 = at + n;
        int at2 = at1 + n;
        int at3 = at2 + n;
        for (int j = 0; j < n; j++) {
            float sum = Math.fma(a0, b[at + j], row[j]);
            sum = Math.fma(a1, b[at1 + j], sum);
            sum = Math.fma(a2, b[at2 + j], sum);
            row[j] = Math.fma(a3, b[at3 + j], sum);
        }
    }

    private static void fma1(float a, float[] b, int at, float[] row, int n) {
        for (int j = 0; j < n; j++) {
            row[j] = Math.fma(a, b[at + j], row[j]);
        }
    }

    private static long size(long[] shape) {
        long size = 1;
        for (long d : shape) {
            size *= d;
        }
        return size;
    }

    private static int size(NDArray x, List<Integer> dims) {
        long size = 1;
        for (int d : dims) {
            size *= x.dim(d);
        }
        return Math.toIntExact(size);
    }

    /** The elements with the dimensions in the order of the three groups. */
    private static float[] permuted(
            NDArray x, List<Integer> first, List<Integer> second, List<Integer> third) {
        List<Integer> order = new ArrayList<>(first);
        order.addAll(second);
        order.addAll(third);
        return permuted(x, order);
    }

    static float[] permuted(NDArray x, List<Integer> order) {
        boolean identity = true;
        for (int d = 0; d < order.size(); d++) {
            identity &= order.get(d) == d;
        }
        if (identity) {
            return x.toFloatArray();
        }
        long[] strides = Strided.dense(x.shape());
        long[] shape = new long[order.size()];
        long[] permuted = new long[order.size()];
        for (int d = 0; d < shape.length; d++) {
            shape[d] = x.dim(order.get(d));
            permuted[d] = strides[order.get(d)];
        }
        float[] out = new float[Math.toIntExact(x.size())];
        new Strided(4, x.data(), java.lang.foreign.MemorySegment.ofArray(out))
                .copy(shape, 0, permuted, 0, Strided.dense(shape));
        return out;
    }
}
