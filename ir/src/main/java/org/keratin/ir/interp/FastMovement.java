package org.keratin.ir.interp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.DynamicSlice;
import org.keratin.ir.op.DynamicUpdateSlice;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Reverse;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** Ops that move elements, as strided copies. */
final class FastMovement {
    private FastMovement() {}

    static @Nullable NDArray eval(Op.Evaluation context, Node node, List<NDArray> in) {
        TensorType type = node.result(0).tensorType();
        if (type.dtype().isString() || in.isEmpty()) {
            return null;
        }
        NDArray x = in.getFirst();
        long[] strides = Strided.dense(x.shape());
        return switch (node.op()) {
            case BroadcastInDim op -> broadcast(allocate(context, type), x, op.dims());
            case Transpose op -> {
                NDArray out = allocate(context, type);
                long[] permuted = new long[strides.length];
                for (int d = 0; d < permuted.length; d++) {
                    permuted[d] = strides[op.permutation().get(d)];
                }
                yield fill(out, x, 0, permuted);
            }
            case Reverse op -> {
                long offset = 0;
                for (int d : op.dims()) {
                    offset += (x.dim(d) - 1) * strides[d];
                    strides[d] = -strides[d];
                }
                yield fill(allocate(context, type), x, offset, strides);
            }
            case Slice op -> {
                long[] start = values(context, op.start());
                op.checkBounds(start, values(context, op.limit()), x.shape());
                long offset = 0;
                for (int d = 0; d < start.length; d++) {
                    offset += start[d] * strides[d];
                    strides[d] *= op.stride().get(d);
                }
                yield fill(allocate(context, type), x, offset, strides);
            }
            case DynamicSlice op -> {
                NDArray out = allocate(context, type);
                yield fill(out, x, start(in.subList(1, in.size()), x, out), strides);
            }
            case DynamicUpdateSlice op -> {
                NDArray out = x.copy();
                NDArray update = in.get(1);
                long offset = start(in.subList(2, in.size()), x, update);
                new Strided(width(x), update.data(), out.data())
                        .copy(update.shape(), 0, Strided.dense(update.shape()), offset, strides);
                yield out;
            }
            case Concatenate op -> concatenate(allocate(context, type), in, op.dim());
            case Pad op -> pad(context, allocate(context, type), in, op);
            case Gather op -> gather(context, allocate(context, type), in, op);
            default -> null;
        };
    }

    private static int width(NDArray x) {
        return x.dtype().byteSize();
    }

    private static NDArray allocate(Op.Evaluation context, TensorType type) {
        return NDArray.allocate(type.dtype(), context.concrete(type).shape());
    }

    private static long[] values(Op.Evaluation context, List<Dim> dims) {
        return context.concrete(new TensorType(DType.BOOL, dims)).dims().stream()
                .mapToLong(Dim::constant)
                .toArray();
    }

    private static NDArray fill(NDArray out, NDArray x, long offset, long[] strides) {
        long[] shape = out.shape();
        new Strided(width(x), x.data(), out.data())
                .copy(shape, offset, strides, 0, Strided.dense(shape));
        return out;
    }

    private static NDArray broadcast(NDArray out, NDArray x, List<Integer> dims) {
        long[] from = Strided.dense(x.shape());
        long[] strides = new long[out.rank()];
        for (int d = 0; d < from.length; d++) {
            strides[dims.get(d)] = x.dim(d) == 1 ? 0 : from[d];
        }
        return fill(out, x, 0, strides);
    }

    /** The offset of a start that is clamped so that the slice fits. */
    private static long start(List<NDArray> starts, NDArray x, NDArray slice) {
        long[] strides = Strided.dense(x.shape());
        long offset = 0;
        for (int d = 0; d < strides.length; d++) {
            offset += Math.clamp(index(starts.get(d), 0), 0, x.dim(d) - slice.dim(d)) * strides[d];
        }
        return offset;
    }

    private static long index(NDArray indices, long i) {
        long value = indices.getLong(i);
        return value < 0 && indices.dtype().isUnsigned() ? Long.MAX_VALUE : value;
    }

    private static NDArray concatenate(NDArray out, List<NDArray> in, int dim) {
        long[] strides = Strided.dense(out.shape());
        long offset = 0;
        for (NDArray x : in) {
            new Strided(width(x), x.data(), out.data())
                    .copy(x.shape(), 0, Strided.dense(x.shape()), offset, strides);
            offset += x.dim(dim) * strides[dim];
        }
        return out;
    }

