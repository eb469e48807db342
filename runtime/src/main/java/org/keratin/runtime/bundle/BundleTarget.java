package org.keratin.runtime.bundle;

import java.util.List;

/**
 * What the code was made for.
 *
 * @param triple LLVM's target triple, such as {@code x86_64-unknown-linux-gnu}
 * @param cpu LLVM's name of the processor, for information
 * @param features what the processor must have, by LLVM's names, such as {@code avx512f}; only
 *     those that the code uses, no tuning flags
 */
public record BundleTarget(String triple, String cpu, List<String> features) {
    public BundleTarget {
        features = List.copyOf(features);
    }
}
