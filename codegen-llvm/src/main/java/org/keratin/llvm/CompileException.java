package org.keratin.llvm;

import org.jspecify.annotations.Nullable;

/**
 * Code generation failed. The message names the module and says what LLVM, the linker or the child
 * process said.
 */
public final class CompileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CompileException(String message) {
        super(message);
    }

    public CompileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
