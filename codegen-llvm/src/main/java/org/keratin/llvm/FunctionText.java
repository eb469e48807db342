package org.keratin.llvm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/**
 * The text of one LLVM function under construction: lines, fresh names, the current block, needed
 * declarations.
 */
final class FunctionText {
    private final StringBuilder lines = new StringBuilder();
    private final ModuleText module;
    private int temporaries;
    private int labels;
    private String block = "entry";

    /**
     * @param module gets the declarations of what the text calls, and its metadata
     */
    FunctionText(ModuleText module) {
        this.module = module;
    }

    ModuleText module() {
        return module;
    }

    void line(String text) {
        lines.append("  ").append(text).append('\n');
    }

    /** A line {@code %t = text}; returns {@code %t}. */
    String value(String text) {
        String name = "%t" + temporaries++;
        line(name + " = " + text);
        return name;
    }

    /** A fresh number for the labels of one construct. */
    int label() {
        return labels++;
    }

    /** Starts a block. */
    void block(String name) {
        block = name;
        lines.append(name).append(":\n");
    }

    /** The label of the block that the next line lands in. */
    String block() {
        return block;
    }

    /** A place in the text: the next line to come. */
    record Mark(int position) {}

    Mark mark() {
        return new Mark(lines.length());
    }

    /** Puts lines after the label that stands at {@code mark}. */
    void insertAfterLabel(Mark mark, List<String> inserted) {
        int position = lines.indexOf("\n", mark.position()) + 1;
        lines.insert(position, "  " + String.join("\n  ", inserted) + "\n");
    }

    /** An operand with its type, as calls want them. */
    record Arg(String type, String value) {
        @Override
        public String toString() {
            return type + " " + value;
        }
    }

    static Arg arg(String type, String value) {
        return new Arg(type, value);
    }

    static Arg arg(VType type, String value) {
        return new Arg(LlvmTypes.of(type), value);
    }

    /** {@code op type x, y}: two operands of one type. */
    String binary(String op, VType type, String x, String y) {
        return value(op + " " + LlvmTypes.of(type) + " " + x + ", " + y);
    }

    /** {@code op from x to to}; nothing where both look alike in a register. */
    String cast(String op, String x, VType from, VType to) {
        String source = LlvmTypes.of(from);
        String result = LlvmTypes.of(to);
        return source.equals(result) ? x : value(op + " " + source + " " + x + " to " + result);
    }

    /** Chooses by lane; the condition has as many lanes as the type. */
    String select(VType type, String condition, String yes, String no) {
        return select(type.withDtype(DType.BOOL), condition, type, yes, no);
    }

    String select(VType conditionType, String condition, VType type, String yes, String no) {
        return value(
                "select "
                        + arg(conditionType, condition)
                        + ", "
                        + arg(type, yes)
                        + ", "
                        + arg(type, no));
    }

    /** A scalar as a vector of one lane; a vector as it is. */
    String asVector(String value, String element, int lanes) {
        return lanes > 1
                ? value
                : value(
                        "insertelement <1 x %1$s> poison, %1$s %2$s, i64 0"
                                .formatted(element, value));
    }

    /** Calls a declared function. */
    String call(String result, String name, Arg... args) {
        declare(result, name, args);
        return value("call " + result + " @" + name + "(" + list(args) + ")");
    }

    /** Calls a declared function without a result. */
    void run(String name, Arg... args) {
        declare("void", name, args);
        line("call void @" + name + "(" + list(args) + ")");
    }

    /** Calls an intrinsic whose operands and result all have one type, which its name ends in. */
    String intrinsic(String name, VType type, String... operands) {
        Arg[] args = new Arg[operands.length];
        for (int i = 0; i < operands.length; i++) {
            args[i] = arg(type, operands[i]);
        }
        return call(LlvmTypes.of(type), name + "." + LlvmTypes.suffix(type), args);
    }

    private static String list(Arg... args) {
        return Stream.of(args).map(Arg::toString).collect(Collectors.joining(", "));
    }

    private void declare(String result, String name, Arg... args) {
        String types = Stream.of(args).map(Arg::type).collect(Collectors.joining(", "));
        module.declare(result, name, types);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
