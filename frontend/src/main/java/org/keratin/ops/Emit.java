package org.keratin.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.Trace;
import org.keratin.ir.Block;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.Select;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** What ops are made of, while a trace is current: broadcasting, promotion, reductions. */
public final class Emit {
    private Emit() {}

    public static Trace trace() {
        Trace trace = Trace.current();
        if (trace == null) {
            throw new IllegalStateException("an op was emitted while nothing is traced");
        }
        return trace;
    }

    public static Tensor convert(Tensor x, DType dtype) {
        if (x.dtype() == dtype) {
            return x;
        }
        if (dtype.isBool()) {
            return compare(Compare.Direction.NE, x, scalar(x.dtype(), 0));
        }
        return trace().emit(new Convert(dtype), x);
    }

    public static Tensor unary(Unary.Kind kind, Tensor x) {
        return trace().emit(new Unary(kind), x);
    }

    /** A unary op that gives floats. */
    static Tensor floatUnary(Unary.Kind kind, Tensor x) {
        return unary(kind, convert(x, DTypes.floating(x.dtype())));
    }

    /** A binary op after promotion and broadcasting. */
    public static Tensor binary(Binary.Kind kind, Tensor a, Tensor b) {
        DType dtype = DTypes.resultType(a.dtype(), b.dtype());
        return binaryAs(dtype, kind, a, b);
    }

    static Tensor binaryAs(DType dtype, Binary.Kind kind, Tensor a, Tensor b) {
        List<Dim> dims = broadcastDims(a, b);
        return trace().emit(
                        new Binary(kind),
                        broadcastTo(convert(a, dtype), dims),
                        broadcastTo(convert(b, dtype), dims));
    }

    public static Tensor compare(Compare.Direction direction, Tensor a, Tensor b) {
        DType dtype = DTypes.resultType(a.dtype(), b.dtype());
        List<Dim> dims = broadcastDims(a, b);
        Compare.Type type =
                dtype.isFloat() || dtype.isComplex()
                        ? Compare.Type.FLOAT
                        : dtype.isUnsigned() || dtype.isBool()
                                ? Compare.Type.UNSIGNED
                                : Compare.Type.SIGNED;
        return trace().emit(
                        new Compare(direction, type),
                        broadcastTo(convert(a, dtype), dims),
                        broadcastTo(convert(b, dtype), dims));
    }

    public static Tensor select(Tensor condition, Tensor a, Tensor b) {
        DType dtype = DTypes.resultType(a.dtype(), b.dtype());
        List<Dim> dims = broadcastDims(broadcastDims(condition.dims(), a.dims()), b.dims());
        return trace().emit(
                        new Select(),
                        broadcastTo(convert(condition, DType.BOOL), dims),
                        broadcastTo(convert(a, dtype), dims),
                        broadcastTo(convert(b, dtype), dims));
    }

    public static Tensor scalar(DType dtype, double value) {
        return trace().emit(Constant.scalar(dtype, value));
    }

    /** A constant of the dtype of {@code x}. */
    public static Tensor like(Tensor x, double value) {
        return scalar(x.dtype(), value);
    }

    public static Tensor full(DType dtype, List<Dim> dims, double value) {
        return broadcastTo(scalar(dtype, value), dims);
    }

    static List<Dim> broadcastDims(Tensor a, Tensor b) {
        return broadcastDims(a.dims(), b.dims());
    }

    /** NumPy's broadcasting; two unknown sizes that meet are taken to be equal. */
    static List<Dim> broadcastDims(List<Dim> a, List<Dim> b) {
        int rank = Math.max(a.size(), b.size());
        List<Dim> dims = new ArrayList<>(rank);
        Dim one = Dim.of(1);
        for (int i = 0; i < rank; i++) {
            int ia = i - (rank - a.size());
            int ib = i - (rank - b.size());
            Dim da = ia < 0 ? one : a.get(ia);
            Dim db = ib < 0 ? one : b.get(ib);
            if (da.equals(one)) {
                dims.add(db);
            } else if (db.equals(one) || Trace.unify(da, db)) {
                dims.add(da);
            } else {
                throw new IllegalArgumentException(
                        "Incompatible shapes for broadcasting: "
                                + Shape.of(new TensorType(DType.BOOL, a))
                                + " and "
                                + Shape.of(new TensorType(DType.BOOL, b)));
            }
        }
        return dims;
    }

    /** Broadcasts along leading and unit dimensions. */
    public static Tensor broadcastTo(Tensor x, List<Dim> dims) {
        if (x.dims().equals(dims)) {
            return x;
        }
        int offset = dims.size() - x.rank();
        if (offset < 0) {
            throw new IllegalArgumentException(
                    "a tensor of shape " + x.shape() + " cannot be broadcast to fewer dimensions");
        }
        return broadcast(x, dims, IntStream.range(offset, dims.size()).boxed().toList());
    }

    /** Broadcasts dimension i of {@code x} to dimension map[i]. */
    static Tensor broadcast(Tensor x, List<Dim> dims, List<Integer> map) {
        return trace().emit(new BroadcastInDim(new TensorType(x.dtype(), dims), map), x);
    }

    /** An axis counted from the end where negative. */
    static int axis(int axis, int rank) {
        int positive = axis < 0 ? axis + rank : axis;
        if (positive < 0 || positive >= rank) {
            throw new IllegalArgumentException(
                    "axis " + axis + " is out of bounds for an array of " + rank + " dimensions");
        }
        return positive;
    }

    /** Sorted, positive, distinct axes; all axes where none is given. */
    static List<Integer> axes(int rank, int... axes) {
        return axes.length == 0
                ? IntStream.range(0, rank).boxed().toList()
                : IntStream.of(axes).map(a -> axis(a, rank)).sorted().distinct().boxed().toList();
    }

    /** Reduces by one binary op. */
    static Tensor reduce(Binary.Kind kind, Tensor x, double initial, List<Integer> axes) {
        if (axes.isEmpty()) {
            return x;
        }
        TensorType element = x.type().scalar();
        Block combine =
                trace().region(
                                List.of(element, element),
                                args ->
                                        List.of(
                                                trace().emit(
                                                                new Binary(kind),
                                                                args.get(0),
                                                                args.get(1))));
        return trace().emit(new Reduce(axes), List.of(x, like(x, initial)), List.of(combine))
                .getFirst();
    }

    /** Puts reduced dimensions back as ones. */
    static Tensor keepDims(Tensor reduced, Tensor original, List<Integer> axes) {
        List<Dim> dims = new ArrayList<>(original.dims());
        axes.forEach(axis -> dims.set(axis, Dim.of(1)));
        return reshape(reduced, dims);
    }

    public static Tensor reshape(Tensor x, List<Dim> dims) {
        return x.dims().equals(dims)
                ? x
                : trace().emit(new org.keratin.ir.op.Reshape(new TensorType(x.dtype(), dims)), x);
    }

    /** The number of elements along axes, as a scalar of a dtype. */
    static Tensor count(Tensor x, List<Integer> axes, DType dtype) {
        Dim count = Dim.of(1);
        for (int axis : axes) {
            count = count.times(x.dims().get(axis));
        }
        return dim(count, dtype);
    }

    /** A dimension as a scalar: a constant, or the size of an iota made for it. */
    static Tensor dim(Dim dim, DType dtype) {
        if (dim.isConstant()) {
            return scalar(dtype, dim.constant());
        }
        Tensor ones = full(DType.INT32, List.of(dim), 1);
        return convert(reduce(Binary.Kind.ADD, ones, 0, List.of(0)), dtype);
    }
}
