package org.keratin.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.Tensor;
import org.keratin.Trace;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.ConvDims;
import org.keratin.ir.op.Convolution;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** keras.ops.nn: activations, convolution, pooling, losses. */
public class NnOps extends NnActivations {
    protected NnOps() {}

    /**
     * Convolution of {@code [batch, spatial…, features]} (or the features second) with a kernel
     * {@code [spatial…, in, out]}. Groups follow from the kernel's input features.
     */
    public static Tensor conv(
            Tensor x,
            Tensor kernel,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation) {
        return NumpyMath.apply(
                "conv",
                x,
                kernel,
                (t, k) -> {
                    int feature = channelsFirst ? 1 : t.rank() - 1;
                    long channels = t.dims().get(feature).constant();
                    long kernelIn = k.dims().get(k.rank() - 2).constant();
                    if (kernelIn == 0 || channels % kernelIn != 0) {
                        throw new IllegalArgumentException(
                                "The number of input channels must be evenly divisible by kernel's"
                                        + " in_channels. Received input channels "
                                        + channels
                                        + " and kernel in_channels "
                                        + kernelIn
                                        + ".");
                    }
                    return convolve(
                            t, k, strides, padding, channelsFirst, dilation, channels / kernelIn);
                });
    }

    /** Each input feature with kernels of its own: {@code [spatial…, in, multiplier]}. */
    public static Tensor depthwiseConv(
            Tensor x,
            Tensor kernel,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation) {
        return NumpyMath.apply(
                "depthwise_conv",
                x,
                kernel,
                (t, k) -> {
                    long channels = t.dims().get(channelsFirst ? 1 : t.rank() - 1).constant();
                    List<Dim> dims = new ArrayList<>(k.dims());
                    int n = dims.size();
                    Dim outputs = dims.get(n - 2).times(dims.get(n - 1));
                    dims.set(n - 2, Dim.of(1));
                    dims.set(n - 1, outputs);
                    return convolve(
                            t,
                            Emit.reshape(k, dims),
                            strides,
                            padding,
                            channelsFirst,
                            dilation,
                            channels);
                });
    }

