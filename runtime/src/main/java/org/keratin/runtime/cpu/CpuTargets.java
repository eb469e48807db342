package org.keratin.runtime.cpu;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processors that code is compiled for, by the names that {@code --target} takes. */
public final class CpuTargets {
    private static final List<String> AVX2 =
            List.of("avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe");

    private static final List<String> AVX512 =
            and(AVX2, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");
    private static final List<String> VNNI = and(AVX512, "avx512vnni");

    private record CpuTarget(String name, List<String> features) {}

    /** Those for x86-64, each of which needs more than the one before. */
    private static final List<CpuTarget> X86 =
            List.of(
                    new CpuTarget("x86_64", List.of("sse4.2", "popcnt")),
                    new CpuTarget("x86_64-avx2", AVX2),
                    new CpuTarget("x86_64-avx512", AVX512),
                    new CpuTarget("x86_64-avx512-vnni", VNNI),
                    new CpuTarget("x86_64-avx512-bf16", and(VNNI, "avx512bf16")));

    private CpuTargets() {}

    private static List<String> and(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** What a processor must have to run a target's code beyond its architecture, LLVM's names. */
    public static List<String> features(String target) {
        return X86.stream()
                .filter(t -> t.name().equals(target))
                .findFirst()
                .map(CpuTarget::features)
                .orElse(List.of());
    }

    /** The target that needs most of what this machine has; null where none runs here. */
    public static @Nullable String best() {
        if (HostCpu.architecture().equals("aarch64")) {
            return "aarch64";
        }
        if (!HostCpu.architecture().equals("x86_64")) {
            return null;
        }
        return X86.reversed().stream()
                .filter(t -> t.features().stream().allMatch(HostCpu::has))
                .findFirst()
                .map(CpuTarget::name)
                .orElse(HostCpu.isKnown() ? null : "x86_64");
    }
}
