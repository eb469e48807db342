package org.keratin.llvm;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the functions of one LLVM module need at its end: declarations and metadata. */
final class ModuleText {
    private final SortedSet<String> declarations = new TreeSet<>();
    private final List<String> metadata = new ArrayList<>();
    private String keepRolled = "";

    /** Notes a called function; once, however often it is called. */
    void declare(String result, String name, String parameterTypes) {
        declarations.add("declare " + result + " @" + name + "(" + parameterTypes + ")");
    }

    /** Adds a metadata node and returns its name. */
    String node(String content) {
        String name = "!" + metadata.size();
        metadata.add(name + " = " + content);
        return name;
    }

    /** The identity of a loop that LLVM must not unroll. */
    String rolledLoop() {
        if (keepRolled.isEmpty()) {
            keepRolled = node("!{!\"llvm.loop.unroll.disable\"}");
        }
        String self = "!" + metadata.size();
        return node("distinct !{" + self + ", " + keepRolled + "}");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        declarations.forEach(line -> out.append(line).append('\n'));
        if (!metadata.isEmpty()) {
            out.append('\n');
        }
        metadata.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
