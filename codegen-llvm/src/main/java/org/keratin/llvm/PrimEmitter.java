package org.keratin.llvm;

import static org.keratin.llvm.FunctionText.arg;

import java.util.ArrayList;
import java.util.List;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * Primitives of the target level as LLVM instructions. No fast-math flag is ever set: a primitive
 * means its IEEE self.
 */
final class PrimEmitter {
    private final FunctionText text;
    private final ConvertEmitter convert;
    private final ScaleEmitter scale;
    private final ExtremeEmitter extremes;
    private final RemainderFunctions remainders;

    PrimEmitter(FunctionText text, LlvmTarget target, RemainderFunctions remainders) {
        this.text = text;
        this.convert = new ConvertEmitter(text, target);
        this.scale = new ScaleEmitter(text, target);
        this.extremes = new ExtremeEmitter(text, target);
        this.remainders = remainders;
    }

    String convert(String value, VType from, VType to) {
        return convert.convert(value, from, to);
    }

    /**
     * Emits one primitive; operands and the result are LLVM values of the types' register forms.
     */
    String apply(Prim prim, VType result, List<VType> types, List<String> args) {
        VType type = types.getFirst();
        return switch (prim) {
            case FADD -> floats("fadd", type, args);
            case FSUB -> floats("fsub", type, args);
            case FMUL -> floats("fmul", type, args);
            case FDIV -> floats("fdiv", type, args);
            case FREM -> onFloats(type, args, this::remainder);
            case FNEG ->
                    onFloats(type, args, (wide, a) -> text.value("fneg " + arg(wide, a.get(0))));
            case FABS -> call("llvm.fabs", type, args);
            case FSQRT -> call("llvm.sqrt", type, args);
            case FMA -> call("llvm.fma", type, args);
            case FMIN -> extreme(false, type, args);
            case FMAX -> extreme(true, type, args);
            case FFLOOR -> call("llvm.floor", type, args);
            case FCEIL -> call("llvm.ceil", type, args);
            case FTRUNC -> call("llvm.trunc", type, args);
            case FRINT -> call("llvm.roundeven", type, args);
            case FROUND -> call("llvm.round", type, args);
            case FCOPYSIGN -> call("llvm.copysign", type, args);
            case IADD -> text.binary("add", type, args.get(0), args.get(1));
            case ISUB -> text.binary("sub", type, args.get(0), args.get(1));
            case IMUL -> text.binary("mul", type, args.get(0), args.get(1));
            case SDIV -> divide("sdiv", type, args, false);
            case UDIV -> divide("udiv", type, args, false);
            case SREM -> divide("srem", type, args, true);
            case UREM -> divide("urem", type, args, true);
            case SMIN -> integerCall("llvm.smin", type, args);
            case SMAX -> integerCall("llvm.smax", type, args);
            case UMIN -> integerCall("llvm.umin", type, args);
            case UMAX -> integerCall("llvm.umax", type, args);
            case SHL -> shift("shl", type, args);
            case LSHR -> shift("lshr", type, args);
            case ASHR -> {
                // an amount of the width or more fills with the sign: as does the width less one
                String width = LlvmTypes.literal(type, type.dtype().bits() - 1);
                String amount = integerCall("llvm.umin", type, List.of(args.get(1), width));
                yield text.binary("ashr", type, args.get(0), amount);
            }
            case POPCNT -> integerCall("llvm.ctpop", type, args);
            case CTLZ -> {
                String name = "llvm.ctlz." + LlvmTypes.suffix(type);
                yield text.call(
                        LlvmTypes.of(type), name, arg(type, args.get(0)), arg("i1", "false"));
            }
            case AND -> text.binary("and", type, args.get(0), args.get(1));
            case OR -> text.binary("or", type, args.get(0), args.get(1));
            case XOR -> text.binary("xor", type, args.get(0), args.get(1));
            case NOT -> text.binary("xor", type, args.get(0), LlvmTypes.literal(type, -1));
            case FEQ -> compareFloats("fcmp oeq", type, args);
            case FNE -> compareFloats("fcmp une", type, args);
            case FLT -> compareFloats("fcmp olt", type, args);
            case FLE -> compareFloats("fcmp ole", type, args);
            case IEQ -> text.binary("icmp eq", type, args.get(0), args.get(1));
            case INE -> text.binary("icmp ne", type, args.get(0), args.get(1));
            case SLT -> text.binary("icmp slt", type, args.get(0), args.get(1));
            case SLE -> text.binary("icmp sle", type, args.get(0), args.get(1));
            case ULT -> text.binary("icmp ult", type, args.get(0), args.get(1));
            case ULE -> text.binary("icmp ule", type, args.get(0), args.get(1));
            case SELECT -> text.select(type, args.get(0), result, args.get(1), args.get(2));
            case CONVERT -> convert.convert(args.getFirst(), type, result);
            case BITCAST -> text.cast("bitcast", args.get(0), type, result);
            case FSCALE ->
                    onFloats(
                            type,
                            args.subList(0, 1),
                            (wide, a) -> scale.scale(wide, a.get(0), args.get(1)));
        };
    }

