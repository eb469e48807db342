package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.ir.Attr;
import org.keratin.ir.Quoted;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Prints attributes as upstream does: dictionaries sorted by name, types left out where the reader
 * assumes them.
 */
final class AttrWriter {
    private AttrWriter() {}

    /** {@code {a = 1 : i64, b}}. */
    static void dictionary(StringBuilder out, Map<String, Attr> entries) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, Attr> entry : sorted(entries).entrySet()) {
            out.append(first ? "" : ", ");
            first = false;
            String name = entry.getKey();
            if (isBare(name)) {
                out.append(name);
            } else {
                quote(out, name);
            }
            if (!(entry.getValue() instanceof Attr.Unit)) {
                out.append(" = ");
                print(out, entry.getValue(), true);
            }
        }
        out.append('}');
    }

    private static Map<String, Attr> sorted(Map<String, Attr> entries) {
        return entries.size() < 2 ? entries : new TreeMap<>(entries);
    }

    /** Prints with the types of numbers, or without those that are assumed (inside a list). */
    static void print(StringBuilder out, Attr attr, boolean typed) {
        switch (attr) {
            case Attr.Int(long value, DType dtype) -> {
                if (dtype == DType.BOOL) {
                    out.append(value != 0);
                } else {
                    out.append(
                            dtype == DType.UINT64
                                    ? Long.toUnsignedString(value)
                                    : Long.toString(value));
                    out.append(typed || dtype != DType.INT64 ? " : " + dtype.stablehloName() : "");
                }
            }
            case Attr.Float(double value, DType dtype) -> {
                number(out, value, dtype);
                out.append(typed || dtype != DType.FLOAT64 ? " : " + dtype.stablehloName() : "");
            }
            case Attr.Bool(boolean value) -> out.append(value);
            case Attr.Str(String value) -> quote(out, value);
            case Attr.Array(List<Attr> elements) -> {
                out.append('[');
                for (int i = 0; i < elements.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    print(out, elements.get(i), false);
                }
                out.append(']');
            }
            case Attr.IntArray array -> intArray(out, array);
            case Attr.Dense dense -> DenseWriter.print(out, dense);
            case Attr.TypeRef(var type) -> out.append(type);
            case Attr.Symbol(String name) -> {
                if (name.contains("::@")) {
                    out.append('@').append(name);
                } else {
                    symbol(out, name);
                }
            }
            case Attr.Dict(Map<String, Attr> entries) -> dictionary(out, entries);
            case Attr.Unit() -> out.append("unit");
            case Attr.Dialect(String text) -> out.append(text);
        }
    }

    /** A float without its type. */
    static void number(StringBuilder out, double value, DType dtype) {
        NDArray one = NDArray.allocate(dtype, 1);
        one.setDouble(0, value);
        FloatText.print(out, dtype, DenseWriter.bits(one.data(), 0, dtype.byteSize()));
    }

    private static void intArray(StringBuilder out, Attr.IntArray array) {
        out.append("array<").append(array.dtype().stablehloName());
        for (int i = 0; i < array.values().size(); i++) {
            out.append(i == 0 ? ": " : ", ");
            long value = array.values().get(i);
            out.append(
                    array.dtype() == DType.BOOL
                            ? Boolean.toString(value != 0)
                            : Long.toString(value));
        }
        out.append('>');
    }

    /** {@code @name}, in quotes where it is no bare name. */
    static void symbol(StringBuilder out, String name) {
        out.append('@');
        if (isBare(name)) {
            out.append(name);
        } else {
            quote(out, name);
        }
    }

    static void quote(StringBuilder out, String value) {
        Quoted.append(out, value);
    }

    /** True for what MLIR calls a bare identifier. */
    private static boolean isBare(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (i == 0 || (!Cursor.isDigit(c) && c != '.' && c != '$'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
