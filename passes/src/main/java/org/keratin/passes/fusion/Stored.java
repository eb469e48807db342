package org.keratin.passes.fusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Value;
import org.keratin.kernel.Buffer;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * An array that has memory of its own: a parameter, a literal, or a value that some kernel writes.
 * Has identity.
 */
public final class Stored {
    private final String name;
    private final DType dtype;
    private final List<Dim> shape;
    private final @Nullable Value value;
    private final Buffer.Kind kind;
    private final int ordinal;

    /**
     * @param value what it holds; null for a packed or copied form of a value
     * @param kind where its memory comes from
     * @param ordinal position among the parameters or results of that kind; 0 for the other kinds
     */
    public Stored(
            String name,
            DType dtype,
            List<Dim> shape,
            @Nullable Value value,
            Buffer.Kind kind,
            int ordinal) {
        this.name = name;
        this.dtype = dtype;
        this.shape = List.copyOf(shape);
        this.value = value;
        this.kind = kind;
        this.ordinal = ordinal;
    }

    public String name() {
        return name;
    }

    public DType dtype() {
        return dtype;
    }

    public List<Dim> shape() {
        return shape;
    }

    /** The number of elements. */
    public Dim size() {
        Dim size = Dim.of(1);
        for (Dim dim : shape) {
            size = size.times(dim);
        }
        return size;
    }

    public @Nullable Value value() {
        return value;
    }

    public Buffer.Kind kind() {
        return kind;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return name + ": " + dtype.stablehloName() + shape;
    }
}