    private static NDArray pad(Op.Evaluation context, NDArray out, List<NDArray> in, Pad op) {
        NDArray x = in.getFirst();
        fill(out, in.get(1), 0, new long[out.rank()]);
        long[] low = values(context, op.low());
        long[] from = Strided.dense(x.shape());
        long[] to = Strided.dense(out.shape());
        long[] box = new long[low.length];
        long fromOffset = 0;
        long toOffset = 0;
        for (int d = 0; d < low.length; d++) {
            // elements first … last lie inside the result
            long step = op.interior().get(d) + 1;
            long first = Math.max(0, Math.ceilDiv(-low[d], step));
            long last = Math.min(x.dim(d) - 1, Math.floorDiv(out.dim(d) - 1 - low[d], step));
            box[d] = Math.max(0, last - first + 1);
            fromOffset += first * from[d];
            toOffset += (low[d] + first * step) * to[d];
            to[d] *= step;
        }
        new Strided(width(x), x.data(), out.data()).copy(box, fromOffset, from, toOffset, to);
        return out;
    }

    /** One copy for each start index. */
    private static NDArray gather(Op.Evaluation context, NDArray out, List<NDArray> in, Gather op) {
        NDArray x = in.get(0);
        NDArray indices = in.get(1);
        if (out.size() == 0) {
            return out;
        }
        long[] sizes = values(context, op.sliceSizes());
        long[] from = Strided.dense(x.shape());
        long[] to = Strided.dense(out.shape());
        long[] indexStrides = Strided.dense(indices.shape());
        int rank = indices.rank();
        int vectorDim = op.dims().vectorDim();
        long componentStride = vectorDim < rank ? indexStrides[vectorDim] : 0;
        // the slice's dimensions: from their strides in the operand to those in the result
        int n = op.dims().window().size();
        long[] box = new long[n];
        long[] boxFrom = new long[n];
        long[] boxTo = new long[n];
        int next = 0;
        for (int d = 0; d < sizes.length; d++) {
            if (op.dims().inWindow(d)) {
                box[next] = sizes[d];
                boxFrom[next] = from[d];
                boxTo[next] = to[op.dims().window().get(next)];
                next++;
            } else if (x.dim(d) == 0) {
                throw Gather.empty(d, TensorType.of(x.dtype(), x.shape()));
            } else {
                // an element is taken where the slice has none, too
                sizes[d] = 1;
            }
        }
        // the batch dimensions: those of the indices without the index vector, in the result's
        // order
        int batches = rank - (vectorDim < rank ? 1 : 0);
        long[] batchShape = new long[batches];
        long[] batchIndexStride = new long[batches];
        long[] batchTo = new long[batches];
        long[] batchFrom = new long[batches];
        int result = 0;
        for (int k = 0; k < batches; k++) {
            while (op.dims().window().contains(result)) {
                result++;
            }
            int d = k < vectorDim ? k : k + 1;
            batchShape[k] = indices.dim(d);
            batchIndexStride[k] = indexStrides[d];
            batchTo[k] = to[result++];
            int at = op.dims().indicesBatching().indexOf(d);
            batchFrom[k] = at < 0 ? 0 : from[op.dims().batching().get(at)];
        }
        Strided copy = new Strided(width(x), x.data(), out.data());
        long[] index = new long[batches];
        for (long size : batchShape) {
            if (size == 0) {
                return out;
            }
        }
        while (true) {
            long indexOffset = 0;
            long source = 0;
            long target = 0;
            for (int k = 0; k < batches; k++) {
                indexOffset += index[k] * batchIndexStride[k];
                source += index[k] * batchFrom[k];
                target += index[k] * batchTo[k];
            }
            for (int k = 0; k < op.dims().indexed().size(); k++) {
                int d = op.dims().indexed().get(k);
                long start = index(indices, indexOffset + k * componentStride);
                source += Math.clamp(start, 0, x.dim(d) - sizes[d]) * from[d];
            }
            copy.copy(box, source, boxFrom, target, boxTo);
            int k = batches - 1;
            while (k >= 0 && ++index[k] == batchShape[k]) {
                index[k--] = 0;
            }
            if (k < 0) {
                return out;
            }
        }
    }
}
