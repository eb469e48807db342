package org.keratin.llvm;

/**
 * How hard LLVM works on a module. All levels give the same bits: no pass reassociates without a
 * flag in the IR.
 */
public enum OptLevel {
    O0("default<O0>", 0),
    O1("default<O1>", 1),
    O2("default<O2>", 2),
    O3("default<O3>", 3);

    private final String pipeline;
    private final int codeGenLevel;

    OptLevel(String pipeline, int codeGenLevel) {
        this.pipeline = pipeline;
        this.codeGenLevel = codeGenLevel;
    }

    /** The pass pipeline in the syntax of {@code opt -passes}. */
    String pipeline() {
        return pipeline;
    }

    /** The value of {@code LLVMCodeGenOptLevel}. */
    int codeGenLevel() {
        return codeGenLevel;
    }
}
