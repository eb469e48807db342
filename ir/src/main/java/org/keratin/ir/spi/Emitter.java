package org.keratin.ir.spi;

import java.util.List;

/**
 * Shows what a generator makes of a program on its way to code. Found by {@link
 * java.util.ServiceLoader}; stateless, thread safe.
 */
public interface Emitter {
    /**
     * The stages offered, in order: {@code kernels}, {@code llvm}, {@code asm}, {@code ptx}, {@code
     * object}, …
     */
    List<String> stages();

    /**
     * The program at a stage: text in UTF-8, or a binary file's content.
     *
     * @param stage one of {@link #stages()}
     * @param target a triple or an SM version; empty for this machine
     * @throws IllegalArgumentException when the target is not known
     * @throws UnsupportedOperationException when the program cannot be brought to this stage, in
     *     one line
     */
    byte[] emit(String stage, StepProgram program, CompileOptions options, String target);
}
