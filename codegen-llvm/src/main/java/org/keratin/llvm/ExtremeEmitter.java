package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.List;
import org.keratin.kernel.target.VType;

/**
 * IEEE 754-2019's minimum and maximum, which keep NaN and order -0 before +0. AVX-512 has an
 * instruction that orders zeros but drops NaN: with a masked addition, which keeps NaN, that is
 * half of the instructions of LLVM's general form. Where an operand is known, LLVM's is shorter.
 */
final class ExtremeEmitter {
    /** VRANGEPS' immediate: what is chosen, and that the sign is the chosen operand's. */
    private static final String MINIMUM = "4";

    private static final String MAXIMUM = "5";

    private final FunctionText text;
    private final Avx512 avx512;

    ExtremeEmitter(FunctionText text, LlvmTarget target) {
        this.text = text;
        this.avx512 = Avx512.of(text, target);
    }

    /**
     * @param type FLOAT32 or FLOAT64
     */
    String emit(boolean maximum, VType type, String a, String b) {
        return avx512.takes(type) && isComputed(a) && isComputed(b)
                ? range(maximum, type, a, b)
                : text.intrinsic(maximum ? "llvm.maximum" : "llvm.minimum", type, a, b);
    }

    private static boolean isComputed(String operand) {
        return operand.startsWith("%");
    }

    private String range(boolean maximum, VType type, String a, String b) {
        String t = LlvmTypes.of(type);
        var choice = arg("i32", maximum ? MAXIMUM : MINIMUM);
        String ordered = avx512.call("range", type, List.of(arg(t, a), arg(t, b), choice));
        String isNan = text.binary("fcmp uno", type, a, b);
        String nan = text.binary("fadd", type, a, b);
        return text.select(type, isNan, nan, ordered);
    }
}
