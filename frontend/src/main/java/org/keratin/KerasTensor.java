package org.keratin;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.naming.Names;
import org.keratin.runtime.NDArray;

/**
 * A symbolic placeholder for a shape and a dtype, used to put functional models together. It never
 * has a value.
 */
public final class KerasTensor extends Tensor {
    private static final AtomicLong CREATED = new AtomicLong();
    private final String name;
    private final long serial = CREATED.getAndIncrement();
    private @Nullable GraphNode node;
    private int index;

    /**
     * @param name the name, empty for an automatic one
     */
    KerasTensor(TensorType type, String name) {
        super(type, null, null);
        this.name = name.isEmpty() ? Names.unique("keras_tensor") : name;
    }

    public String name() {
        return name;
    }

    /** The node that makes this tensor, null where it stands alone. */
    public @Nullable GraphNode node() {
        return node;
    }

    /** Which of the node's outputs this is. */
    public int index() {
        return index;
    }

    void setHistory(GraphNode maker, int outputIndex) {
        node = maker;
        index = outputIndex;
    }

    /** Order of creation. */
    long serial() {
        return serial;
    }

    @Override
    public NDArray array() {
        throw new IllegalArgumentException(
                "A KerasTensor cannot be used as input to a Java function. A KerasTensor is a"
                    + " symbolic placeholder for a shape and dtype, used when constructing Keras"
                    + " Functional models or Keras Functions. You can only use it as input to a"
                    + " Keras layer or a Keras operation (from the namespaces `keras.layers` and"
                    + " `keras.operations`).");
    }

    @Override
    public Tensor withMask(@Nullable Tensor newMask) {
        throw new IllegalStateException("a KerasTensor carries no mask");
    }

    /** As Keras prints it. */
    @Override
    public String toString() {
        return "<KerasTensor shape="
                + shape()
                + ", dtype="
                + dtype().kerasName()
                + ", sparse=None, name="
                + name
                + ">";
    }

    /** Several outputs of one node. */
    static void connect(GraphNode maker, List<KerasTensor> outputs) {
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).setHistory(maker, i);
        }
    }
}
