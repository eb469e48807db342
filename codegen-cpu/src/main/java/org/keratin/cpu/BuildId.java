package org.keratin.cpu;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.keratin.ir.Module;
import org.keratin.llvm.LlvmCompiler;
import org.keratin.passes.kernels.KernelLowering;
import org.keratin.runtime.bundle.Bundle;

/**
 * Which build of the compiler this is: a bundle made by another build is never taken from the
 * cache, so a changed pass cannot go unseen. Release jars and class folders are told apart by size
 * and time.
 */
final class BuildId {
    static final String VALUE = compute();

    private BuildId() {}

    private static String compute() {
        StringBuilder id = new StringBuilder();
        for (Class<?> part :
                List.of(
                        Bundle.class,
                        Module.class,
                        KernelLowering.class,
                        LlvmCompiler.class,
                        CpuCompiler.class)) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            if (source == null) {
                // jlinked or native images: built once, told apart by the version alone
                continue;
            }
            try {
                Path path = Path.of(source.getLocation().toURI());
                id.append(Files.size(path)).append('@').append(newest(path)).append(' ');
            } catch (IOException | URISyntaxException | IllegalArgumentException e) {
                id.append(source.getLocation()).append(' ');
            }
        }
        return id.toString().trim();
    }

    private static long newest(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.getLastModifiedTime(path).toMillis();
        }
        long newest = 0;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return newest;
    }
}
