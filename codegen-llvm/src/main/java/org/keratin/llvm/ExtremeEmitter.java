package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * IEEE 754-2019's minimum and maximum, which keep NaN and order -0 before +0. AVX-512 has an
 * instruction that orders zeros but drops NaN: with a masked addition, which keeps NaN, that is
 * half of the instructions of LLVM's general form. Where an operand is known, LLVM's is shorter.
 */
final class ExtremeEmitter {
    /** VRANGEPS' immediate: what is chosen, and that the sign is the chosen operand's. */
    private static final String MINIMUM = "4";

    private static final String MAXIMUM = "5";

    /** MXCSR's exceptions, in the operand of AVX-512 intrinsics. */
    private static final String CURRENT_DIRECTION = "4";

    private final FunctionText text;
    private final boolean hasRange;

    ExtremeEmitter(FunctionText text, LlvmTarget target) {
        this.text = text;
        this.hasRange = target.hasAvx512();
    }

    /**
     * @param type FLOAT32 or FLOAT64
     */
    String emit(boolean maximum, VType type, String a, String b) {
        int bits = type.dtype().bits() * type.lanes();
        boolean isVector = bits == 512 || bits == 256 || bits == 128;
        return hasRange && isVector && isComputed(a) && isComputed(b)
                ? range(maximum, type, a, b, bits)
                : text.intrinsic(maximum ? "llvm.maximum" : "llvm.minimum", type, a, b);
    }

    private static boolean isComputed(String operand) {
        return operand.startsWith("%");
    }

    private String range(boolean maximum, VType type, String a, String b, int bits) {
        String t = LlvmTypes.of(type);
        String kind = type.dtype() == DType.FLOAT32 ? "ps." : "pd.";
        String name = "llvm.x86.avx512.mask.range." + kind + bits;
        var choice = arg("i32", maximum ? MAXIMUM : MINIMUM);
        var otherwise = arg(t, "zeroinitializer");
        var mask = arg("i" + Math.max(8, type.lanes()), "-1");
        String ordered =
                bits == 512
                        ? text.call(
                                t,
                                name,
                                arg(t, a),
                                arg(t, b),
                                choice,
                                otherwise,
                                mask,
                                arg("i32", CURRENT_DIRECTION))
                        : text.call(t, name, arg(t, a), arg(t, b), choice, otherwise, mask);
        String isNan = text.binary("fcmp uno", type, a, b);
        String nan = text.binary("fadd", type, a, b);
        return text.select(type, isNan, nan, ordered);
    }
}
