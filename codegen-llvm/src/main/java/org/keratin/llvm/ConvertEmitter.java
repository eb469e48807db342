package org.keratin.llvm;

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
                    ? text.value("fcmp une " + of(wide) + " " + x + ", zeroinitializer")
                    : saturate(x, wide, to);
        }
        if (result.isBool()) {
            return text.value(
                    "icmp ne " + of(from) + " " + value + ", " + LlvmTypes.literal(from, 0));
        }
        boolean signed = source.isInteger() && source.isSigned();
        if (!result.isFloat()) {
            int grow = result.bits() - source.bits();
            return grow == 0
                    ? value
                    : cast(grow < 0 ? "trunc" : signed ? "sext" : "zext", value, from, to);
        }
        // Through FLOAT64 for narrow results: exact for up to 32 bits, so that the value is rounded
        // once.
        VType middle = result.bits() >= 32 ? to : to.withDtype(DType.FLOAT64);
        return floatToFloat(cast(signed ? "sitofp" : "uitofp", value, from, middle), middle, to);
    }

    private String saturate(String x, VType from, VType to) {
        boolean signed = to.dtype().isSigned();
        String name =
                "llvm.fpto"
                        + (signed ? "s" : "u")
                        + "i.sat."
                        + LlvmTypes.suffix(LlvmTypes.element(to.dtype()), to.lanes())
                        + "."
                        + LlvmTypes.suffix(LlvmTypes.element(from.dtype()), from.lanes());
        text.declare(of(to), name, of(from));
        return text.value("call " + of(to) + " @" + name + "(" + of(from) + " " + x + ")");
    }

    private String floatToFloat(String value, VType from, VType to) {
        DType source = from.dtype();
        DType result = to.dtype();
        if (source == result) {
            return value;
        }
        VType single = from.withDtype(DType.FLOAT32);
        return switch (source) {
            case FLOAT16 ->
                    floatToFloat(
                            hasHalf
                                    ? cast("fpext", value, from, single)
                                    : half.widen(value, from, single),
                            single,
                            to);
            case BFLOAT16 -> {
                VType bits = from.withDtype(DType.UINT32);
                String high =
                        text.value(
                                "shl "
                                        + of(bits)
                                        + " "
                                        + cast("zext", value, from, bits)
                                        + ", "
                                        + LlvmTypes.literal(bits, 16));
                String x = cast("bitcast", high, bits, single);
                yield result == DType.FLOAT32 ? x : floatToFloat(x, single, to);
            }
            case FLOAT32 ->
                    switch (result) {
                        case BFLOAT16 -> roundToBfloat(value, from, to);
                        case FLOAT16 ->
                                hasHalf
                                        ? cast("fptrunc", value, from, to)
                                        : half.narrow(value, from, to);
                        default -> cast("fpext", value, from, to);
                    };
            default ->
                    result == DType.FLOAT32
                            ? cast("fptrunc", value, from, to)
                            : floatToFloat(roundToOdd(value, from, single), single, to);
        };
    }

    /** FLOAT32 to BFLOAT16, to nearest even, in integers; NaN stays NaN. */
    private String roundToBfloat(String x, VType from, VType to) {
        VType word = from.withDtype(DType.UINT32);
        String type = of(word);
        String bits = cast("bitcast", x, from, word);
        String high = text.value("lshr " + type + " " + bits + ", " + LlvmTypes.literal(word, 16));
        String odd = text.value("and " + type + " " + high + ", " + LlvmTypes.literal(word, 1));
        String half =
                text.value("add " + type + " " + odd + ", " + LlvmTypes.literal(word, 0x7fff));
        String sum = text.value("add " + type + " " + bits + ", " + half);
        String rounded =
                text.value("lshr " + type + " " + sum + ", " + LlvmTypes.literal(word, 16));
        String quiet = text.value("or " + type + " " + high + ", " + LlvmTypes.literal(word, 0x40));
        String nan = text.value("fcmp uno " + of(from) + " " + x + ", " + x);
        String chosen =
                text.value(
                        "select "
                                + of(from.withDtype(DType.BOOL))
                                + " "
                                + nan
                                + ", "
                                + type
                                + " "
                                + quiet
                                + ", "
                                + type
                                + " "
                                + rounded);
        return text.value("trunc " + type + " " + chosen + " to " + of(to));
    }

    /**
     * FLOAT64 to FLOAT32 so that rounding the result again to a narrower type gives what one
     * rounding would: toward zero, and the last bit set where anything was lost.
     */
    private String roundToOdd(String x, VType from, VType to) {
        VType word = to.withDtype(DType.UINT32);
        VType mask = to.withDtype(DType.BOOL);
        String nearest = cast("fptrunc", x, from, to);
        String back = cast("fpext", nearest, to, from);
        String suffix = LlvmTypes.suffix("double", from.lanes());
        String grew =
                text.value(
                        "fcmp ogt "
                                + of(from)
                                + " "
                                + text.intrinsic("llvm.fabs", of(from), suffix, back)
                                + ", "
                                + text.intrinsic("llvm.fabs", of(from), suffix, x));
        String inexact = text.value("fcmp one " + of(from) + " " + back + ", " + x);
        String bits = cast("bitcast", nearest, to, word);
        String less =
                text.value(
                        "sub "
                                + of(word)
                                + " "
                                + bits
                                + ", "
                                + text.value("zext " + of(mask) + " " + grew + " to " + of(word)));
        String odd =
                text.value(
                        "or "
                                + of(word)
                                + " "
                                + less
                                + ", "
                                + text.value(
                                        "zext " + of(mask) + " " + inexact + " to " + of(word)));
        return cast("bitcast", odd, word, to);
    }

    private String cast(String op, String value, VType from, VType to) {
        return of(from).equals(of(to))
                ? value
                : text.value(op + " " + of(from) + " " + value + " to " + of(to));
    }

    private static String of(VType type) {
        return LlvmTypes.of(type);
    }
}
