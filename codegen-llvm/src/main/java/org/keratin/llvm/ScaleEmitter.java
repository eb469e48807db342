package org.keratin.llvm;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * x · 2ⁿ rounded once: one instruction on AVX-512, else multiplications of which only the last can
 * round.
 */
final class ScaleEmitter {
    private final FunctionText text;
    private final LlvmTarget target;

    ScaleEmitter(FunctionText text, LlvmTarget target) {
        this.text = text;
        this.target = target;
    }

    /**
     * @param type FLOAT32 or FLOAT64; {@code n} is INT32 of as many lanes
     */
    String scale(VType type, String x, String n) {
        int bits = type.dtype().bits() * type.lanes();
        boolean wide = target.name().equals("x86_64-avx512");
        return wide && (bits == 512 || bits == 256 || bits == 128)
                ? scalef(type, x, n, bits)
                : multiply(type, x, n);
    }

    private String scalef(VType type, String x, String n, int bits) {
        String t = LlvmTypes.of(type);
        boolean single = type.dtype() == DType.FLOAT32;
        String name = "llvm.x86.avx512.mask.scalef." + (single ? "ps." : "pd.") + bits;
        int maskBits = Math.max(8, type.lanes());
        String exponent =
                text.value(
                        "sitofp "
                                + LlvmTypes.of(type.withDtype(DType.INT32))
                                + " "
                                + n
                                + " to "
                                + t);
        String rounding = bits == 512 ? ", i32" : "";
        text.declare(
                t,
                name,
                t + ", " + t + ", " + t + ", i" + maskBits + (bits == 512 ? ", i32 immarg" : ""));
        return text.value(
                "call "
                        + t
                        + " @"
                        + name
                        + "("
                        + t
                        + " "
                        + x
                        + ", "
                        + t
                        + " "
                        + exponent
                        + ", "
                        + t
                        + " zeroinitializer, i"
                        + maskBits
                        + " -1"
                        + rounding
                        + (bits == 512 ? " 4" : "")
                        + ")");
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
            String low =
                    text.value(
                            "icmp slt "
                                    + LlvmTypes.of(word)
                                    + " "
                                    + left
                                    + ", "
                                    + LlvmTypes.literal(word, lowest));
            String high =
                    text.intrinsic(
                            "llvm.smin",
                            LlvmTypes.of(word),
                            suffix(word),
                            left,
                            LlvmTypes.literal(word, highest));
            String now =
                    text.value(
                            "select "
                                    + LlvmTypes.of(word.withDtype(DType.BOOL))
                                    + " "
                                    + low
                                    + ", "
                                    + LlvmTypes.of(word)
                                    + " "
                                    + LlvmTypes.literal(word, room)
                                    + ", "
                                    + LlvmTypes.of(word)
                                    + " "
                                    + high);
            product =
                    text.value(
                            "fmul " + LlvmTypes.of(type) + " " + product + ", " + power(type, now));
            left = text.value("sub " + LlvmTypes.of(word) + " " + left + ", " + now);
        }
        return text.value(
                "fmul "
                        + LlvmTypes.of(type)
                        + " "
                        + product
                        + ", "
                        + power(type, clamp(word, left, lowest, highest)));
    }

    /** 2ⁿ for an exponent in the normal range, built from its bits. */
    private String power(VType type, String n) {
        boolean single = type.dtype() == DType.FLOAT32;
        VType word = type.withDtype(single ? DType.INT32 : DType.INT64);
        String t = LlvmTypes.of(word);
        String wide =
                single
                        ? n
                        : text.value(
                                "sext "
                                        + LlvmTypes.of(type.withDtype(DType.INT32))
                                        + " "
                                        + n
                                        + " to "
                                        + t);
        String biased =
                text.value(
                        "add "
                                + t
                                + " "
                                + wide
                                + ", "
                                + LlvmTypes.literal(word, single ? 127 : 1023));
        String bits =
                text.value(
                        "shl "
                                + t
                                + " "
                                + biased
                                + ", "
                                + LlvmTypes.literal(word, single ? 23 : 52));
        return text.value("bitcast " + t + " " + bits + " to " + LlvmTypes.of(type));
    }

    private String clamp(VType word, String n, int low, int high) {
        String t = LlvmTypes.of(word);
        String atLeast =
                text.intrinsic("llvm.smax", t, suffix(word), n, LlvmTypes.literal(word, low));
        return text.intrinsic("llvm.smin", t, suffix(word), atLeast, LlvmTypes.literal(word, high));
    }

    private static String suffix(VType type) {
        return LlvmTypes.suffix(LlvmTypes.element(type.dtype()), type.lanes());
    }
}
