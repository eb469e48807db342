package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Convolution in f32 without batch groups: the input as {@code [batch, spatial…, features]}, the
 * kernel as {@code [spatial…, in, out]}. Each output position is a row over output features that
 * takes one product after the other, kernel positions first, then input features.
 */
final class FastConvolution {
    private final Convolution op;
    private final float[] input;
    private final int padding;
    private final float[] kernel;
    private final long[] inputSpatial;
    private final long[] kernelSpatial;
    private final long[] outputSpatial;
    private final long[] low;
    private final int batch;
    private final int features;
    private final int groupFeatures;
    private final int outputs;
    private final int groups;

    private FastConvolution(Convolution op, NDArray lhs, NDArray rhs, long[] shape, long[] low) {
        ConvDims d = op.dims();
        this.op = op;
        this.low = low;
        float[] real =
                FastDot.permuted(lhs, order(d.inputBatch(), d.inputSpatial(), d.inputFeature()));
        kernel = FastDot.permuted(rhs, order(d.kernelSpatial(), d.kernelInput(), d.kernelOutput()));
        inputSpatial = pick(lhs.shape(), d.inputSpatial());
        kernelSpatial = pick(rhs.shape(), d.kernelSpatial());
        outputSpatial = pick(shape, d.outputSpatial());
        batch = (int) lhs.dim(d.inputBatch());
        features = (int) lhs.dim(d.inputFeature());
        // a row of zeros behind the input is what padding and holes read
        padding = real.length;
        input = Arrays.copyOf(real, padding + features);
        groupFeatures = (int) rhs.dim(d.kernelInput());
        outputs = (int) rhs.dim(d.kernelOutput());
        groups = (int) op.featureGroupCount();
    }

    static @Nullable NDArray eval(
            Convolution op, NDArray lhs, NDArray rhs, long[] shape, long[] low) {
        long size = Arrays.stream(shape).reduce(1, (x, y) -> x * y);
        if (lhs.dtype() != DType.FLOAT32
                || rhs.dtype() != DType.FLOAT32
                || op.result() != DType.FLOAT32
                || op.batchGroupCount() != 1
                || Math.max(size, Math.max(lhs.size(), rhs.size())) > Integer.MAX_VALUE) {
            return null;
        }
        return new FastConvolution(op, lhs, rhs, shape, low).run(shape);
    }

    private static List<Integer> order(int first, List<Integer> middle, int last) {
        List<Integer> order = new ArrayList<>(List.of(first));
        order.addAll(middle);
        order.add(last);
        return order;
    }

    private static List<Integer> order(List<Integer> front, int second, int last) {
        List<Integer> order = new ArrayList<>(front);
        order.add(second);
        order.add(last);
        return order;
    }

    private static long[] pick(long[] shape, List<Integer> dims) {
        return dims.stream().mapToLong(d -> shape[d]).toArray();
    }

    private static int product(long[] sizes) {
        return (int) Arrays.stream(sizes).reduce(1, (x, y) -> x * y);
    }

    private NDArray run(long[] shape) {
        int n = outputSpatial.length;
        int positions = product(outputSpatial);
        int window = product(kernelSpatial);
        int inputSize = product(inputSpatial);
        float[] out = new float[batch * positions * outputs];
        float[] row = new float[outputs];
        long[] at = new long[n];
        int[] sources = new int[window];
        for (int p = 0; p < positions; p++) {
            locate(p, at, sources);
            for (int b = 0; b < batch; b++) {
                Arrays.fill(row, 0);
                for (int w = 0; w < window; w++) {
                    int source = sources[w] < 0 ? padding : (b * inputSize + sources[w]) * features;
                    accumulate(source, kernelPosition(w) * groupFeatures * outputs, row);
                }
                System.arraycopy(row, 0, out, (b * positions + p) * outputs, outputs);
            }
        }
        return toLayout(out, shape);
    }

    private void accumulate(int source, int weights, float[] row) {
        if (groups == 1) {
            FastDot.accumulate(input, source, kernel, weights, row, features, outputs);
            return;
        }
        int perGroup = outputs / groups;
        if (perGroup == 1 && groupFeatures == 1) {
            for (int o = 0; o < outputs; o++) {
                row[o] = Math.fma(input[source + o], kernel[weights + o], row[o]);
            }
            return;
        }
        for (int f = 0; f < groupFeatures; f++) {
            for (int o = 0; o < outputs; o++) {
                float x = input[source + o / perGroup * groupFeatures + f];
                row[o] = Math.fma(x, kernel[weights + f * outputs + o], row[o]);
            }
        }
    }

    /**
     * For each window position, the flat input position that it reads, or -1 in padding or a hole.
     */
    private void locate(int position, long[] at, int[] sources) {
        int n = at.length;
        long rest = position;
        for (int d = n - 1; d >= 0; d--) {
            at[d] = rest % outputSpatial[d];
            rest /= outputSpatial[d];
        }
        for (int w = 0; w < sources.length; w++) {
            long windowRest = w;
            long flat = 0;
            long stride = 1;
            for (int d = n - 1; d >= 0 && flat >= 0; d--) {
                long k = windowRest % kernelSpatial[d];
                windowRest /= kernelSpatial[d];
                long x = at[d] * op.strides().get(d) + k * op.rhsDilation().get(d) - low[d];
                long dilation = op.lhsDilation().get(d);
                boolean real = x >= 0 && x % dilation == 0 && x / dilation < inputSpatial[d];
                flat = real ? flat + x / dilation * stride : -1;
                stride *= inputSpatial[d];
            }
            sources[w] = (int) flat;
        }
    }

    private int kernelPosition(int w) {
        if (!op.reversal().contains(true)) {
            return w;
        }
        long rest = w;
        long flat = 0;
        long stride = 1;
        for (int d = kernelSpatial.length - 1; d >= 0; d--) {
            long k = rest % kernelSpatial[d];
            rest /= kernelSpatial[d];
            flat += (op.reversal().get(d) ? kernelSpatial[d] - 1 - k : k) * stride;
            stride *= kernelSpatial[d];
        }
        return (int) flat;
    }

    /** From {@code [batch, spatial…, features]} to the output's order. */
    private NDArray toLayout(float[] out, long[] shape) {
        List<Integer> order =
                order(
                        op.dims().outputBatch(),
                        op.dims().outputSpatial(),
                        op.dims().outputFeature());
        long[] canonical = order.stream().mapToLong(d -> shape[d]).toArray();
        long[] dense = Strided.dense(shape);
        long[] strides = order.stream().mapToLong(d -> dense[d]).toArray();
        NDArray result = NDArray.allocate(DType.FLOAT32, shape);
        new Strided(4, java.lang.foreign.MemorySegment.ofArray(out), result.data())
                .copy(canonical, 0, Strided.dense(canonical), 0, strides);
        return result;
    }
}
