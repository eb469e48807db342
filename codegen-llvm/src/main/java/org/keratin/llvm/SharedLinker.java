package org.keratin.llvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.runtime.cpu.HostCpu;

/**
 * Turns an object into a shared library: {@link ElfLinker} what LLVM writes for x86-64, anything
 * else the preset's own lld in a process of its own. Neither gcc nor ld nor a libc to link against
 * is needed. Needs Linux; lld also needs a cache folder whose files may be executed, libz and
 * libstdc++. Where linking does not work, {@link OrcCode} loads the object instead.
 */
public final class SharedLinker {
    private static final int SECONDS = 60;

    private SharedLinker() {}

    /** Whether linking works here, tried once a process. */
    public static boolean available() {
        return Probe.FAILURE == null;
    }

    /** Why linking does not work here, in one line; null where it does. */
    public static @Nullable String missing() {
        return Probe.FAILURE;
    }

    /**
     * Links one object of the host's architecture.
     *
     * @param name for messages, and the library's soname
     * @param object a position-independent ELF object
     * @return the bytes of a shared library that exports the object's global symbols and depends on
     *     no other library: memcpy and memset are found in the process
     * @throws CompileException with the linker's message
     */
    public static byte[] link(String name, byte[] object) {
        try {
            return ElfLinker.link(name + ".so", object);
        } catch (ElfObject.Unknown e) {
            return linkByLld(name, object);
        }
    }

    private static byte[] linkByLld(String name, byte[] object) {
        Path lld = NativeTools.program("lld");
        try {
            Path folder = Files.createTempDirectory("keratin-link");
            try {
                return link(lld, name, object, folder);
            } finally {
                for (String file : List.of("in.o", "out.so", "log")) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new CompileException("cannot link '" + name + "': " + e.getMessage(), e);
        }
    }

    private static byte[] link(Path lld, String name, byte[] object, Path folder)
            throws IOException {
        Path in = Files.write(folder.resolve("in.o"), object);
        Path out = folder.resolve("out.so");
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        lld.toString(),
                        "-flavor",
                        "gnu",
                        "-shared",
                        "--hash-style=gnu",
                        "--build-id=none",
                        "-z",
                        "noexecstack",
                        "-z",
                        "now",
                        "-soname",
                        name + ".so",
                        "-o",
                        out.toString(),
                        in.toString());
        builder.environment().put("LD_LIBRARY_PATH", String.valueOf(lld.getParent()));
        int status = NativeTools.run(builder, log, SECONDS);
        if (status != 0) {
            String said =
                    Files.readString(log, StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse("no message");
            throw new CompileException(
                    "lld cannot link '" + name + "' (status " + status + "): " + said);
        }
        return Files.readAllBytes(out);
    }

    private static final class Probe {
        static final @Nullable String FAILURE = probe();

        private static @Nullable String probe() {
            String os = System.getProperty("os.name", "");
            if (!os.equals("Linux")) {
                return "shared libraries are linked on Linux only; this is " + os;
            }
            if (!HostCpu.isArm()) {
                return null;
            }
            try {
                String ir = "define i32 @keratin_probe() {\n  ret i32 1\n}\n";
                link("probe", LlvmCompiler.object("probe", ir, LlvmTarget.aarch64()));
                return null;
            } catch (CompileException e) {
                return e.getMessage();
            }
        }
    }
}
