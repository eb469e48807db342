package org.keratin.runtime.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The host's architecture and processor features, as Linux tells them. */
public final class HostCpu {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    /** LLVM's names of features that Linux calls something else. */
    private static final Map<String, String> LINUX_NAMES =
            Map.ofEntries(
                    Map.entry("sse3", "pni"),
                    Map.entry("sse4.1", "sse4_1"),
                    Map.entry("sse4.2", "sse4_2"),
                    Map.entry("lzcnt", "abm"),
                    Map.entry("bmi", "bmi1"),
                    Map.entry("pclmul", "pclmulqdq"),
                    Map.entry("rdrnd", "rdrand"),
                    Map.entry("prfchw", "3dnowprefetch"),
                    Map.entry("sahf", "lahf_lm"),
                    Map.entry("sha", "sha_ni"),
                    Map.entry("cmov", "cmov"),
                    Map.entry("x87", "fpu"),
                    Map.entry("avxvnni", "avx_vnni"),
                    Map.entry("avx512vnni", "avx512_vnni"),
                    Map.entry("avx512bf16", "avx512_bf16"),
                    Map.entry("avx512fp16", "avx512_fp16"),
                    Map.entry("avx512vbmi2", "avx512_vbmi2"),
                    Map.entry("avx512bitalg", "avx512_bitalg"),
                    Map.entry("avx512vpopcntdq", "avx512_vpopcntdq"),
                    Map.entry("avx512vp2intersect", "avx512_vp2intersect"),
                    Map.entry("amx-tile", "amx_tile"),
                    Map.entry("amx-bf16", "amx_bf16"),
                    Map.entry("amx-int8", "amx_int8"),
                    Map.entry("neon", "asimd"),
                    Map.entry("fp-armv8", "fp"),
                    Map.entry("dotprod", "asimddp"),
                    Map.entry("fullfp16", "asimdhp"),
                    Map.entry("lse", "atomics"),
                    Map.entry("crc", "crc32"));

    private static final List<String> FLAGS = readFlags();

    private HostCpu() {}

    private static List<String> readFlags() {
        if (!Files.isReadable(CPUINFO)) {
            return List.of();
        }
        try {
            return flags(Files.readAllLines(CPUINFO));
        } catch (IOException e) {
            // Without the list nothing can be checked, as on a system that has no such file.
            return List.of();
        }
    }

    /** What all processors have that {@code cpuInfo} (lines of /proc/cpuinfo) lists, sorted. */
    static List<String> flags(List<String> cpuInfo) {
        return cpuInfo.stream()
                .filter(l -> l.startsWith("flags") || l.startsWith("Features"))
                .map(l -> l.substring(l.indexOf(':') + 1).strip().split("\\s+"))
                .map(names -> new TreeSet<>(Arrays.asList(names)))
                .reduce(
                        (all, one) -> {
                            all.retainAll(one);
                            return all;
                        })
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** {@code x86_64} or {@code aarch64}, as LLVM's triples begin. */
    public static String architecture() {
        String arch = System.getProperty("os.arch", "");
        return switch (arch) {
            case "amd64", "x86_64", "x86-64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> arch;
        };
    }

    /** True on a 64-bit ARM machine. */
    public static boolean isArm() {
        return architecture().equals("aarch64");
    }

    /** True when this system tells its processor's features. */
    public static boolean isKnown() {
        return !FLAGS.isEmpty();
    }

    /** Linux's names of the features, sorted; empty when unknown. */
    public static List<String> flags() {
        return FLAGS;
    }

    /**
     * True when the processor has a feature, given by LLVM's name ({@code avx512f}, {@code fma},
     * {@code sse4.2}).
     */
    public static boolean has(String llvmFeature) {
        return FLAGS.contains(LINUX_NAMES.getOrDefault(llvmFeature, llvmFeature));
    }

    /** Those features that the processor lacks; empty where the system does not tell. */
    public static String missing(List<String> llvmFeatures) {
        return isKnown()
                ? llvmFeatures.stream().filter(f -> !has(f)).collect(Collectors.joining(", "))
                : "";
    }
}
