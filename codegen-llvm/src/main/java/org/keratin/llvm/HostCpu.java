package org.keratin.llvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vector level of the processor we run on, read without LLVM. {@code
 * KERATIN_CPU=avx2|avx512|avx512-vnni|avx512-bf16} forces a level, for code generation only:
 * whether this machine can run it is {@link #canRun}.
 */
public final class HostCpu {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final List<String> AVX2 =
            List.of("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe");
    private static final List<String> AVX512 =
            List.of("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");
    private static final String VNNI = "avx512_vnni";
    private static final String BF16 = "avx512_bf16";

    private HostCpu() {}

    /** Vector levels in ascending order; each includes those before it on its architecture. */
    public enum Level {
        /** SSE4.2: x86-64-v2. */
        BASE(128),
        /** 128-bit Advanced SIMD on 64-bit ARM. */
        NEON(128),
        /** AVX2 and FMA: x86-64-v3. */
        AVX2(256),
        /** AVX-512 F, BW, CD, DQ, VL: x86-64-v4. */
        AVX512(512),
        /** Products of groups of bytes and of pairs of 16-bit integers. */
        AVX512_VNNI(512),
        /** Products of pairs of BFLOAT16. */
        AVX512_BF16(512);

        private final int vectorBits;

        Level(int vectorBits) {
            this.vectorBits = vectorBits;
        }

        /** Bits of one vector register. */
        public int vectorBits() {
            return vectorBits;
        }
    }

    /** True on a 64-bit ARM machine. */
    static boolean isArm() {
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return arch.equals("aarch64") || arch.equals("arm64");
    }

    /** The level that this machine runs, whatever {@code KERATIN_CPU} says. */
    public static Level detected() {
        return Detected.LEVEL;
    }

    /** The level to generate code for: {@code KERATIN_CPU} where set, else {@link #detected}. */
    public static Level chosen() {
        String forced = System.getenv("KERATIN_CPU");
        return forced == null || forced.isBlank() ? detected() : parse(forced);
    }

    /** Whether code of {@code level} runs on this machine. */
    public static boolean canRun(Level level) {
        return level == detected()
                || (!isArm() && level != Level.NEON && level.compareTo(detected()) < 0);
    }

    static Level parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "avx2" -> Level.AVX2;
            case "avx512" -> Level.AVX512;
            case "avx512-vnni" -> Level.AVX512_VNNI;
            case "avx512-bf16" -> Level.AVX512_BF16;
            default ->
                    throw new IllegalArgumentException(
                            "KERATIN_CPU must be avx2, avx512, avx512-vnni or avx512-bf16."
                                    + " Received: "
                                    + name);
        };
    }

    private static final class Detected {
        static final Level LEVEL = detect();

        private static Level detect() {
            if (isArm()) {
                return Level.NEON;
            }
            if (!Files.isReadable(CPU_INFO)) {
                return Level.BASE;
            }
            try {
                return level(Files.readAllLines(CPU_INFO));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + CPU_INFO, e);
            }
        }
    }

    /** The level that all processors listed in {@code cpuInfo} (lines of /proc/cpuinfo) have. */
    static Level level(List<String> cpuInfo) {
        Level lowest = Level.AVX512_BF16;
        boolean any = false;
        for (String line : cpuInfo) {
            if (line.startsWith("flags")) {
                any = true;
                Set<String> flags =
                        new TreeSet<>(
                                Arrays.asList(line.substring(line.indexOf(':') + 1).split("\\s+")));
                Level one = level(flags);
                lowest = one.compareTo(lowest) < 0 ? one : lowest;
            }
        }
        return any ? lowest : Level.BASE;
    }

    private static Level level(Set<String> flags) {
        if (!flags.containsAll(AVX2)) {
            return Level.BASE;
        }
        if (!flags.containsAll(AVX512)) {
            return Level.AVX2;
        }
        if (!flags.contains(VNNI)) {
            return Level.AVX512;
        }
        return flags.contains(BF16) ? Level.AVX512_BF16 : Level.AVX512_VNNI;
    }
}
