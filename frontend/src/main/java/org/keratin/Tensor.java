package org.keratin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * A tensor: a value, or, while a model is traced, a symbol for one. {@link KerasTensor} is the
 * third kind, a shape and dtype only. Immutable.
 */
public sealed class Tensor permits KerasTensor {
    private final TensorType type;
    private final @Nullable NDArray array;
    private final @Nullable Value symbol;

    /** Keras's {@code _keras_mask}: which steps of this tensor count. */
    private @Nullable Tensor mask;

    Tensor(TensorType type, @Nullable NDArray array, @Nullable Value symbol) {
        this.type = type;
        this.array = array;
        this.symbol = symbol;
    }

    /** A tensor over an array (not copied; it must not change afterwards). */
    public static Tensor of(NDArray array) {
        return new Tensor(TensorType.of(array.dtype(), array.shape()), array, null);
    }

    /** A float32 tensor. */
    public static Tensor of(float[] values, long... shape) {
        return of(NDArray.of(values, shape));
    }

    /** An int32 tensor. */
    public static Tensor of(int[] values, long... shape) {
        return of(NDArray.of(values, shape));
    }

    /** A float32 matrix. */
    public static Tensor of(float[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        float[] flat = new float[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != columns) {
                throw new IllegalArgumentException(
                        "the rows differ in length: " + columns + " and " + rows[i].length);
            }
            System.arraycopy(rows[i], 0, flat, i * columns, columns);
        }
        return of(flat, rows.length, columns);
    }

    static Tensor symbol(Value value) {
        return new Tensor(value.tensorType(), null, value);
    }

    /** The type, with symbolic dimensions while tracing. */
    public TensorType type() {
        return type;
    }

    public DType dtype() {
        return type.dtype();
    }

    /** The shape, null where a size is known only when the model runs. */
    public Shape shape() {
        return Shape.of(type);
    }

    /** The sizes as expressions. */
    public List<Dim> dims() {
        return type.dims();
    }

    public int rank() {
        return type.rank();
    }

    /** True if this has no value: a symbol, or a {@link KerasTensor}. */
    public boolean isSymbolic() {
        return array == null;
    }

    /** The value; an error where this is symbolic. */
    public NDArray array() {
        if (array == null) {
            throw new IllegalStateException(
                    "a symbolic tensor "
                            + type
                            + " has no value: it stands for one while a model is traced. Use ops.*"
                            + " on it");
        }
        return array;
    }

    @Nullable NDArray arrayOrNull() {
        return array;
    }

    /** The IR value this stands for; an error where there is none. */
    Value symbol() {
        if (symbol == null) {
            throw new IllegalStateException("not a symbol: " + this);
        }
        return symbol;
    }

    boolean isTraced() {
        return symbol != null;
    }

    /** The only element, as a number. */
    public double item() {
        NDArray value = single();
        return value.getDouble(0);
    }

    /**
     * The only element, as a truth value. An error where this is symbolic: use {@code ops.cond}.
     */
    public boolean booleanValue() {
        NDArray value = single();
        return value.getDouble(0) != 0;
    }

    private NDArray single() {
        if (array == null) {
            throw new SymbolicBooleanException();
        }
        if (array.size() != 1) {
            throw new IllegalArgumentException(
                    "a tensor of one element was expected, not of shape " + shape());
        }
        return array;
    }

    /** The elements as floats, in row-major order. */
    public float[] toFloatArray() {
        return array().toFloatArray();
    }

    /** Keras's mask of this tensor, null where there is none. */
    public @Nullable Tensor mask() {
        return mask;
    }

    /** The same tensor with a mask. */
    public Tensor withMask(@Nullable Tensor newMask) {
        Tensor copy = new Tensor(type, array, symbol);
        copy.mask = newMask;
        return copy;
    }

    /** The same tensor with the mask of another. */
    public Tensor withMaskOf(Tensor other) {
        return other.mask == null || this instanceof KerasTensor ? this : withMask(other.mask);
    }

    @Override
    public String toString() {
        return array != null
                ? array.toString()
                : "<Tensor shape=" + shape() + ", dtype=" + dtype().kerasName() + ">";
    }
}
