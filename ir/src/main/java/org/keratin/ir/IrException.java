package org.keratin.ir;

/** A module that breaks a rule of the IR. The message says which, where and what was expected. */
public class IrException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IrException(String message) {
        super(message);
    }

    public IrException(String message, Throwable cause) {
        super(message, cause);
    }
}
