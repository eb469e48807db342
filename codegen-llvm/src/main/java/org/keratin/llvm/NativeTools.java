package org.keratin.llvm;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.global.LLVM;

/**
 * The programs that the LLVM preset's jar carries, unpacked beside libLLVM into JavaCPP's cache
 * when first asked for.
 */
final class NativeTools {
    private static final String LIBRARY_LINK = "libLLVM.so.20.1";

    private NativeTools() {}

    /**
     * The path of a program, executable and with the libraries that it needs beside it.
     *
     * @throws CompileException in one line, when it is not in the jar or cannot be unpacked
     */
    static Path program(String name) {
        Llvm.require();
        String resource = "/org/bytedeco/llvm/" + Loader.getPlatform() + "/" + name;
        try {
            var cached = Loader.cacheResource(LLVM.class, resource);
            if (cached == null) {
                throw new CompileException(
                        "the LLVM preset for " + Loader.getPlatform() + " carries no " + name);
            }
            Path program = cached.toPath();
            if (!Files.isExecutable(program) && !program.toFile().setExecutable(true, true)) {
                throw new CompileException(
                        program
                                + " cannot be made executable: set org.bytedeco.javacpp.cachedir"
                                + " to a folder whose files may be executed");
            }
            linkLibrary(program.resolveSibling("libLLVM.so"), program.resolveSibling(LIBRARY_LINK));
            return program;
        } catch (IOException e) {
            throw new CompileException("cannot unpack " + name + ": " + e.getMessage(), e);
        }
    }

    /** The programs ask for libLLVM by its versioned name, the jar has it under the plain one. */
    private static void linkLibrary(Path library, Path link) throws IOException {
        if (Files.exists(link)) {
            return;
        }
        try {
            Files.createSymbolicLink(link, library.getFileName());
        } catch (FileAlreadyExistsException e) {
            // Another process made it between the two calls.
        } catch (UnsupportedOperationException e) {
            Files.copy(library, link);
        }
    }

    /** Runs a program to its end and returns its exit status; output goes to {@code log}. */
    static int run(ProcessBuilder builder, Path log, int seconds) throws IOException {
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new CompileException(
                        builder.command().getFirst() + " did not end within " + seconds + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompileException(
                    "interrupted while waiting for " + builder.command().getFirst(), e);
        } finally {
            process.destroyForcibly();
        }
    }
}
