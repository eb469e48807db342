package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.List;
import java.util.stream.Stream;
import org.keratin.kernel.target.VType;
import org.keratin.llvm.FunctionText.Arg;
import org.keratin.runtime.DType;

/**
 * The masked arithmetic of AVX-512 that LLVM has no general instruction for, all lanes computed.
 */
record Avx512(FunctionText text, boolean isPresent) {
    /** MXCSR's rounding and exceptions: the operand that only the widest form has. */
    private static final String CURRENT_DIRECTION = "4";

    static Avx512 of(FunctionText text, LlvmTarget target) {
        return new Avx512(text, target.hasAvx512());
    }

    /**
     * @param type FLOAT32 or FLOAT64
     */
    boolean takes(VType type) {
        int bits = bits(type);
        return isPresent && (bits == 512 || bits == 256 || bits == 128);
    }

    /**
     * @param name of the operation, such as {@code range}
     * @param operands as {@link FunctionText#arg} writes them
     */
    String call(String name, VType type, List<Arg> operands) {
        String t = LlvmTypes.of(type);
        String kind = type.dtype() == DType.FLOAT32 ? "ps." : "pd.";
        Stream<Arg> all =
                Stream.concat(
                        operands.stream(),
                        Stream.of(
                                arg(t, "zeroinitializer"),
                                arg("i" + Math.max(8, type.lanes()), "-1")));
        if (bits(type) == 512) {
            all = Stream.concat(all, Stream.of(arg("i32", CURRENT_DIRECTION)));
        }
        return text.call(
                t,
                "llvm.x86.avx512.mask." + name + "." + kind + bits(type),
                all.toArray(Arg[]::new));
    }

    private static int bits(VType type) {
        return type.dtype().bits() * type.lanes();
    }
}
