package org.keratin;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.keratin.initializers.Initializer;
import org.keratin.ir.TensorType;
import org.keratin.naming.Names;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * A tensor that a layer owns and that training may change: a weight, a moving average, a seed. Its
 * first value is made when it is first asked for, so that loading a model does not make values only
 * to replace them.
 */
public final class Variable {
    private static final AtomicLong CREATED = new AtomicLong();
    private final String name;
    private final TensorType type;
    private final Initializer initializer;
    private final boolean autocast;
    private final long serial = CREATED.getAndIncrement();
    private String path;
    private boolean trainable;
    private @Nullable NDArray value;
    private long version;

    /**
     * @param name the name, empty for an automatic one
     */
    public Variable(
            String name,
            long[] shape,
            DType dtype,
            Initializer initializer,
            boolean trainable,
            boolean autocast) {
        this.name = name.isEmpty() ? Names.unique("variable") : name;
        type = TensorType.of(dtype, shape);
        this.initializer = initializer;
        this.trainable = trainable;
        this.autocast = autocast;
        path = this.name;
    }

    /** A trainable variable with a first value (copied). */
    public Variable(NDArray value) {
        this("", value.shape(), value.dtype(), (shape, dtype) -> value, true, true);
        this.value = value.copy();
    }

    public String name() {
        return name;
    }

    /** {@code model/layer/kernel}, once its layer is built. */
    public String path() {
        return path;
    }

    void setPath(String newPath) {
        path = newPath;
    }

    public Shape shape() {
        return Shape.of(type);
    }

    public DType dtype() {
        return type.dtype();
    }

    public TensorType type() {
        return type;
    }

    public boolean trainable() {
        return trainable;
    }

    public Variable trainable(boolean newValue) {
        trainable = newValue;
        return this;
    }

    boolean autocast() {
        return autocast;
    }

    /**
     * The value: while tracing a symbol, else what is stored. In a layer of mixed dtypes cast to
     * its compute dtype.
     */
    public Tensor value() {
        Tensor raw = raw();
        DType scope = autocast ? Layer.autocastDtype() : null;
        return scope != null && dtype().isFloat() && scope != dtype()
                ? org.keratin.ops.NumpyOps.cast(raw, scope)
                : raw;
    }

    /** The value in this variable's own dtype. */
    public Tensor raw() {
        Trace trace = Trace.current();
        return trace != null ? trace.read(this) : Tensor.of(array());
    }

    /** What is stored. Read only: a training step may replace its contents. */
    public synchronized NDArray array() {
        NDArray current = value;
        if (current == null) {
            current = Trace.suspended(() -> initializer.initialize(type.shape(), type.dtype()));
            value = current;
        }
        return current;
    }

    /** Stores a copy of {@code array}, which must have this variable's shape and dtype. */
    public synchronized void assign(NDArray array) {
        if (!Arrays.equals(array.shape(), type.shape())) {
            throw new IllegalArgumentException(
                    "The shape of the target variable and the shape of the target value in "
                            + "`variable.assign(value)` must match. variable.shape="
                            + shape()
                            + ", Received: value.shape="
                            + Shape.ofSizes(array.shape())
                            + ". Target variable: "
                            + this);
        }
        value = array.cast(dtype()) == array ? array.copy() : array.cast(dtype());
        version++;
    }

    /** Sets the value: while tracing, the step then updates this variable. */
    public void assign(Tensor tensor) {
        Trace trace = Trace.current();
        if (trace != null) {
            trace.assign(this, tensor);
        } else {
            assign(tensor.array());
        }
    }

    /** Told after a step has changed the contents in place. */
    synchronized void touched() {
        version++;
    }

    /** Counts the changes. */
    synchronized long version() {
        return version;
    }

    /** Order of creation. */
    long serial() {
        return serial;
    }

    @Override
    public String toString() {
        return "<Variable path="
                + path
                + ", shape="
                + shape()
                + ", dtype="
                + dtype().kerasName()
                + ">";
    }
}
