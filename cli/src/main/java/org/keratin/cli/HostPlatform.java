package org.keratin.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.keratin.runtime.cpu.HostCpu;

/** What this machine is, and how far Keratin is tested on its kind. */
final class HostPlatform {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    /** The features that generated code is chosen by, in Linux's names. */
    private static final Set<String> TOLD =
            Set.of(
                    "avx",
                    "avx2",
                    "fma",
                    "f16c",
                    "avx512f",
                    "avx512dq",
                    "avx512bw",
                    "avx512vl",
                    "avx512_bf16",
                    "avx512_vnni",
                    "avx512_fp16",
                    "amx_tile",
                    "amx_bf16",
                    "amx_int8",
                    "asimd",
                    "asimdhp",
                    "asimddp",
                    "sve",
                    "bf16",
                    "i8mm");

    private HostPlatform() {}

    static String describe() {
        return System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + ", "
                + System.getProperty("os.arch")
                + ": "
                + tier();
    }

    private static String tier() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        return switch (System.getProperty("os.arch", "")) {
            case "amd64" -> linux ? "tier 1, tested" : "tier 3, starts and runs, not tested";
            case "aarch64" ->
                    linux
                            ? "tier 2, code is emitted, rarely run"
                            : "tier 3, starts and runs, not tested";
            default -> "unknown: only the interpreter may work";
        };
    }

    static String cpu() {
        return modelName()
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " cores for this process";
    }

    static String features() {
        Set<String> found = new TreeSet<>(HostCpu.flags());
        if (!HostCpu.isKnown()) {
            return "not told by this system";
        }
        found.retainAll(TOLD);
        return found.isEmpty()
                ? "none that generated code needs: AVX2 with FMA is the least"
                : String.join(" ", found);
    }

    static long physicalMemory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    private static String modelName() {
        if (!Files.isReadable(CPUINFO)) {
            return "of unknown name";
        }
        try (var lines = Files.lines(CPUINFO)) {
            return lines.filter(l -> l.startsWith("model name"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("of unknown name");
        } catch (IOException e) {
            // A doctor tells what it can.
            return "of unknown name";
        }
    }
}
