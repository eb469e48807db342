package org.keratin;

/** A symbolic tensor was used as a boolean. */
public final class SymbolicBooleanException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SymbolicBooleanException() {
        super(
                "Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt"
                    + " the following resolutions to the problem: use `ops.cond(condition, ifTrue,"
                    + " ifFalse)` or `ops.where`, which become part of the traced model; or call"
                    + " the layer eagerly, on tensors that have values.");
    }
}
