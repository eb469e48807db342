package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.BitcastConvert;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Compare;
import org.keratin.ir.op.Concatenate;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Emit;
import org.keratin.ir.op.Slice;
import org.keratin.ir.op.Unary;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** The vocabulary in which legalisations are written: {@link Emit} and what is special to reals. */
final class Reals extends Emit {
    Reals(Builder b) {
        super(b);
    }

    Value mul(Value x, double factor) {
        return factor == 1 ? x : scale(x, factor);
    }

    Value abs(Value x) {
        return unary(Unary.Kind.ABS, x);
    }

    Value sqrt(Value x) {
        return unary(Unary.Kind.SQRT, x);
    }

    Value and(Value x, Value y) {
        return binary(Binary.Kind.AND, x, y);
    }

    Value or(Value x, Value y) {
        return binary(Binary.Kind.OR, x, y);
    }

    Value not(Value x) {
        return unary(Unary.Kind.NOT, x);
    }

    Value compare(Compare.Direction direction, Value x, double y) {
        return compare(direction, x, fill(x, y));
    }

    Value isNaN(Value x) {
        return compare(Compare.Direction.NE, x, x);
    }

    Value isInfinite(Value x) {
        return compare(Compare.Direction.EQ, abs(x), Double.POSITIVE_INFINITY);
    }

    /** A value of the shape and type of another, the same number everywhere. */
    Value fill(Value like, double number) {
        return fill(like.tensorType(), number);
    }

    /** Integers, to the last bit. */
    Value fill(TensorType type, long number) {
        NDArray scalar = NDArray.allocate(type.dtype());
        scalar.setLong(0, number);
        return spread(b().emit(Constant.of(scalar)), type);
    }

    /** Whether an integer is below 0. */
    Value isNegative(Value x) {
        return compare(Compare.Direction.LT, x, fill(x.tensorType(), 0L));
    }

    /** A scalar at every place of a shape. */
    Value spread(Value scalar, TensorType type) {
        return type.rank() == 0 ? scalar : b().emit(new BroadcastInDim(type, List.of()), scalar);
    }

    /** The bits as a type of the same width. */
    Value bits(Value x, DType to) {
        TensorType type = x.tensorType();
        return type.dtype() == to ? x : b().emit(new BitcastConvert(type.withDtype(to)), x);
    }

    /** The magnitude of x with the sign of y, both f64. */
    Value copySign(Value x, Value y) {
        Value bits = bits(y, DType.INT64);
        Value magnitude = abs(x);
        return select(isNegative(bits), neg(magnitude), magnitude);
    }

    /** The elements {@code start}, {@code start + stride}, … below {@code limit} of a dimension. */
    Value slice(Value x, int dim, Dim start, Dim limit, long stride) {
        List<Dim> dims = x.tensorType().dims();
        if (stride == 1 && start.equals(Dim.of(0)) && limit.equals(dims.get(dim))) {
            return x;
        }
        List<Dim> starts = new ArrayList<>(Collections.nCopies(dims.size(), Dim.of(0)));
        List<Dim> limits = new ArrayList<>(dims);
        List<Long> strides = new ArrayList<>(Collections.nCopies(dims.size(), 1L));
        starts.set(dim, start);
        limits.set(dim, limit);
        strides.set(dim, stride);
        return b().emit(new Slice(starts, limits, strides), x);
    }

    Value slice(Value x, int dim, long start, long limit) {
        return slice(x, dim, Dim.of(start), Dim.of(limit), 1);
    }

    /** Element {@code at} of a dimension, which is dropped. */
    Value pick(Value x, int dim, long at) {
        List<Dim> dims = new ArrayList<>(x.tensorType().dims());
        dims.remove(dim);
        return reshape(slice(x, dim, at, at + 1), dims);
    }

    Value concatenate(int dim, List<Value> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : b().emit(new Concatenate(dim), parts, List.of()).getFirst();
    }

    /** Values of one type behind each other along a new dimension. */
    Value stack(int dim, List<Value> parts) {
        List<Value> rows = new ArrayList<>();
        for (Value part : parts) {
            List<Dim> dims = new ArrayList<>(part.tensorType().dims());
            dims.add(dim, Dim.of(1));
            rows.add(reshape(part, dims));
        }
        return concatenate(dim, rows);
    }
}
