package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Foreign;
import org.keratin.ir.op.ManualComputation;
import org.keratin.runtime.DType;

/** Writes operations and the regions that hold them; what a {@link Form} may ask for. */
final class OpWriter {
    private final StringBuilder out;
    private final Names names;
    private final boolean locations;
    private final boolean generic;
    private int indent;

    OpWriter(StringBuilder out, Func func, int indent, Printer.Options options) {
        this.out = out;
        this.names = new Names(func);
        this.indent = indent;
        this.locations = options.locations();
        this.generic = options.generic();
    }

    // ---- pieces

    void text(String text) {
        out.append(text);
    }

    void text(@Nullable Object value) {
        out.append(value);
    }

    void symbol(String name) {
        AttrWriter.symbol(out, name);
    }

    void value(Value value) {
        out.append(names.of(value));
    }

    /** A blank and the operands, nothing where there are none. */
    void operands(Node node) {
        if (!node.operands().isEmpty()) {
            out.append(' ');
            operandList(node.operands());
        }
    }

    void operandList(List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            value(values.get(i));
        }
    }

    /** {@code %arg0: T}, and the location where asked. */
    void arg(Value.Arg arg) {
        argType(arg);
        written(arg.location());
    }

    /** {@code %arg0: T}. */
    void argType(Value.Arg arg) {
        value(arg);
        out.append(": ").append(arg.type());
    }

    void types(List<? extends Type> types) {
        for (int i = 0; i < types.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(types.get(i));
        }
    }

    /** {@code (T, U) -> V}. */
    void function(Node node) {
        out.append('(');
        types(node.operands().stream().map(Value::type).toList());
        out.append(") -> ");
        resultTypes(node.types());
    }

    /** {@code T}, or {@code (T, U)}. */
    void resultTypes(List<? extends Type> types) {
        if (types.size() == 1) {
            out.append(types.getFirst());
        } else {
            out.append('(');
            types(types);
            out.append(')');
        }
    }

    void attribute(@Nullable Attr attr) {
        if (attr != null) {
            AttrWriter.print(out, attr, true);
        }
    }

    /** A blank and the dictionary, nothing where it is empty. */
    void attributes(Map<String, Attr> attributes) {
        if (!attributes.isEmpty()) {
            out.append(' ');
            AttrWriter.dictionary(out, attributes);
        }
    }

    /** {@code [1, 2]} of an integer list, a boolean list or dimension expressions. */
    void list(@Nullable Attr attr) {
        out.append('[').append(String.join(", ", entries(attr))).append(']');
    }

    /** {@code [DEFAULT, HIGH]}. */
    void words(@Nullable Attr attr) {
        List<String> words = new ArrayList<>();
        if (attr instanceof Attr.Array(List<Attr> elements)) {
            elements.forEach(e -> words.add(word(e)));
        }
        out.append(words);
    }

    /** A blank and {@code ({ … }, { … })}, nothing where there are none. */
    void regions(Node node) {
        if (!node.regions().isEmpty()) {
            out.append(" (");
            for (int i = 0; i < node.regions().size(); i++) {
                out.append(i == 0 ? "" : ", ");
                String terminator =
                        switch (node.op()) {
                            case Foreign foreign -> foreign.terminators().get(i);
                            case ManualComputation ignored -> ManualComputation.TERMINATOR;
                            default -> OpReader.REGION;
                        };
                region(node.regions().get(i), true, terminator);
            }
            out.append(')');
        }
    }

    void newLine(int extra) {
        out.append('\n').repeat(' ', indent + extra);
    }

    // ---- attributes as text

    /** The entries of an integer list, of a padding tensor (flat), or of dimension expressions. */
    static List<String> entries(@Nullable Attr attr) {
        List<String> entries = new ArrayList<>();
        switch (attr) {
            case Attr.IntArray(DType dtype, List<Long> values) ->
                    values.forEach(
                            v ->
                                    entries.add(
                                            dtype == DType.BOOL
                                                    ? Boolean.toString(v != 0)
                                                    : Long.toString(v)));
            case Attr.Dense dense -> {
                for (long i = 0; i < dense.data().size(); i++) {
                    entries.add(Long.toString(dense.data().getLong(i)));
                }
            }
            case Attr.Dialect(String text) when text.startsWith("#keratin.dims<[") ->
                    entries.addAll(TypeReader.splitTopLevel(text.substring(15, text.length() - 2)));
            case null, default -> {}
        }
        return entries;
    }

    static String number(@Nullable Attr attr) {
        return attr instanceof Attr.Int(long value, DType ignored) ? Long.toString(value) : "0";
    }

    /** The word of {@code #stablehlo<prefix WORD>}. */
    static String word(@Nullable Attr attr) {
        if (attr instanceof Attr.Dialect(String text)) {
            return text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        }
        return attr instanceof Attr.Str(String value) ? value : String.valueOf(attr);
    }

    /**
     * What stands between the brackets of {@code name = […]} in a dialect's attribute, empty where
     * it is absent.
     */
    static String field(@Nullable Attr attr, String name) {
        if (attr instanceof Attr.Dialect(String text)) {
            String key = name + " = [";
            int at = text.indexOf(key);
            int end = at < 0 ? -1 : text.indexOf(']', at);
            if (end >= 0) {
                return text.substring(at + key.length(), end);
            }
        }
        return "";
    }

    // ---- operations

    /** The operations of a block and its terminator, each on a line of its own. */
    void body(Block block, String terminator) {
        indent += 2;
        for (Node node : block.nodes()) {
            newLine(0);
            operation(node, terminator.equals("return"));
        }
        if (terminator.isEmpty()) {
            indent -= 2;
            return;
        }
        newLine(0);
        if (generic) {
            out.append('"').append(terminator).append("\"(");
            operandList(block.results());
            out.append(") : (");
            types(block.results().stream().map(Value::type).toList());
            out.append(") -> ()");
        } else {
            out.append(terminator);
            if (!block.results().isEmpty()) {
                out.append(' ');
                operandList(block.results());
                out.append(" : ");
                types(block.results().stream().map(Value::type).toList());
            }
        }
        written(block.end());
        indent -= 2;
    }

    /** {@code { … }}, with the header {@code ^bb0(…)} where asked and where there are arguments. */
    void region(Block block, boolean header) {
        region(block, header, OpReader.REGION);
    }

    /** A region whose arguments were written before it, with another terminator. */
    void region(Block block, String terminator) {
        region(block, false, terminator);
    }

    /** A region with its header and another terminator. */
    void genericRegion(Block block, String terminator) {
        region(block, true, terminator);
    }

    private void region(Block block, boolean header, String terminator) {
        out.append('{');
        if (header && !block.args().isEmpty()) {
            newLine(0);
            out.append("^bb0(");
            for (int i = 0; i < block.args().size(); i++) {
                out.append(i == 0 ? "" : ", ");
                arg(block.args().get(i));
            }
            out.append("):");
        }
        body(block, terminator);
        newLine(0);
        out.append('}');
    }

    private void operation(Node node, boolean inFunction) {
        if (!node.types().isEmpty()) {
            out.append(names.group(node)).append(" = ");
        }
        String name = node.op().name();
        Form form = generic ? null : Forms.of(name);
        if (form != null && form.fits(node)) {
            out.append(inFunction && name.equals("func.call") ? "call" : name);
            Map<String, Attr> attributes = new LinkedHashMap<>(own(node));
            attributes.putAll(node.extra());
            form.print(this, node, attributes);
        } else {
            genericForm(node, name);
        }
        location(node.location());
    }

    private static Map<String, Attr> own(Node node) {
        return node.spelling().apply(node.op().attributes());
    }

    private void genericForm(Node node, String name) {
        out.append('"').append(name).append("\"(");
        operandList(node.operands());
        out.append(')');
        Map<String, Attr> properties = new TreeMap<>(own(node));
        if (!properties.isEmpty()) {
            out.append(" <");
            AttrWriter.dictionary(out, properties);
            out.append('>');
        }
        regions(node);
        attributes(node.extra());
        out.append(" : ");
        function(node);
    }

    private void location(Location location) {
        if (locations) {
            out.append(' ');
            location.print(out);
        }
    }

    /** The location of what need not have one. */
    private void written(Location location) {
        if (location.isWritten()) {
            location(location);
        }
    }
}