    /** What is computed on floats of at least 32 bits. */
    private interface OnFloats {
        String emit(VType wide, List<String> args);
    }

    /** Widens narrow floats to FLOAT32, computes, rounds once. */
    private String onFloats(VType type, List<String> args, OnFloats body) {
        if (type.dtype().bits() >= 32) {
            return body.emit(type, args);
        }
        VType wide = type.withDtype(DType.FLOAT32);
        return convert.convert(body.emit(wide, widen(type, args)), wide, type);
    }

    private List<String> widen(VType type, List<String> args) {
        List<String> widened = new ArrayList<>();
        for (String arg : args) {
            widened.add(convert.convert(arg, type, type.withDtype(DType.FLOAT32)));
        }
        return widened;
    }

    private String floats(String op, VType type, List<String> args) {
        return onFloats(type, args, (wide, a) -> text.binary(op, wide, a.get(0), a.get(1)));
    }

    private String extreme(boolean maximum, VType type, List<String> args) {
        return onFloats(type, args, (wide, a) -> extremes.emit(maximum, wide, a.get(0), a.get(1)));
    }

    private String call(String name, VType type, List<String> args) {
        return onFloats(type, args, (wide, a) -> integerCall(name, wide, a));
    }

    private String integerCall(String name, VType type, List<String> args) {
        return text.intrinsic(name, type, args.toArray(String[]::new));
    }

    private String compareFloats(String op, VType type, List<String> args) {
        VType wide = type.dtype().bits() >= 32 ? type : type.withDtype(DType.FLOAT32);
        List<String> a = wide == type ? args : widen(type, args);
        return text.binary(op, wide, a.get(0), a.get(1));
    }

    /** LLVM's shifts are undefined from the width on; a select keeps the undefined value out. */
    private String shift(String op, VType type, List<String> args) {
        String width = LlvmTypes.literal(type, type.dtype().bits());
        String shifted = text.binary(op, type, args.get(0), args.get(1));
        String small = text.binary("icmp ult", type, args.get(1), width);
        return text.select(type, small, shifted, LlvmTypes.literal(type, 0));
    }

    /** x / 0 and MIN / -1 trap on x86: they get the divisor 1, and the first a select. */
    private String divide(String op, VType type, List<String> args, boolean remainder) {
        String x = args.get(0);
        String y = args.get(1);
        VType mask = type.withDtype(DType.BOOL);
        String minusOne = LlvmTypes.literal(type, -1);
        String byZero = text.binary("icmp eq", type, y, LlvmTypes.literal(type, 0));
        String unsafe = byZero;
        if (type.dtype().isSigned()) {
            String least = LlvmTypes.literal(type, 1L << (type.dtype().bits() - 1));
            String isLeast = text.binary("icmp eq", type, x, least);
            String isMinusOne = text.binary("icmp eq", type, y, minusOne);
            String overflows = text.binary("and", mask, isLeast, isMinusOne);
            unsafe = text.binary("or", mask, byZero, overflows);
        }
        String safe = text.select(type, unsafe, LlvmTypes.literal(type, 1), y);
        String usual =
                type.lanes() > 1 && type.dtype().bits() <= 32
                        ? byDoubles(type, x, safe, remainder)
                        : text.binary(op, type, x, safe);
        return text.select(type, byZero, remainder ? x : minusOne, usual);
    }

    /**
     * No vector unit divides integers, but doubles: a quotient of 32-bit integers that is not whole
     * is farther from the next whole number than doubles are from each other, so it rounds to the
     * right side.
     */
    private String byDoubles(VType type, String x, String y, boolean remainder) {
        boolean signed = type.dtype().isSigned();
        VType wide = type.withDtype(DType.FLOAT64);
        String toDouble = signed ? "sitofp" : "uitofp";
        String ratio =
                text.binary(
                        "fdiv",
                        wide,
                        text.cast(toDouble, x, type, wide),
                        text.cast(toDouble, y, type, wide));
        String quotient = text.cast(signed ? "fptosi" : "fptoui", ratio, wide, type);
        return remainder
                ? text.binary("sub", type, x, text.binary("mul", type, quotient, y))
                : quotient;
    }

    /** The C library's fmod may be missing where the code runs, so each lane calls our own. */
    private String remainder(VType wide, List<String> args) {
        String element = LlvmTypes.element(wide.dtype());
        String function = remainders.require(wide.dtype());
        if (wide.lanes() == 1) {
            return remainder(function, element, args.get(0), args.get(1));
        }
        String type = LlvmTypes.of(wide);
        String result = "poison";
        for (int lane = 0; lane < wide.lanes(); lane++) {
            String x =
                    text.value("extractelement %s %s, i64 %d".formatted(type, args.get(0), lane));
            String y =
                    text.value("extractelement %s %s, i64 %d".formatted(type, args.get(1), lane));
            String one = element + " " + remainder(function, element, x, y);
            result =
                    text.value(
                            "insertelement %s %s, %s, i64 %d".formatted(type, result, one, lane));
        }
        return result;
    }

    private String remainder(String function, String element, String x, String y) {
        return text.value(
                "call %1$s @%2$s(%1$s %3$s, %1$s %4$s)".formatted(element, function, x, y));
    }
}
