package org.keratin.cpu;

import java.util.ArrayList;
import java.util.List;
import org.keratin.llvm.LlvmTarget;

/** What a processor must have to run code of a target, by LLVM's names of features. */
final class RequiredFeatures {
    private static final List<String> AVX2 = List.of("avx", "avx2", "bmi2", "f16c", "fma", "movbe");

    private static final List<String> AVX512 =
            and(AVX2, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");

    private RequiredFeatures() {}

    private static List<String> and(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    static List<String> of(LlvmTarget target) {
        return switch (target.name()) {
            case "x86_64" -> List.of("sse4.2", "popcnt");
            case "x86_64-avx2" -> AVX2;
            case "x86_64-avx512" -> AVX512;
            case "x86_64-avx512-vnni" -> and(AVX512, "avx512vnni");
            case "x86_64-avx512-bf16" -> and(AVX512, "avx512vnni", "avx512bf16");
            default -> List.of();
        };
    }
}
