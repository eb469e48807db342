package org.keratin.llvm;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keratin.kernel.GroupProduct;
import org.keratin.runtime.cpu.CpuLevel;

/**
 * What code is generated for.
 *
 * @param name our name, part of a bundle's key: {@code x86_64-avx512}, {@code aarch64}, {@code
 *     sm_80}
 * @param triple LLVM's target triple
 * @param cpu LLVM's processor name; must be one that LLVM knows, which only warns of others
 * @param features LLVM's feature string ({@code +a,-b})
 * @param vectorBits bits of one vector register; 32 on a GPU, where a thread is scalar
 */
public record LlvmTarget(String name, String triple, String cpu, String features, int vectorBits) {
    private static final String X86_TRIPLE = "x86_64-unknown-linux-gnu";
    private static final String AARCH64_TRIPLE = "aarch64-unknown-linux-gnu";

    /**
     * sm_90a for 9.0 only (wgmma exists nowhere else); sm_80 PTX for all others, through the
     * driver's JIT.
     */
    private static final Set<String> GPUS = Set.of("sm_80", "sm_90a");

    /** The machine we run on, or what {@code KERATIN_CPU} says instead. */
    public static LlvmTarget host() {
        return cpu(ChosenCpu.get());
    }

    /** The target for a kind of processor. */
    public static LlvmTarget cpu(CpuLevel cpu) {
        return switch (cpu) {
            case X86_64 -> x86(cpu, "x86-64-v2", "", 128);
            case AVX2 -> x86(cpu, "x86-64-v3", "", 256);
            // This level's tuning avoids whole 512-bit vectors unless told.
            case AVX512 -> x86(cpu, "x86-64-v4", "-prefer-256-bit", 512);
            case AVX512_VNNI -> avx512().with(cpu, "+avx512vnni");
            case AVX512_BF16 -> avx512Vnni().with(cpu, "+avx512bf16");
            case AARCH64 ->
                    new LlvmTarget(cpu.targetName(), AARCH64_TRIPLE, "generic", "+neon", 128);
        };
    }

    private static LlvmTarget x86(CpuLevel cpu, String name, String features, int vectorBits) {
        return new LlvmTarget(cpu.targetName(), X86_TRIPLE, name, features, vectorBits);
    }

    /** x86-64-v2, SSE4.2. */
    public static LlvmTarget x86() {
        return cpu(CpuLevel.X86_64);
    }

    /** x86-64-v3: AVX2 and FMA. */
    public static LlvmTarget avx2() {
        return cpu(CpuLevel.AVX2);
    }

    /** x86-64-v4: AVX-512, with whole 512-bit vectors. */
    public static LlvmTarget avx512() {
        return cpu(CpuLevel.AVX512);
    }

    /** AVX-512 with products of groups of integers. */
    public static LlvmTarget avx512Vnni() {
        return cpu(CpuLevel.AVX512_VNNI);
    }

    /** AVX-512 with products of pairs of BFLOAT16, too. */
    public static LlvmTarget avx512Bf16() {
        return cpu(CpuLevel.AVX512_BF16);
    }

    /** 64-bit ARM with Advanced SIMD. */
    public static LlvmTarget aarch64() {
        return cpu(CpuLevel.AARCH64);
    }

    private LlvmTarget with(CpuLevel other, String feature) {
        return new LlvmTarget(
                other.targetName(), triple, cpu, features + "," + feature, vectorBits);
    }

    /**
     * A GPU: {@code sm_80} (PTX 7.0, runs on everything newer) or {@code sm_90a} (PTX 8.0, runs on
     * 9.0 alone).
     */
    public static LlvmTarget nvptx(String sm) {
        if (!GPUS.contains(sm)) {
            throw new IllegalArgumentException(
                    "no code generation for GPU " + sm + ": known are sm_80 and sm_90a");
        }
        return new LlvmTarget(
                sm, "nvptx64-nvidia-cuda", sm, sm.equals("sm_80") ? "+ptx70" : "+ptx80", 32);
    }

    /**
     * A target by the name that {@code --target} takes: one of ours, or a triple of LLVM.
     *
     * @throws IllegalArgumentException naming the targets there are
     */
    public static LlvmTarget of(String name) {
        return switch (name) {
            case "host" -> host();
            case X86_TRIPLE -> x86();
            case AARCH64_TRIPLE -> aarch64();
            case "sm_80", "nvptx64-nvidia-cuda" -> nvptx("sm_80");
            case "sm_90a" -> nvptx("sm_90a");
            default ->
                    CpuLevel.of(name)
                            .map(LlvmTarget::cpu)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "unknown target "
                                                            + name
                                                            + ": known are host, "
                                                            + processors()
                                                            + ", sm_80, sm_90a"));
        };
    }

    private static String processors() {
        return Arrays.stream(CpuLevel.values())
                .map(CpuLevel::targetName)
                .collect(Collectors.joining(", "));
    }

    public boolean isGpu() {
        return triple.startsWith("nvptx");
    }

    /** True if code may use a feature beyond those of the processor's name, by LLVM's name. */
    boolean has(String feature) {
        return List.of(features.split(",")).contains("+" + feature);
    }

    /** The multiplications of groups that code for this target has instructions for. */
    public Set<GroupProduct> products() {
        if (!isX86() || vectorBits < 256) {
            return Set.of();
        }
        Set<GroupProduct> products = EnumSet.of(GroupProduct.WORDS);
        if (has("avx512vnni")) {
            products.add(GroupProduct.BYTES);
        }
        if (has("avx512bf16")) {
            products.add(GroupProduct.BFLOATS);
        }
        return products;
    }

    /** Whether code may use AVX-512 of the level x86-64-v4, alone or with more. */
    boolean hasAvx512() {
        return isX86() && vectorBits == 512;
    }

    public boolean isX86() {
        return triple.startsWith("x86_64");
    }

    /** What a processor must have beyond its architecture, LLVM's names; empty for a GPU. */
    public List<String> requiredFeatures() {
        return CpuLevel.of(name).map(CpuLevel::features).orElse(List.of());
    }

    /** Whether this machine can run code of this target. */
    public boolean runsHere() {
        return CpuLevel.of(name).map(CpuLevel::runsHere).orElse(false);
    }
}
