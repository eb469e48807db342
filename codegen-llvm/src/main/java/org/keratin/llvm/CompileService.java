package org.keratin.llvm;

/**
 * Where modules are compiled. LLVM aborts its process on a fatal error, so what we did not trace
 * ourselves (files given on the command line, fuzzing) goes to a child process; modules traced by
 * the frontend compile in-process.
 */
public interface CompileService {
    /**
     * Compiles one module; any thread may call.
     *
     * @return the object's bytes, or the text in UTF-8
     * @throws CompileException naming the module; also when the child died, ran out of time or of
     *     memory over it
     */
    byte[] compile(CompileRequest request);

    /** LLVM in this process. */
    static CompileService inProcess() {
        return LlvmCompiler::compile;
    }

    /** One child process for all callers, started when first needed and restarted when it dies. */
    static CompileService childProcess() {
        return ChildCompileService.SHARED;
    }

    /**
     * What {@code KERATIN_COMPILE}, else the system property {@code keratin.compile}, says: {@code
     * process} for the child, {@code inprocess} or nothing for this one.
     */
    static CompileService chosen() {
        String environment = System.getenv("KERATIN_COMPILE");
        String how = environment == null ? System.getProperty("keratin.compile", "") : environment;
        return switch (how) {
            case "", "inprocess" -> inProcess();
            case "process" -> childProcess();
            default ->
                    throw new IllegalArgumentException(
                            "KERATIN_COMPILE must be process or inprocess. Received: " + how);
        };
    }
}
