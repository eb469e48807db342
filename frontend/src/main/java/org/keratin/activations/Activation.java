package org.keratin.activations;

import org.keratin.Tensor;

/** A function of a tensor that a layer applies to its output. */
public interface Activation {
    Tensor apply(Tensor x);

    /** Keras's name. */
    default String name() {
        throw new UnsupportedOperationException(
                "this activation has no name: it is a Java function");
    }
}
