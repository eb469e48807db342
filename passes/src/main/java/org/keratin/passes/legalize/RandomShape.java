package org.keratin.passes.legalize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.DynamicBroadcastInDim;
import org.keratin.ir.op.DynamicIota;
import org.keratin.ir.op.DynamicReshape;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reshape;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Values of a shape as one row, in row-major order; the shape may be data.
 *
 * @param row how many elements there are
 * @param sizes the shape and {@code [elements]}, null where the types tell both
 */
record RandomShape(Builder b, TensorType type, Dim row, @Nullable Sizes sizes) {
    /** Both as operands of dynamic ops. */
    record Sizes(Value shape, Value row) {}

    static RandomShape of(Builder b, TensorType type, Value shape) {
        if (!type.isDynamic()) {
            return new RandomShape(b, type, type.size(), null);
        }
        Reals r = new Reals(b);
        Value count = r.fill(TensorType.of(DType.INT64), 1L);
        for (int d = 0; d < type.rank(); d++) {
            count = r.mul(count, r.convert(r.pick(shape, 0, d), DType.INT64));
        }
        Value row = r.reshape(count, List.of(Dim.of(1)));
        return new RandomShape(b, type, Dim.UNKNOWN, new Sizes(shape, row));
    }

    private TensorType rowOf(DType dtype) {
        return new TensorType(dtype, List.of(row));
    }

    /** 0, 1, … as ui64. */
    Value iota() {
        TensorType of = rowOf(DType.UINT64);
        return sizes == null
                ? b.emit(new Iota(of, 0))
                : b.emit(new DynamicIota(of, 0), sizes.row());
    }

    /** A scalar at every place. */
    Value spread(Value scalar) {
        TensorType of = rowOf(scalar.tensorType().dtype());
        return sizes == null
                ? b.emit(new BroadcastInDim(of, List.of()), scalar)
                : b.emit(new DynamicBroadcastInDim(of, List.of(), null, null), scalar, sizes.row());
    }

    Value fill(DType dtype, long number) {
        return spread(new Reals(b).fill(TensorType.of(dtype), number));
    }

    /** An f64 at every place. */
    Value fill(double number) {
        return spread(new Reals(b).fill(TensorType.of(DType.FLOAT64), number));
    }

    /** A row in the shape. */
    Value shaped(Value flat) {
        TensorType of = type.withDtype(flat.tensorType().dtype());
        return sizes == null
                ? of.equals(flat.type()) ? flat : b.emit(new Reshape(of), flat)
                : b.emit(new DynamicReshape(of), flat, sizes.shape());
    }
}
