package org.keratin.ir.op;

import org.keratin.ir.IrException;

/** A {@code check.*} op that does not hold. The message names the first element that differs. */
public final class CheckFailure extends IrException {
    private static final long serialVersionUID = 1;

    public CheckFailure(String message) {
        super(message);
    }
}
