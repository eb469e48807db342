package org.keratin.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keratin.Dispatch;
import org.keratin.Tensor;
import org.keratin.Trace;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Gather;
import org.keratin.ir.op.IndexDims;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Pad;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Transpose;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Making, reshaping and joining arrays (keras.ops.numpy). */
public class NumpyShapes extends NumpyMath {
    protected NumpyShapes() {}

    /** The sizes of a tensor, as expressions where they are known only when the model runs. */
    public static List<Dim> shape(Tensor x) {
        return x.dims();
    }

    /**
     * Another shape for the same elements; one size may be -1. A null keeps the size of that
     * dimension.
     */
    public static Tensor reshape(Tensor x, int... shape) {
        return reshape(x, IntStream.of(shape).mapToObj(s -> s == -1 ? null : Dim.of(s)).toList());
    }

    private static Tensor reshape(Tensor x, List<? extends @Nullable Dim> shape) {
        List<@Nullable Dim> wanted = new ArrayList<>(shape);
        return apply("reshape", x, t -> Emit.reshape(t, resolve(t, wanted)));
    }

    /** As {@link #reshape(Tensor, int...)}, with sizes as expressions. */
    public static Tensor reshapeTo(Tensor x, List<Dim> shape) {
        return reshape(x, shape);
    }

    /** Fills in the open size. */
    private static List<Dim> resolve(Tensor x, List<@Nullable Dim> shape) {
        Dim known = Dim.of(1);
        int open = -1;
        for (int i = 0; i < shape.size(); i++) {
            Dim dim = shape.get(i);
            if (dim != null) {
                known = known.times(dim);
            } else if (open >= 0) {
                throw new IllegalArgumentException("only one size of a reshape may be -1");
            } else {
                open = i;
            }
        }
        Dim size = x.type().size();
        List<Dim> dims = new ArrayList<>();
        for (Dim dim : shape) {
            dims.add(dim != null ? dim : size.floorDiv(known));
        }
        Dim product = Dim.of(1);
        for (Dim dim : dims) {
            product = product.times(dim);
        }
        if (!product.equals(size)) {
            throw new IllegalArgumentException(
                    "The total size of the tensor must be unchanged. Received: input_shape="
                            + x.shape()
                            + ", target_shape="
                            + org.keratin.Shape.of(
                                    shape.stream()
                                            .map(
                                                    d ->
                                                            d == null
                                                                    ? Long.valueOf(-1)
                                                                    : d.isConstant()
                                                                            ? Long.valueOf(
                                                                                    d.constant())
                                                                            : null)
                                            .toList()));
        }
        return dims;
    }

    /** Permutes dimensions; reverses them where no axes are given. */
    public static Tensor transpose(Tensor x, int... axes) {
        List<Integer> permutation = new ArrayList<>();
        for (int i = 0; i < x.rank(); i++) {
            permutation.add(axes.length == 0 ? x.rank() - 1 - i : Emit.axis(axes[i], x.rank()));
        }
        return apply("transpose", x, t -> Emit.trace().emit(new Transpose(permutation), t));
    }

    public static Tensor swapaxes(Tensor x, int axis1, int axis2) {
        int[] axes = IntStream.range(0, x.rank()).toArray();
        int a = Emit.axis(axis1, x.rank());
        int b = Emit.axis(axis2, x.rank());
        axes[a] = b;
        axes[b] = a;
        return transpose(x, axes);
    }

    public static Tensor expandDims(Tensor x, int axis) {
        int at = Emit.axis(axis, x.rank() + 1);
        return apply(
                "expand_dims",
                x,
                t -> {
                    List<Dim> dims = new ArrayList<>(t.dims());
                    dims.add(at, Dim.of(1));
                    return Emit.reshape(t, dims);
                });
    }

    /** Removes a dimension of size 1. */
    public static Tensor squeeze(Tensor x, int axis) {
        int at = Emit.axis(axis, x.rank());
        return apply(
                "squeeze",
                x,
                t -> {
                    List<Dim> dims = new ArrayList<>(t.dims());
                    if (!dims.remove(at).equals(Dim.of(1))) {
                        throw new IllegalArgumentException(
                                "Cannot squeeze axis="
                                        + axis
                                        + ", because the dimension is not 1. Shape: "
                                        + t.shape());
                    }
                    return Emit.reshape(t, dims);
                });
    }

    public static Tensor concatenate(List<? extends Tensor> xs, int axis) {
        return Dispatch.one(
                "concatenate",
                List.copyOf(xs),
                in -> {
                    int at = Emit.axis(axis, in.getFirst().rank());
                    DType dtype = in.getFirst().dtype();
                    for (Tensor t : in) {
                        dtype = DTypes.resultType(dtype, t.dtype());
                        for (int i = 0; i < t.rank(); i++) {
                            if (i != at
                                    && !Trace.unify(in.getFirst().dims().get(i), t.dims().get(i))) {
                                throw new IllegalArgumentException(
                                        "A `Concatenate` layer requires inputs with matching shapes"
                                                + " except for the concatenation axis. Received:"
                                                + " input_shape="
                                                + in.stream().map(Tensor::shape).toList());
                            }
                        }
                    }
                    DType common = dtype;
                    Tensor[] converted =
                            in.stream().map(t -> Emit.convert(t, common)).toArray(Tensor[]::new);
                    return converted.length == 1
                            ? converted[0]
                            : Emit.trace().emit(new Concatenate(at), converted);
                });
    }

    /** Joins along a new axis. */
    public static Tensor stack(List<? extends Tensor> xs, int axis) {
        return concatenate(xs.stream().map(x -> expandDims(x, axis)).toList(), axis);
    }

