package org.keratin.llvm;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * FLOAT16 to and from FLOAT32 in integers, for x86 without F16C, where LLVM would call a function
 * that we do not ship.
 */
final class SoftHalf {
    private final FunctionText text;

    SoftHalf(FunctionText text) {
        this.text = text;
    }

    /**
     * Exact: the exponent's bias is corrected by a multiplication, which normalises subnormals on
     * the way.
     */
    String widen(String value, VType from, VType to) {
        VType word = to.withDtype(DType.UINT32);
        VType half = from.withDtype(DType.UINT16);
        String bits = op("zext", op("bitcast", value, from, half), half, word);
        String magnitude = op2("and", word, bits, 0x7fff);
        String shifted = op("bitcast", op2("shl", word, magnitude, 13), word, to);
        String scaled =
                text.value(
                        "fmul "
                                + of(to)
                                + " "
                                + shifted
                                + ", "
                                + LlvmTypes.literal(to, Float.floatToRawIntBits(0x1p112f)));
        String finite = op("bitcast", scaled, to, word);
        String special = op2("or", word, finite, 0x7f800000);
        String isSpecial =
                text.value(
                        "icmp uge "
                                + of(word)
                                + " "
                                + magnitude
                                + ", "
                                + LlvmTypes.literal(word, 0x7c00));
        String chosen = select(word, isSpecial, special, finite);
        String sign = op2("shl", word, op2("and", word, bits, 0x8000), 16);
        return op("bitcast", text.value("or " + of(word) + " " + chosen + ", " + sign), word, to);
    }

    /**
     * To nearest even: subnormals by adding 0.5, whose last place is their unit; normals by adding
     * half of the cut.
     */
    String narrow(String value, VType from, VType to) {
        VType word = from.withDtype(DType.UINT32);
        VType half = to.withDtype(DType.UINT16);
        String bits = op("bitcast", value, from, word);
        String magnitude = op2("and", word, bits, 0x7fffffff);
        String small =
                text.value(
                        "fadd "
                                + of(from)
                                + " "
                                + op("bitcast", magnitude, word, from)
                                + ", "
                                + LlvmTypes.literal(from, Float.floatToRawIntBits(0.5f)));
        String subnormal =
                op2("sub", word, op("bitcast", small, from, word), Float.floatToRawIntBits(0.5f));
        String odd = op2("and", word, op2("lshr", word, magnitude, 13), 1);
        String biased = op2("add", word, magnitude, 0xfff - (112 << 23));
        String normal =
                op2("lshr", word, text.value("add " + of(word) + " " + biased + ", " + odd), 13);
        String isSmall =
                text.value(
                        "icmp ult "
                                + of(word)
                                + " "
                                + magnitude
                                + ", "
                                + LlvmTypes.literal(word, 0x38800000));
        String finite = select(word, isSmall, subnormal, normal);
        String isLarge =
                text.value(
                        "icmp uge "
                                + of(word)
                                + " "
                                + magnitude
                                + ", "
                                + LlvmTypes.literal(word, 0x477ff000));
        String isNan =
                text.value(
                        "icmp ugt "
                                + of(word)
                                + " "
                                + magnitude
                                + ", "
                                + LlvmTypes.literal(word, 0x7f800000));
        String large =
                select(
                        word,
                        isNan,
                        LlvmTypes.literal(word, 0x7e00),
                        LlvmTypes.literal(word, 0x7c00));
        String chosen = select(word, isLarge, large, finite);
        String sign = op2("and", word, op2("lshr", word, bits, 16), 0x8000);
        String joined = text.value("or " + of(word) + " " + chosen + ", " + sign);
        return op("bitcast", op("trunc", joined, word, half), half, to);
    }

    private String op(String cast, String value, VType from, VType to) {
        return text.value(cast + " " + of(from) + " " + value + " to " + of(to));
    }

    private String op2(String op, VType type, String value, int literal) {
        return text.value(
                op + " " + of(type) + " " + value + ", " + LlvmTypes.literal(type, literal));
    }

    private String select(VType type, String condition, String a, String b) {
        return text.value(
                "select "
                        + of(type.withDtype(DType.BOOL))
                        + " "
                        + condition
                        + ", "
                        + of(type)
                        + " "
                        + a
                        + ", "
                        + of(type)
                        + " "
                        + b);
    }

    private static String of(VType type) {
        return LlvmTypes.of(type);
    }
}
