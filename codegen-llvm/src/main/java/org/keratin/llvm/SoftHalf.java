package org.keratin.llvm;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * FLOAT16 to and from FLOAT32 in integers, for x86 without F16C, where LLVM would call a function
 * that we do not ship.
 */
final class SoftHalf {
    private static final int INFINITY = 0x7f800000;

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
        String bits = text.cast("zext", text.cast("bitcast", value, from, half), half, word);
        String magnitude = op("and", word, bits, 0x7fff);
        String shifted = text.cast("bitcast", op("shl", word, magnitude, 13), word, to);
        String bias = LlvmTypes.literal(to, Float.floatToRawIntBits(0x1p112f));
        String finite = text.cast("bitcast", text.binary("fmul", to, shifted, bias), to, word);
        String special = op("or", word, finite, INFINITY);
        String isSpecial = op("icmp uge", word, magnitude, 0x7c00);
        String chosen = text.select(word, isSpecial, special, finite);
        String sign = op("shl", word, op("and", word, bits, 0x8000), 16);
        return text.cast("bitcast", text.binary("or", word, chosen, sign), word, to);
    }

    /**
     * To nearest even: subnormals by adding 0.5, whose last place is their unit; normals by adding
     * half of what is cut off.
     */
    String narrow(String value, VType from, VType to) {
        VType word = from.withDtype(DType.UINT32);
        VType half = to.withDtype(DType.UINT16);
        int pointFive = Float.floatToRawIntBits(0.5f);
        String bits = text.cast("bitcast", value, from, word);
        String magnitude = op("and", word, bits, 0x7fffffff);
        String positive = text.cast("bitcast", magnitude, word, from);
        String raised = text.binary("fadd", from, positive, LlvmTypes.literal(from, pointFive));
        String subnormal = op("sub", word, text.cast("bitcast", raised, from, word), pointFive);
        String odd = op("and", word, op("lshr", word, magnitude, 13), 1);
        String biased = op("add", word, magnitude, 0xfff - (112 << 23));
        String normal = op("lshr", word, text.binary("add", word, biased, odd), 13);
        String isSmall = op("icmp ult", word, magnitude, 0x38800000);
        String finite = text.select(word, isSmall, subnormal, normal);
        String isLarge = op("icmp uge", word, magnitude, 0x477ff000);
        String isNan = op("icmp ugt", word, magnitude, INFINITY);
        String nan = LlvmTypes.literal(word, 0x7e00);
        String large = text.select(word, isNan, nan, LlvmTypes.literal(word, 0x7c00));
        String chosen = text.select(word, isLarge, large, finite);
        String sign = op("and", word, op("lshr", word, bits, 16), 0x8000);
        String joined = text.binary("or", word, chosen, sign);
        return text.cast("bitcast", text.cast("trunc", joined, word, half), half, to);
    }

    private String op(String op, VType type, String value, int literal) {
        return text.binary(op, type, value, LlvmTypes.literal(type, literal));
    }
}
