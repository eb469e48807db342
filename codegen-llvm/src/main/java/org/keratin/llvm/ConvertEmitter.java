package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * StableHLO's convert: integers wrap, floats round once to nearest even, float to integer saturates
 * and NaN gives 0, anything but 0 is true.
 */
final class ConvertEmitter {
    private final FunctionText text;
    private final SoftHalf half;
    private final boolean hasHalf;

    ConvertEmitter(FunctionText text, LlvmTarget target) {
        this.text = text;
        this.half = new SoftHalf(text);
        this.hasHalf = !target.name().equals("x86_64");
    }

    String convert(String value, VType from, VType to) {
        DType source = from.dtype();
        DType result = to.dtype();
        if (source == result) {
            return value;
        }
        if (source.isFloat()) {
            if (result.isFloat()) {
                return floatToFloat(value, from, to);
            }
            VType wide = source.bits() >= 32 ? from : from.withDtype(DType.FLOAT32);
            String x = floatToFloat(value, from, wide);
            return result.isBool()
                    ? text.binary("fcmp une", wide, x, LlvmTypes.literal(wide, 0))
                    : saturate(x, wide, to);
        }
        if (result.isBool()) {
            return text.binary("icmp ne", from, value, LlvmTypes.literal(from, 0));
        }
        boolean signed = source.isInteger() && source.isSigned();
        if (!result.isFloat()) {
            String cast = result.bits() < source.bits() ? "trunc" : signed ? "sext" : "zext";
            return text.cast(cast, value, from, to);
        }
        // Through FLOAT64 for narrow results: exact for up to 32 bits, so that the value is rounded
        // once.
        VType middle = result.bits() >= 32 ? to : to.withDtype(DType.FLOAT64);
        String real = text.cast(signed ? "sitofp" : "uitofp", value, from, middle);
        return floatToFloat(real, middle, to);
    }

    private String saturate(String x, VType from, VType to) {
        String function = to.dtype().isSigned() ? "llvm.fptosi.sat." : "llvm.fptoui.sat.";
        String name = function + LlvmTypes.suffix(to) + "." + LlvmTypes.suffix(from);
        return text.call(LlvmTypes.of(to), name, arg(from, x));
    }

    private String floatToFloat(String value, VType from, VType to) {
        DType source = from.dtype();
        DType result = to.dtype();
        if (source == result) {
            return value;
        }
        VType single = from.withDtype(DType.FLOAT32);
        return switch (source) {
            case FLOAT16 -> {
                String x =
                        hasHalf
                                ? text.cast("fpext", value, from, single)
                                : half.widen(value, from, single);
                yield floatToFloat(x, single, to);
            }
            case BFLOAT16 -> {
                VType word = from.withDtype(DType.UINT32);
                String bits = text.cast("zext", value, from, word);
                String high = op("shl", word, bits, 16);
                yield floatToFloat(text.cast("bitcast", high, word, single), single, to);
            }
            case FLOAT32 ->
                    switch (result) {
                        case BFLOAT16 -> roundToBfloat(value, from, to);
                        case FLOAT16 ->
                                hasHalf
                                        ? text.cast("fptrunc", value, from, to)
                                        : half.narrow(value, from, to);
                        default -> text.cast("fpext", value, from, to);
                    };
            default ->
                    result == DType.FLOAT32
                            ? text.cast("fptrunc", value, from, to)
                            : floatToFloat(roundToOdd(value, from, single), single, to);
        };
    }

    /** FLOAT32 to BFLOAT16, to nearest even, in integers; NaN stays NaN. */
    private String roundToBfloat(String x, VType from, VType to) {
        VType word = from.withDtype(DType.UINT32);
        String bits = text.cast("bitcast", x, from, word);
        String high = op("lshr", word, bits, 16);
        String half = op("add", word, op("and", word, high, 1), 0x7fff);
        String rounded = op("lshr", word, text.binary("add", word, bits, half), 16);
        String quiet = op("or", word, high, 0x40);
        String nan = text.binary("fcmp uno", from, x, x);
        return text.cast("trunc", text.select(word, nan, quiet, rounded), word, to);
    }

    /**
     * FLOAT64 to FLOAT32 so that rounding the result again to a narrower type gives what one
     * rounding would: toward zero, and the last bit set where anything was lost.
     */
    private String roundToOdd(String x, VType from, VType to) {
        VType word = to.withDtype(DType.UINT32);
        VType mask = to.withDtype(DType.BOOL);
        String nearest = text.cast("fptrunc", x, from, to);
        String back = text.cast("fpext", nearest, to, from);
        String size = text.intrinsic("llvm.fabs", from, x);
        String grew = text.binary("fcmp ogt", from, text.intrinsic("llvm.fabs", from, back), size);
        String inexact = text.binary("fcmp one", from, back, x);
        String bits = text.cast("bitcast", nearest, to, word);
        String less = text.binary("sub", word, bits, text.cast("zext", grew, mask, word));
        String odd = text.binary("or", word, less, text.cast("zext", inexact, mask, word));
        return text.cast("bitcast", odd, word, to);
    }

    private String op(String op, VType type, String value, int literal) {
        return text.binary(op, type, value, LlvmTypes.literal(type, literal));
    }
}
