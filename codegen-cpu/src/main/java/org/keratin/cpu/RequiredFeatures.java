package org.keratin.cpu;

import java.util.List;
import org.keratin.llvm.LlvmTarget;

/** What a processor must have to run code of a target, by LLVM's names of features. */
final class RequiredFeatures {
    private static final List<String> AVX2 = List.of("avx", "avx2", "bmi2", "f16c", "fma", "movbe");

    private RequiredFeatures() {}

    static List<String> of(LlvmTarget target) {
        return switch (target.name()) {
            case "x86_64" -> List.of("sse4.2", "popcnt");
            case "x86_64-avx2" -> AVX2;
            case "x86_64-avx512" -> {
                List<String> all = new java.util.ArrayList<>(AVX2);
                all.addAll(List.of("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"));
                yield List.copyOf(all);
            }
            default -> List.of();
        };
    }
}
