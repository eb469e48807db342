package org.keratin.llvm;

/**
 * One module to compile.
 *
 * @param module its name, for messages and for LLVM's diagnostics
 * @param ir the text of an LLVM IR module; its triple and data layout, if any, are replaced by the
 *     target's
 * @param kind what to make of it
 * @param vectorize whether LLVM may vectorise and interleave loops by itself; ours come vectorised
 */
public record CompileRequest(
        String module, String ir, LlvmTarget target, Kind kind, OptLevel level, boolean vectorize) {
    /** The results that a module can be compiled to. */
    public enum Kind {
        /** A relocatable ELF object (position independent). */
        OBJECT,
        /** Assembly text; PTX for a GPU. */
        ASSEMBLY
    }

    /** An object at O2, without LLVM's vectorisers. */
    public static CompileRequest object(String module, String ir, LlvmTarget target) {
        return new CompileRequest(module, ir, target, Kind.OBJECT, OptLevel.O2, false);
    }

    public CompileRequest as(Kind other) {
        return new CompileRequest(module, ir, target, other, level, vectorize);
    }

    public CompileRequest at(OptLevel other) {
        return new CompileRequest(module, ir, target, kind, other, vectorize);
    }
}
