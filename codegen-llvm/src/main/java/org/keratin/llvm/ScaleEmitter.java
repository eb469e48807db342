package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.List;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * x · 2ⁿ rounded once: one instruction on AVX-512, else multiplications of which only the last can
 * round.
 */
final class ScaleEmitter {
    private final FunctionText text;
    private final Avx512 avx512;

    ScaleEmitter(FunctionText text, LlvmTarget target) {
        this.text = text;
        this.avx512 = Avx512.of(text, target);
    }

    /**
     * @param type FLOAT32 or FLOAT64; {@code n} is INT32 of as many lanes
     */
    String scale(VType type, String x, String n) {
        return avx512.takes(type) ? scalef(type, x, n) : multiply(type, x, n);
    }

    private String scalef(VType type, String x, String n) {
        String t = LlvmTypes.of(type);
        String exponent = text.cast("sitofp", n, type.withDtype(DType.INT32), type);
        return avx512.call("scalef", type, List.of(arg(t, x), arg(t, exponent)));
    }

    /**
     * Three factors. The first two keep the product normal: below the smallest exponent they leave
     * room for all digits, so that a result that becomes subnormal is rounded by the last factor
     * alone, or is 0 anyway.
     */
    private String multiply(VType type, String x, String n) {
        boolean single = type.dtype() == DType.FLOAT32;
        int lowest = single ? -126 : -1022;
        int highest = single ? 127 : 1023;
        int room = lowest + (single ? 24 : 53);
        VType word = type.withDtype(DType.INT32);
        int far = (highest - lowest) + highest;
        String left = clamp(word, n, -far, far);
        String product = x;
        for (int step = 0; step < 2; step++) {
            String low = text.binary("icmp slt", word, left, LlvmTypes.literal(word, lowest));
            String high = text.intrinsic("llvm.smin", word, left, LlvmTypes.literal(word, highest));
            String now = text.select(word, low, LlvmTypes.literal(word, room), high);
            product = text.binary("fmul", type, product, power(type, now));
            left = text.binary("sub", word, left, now);
        }
        return text.binary("fmul", type, product, power(type, clamp(word, left, lowest, highest)));
    }

    /** 2ⁿ for an exponent in the normal range, built from its bits. */
    private String power(VType type, String n) {
        boolean single = type.dtype() == DType.FLOAT32;
        VType word = type.withDtype(single ? DType.INT32 : DType.INT64);
        String wide = text.cast("sext", n, type.withDtype(DType.INT32), word);
        String biased =
                text.binary("add", word, wide, LlvmTypes.literal(word, single ? 127 : 1023));
        String bits = text.binary("shl", word, biased, LlvmTypes.literal(word, single ? 23 : 52));
        return text.cast("bitcast", bits, word, type);
    }

    private String clamp(VType word, String n, int low, int high) {
        String atLeast = text.intrinsic("llvm.smax", word, n, LlvmTypes.literal(word, low));
        return text.intrinsic("llvm.smin", word, atLeast, LlvmTypes.literal(word, high));
    }
}
