package org.keratin.llvm;

import java.util.Locale;
import org.keratin.runtime.cpu.CpuTarget;
import org.keratin.runtime.cpu.HostCpu;

/**
 * The processor to generate code for: this machine's, unless {@code
 * KERATIN_CPU=avx2|avx512|avx512-vnni|avx512-bf16} says another; whether that runs here is {@link
 * CpuTarget#runsHere}.
 */
final class ChosenCpu {
    private ChosenCpu() {}

    static CpuTarget get() {
        String forced = System.getenv("KERATIN_CPU");
        return forced == null || forced.isBlank() ? Detected.CPU : parse(forced);
    }

    static CpuTarget parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "avx2" -> CpuTarget.AVX2;
            case "avx512" -> CpuTarget.AVX512;
            case "avx512-vnni" -> CpuTarget.AVX512_VNNI;
            case "avx512-bf16" -> CpuTarget.AVX512_BF16;
            default ->
                    throw new IllegalArgumentException(
                            "KERATIN_CPU must be avx2, avx512, avx512-vnni or avx512-bf16."
                                    + " Received: "
                                    + name);
        };
    }

    private static final class Detected {
        /** LLVM does not start on other architectures; an older processor gets the least. */
        static final CpuTarget CPU =
                CpuTarget.best().orElse(HostCpu.isArm() ? CpuTarget.AARCH64 : CpuTarget.X86_64);
    }
}