    public static Tensor broadcastTo(Tensor x, int... shape) {
        List<Dim> dims = IntStream.of(shape).mapToObj(Dim::of).toList();
        return apply("broadcast_to", x, t -> Emit.broadcastTo(t, dims));
    }

    /**
     * Elements {@code from[i]} to {@code to[i]} in each dimension, every {@code step[i]}-th.
     *
     * @param to exclusive; negative counts from the end, {@link Integer#MAX_VALUE} is the end
     */
    public static Tensor slice(Tensor x, int[] from, int[] to, int[] step) {
        return apply(
                "get_item",
                x,
                t -> {
                    List<Dim> start = new ArrayList<>();
                    List<Dim> limit = new ArrayList<>();
                    List<Long> stride = new ArrayList<>();
                    for (int i = 0; i < t.rank(); i++) {
                        Dim size = t.dims().get(i);
                        start.add(i < from.length ? bound(from[i], size) : Dim.of(0));
                        limit.add(i < to.length ? bound(to[i], size) : size);
                        stride.add(i < step.length ? (long) step[i] : 1L);
                    }
                    return Emit.trace().emit(new Slice(start, limit, stride), t);
                });
    }

    private static Dim bound(int index, Dim size) {
        if (index == Integer.MAX_VALUE) {
            return size;
        }
        if (index < 0) {
            return size.plus(index);
        }
        return size.isConstant() ? Dim.of(Math.min(index, size.constant())) : Dim.of(index);
    }

    /** Element {@code index} of an axis, which goes away. */
    public static Tensor getItem(Tensor x, int axis, int index) {
        int at = Emit.axis(axis, x.rank());
        int[] from = new int[at + 1];
        int[] to = new int[at + 1];
        int[] step = new int[at + 1];
        Arrays.fill(to, Integer.MAX_VALUE);
        Arrays.fill(step, 1);
        from[at] = index;
        to[at] = index == -1 ? Integer.MAX_VALUE : index + 1;
        return squeeze(slice(x, from, to, step), at);
    }

    /** Pads with a constant: {@code pairs[i]} before and after dimension i. */
    public static Tensor pad(Tensor x, int[][] pairs, double value) {
        return apply(
                "pad",
                x,
                t -> {
                    List<Dim> low = new ArrayList<>();
                    List<Dim> high = new ArrayList<>();
                    for (int[] pair : pairs) {
                        low.add(Dim.of(pair[0]));
                        high.add(Dim.of(pair[1]));
                    }
                    return Emit.trace()
                            .emit(
                                    new Pad(low, high, Collections.nCopies(pairs.length, 0L)),
                                    t,
                                    Emit.like(t, value));
                });
    }

    /**
     * Rows of {@code x} along an axis by index. Indices out of range are clamped, negative ones
     * count from the end.
     */
    public static Tensor take(Tensor x, Tensor indices, int axis) {
        return apply(
                "take",
                x,
                indices,
                (t, raw) -> {
                    int at = Emit.axis(axis, t.rank());
                    Tensor index =
                            raw.dtype().isUnsigned() ? raw : wrapped(wide(raw), t.dims().get(at));
                    List<Integer> offset = new ArrayList<>();
                    List<Dim> sizes = new ArrayList<>(t.dims());
                    sizes.set(at, Dim.of(1));
                    for (int i = 0; i < t.rank(); i++) {
                        if (i != at) {
                            offset.add(i < at ? i : i + index.rank() - 1);
                        }
                    }
                    Gather gather =
                            new Gather(
                                    IndexDims.of(offset, List.of(at), List.of(at), index.rank()),
                                    sizes,
                                    false);
                    return Emit.trace().emit(gather, t, index);
                });
    }

    /** Of a type that has the sizes of dimensions, too. */
    private static Tensor wide(Tensor index) {
        return index.dtype().bits() < 32 ? Emit.convert(index, DType.INT32) : index;
    }

    private static Tensor wrapped(Tensor index, Dim size) {
        Tensor below =
                Emit.compare(org.keratin.ir.op.Compare.Direction.LT, index, Emit.like(index, 0));
        Tensor shifted =
                Emit.binary(
                        org.keratin.ir.op.Binary.Kind.ADD, index, Emit.dim(size, index.dtype()));
        return Emit.select(below, shifted, index);
    }

    public static Tensor full(List<Dim> dims, DType dtype, double value) {
        return Dispatch.one("full", List.of(), in -> Emit.full(dtype, dims, value));
    }

    public static Tensor zeros(DType dtype, long... shape) {
        return full(Arrays.stream(shape).mapToObj(Dim::of).toList(), dtype, 0);
    }

    public static Tensor ones(DType dtype, long... shape) {
        return full(Arrays.stream(shape).mapToObj(Dim::of).toList(), dtype, 1);
    }

    public static Tensor zerosLike(Tensor x) {
        return apply("zeros_like", x, t -> Emit.full(t.dtype(), t.dims(), 0));
    }

    public static Tensor onesLike(Tensor x) {
        return apply("ones_like", x, t -> Emit.full(t.dtype(), t.dims(), 1));
    }

    /** 0 to {@code stop}, exclusive. */
    public static Tensor arange(Dim stop, DType dtype) {
        return Dispatch.one(
                "arange",
                List.of(),
                in -> {
                    // Positions are numbers; StableHLO has no iota of booleans.
                    DType counted = dtype.isBool() ? DType.INT32 : dtype;
                    TensorType type = new TensorType(counted, List.of(stop));
                    return Emit.convert(Emit.trace().emit(new Iota(type, 0)), dtype);
                });
    }

    /** 0 to {@code stop}, exclusive, as int32. */
    public static Tensor arange(int stop) {
        return arange(Dim.of(stop), DType.INT32);
    }
}
