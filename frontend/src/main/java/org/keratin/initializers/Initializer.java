package org.keratin.initializers;

import java.util.Map;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Makes the first value of a variable. */
@FunctionalInterface
public interface Initializer {
    /** A new array. */
    NDArray initialize(long[] shape, DType dtype);

    /**
     * Keras's serialised form: {@code module}, {@code class_name}, {@code config}, {@code
     * registered_name}.
     */
    default Map<String, Object> toConfig() {
        throw new UnsupportedOperationException(
                "this initializer has no config: it is a Java function");
    }
}
