package org.keratin.runtime.cpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processors that code is compiled for; of those for x86-64 each needs more than the last. */
public enum CpuLevel {
    /** x86-64-v2: every 64-bit x86 processor since 2009. */
    X86_64("x86_64", null, "sse4.2", "popcnt"),
    /** x86-64-v3. */
    AVX2("x86_64-avx2", null, "avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe"),
    /** x86-64-v4. */
    AVX512("x86_64-avx512", AVX2, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"),
    /** With products of groups of integers: Ice Lake, Zen 4 and newer. */
    AVX512_VNNI("x86_64-avx512-vnni", AVX512, "avx512vnni"),
    /** With products of pairs of BFLOAT16, too: Cooper Lake, Zen 4 and newer. */
    AVX512_BF16("x86_64-avx512-bf16", AVX512_VNNI, "avx512bf16"),
    /** 64-bit ARM with Advanced SIMD, which all of it has. */
    AARCH64("aarch64", null);

    private final String targetName;
    private final List<String> features;

    CpuLevel(String targetName, @Nullable CpuLevel base, String... more) {
        this.targetName = targetName;
        List<String> all = new ArrayList<>(base == null ? List.of() : base.features);
        all.addAll(List.of(more));
        this.features = List.copyOf(all);
    }

    /** The target of a name. */
    public static Optional<CpuLevel> of(String targetName) {
        return Arrays.stream(values()).filter(t -> t.targetName.equals(targetName)).findFirst();
    }

    /** The target that needs most of what this machine has; empty where none runs here. */
    public static Optional<CpuLevel> best() {
        return Arrays.asList(values()).reversed().stream().filter(CpuLevel::runsHere).findFirst();
    }

    /** The name that {@code --target} takes. */
    public String targetName() {
        return targetName;
    }

    /** What a processor must have to run this code beyond its architecture, LLVM's names. */
    public List<String> features() {
        return features;
    }

    /** Whether this machine runs such code; without the processor's list only the first does. */
    public boolean runsHere() {
        if (!HostCpu.architecture().equals(this == AARCH64 ? "aarch64" : "x86_64")) {
            return false;
        }
        return HostCpu.isKnown()
                ? HostCpu.missing(features).isEmpty()
                : this == X86_64 || this == AARCH64;
    }
}