    private static Tensor convolve(
            Tensor x,
            Tensor k,
            int[] strides,
            Padding padding,
            boolean channelsFirst,
            int[] dilation,
            long groups) {
        int n = x.rank() - 2;
        List<Integer> spatial =
                IntStream.range(channelsFirst ? 2 : 1, channelsFirst ? n + 2 : n + 1)
                        .boxed()
                        .toList();
        int feature = channelsFirst ? 1 : n + 1;
        ConvDims dims =
                new ConvDims(
                        0,
                        feature,
                        spatial,
                        n,
                        n + 1,
                        IntStream.range(0, n).boxed().toList(),
                        0,
                        feature,
                        spatial);
        List<Dim> low = new ArrayList<>();
        List<Dim> high = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Dim[] amounts =
                    padding.amounts(
                            x.dims().get(spatial.get(i)),
                            k.dims().get(i).constant(),
                            strides[i],
                            dilation[i]);
            low.add(amounts[0]);
            high.add(amounts[1]);
        }
        DType dtype = DTypes.resultType(x.dtype(), k.dtype());
        return Emit.trace()
                .emit(
                        new Convolution(
                                dims,
                                longs(strides),
                                low,
                                high,
                                Collections.nCopies(n, 1L),
                                longs(dilation),
                                Collections.nCopies(n, false),
                                groups,
                                1,
                                List.of(),
                                dtype),
                        Emit.convert(x, dtype),
                        Emit.convert(k, dtype));
    }

    private static List<Long> longs(int[] values) {
        return IntStream.of(values).mapToObj(v -> (long) v).toList();
    }

    private record Window(List<Long> size, List<Long> strides, List<Dim> low, List<Dim> high) {
        static Window of(
                Tensor x, int[] pool, int[] strides, Padding padding, boolean channelsFirst) {
            List<Long> size = new ArrayList<>(Collections.nCopies(x.rank(), 1L));
            List<Long> steps = new ArrayList<>(Collections.nCopies(x.rank(), 1L));
            List<Dim> low = new ArrayList<>(Collections.nCopies(x.rank(), Dim.of(0)));
            List<Dim> high = new ArrayList<>(Collections.nCopies(x.rank(), Dim.of(0)));
            int first = channelsFirst ? 2 : 1;
            for (int i = 0; i < pool.length; i++) {
                size.set(first + i, (long) pool[i]);
                steps.set(first + i, (long) strides[i]);
                Dim[] amounts = padding.amounts(x.dims().get(first + i), pool[i], strides[i], 1);
                low.set(first + i, amounts[0]);
                high.set(first + i, amounts[1]);
            }
            return new Window(size, steps, low, high);
        }

        Tensor reduce(Tensor x, Binary.Kind kind, double initial) {
            Trace trace = Emit.trace();
            TensorType element = x.type().scalar();
            Block combine =
                    trace.region(
                            List.of(element, element),
                            a -> List.of(trace.emit(new Binary(kind), a.get(0), a.get(1))));
            List<Long> ones = Collections.nCopies(x.rank(), 1L);
            return trace.emit(
                            new ReduceWindow(size, strides, ones, ones, low, high),
                            List.of(x, Emit.like(x, initial)),
                            List.of(combine))
                    .getFirst();
        }
    }

    /** The largest element of each window. */
    public static Tensor maxPool(
            Tensor x, int[] pool, int[] strides, Padding padding, boolean channelsFirst) {
        return NumpyMath.apply(
                "max_pool",
                x,
                t ->
                        Window.of(t, pool, strides, padding, channelsFirst)
                                .reduce(t, Binary.Kind.MAXIMUM, NumpyOps.lowest(t.dtype())));
    }

    /** The mean of each window; padding does not count. */
    public static Tensor averagePool(
            Tensor x, int[] pool, int[] strides, Padding padding, boolean channelsFirst) {
        return NumpyMath.apply(
                "average_pool",
                x,
                t -> {
                    Window window = Window.of(t, pool, strides, padding, channelsFirst);
                    Tensor sums = window.reduce(t, Binary.Kind.ADD, 0);
                    if (padding == Padding.VALID) {
                        double count = 1;
                        for (int size : pool) {
                            count *= size;
                        }
                        return Emit.binary(Binary.Kind.DIVIDE, sums, Emit.like(sums, count));
                    }
                    List<Dim> shape = new ArrayList<>();
                    for (int i = 0; i < t.rank(); i++) {
                        // An axis without a window needs no counts of its own; one with a stride
                        // keeps its size.
                        boolean pooled = window.size().get(i) != 1 || window.strides().get(i) != 1;
                        shape.add(pooled ? t.dims().get(i) : Dim.of(1));
                    }
                    Tensor counts =
                            window.reduce(Emit.full(t.dtype(), shape, 1), Binary.Kind.ADD, 0);
                    return Emit.binary(Binary.Kind.DIVIDE, sums, counts);
                });
    }

    /**
     * {@code (x - mean) / sqrt(variance + epsilon) * scale + offset}, the vectors along an axis.
     */
    public static Tensor batchNormalization(
            Tensor x,
            Tensor mean,
            Tensor variance,
            int axis,
            @Nullable Tensor offset,
            @Nullable Tensor scale,
            double epsilon) {
        int at = Emit.axis(axis, x.rank());
        int[] shape = new int[x.rank()];
        java.util.Arrays.fill(shape, 1);
        shape[at] = -1;
        Tensor inverse = NumpyOps.rsqrt(NumpyOps.add(NumpyOps.reshape(variance, shape), epsilon));
        if (scale != null) {
            inverse = NumpyOps.multiply(inverse, NumpyOps.reshape(scale, shape));
        }
        Tensor shift = NumpyOps.multiply(NumpyOps.negative(NumpyOps.reshape(mean, shape)), inverse);
        if (offset != null) {
            shift = NumpyOps.add(shift, NumpyOps.reshape(offset, shape));
        }
        return NumpyOps.add(NumpyOps.multiply(x, inverse), shift);
    }

    /**
     * Normalises along axes, then scales by gamma and adds beta (of the axes' shape, in ascending
     * order).
     */
    public static Tensor layerNormalization(
            Tensor x,
            @Nullable Tensor gamma,
            @Nullable Tensor beta,
            int[] axes,
            double epsilon,
            boolean rmsScaling) {
        List<Integer> over = Emit.axes(x.rank(), axes);
        int[] shape = new int[x.rank()];
        java.util.Arrays.fill(shape, 1);
        over.forEach(axis -> shape[axis] = x.shape().dim(axis));
        Tensor inverse = NumpyOps.rsqrt(NumpyOps.add(NumpyOps.var(x, true, axes), epsilon));
        if (rmsScaling) {
            Tensor y = NumpyOps.multiply(x, inverse);
            return gamma == null ? y : NumpyOps.multiply(y, NumpyOps.reshape(gamma, shape));
        }
        if (gamma != null) {
            inverse = NumpyOps.multiply(inverse, NumpyOps.reshape(gamma, shape));
        }
        Tensor shift = NumpyOps.multiply(NumpyOps.negative(NumpyOps.mean(x, true, axes)), inverse);
        if (beta != null) {
            shift = NumpyOps.add(shift, NumpyOps.reshape(beta, shape));
        }
        return NumpyOps.add(NumpyOps.multiply(x, inverse), shift);
    }

    /** 1 at each index along a new axis, 0 elsewhere. */
    public static Tensor oneHot(Tensor indices, int classes, int axis, DType dtype) {
        return NumpyMath.apply(
                "one_hot",
                indices,
                raw -> {
                    int at = Emit.axis(axis, raw.rank() + 1);
                    List<Dim> dims = new ArrayList<>(raw.dims());
                    dims.add(at, Dim.of(1));
                    Tensor index = Emit.reshape(Emit.convert(raw, DType.INT32), dims);
                    List<Dim> full = new ArrayList<>(dims);
                    full.set(at, Dim.of(classes));
                    Tensor iota =
                            Emit.trace().emit(new Iota(new TensorType(DType.INT32, full), at));
                    return Emit.convert(Emit.compare(Compare.Direction.EQ, index, iota), dtype);
                });
    }
}
