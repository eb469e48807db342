package org.keratin.llvm;

import java.util.Locale;
import org.keratin.runtime.cpu.CpuLevel;
import org.keratin.runtime.cpu.HostCpu;

/**
 * The processor to generate code for: this machine's, unless {@code
 * KERATIN_CPU=avx2|avx512|avx512-vnni|avx512-bf16} says another; whether that runs here is {@link
 * CpuLevel#runsHere}.
 */
final class ChosenCpu {
    private ChosenCpu() {}

    static CpuLevel get() {
        String forced = System.getenv("KERATIN_CPU");
        return forced == null || forced.isBlank() ? Detected.CPU : parse(forced);
    }

    static CpuLevel parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "avx2" -> CpuLevel.AVX2;
            case "avx512" -> CpuLevel.AVX512;
            case "avx512-vnni" -> CpuLevel.AVX512_VNNI;
            case "avx512-bf16" -> CpuLevel.AVX512_BF16;
            default ->
                    throw new IllegalArgumentException(
                            "KERATIN_CPU must be avx2, avx512, avx512-vnni or avx512-bf16."
                                    + " Received: "
                                    + name);
        };
    }

    private static final class Detected {
        /** LLVM does not start on other architectures; an older processor gets the least. */
        static final CpuLevel CPU =
                CpuLevel.best().orElse(HostCpu.isArm() ? CpuLevel.AARCH64 : CpuLevel.X86_64);
    }
}
