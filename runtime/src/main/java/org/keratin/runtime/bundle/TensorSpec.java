package org.keratin.runtime.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/** Name, element type and shape of a variable, input or output. */
public record TensorSpec(String name, DType dtype, List<Dim> shape) {
    public TensorSpec {
        shape = List.copyOf(shape);
    }

    /** The number of elements. */
    public Dim size() {
        Dim size = Dim.of(1);
        for (Dim d : shape) {
            size = size.times(d);
        }
        return size;
    }

    /** {@code (batch, 28, 28, 1)}. */
    public String shapeText() {
        return shape.stream().map(Dim::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
