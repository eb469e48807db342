/**
 * Kernel IR to machine code and PTX, shared by the CPU and CUDA generators.
 *
 * <p>Two halves. The emitter turns target-level kernels into the <em>text</em> of LLVM IR, which is
 * what tests and {@code --emit llvm} show. The toolchain turns such text into an object, assembly
 * or PTX ({@link LlvmCompiler}), an object into a shared library ({@link SharedLinker}) or into
 * code in this process ({@link OrcCode}). Text crosses the native border once a module; there is no
 * native call per instruction.
 *
 * <p>LLVM aborts the process on a fatal error (a construct that it cannot select). {@link
 * CompileService} is the border for that: in this process for modules we trust, a child process for
 * everything else.
 */
@NullMarked
package org.keratin.llvm;

import org.jspecify.annotations.NullMarked;
