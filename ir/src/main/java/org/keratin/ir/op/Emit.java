package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * The vocabulary in which gradients, decompositions and legalisations are written: arithmetic on
 * values of one type.
 */
public class Emit {
    private final Builder b;

    public Emit(Builder b) {
        this.b = b;
    }

    public final Builder b() {
        return b;
    }

    public final Value unary(Unary.Kind kind, Value x) {
        return b.emit(new Unary(kind), x);
    }

    public final Value binary(Binary.Kind kind, Value x, Value y) {
        return b.emit(new Binary(kind), x, y);
    }

    public final Value add(Value x, Value y) {
        return binary(Binary.Kind.ADD, x, y);
    }

    public final Value sub(Value x, Value y) {
        return binary(Binary.Kind.SUBTRACT, x, y);
    }

    public final Value mul(Value x, Value y) {
        return binary(Binary.Kind.MULTIPLY, x, y);
    }

    public final Value div(Value x, Value y) {
        return binary(Binary.Kind.DIVIDE, x, y);
    }

    public final Value neg(Value x) {
        return unary(Unary.Kind.NEGATE, x);
    }

    public final Value scale(Value x, double factor) {
        return mul(x, fill(x.tensorType(), factor));
    }

    /** A tensor of one value. */
    public final Value fill(TensorType type, double value) {
        Value scalar = b.emit(Constant.scalar(type.dtype(), value));
        return type.rank() == 0 ? scalar : b.emit(new BroadcastInDim(type, List.of()), scalar);
    }

    public final Value zeros(TensorType type) {
        return fill(type, 0);
    }

    public final Value convert(Value x, DType to) {
        return x.tensorType().dtype() == to ? x : b.emit(new Convert(to), x);
    }

    public final Value compare(Compare.Direction direction, Value x, Value y) {
        return b.emit(new Compare(direction, Compare.Type.of(x.tensorType().dtype())), x, y);
    }

    public final Value select(Value predicate, Value onTrue, Value onFalse) {
        return b.emit(new Select(), predicate, onTrue, onFalse);
    }

    public final Value reshape(Value x, List<Dim> dims) {
        TensorType type = x.tensorType().withDims(dims);
        return type.equals(x.type()) ? x : b.emit(new Reshape(type), x);
    }

    public final Value transpose(Value x, List<Integer> permutation) {
        for (int i = 0; i < permutation.size(); i++) {
            if (permutation.get(i) != i) {
                return b.emit(new Transpose(permutation), x);
            }
        }
        return x;
    }

    /** The sum over dimensions. */
    public final Value sum(Value x, List<Integer> dims) {
        if (dims.isEmpty()) {
            return x;
        }
        DType dtype = x.tensorType().dtype();
        Value zero = b.emit(Constant.scalar(dtype, 0));
        return b.emit(new Reduce(dims), List.of(x, zero), List.of(combiner(Binary.Kind.ADD, dtype)))
                .getFirst();
    }

    public final Value sumAll(Value x) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < x.tensorType().rank(); i++) {
            all.add(i);
        }
        return sum(x, all);
    }

    /** A size as an i64 scalar. */
    public final Value count(Dim size) {
        return count(size, DType.INT64);
    }

    /** A size as a scalar; one that a call knows is the sum of as many ones. */
    public final Value count(Dim size, DType dtype) {
        if (!size.isConstant()) {
            return sumAll(fill(new TensorType(dtype, List.of(size)), 1));
        }
        NDArray number = NDArray.allocate(dtype);
        number.setLong(0, size.constant());
        return b.emit(Constant.of(number));
    }

    /** A region that applies one binary op. */
    public final Block combiner(Binary.Kind kind, DType dtype) {
        TensorType scalar = TensorType.of(dtype);
        return b.block(
                List.of(scalar, scalar),
                (inner, args) -> List.of(inner.emit(new Binary(kind), args.get(0), args.get(1))));
    }
}
