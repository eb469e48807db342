package org.keratin.llvm;

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
    private final RemainderFunctions remainders;

    PrimEmitter(FunctionText text, LlvmTarget target, RemainderFunctions remainders) {
        this.text = text;
        this.convert = new ConvertEmitter(text, target);
        this.scale = new ScaleEmitter(text, target);
        this.remainders = remainders;
    }

    /**
     * Emits one primitive; operands and the result are LLVM values of the types' register forms.
     */
    String apply(Prim prim, VType result, List<VType> types, List<String> args) {
        VType type = types.getFirst();
        return switch (prim) {
            case FADD -> binary("fadd", type, args);
            case FSUB -> binary("fsub", type, args);
            case FMUL -> binary("fmul", type, args);
            case FDIV -> binary("fdiv", type, args);
            case FREM -> remainder(type, args);
            case FNEG ->
                    onFloats(
                            type,
                            args,
                            (wide, a) -> text.value("fneg " + of(wide) + " " + a.getFirst()));
            case FABS -> call("llvm.fabs", type, args);
            case FSQRT -> call("llvm.sqrt", type, args);
            case FMA -> call("llvm.fma", type, args);
            case FMIN -> call("llvm.minimum", type, args);
            case FMAX -> call("llvm.maximum", type, args);
            case FFLOOR -> call("llvm.floor", type, args);
            case FCEIL -> call("llvm.ceil", type, args);
            case FTRUNC -> call("llvm.trunc", type, args);
            case FRINT -> call("llvm.roundeven", type, args);
            case FROUND -> call("llvm.round", type, args);
            case FCOPYSIGN -> call("llvm.copysign", type, args);
            case IADD -> integer("add", type, args);
            case ISUB -> integer("sub", type, args);
            case IMUL -> integer("mul", type, args);
            case SDIV, UDIV, SREM, UREM -> divide(prim, type, args);
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
                yield integer("ashr", type, List.of(args.getFirst(), amount));
            }
            case POPCNT -> integerCall("llvm.ctpop", type, args);
            case CTLZ -> {
                String name = "llvm.ctlz." + suffix(type);
                text.declare(of(type), name, of(type) + ", i1 immarg");
                yield text.value(
                        "call "
                                + of(type)
                                + " @"
                                + name
                                + "("
                                + of(type)
                                + " "
                                + args.getFirst()
                                + ", i1 false)");
            }
            case AND -> integer("and", type, args);
            case OR -> integer("or", type, args);
            case XOR -> integer("xor", type, args);
            case NOT -> integer("xor", type, List.of(args.getFirst(), LlvmTypes.literal(type, -1)));
            case FEQ -> compareFloats("oeq", type, args);
            case FNE -> compareFloats("une", type, args);
            case FLT -> compareFloats("olt", type, args);
            case FLE -> compareFloats("ole", type, args);
            case IEQ -> compare("eq", type, args);
            case INE -> compare("ne", type, args);
            case SLT -> compare("slt", type, args);
            case SLE -> compare("sle", type, args);
            case ULT -> compare("ult", type, args);
            case ULE -> compare("ule", type, args);
            case SELECT ->
                    select(types.getFirst(), args.getFirst(), result, args.get(1), args.get(2));
            case CONVERT -> convert.convert(args.getFirst(), type, result);
            case BITCAST -> bitcast(args.getFirst(), type, result);
            case FSCALE -> {
                if (type.dtype().bits() < 32) {
                    VType wide = type.withDtype(DType.FLOAT32);
                    String scaled =
                            scale.scale(
                                    wide,
                                    convert.convert(args.getFirst(), type, wide),
                                    args.get(1));
                    yield convert.convert(scaled, wide, type);
                }
                yield scale.scale(type, args.getFirst(), args.get(1));
            }
        };
    }

    private static String of(VType type) {
        return LlvmTypes.of(type);
    }

    private static String suffix(VType type) {
        return LlvmTypes.suffix(LlvmTypes.element(type.dtype()), type.lanes());
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

    private String binary(String op, VType type, List<String> args) {
        return onFloats(
                type,
                args,
                (wide, a) ->
                        text.value(op + " " + of(wide) + " " + a.getFirst() + ", " + a.get(1)));
    }

    private String call(String name, VType type, List<String> args) {
        return onFloats(
                type,
                args,
                (wide, a) ->
                        text.intrinsic(name, of(wide), suffix(wide), a.toArray(String[]::new)));
    }

    private String integer(String op, VType type, List<String> args) {
        return text.value(op + " " + of(type) + " " + args.getFirst() + ", " + args.get(1));
    }

    private String integerCall(String name, VType type, List<String> args) {
        return text.intrinsic(name, of(type), suffix(type), args.toArray(String[]::new));
    }

    private String compareFloats(String predicate, VType type, List<String> args) {
        VType wide = type.dtype().bits() >= 32 ? type : type.withDtype(DType.FLOAT32);
        List<String> a = wide == type ? args : widen(type, args);
        return text.value(
                "fcmp " + predicate + " " + of(wide) + " " + a.getFirst() + ", " + a.get(1));
    }

    private String compare(String predicate, VType type, List<String> args) {
        return text.value(
                "icmp " + predicate + " " + of(type) + " " + args.getFirst() + ", " + args.get(1));
    }

    private String select(VType condition, String c, VType type, String a, String b) {
        return text.value(
                "select "
                        + of(condition)
                        + " "
                        + c
                        + ", "
                        + of(type)
                        + " "
                        + a
                        + ", "
                        + of(type)
                        + " "
                        + b);
    }

    /** LLVM's shifts are undefined from the width on; a select keeps the undefined value out. */
    private String shift(String op, VType type, List<String> args) {
        String width = LlvmTypes.literal(type, type.dtype().bits());
        String shifted = integer(op, type, args);
        String small = compare("ult", type, List.of(args.get(1), width));
        return select(type.withDtype(DType.BOOL), small, type, shifted, LlvmTypes.literal(type, 0));
    }

    /** x / 0 and MIN / -1 trap on x86: they get the divisor 1, and the first a select. */
    private String divide(Prim prim, VType type, List<String> args) {
        String x = args.getFirst();
        String y = args.get(1);
        VType mask = type.withDtype(DType.BOOL);
        String zero = LlvmTypes.literal(type, 0);
        String one = LlvmTypes.literal(type, 1);
        String minusOne = LlvmTypes.literal(type, -1);
        boolean signed = prim == Prim.SDIV || prim == Prim.SREM;
        String byZero = compare("eq", type, List.of(y, zero));
        String unsafe = byZero;
        if (signed) {
            String least = LlvmTypes.literal(type, 1L << (type.dtype().bits() - 1));
            String isLeast = compare("eq", type, List.of(x, least));
            String isMinusOne = compare("eq", type, List.of(y, minusOne));
            unsafe =
                    integer(
                            "or",
                            mask,
                            List.of(byZero, integer("and", mask, List.of(isLeast, isMinusOne))));
        }
        String safe = select(mask, unsafe, type, one, y);
        return switch (prim) {
            case SDIV ->
                    select(mask, byZero, type, minusOne, integer("sdiv", type, List.of(x, safe)));
            case UDIV ->
                    select(mask, byZero, type, minusOne, integer("udiv", type, List.of(x, safe)));
            case SREM -> select(mask, byZero, type, x, integer("srem", type, List.of(x, safe)));
            case UREM -> select(mask, byZero, type, x, integer("urem", type, List.of(x, safe)));
            default -> throw new IllegalArgumentException(prim + " is no division");
        };
    }

    /** The C library's fmod may be missing where the code runs, so each lane calls our own. */
    private String remainder(VType type, List<String> args) {
        return onFloats(
                type,
                args,
                (wide, a) -> {
                    String element = LlvmTypes.element(wide.dtype());
                    String function = remainders.require(wide.dtype());
                    if (wide.lanes() == 1) {
                        return text.value(
                                "call "
                                        + element
                                        + " @"
                                        + function
                                        + "("
                                        + element
                                        + " "
                                        + a.getFirst()
                                        + ", "
                                        + element
                                        + " "
                                        + a.get(1)
                                        + ")");
                    }
                    String result = "poison";
                    for (int lane = 0; lane < wide.lanes(); lane++) {
                        String x =
                                text.value(
                                        "extractelement "
                                                + of(wide)
                                                + " "
                                                + a.getFirst()
                                                + ", i64 "
                                                + lane);
                        String y =
                                text.value(
                                        "extractelement "
                                                + of(wide)
                                                + " "
                                                + a.get(1)
                                                + ", i64 "
                                                + lane);
                        String one =
                                text.value(
                                        "call " + element + " @" + function + "(" + element + " "
                                                + x + ", " + element + " " + y + ")");
                        result =
                                text.value(
                                        "insertelement "
                                                + of(wide)
                                                + " "
                                                + result
                                                + ", "
                                                + element
                                                + " "
                                                + one
                                                + ", i64 "
                                                + lane);
                    }
                    return result;
                });
    }

    private String bitcast(String value, VType from, VType to) {
        return of(from).equals(of(to))
                ? value
                : text.value("bitcast " + of(from) + " " + value + " to " + of(to));
    }
}
