package org.keratin.llvm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keratin.kernel.GroupProduct;

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

    /**
     * sm_90a for 9.0 only (wgmma exists nowhere else); sm_80 PTX for all others, through the
     * driver's JIT.
     */
    private static final Set<String> GPUS = Set.of("sm_80", "sm_90a");

    /** The machine we run on, at the level that {@code KERATIN_CPU} or the processor says. */
    public static LlvmTarget host() {
        return cpu(HostCpu.chosen());
    }

    /** The CPU target of a vector level. */
    public static LlvmTarget cpu(HostCpu.Level level) {
        return switch (level) {
            case BASE -> x86();
            case AVX2 -> avx2();
            case AVX512 -> avx512();
            case AVX512_VNNI -> avx512Vnni();
            case AVX512_BF16 -> avx512Bf16();
            case NEON -> aarch64();
        };
    }

    /** x86-64-v2, SSE4.2: every 64-bit x86 processor since 2009. */
    public static LlvmTarget x86() {
        return new LlvmTarget("x86_64", X86_TRIPLE, "x86-64-v2", "", 128);
    }

    /** x86-64-v3: AVX2 and FMA. */
    public static LlvmTarget avx2() {
        return new LlvmTarget("x86_64-avx2", X86_TRIPLE, "x86-64-v3", "", 256);
    }

    /**
     * x86-64-v4: AVX-512, with whole 512-bit vectors, which this level's tuning avoids unless told.
     */
    public static LlvmTarget avx512() {
        return new LlvmTarget("x86_64-avx512", X86_TRIPLE, "x86-64-v4", "-prefer-256-bit", 512);
    }

    /** AVX-512 with products of groups of integers: Ice Lake, Zen 4 and newer. */
    public static LlvmTarget avx512Vnni() {
        LlvmTarget base = avx512();
        return base.with("x86_64-avx512-vnni", "+avx512vnni");
    }

    /** AVX-512 with products of pairs of BFLOAT16, too: Cooper Lake, Zen 4 and newer. */
    public static LlvmTarget avx512Bf16() {
        return avx512Vnni().with("x86_64-avx512-bf16", "+avx512bf16");
    }

    private LlvmTarget with(String other, String feature) {
        return new LlvmTarget(other, triple, cpu, features + "," + feature, vectorBits);
    }

    /** 64-bit ARM with Advanced SIMD. */
    public static LlvmTarget aarch64() {
        return new LlvmTarget("aarch64", "aarch64-unknown-linux-gnu", "generic", "+neon", 128);
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
            case "x86_64", X86_TRIPLE -> x86();
            case "x86_64-avx2" -> avx2();
            case "x86_64-avx512" -> avx512();
            case "x86_64-avx512-vnni" -> avx512Vnni();
            case "x86_64-avx512-bf16" -> avx512Bf16();
            case "aarch64", "aarch64-unknown-linux-gnu" -> aarch64();
            case "sm_80", "nvptx64-nvidia-cuda" -> nvptx("sm_80");
            case "sm_90a" -> nvptx("sm_90a");
            default ->
                    throw new IllegalArgumentException(
                            "unknown target "
                                    + name
                                    + ": known are host, x86_64, x86_64-avx2, x86_64-avx512,"
                                    + " x86_64-avx512-vnni, x86_64-avx512-bf16, aarch64, sm_80,"
                                    + " sm_90a");
        };
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

    /** Whether this machine can run code of this target. */
    public boolean runsHere() {
        return switch (name) {
            case "x86_64" -> !HostCpu.isArm();
            case "x86_64-avx2" -> HostCpu.canRun(HostCpu.Level.AVX2);
            case "x86_64-avx512" -> HostCpu.canRun(HostCpu.Level.AVX512);
            case "x86_64-avx512-vnni" -> HostCpu.canRun(HostCpu.Level.AVX512_VNNI);
            case "x86_64-avx512-bf16" -> HostCpu.canRun(HostCpu.Level.AVX512_BF16);
            case "aarch64" -> HostCpu.isArm();
            default -> false;
        };
    }
}
