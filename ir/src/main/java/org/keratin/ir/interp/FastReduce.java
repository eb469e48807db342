package org.keratin.ir.interp;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * reduce and reduce_window in f32 by add, multiply, maximum or minimum. The input is visited in
 * row-major order, so that every result folds its elements in ascending order.
 */
final class FastReduce {
    private FastReduce() {}

    private static Binary.@Nullable Kind kind(Node node, List<NDArray> in) {
        if (in.size() != 2
                || in.getFirst().dtype() != DType.FLOAT32
                || in.getFirst().size() > Integer.MAX_VALUE) {
            return null;
        }
        Binary.Kind kind = Reduce.simpleCombiner(node);
        if (kind == null || node.result(0).tensorType().dtype() != DType.FLOAT32) {
            return null;
        }
        return switch (kind) {
            case ADD, MULTIPLY, MAXIMUM, MINIMUM -> kind;
            default -> null;
        };
    }

    private static float apply(Binary.Kind kind, float x, float y) {
        return switch (kind) {
            case ADD -> x + y;
            case MULTIPLY -> x * y;
            case MAXIMUM -> Math.max(x, y);
            case MINIMUM -> Math.min(x, y);
            default -> throw new IllegalStateException(kind.opName());
        };
    }

    /** {@code acc[at + i * step] = acc[at + i * step] kind x[xAt + i]}. */
    static void fold(Binary.Kind kind, float[] acc, int at, int step, float[] x, int xAt, int n) {
        if (step == 1) {
            fold(kind, acc, at, x, xAt, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            acc[at + i * step] = apply(kind, acc[at + i * step], x[xAt + i]);
        }
    }

    private static void fold(Binary.Kind kind, float[] acc, int accAt, float[] x, int xAt, int n) {
        switch (kind) {
            case ADD -> {
                for (int i = 0; i < n; i++) {
                    acc[accAt + i] += x[xAt + i];
                }
            }
            case MAXIMUM -> {
                for (int i = 0; i < n; i++) {
                    acc[accAt + i] = Math.max(acc[accAt + i], x[xAt + i]);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    acc[accAt + i] = apply(kind, acc[accAt + i], x[xAt + i]);
                }
            }
        }
    }

    static @Nullable NDArray reduce(Node node, Reduce op, List<NDArray> in, long[] outShape) {
        Binary.Kind kind = kind(node, in);
        NDArray x = in.getFirst();
        int rank = x.rank();
        if (kind == null || rank == 0) {
            return null;
        }
        float[] data = x.toFloatArray();
        float[] out = new float[(int) Arrays.stream(outShape).reduce(1, (a, b) -> a * b)];
        Arrays.fill(out, (float) in.get(1).getDouble(0));
        long[] dense = Strided.dense(outShape);
        long[] strides = new long[rank];
        int next = 0;
        for (int d = 0; d < rank; d++) {
            strides[d] = op.dims().contains(d) ? 0 : dense[next++];
        }
        int width = (int) x.dim(-1);
        boolean inner = strides[rank - 1] == 0;
        long[] index = new long[rank];
        long[] shape = x.shape();
        int to = 0;
        for (int from = 0; from < data.length; from += width) {
            if (inner) {
                float sum = out[to];
                for (int i = 0; i < width; i++) {
                    sum = apply(kind, sum, data[from + i]);
                }
                out[to] = sum;
            } else {
                fold(kind, out, to, data, from, width);
            }
            for (int d = rank - 2; d >= 0; d--) {
                to += (int) strides[d];
                if (++index[d] < shape[d]) {
                    break;
                }
                to -= (int) (strides[d] * shape[d]);
                index[d] = 0;
            }
        }
        return NDArray.of(out, outShape);
    }

    /**
     * Windows of size 1 and stride 1 along the last dimension (channels last pooling), without
     * dilation.
     */
    static @Nullable NDArray window(
            Node node, ReduceWindow op, List<NDArray> in, long[] outShape, long[] low) {
        Binary.Kind kind = kind(node, in);
        NDArray x = in.getFirst();
        int last = x.rank() - 1;
        if (kind == null
                || last < 0
                || op.windowDimensions().get(last) != 1
                || op.windowStrides().get(last) != 1
                || low[last] != 0
                || outShape[last] != x.dim(last)
                || op.baseDilations().stream().anyMatch(d -> d != 1)) {
            return null;
        }
        int width = (int) x.dim(last);
        float[] data = x.toFloatArray();
        float[] out = new float[(int) Arrays.stream(outShape).reduce(1, (a, b) -> a * b)];
        float[] padding = new float[width];
        Arrays.fill(padding, (float) in.get(1).getDouble(0));
        Arrays.fill(out, (float) in.get(1).getDouble(0));
        long[] shape = x.shape();
        long[] at = new long[last];
        long positions = op.windowDimensions().stream().reduce(1L, (a, b) -> a * b);
        for (int to = 0; to < out.length; to += width) {
            for (long w = 0; w < positions; w++) {
                int from = source(op, shape, at, low, w);
                if (from >= 0) {
                    fold(kind, out, to, data, from * width, width);
                } else {
                    fold(kind, out, to, padding, 0, width);
                }
            }
            for (int d = last - 1; d >= 0 && ++at[d] == outShape[d]; d--) {
                at[d] = 0;
            }
        }
        return NDArray.of(out, outShape);
    }

    /** The row that window position w of the result at {@code at} reads, or -1 in padding. */
    private static int source(ReduceWindow op, long[] shape, long[] at, long[] low, long w) {
        long flat = 0;
        long stride = 1;
        long rest = w;
        for (int d = at.length - 1; d >= 0; d--) {
            long k = rest % op.windowDimensions().get(d);
            rest /= op.windowDimensions().get(d);
            long i = at[d] * op.windowStrides().get(d) + k * op.windowDilations().get(d) - low[d];
            if (i < 0 || i >= shape[d]) {
                return -1;
            }
            flat += i * stride;
            stride *= shape[d];
        }
        return (int) flat;
    }
}
