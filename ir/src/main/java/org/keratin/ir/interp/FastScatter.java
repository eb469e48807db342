package org.keratin.ir.interp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Scatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * scatter of one input whose region takes the update or is one binary op. The updates are visited
 * in row-major order; where their last dimension belongs to the window, what lies inside the input
 * is one run.
 */
final class FastScatter {
    private final Scatter op;
    private final NDArray out;
    private final NDArray updates;
    private final Binary.@Nullable Kind kind;
    private final float @Nullable [] floats;
    private final float @Nullable [] floatUpdates;
    private final long[] shape;
    private final long[] updateShape;

    /** For each dimension of the input, that of the updates that moves in it, or -1. */
    private final int[] windowDim;

    /** Where the window of each index vector begins, one component a dimension of the input. */
    private final long[] starts;

    private FastScatter(
            Scatter op, Binary.@Nullable Kind kind, NDArray out, NDArray indices, NDArray updates) {
        this.op = op;
        this.out = out;
        this.updates = updates;
        this.kind = kind;
        boolean flat =
                out.dtype() == DType.FLOAT32
                        && (kind == Binary.Kind.ADD
                                || kind == Binary.Kind.MAXIMUM
                                || kind == Binary.Kind.MINIMUM
                                || kind == Binary.Kind.MULTIPLY);
        floats = flat ? out.toFloatArray() : null;
        floatUpdates = flat ? updates.toFloatArray() : null;
        shape = out.shape();
        updateShape = updates.shape();
        windowDim = new int[shape.length];
        int next = 0;
        for (int d = 0; d < shape.length; d++) {
            windowDim[d] = op.dims().inWindow(d) ? op.dims().window().get(next++) : -1;
        }
        starts = starts(indices);
    }

    static @Nullable NDArray eval(Node node, Scatter op, List<NDArray> in) {
        if (in.size() != 3) {
            return null;
        }
        NDArray input = in.get(0);
        NDArray updates = in.get(2);
        DType dtype = node.result(0).tensorType().dtype();
        boolean replaces = takesUpdate(node.regions().getFirst());
        Binary.Kind kind = replaces ? null : Reduce.simpleCombiner(node);
        if (!replaces && kind == null
                || dtype != input.dtype()
                || dtype != updates.dtype()
                || dtype.isString()
                || Math.max(input.size(), updates.size()) >= Integer.MAX_VALUE
                || in.get(1).size() * Math.max(1, input.rank()) >= Integer.MAX_VALUE) {
            return null;
        }
        NDArray out = input.copy();
        if (updates.size() > 0) {
            new FastScatter(op, kind, out, in.get(1), updates).run();
        }
        return out;
    }

    private static boolean takesUpdate(Block body) {
        return body.nodes().isEmpty()
                && body.args().size() == 2
                && body.results().equals(List.of(body.args().get(1)));
    }

    /** All index vectors, in row-major order of the batch dimensions. */
    private long[] starts(NDArray indices) {
        int vectorDim = op.dims().vectorDim();
        long[] indexShape = indices.shape();
        int components = op.dims().indexed().size();
        long inner = 1;
        for (int d = vectorDim + 1; d < indexShape.length; d++) {
            inner *= indexShape[d];
        }
        long vectors = 1;
        for (int d = 0; d < indexShape.length; d++) {
            vectors *= d == vectorDim ? 1 : indexShape[d];
        }
        int rank = shape.length;
        long[] all = new long[Math.toIntExact(vectors * rank)];
        for (int v = 0; v < vectors; v++) {
            for (int k = 0; k < components; k++) {
                long at = (v / inner * components + k) * inner + v % inner;
                long start = indices.getLong(at);
                boolean huge = start < 0 && indices.dtype().isUnsigned();
                all[v * rank + op.dims().indexed().get(k)] = huge ? Long.MAX_VALUE / 2 : start;
            }
            long rest = v;
            for (int d = indexShape.length - 1; d >= 0; d--) {
                if (d != vectorDim) {
                    int k = op.dims().indicesBatching().indexOf(d);
                    if (k >= 0) {
                        all[v * rank + op.dims().batching().get(k)] = rest % indexShape[d];
                    }
                    rest /= indexShape[d];
                }
            }
        }
        return all;
    }

    private void run() {
        int rank = updateShape.length;
        // how far each dimension of the updates moves in the index vectors
        int[] vectorStride = new int[rank];
        int stride = 1;
        for (int d = rank - 1; d >= 0; d--) {
            if (!op.dims().window().contains(d)) {
                vectorStride[d] = stride;
                stride *= (int) updateShape[d];
            }
        }
        long[] strides = Strided.dense(shape);
        int last = rank - 1;
        // the dimension of the input along which a line of updates lies
        int along = -1;
        for (int d = 0; d < shape.length; d++) {
            along = last >= 0 && windowDim[d] == last ? d : along;
        }
        int width = along < 0 ? 1 : (int) updateShape[last];
        int lines = (int) (updates.size() / width);
        int counted = along < 0 ? rank : last;
        long[] at = new long[rank];
        int vector = 0;
        for (int line = 0; line < lines; line++) {
            line(at, vector * shape.length, strides, along, line * width, width);
            for (int d = counted - 1; d >= 0; d--) {
                vector += vectorStride[d];
                if (++at[d] < updateShape[d]) {
                    break;
                }
                vector -= vectorStride[d] * (int) updateShape[d];
                at[d] = 0;
            }
        }
        if (floats != null) {
            out.data().copyFrom(java.lang.foreign.MemorySegment.ofArray(floats));
        }
    }

    /** One line of updates, or one update: what of it lies inside the input. */
    private void line(long[] at, int start, long[] strides, int along, int from, int width) {
        long to = 0;
        int first = 0;
        int end = width;
        for (int d = 0; d < shape.length; d++) {
            long x = starts[start + d];
            if (d == along) {
                first = (int) Math.clamp(-x, 0, width);
                end = (int) Math.clamp(shape[d] - x, 0, width);
            } else {
                x += windowDim[d] < 0 ? 0 : at[windowDim[d]];
                if (x < 0 || x >= shape[d]) {
                    return;
                }
            }
            to += x * strides[d];
        }
        if (first < end) {
            int step = along < 0 ? 1 : (int) strides[along];
            combine((int) (to + (long) first * step), step, from + first, end - first);
        }
    }

    private void combine(int to, int step, int from, int n) {
        if (kind == null) {
            new Strided(out.dtype().byteSize(), updates.data(), out.data())
                    .copy(new long[] {n}, from, new long[] {1}, to, new long[] {step});
        } else if (floats != null && floatUpdates != null) {
            FastReduce.fold(kind, floats, to, step, floatUpdates, from, n);
        } else {
            Binary binary = new Binary(kind);
            NDArray[] pair = {out, updates};
            for (int i = 0; i < n; i++) {
                binary.element(out, to + i * step, pair, new long[] {to + i * step, from + i});
            }
        }
    }
}
