package org.keratin.ir.op;

import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * What a value of token type is when running: an array without elements, always the same. Ops run
 * in the order of the text, so that a token has nothing to say.
 */
public final class Token {
    /** The value of every token. */
    public static final NDArray VALUE = NDArray.allocate(DType.BOOL, 0);

    private Token() {}
}
