package org.keratin.llvm;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * The text of one LLVM function under construction: lines, fresh names, the current block, needed
 * declarations.
 */
final class FunctionText {
    private final StringBuilder lines = new StringBuilder();
    private final SortedSet<String> declarations;
    private int temporaries;
    private int labels;
    private String block = "entry";

    /**
     * @param declarations gets a {@code declare} line for each function that the text calls
     */
    FunctionText(SortedSet<String> declarations) {
        this.declarations = declarations;
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

    /** Notes a called function: {@code declare float @llvm.fma.f32(float, float, float)}. */
    void declare(String result, String name, String parameters) {
        declarations.add("declare " + result + " @" + name + "(" + parameters + ")");
    }

    /** Calls an intrinsic whose operands all have one type, which is also its result. */
    String intrinsic(String name, String type, String suffix, String... operands) {
        String full = name + "." + suffix;
        declare(type, full, String.join(", ", Collections.nCopies(operands.length, type)));
        return value(
                "call "
                        + type
                        + " @"
                        + full
                        + "("
                        + type
                        + " "
                        + String.join(", " + type + " ", operands)
                        + ")");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
