package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Location;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Reads attributes. A dialect's own attributes are kept as their text. */
final class AttrReader {
    private final Cursor in;
    private final TypeReader types;
    private final DenseReader dense;
    private final Aliases aliases;
    private final LocationReader locations;
    private final StructReader structs;

    AttrReader(Cursor in, TypeReader types, Aliases aliases) {
        this.in = in;
        this.types = types;
        this.dense = new DenseReader(in, types);
        this.aliases = aliases;
        this.structs = new StructReader(in, this);
        this.locations = new LocationReader(in, aliases, this);
    }

    /** {@code loc(…)} if it comes next, else {@code fallback}. */
    Location location(Location fallback) {
        return locations.read(fallback);
    }

    /** Reads a definition {@code #name = …} or {@code !name = …} and moves behind it. */
    void definition() {
        int start = in.pos();
        String sign = in.at("!") ? "!" : "#";
        in.expect(sign);
        String name = sign + in.suffix("an alias");
        in.expect("=");
        if (in.at("loc(")) {
            locations.alias(name, start);
        } else {
            alias(name, start);
        }
        aliases.skip(name);
    }

    /** What an alias stands for; a type alias gives a {@link Attr.TypeRef} or a text. */
    private Attr alias(String name, int at) {
        return aliases.read(name, at, Attr.class, this::attribute);
    }

    /** {@code {a = 1, b, "c d" = [2]}}, in the order of the text. */
    Map<String, Attr> dictionary() {
        Map<String, Attr> entries = new LinkedHashMap<>();
        in.expect("{");
        in.enter();
        if (!in.accept("}")) {
            do {
                int start = in.pos();
                String name = in.peek() == '"' ? in.string() : in.name("an attribute's name");
                Attr value = in.accept("=") ? attribute() : new Attr.Unit();
                if (entries.put(name, value) != null) {
                    throw in.errorAt(start, "the attribute '" + name + "' occurs twice");
                }
            } while (in.accept(","));
            in.expect("}");
        }
        in.leave();
        return entries;
    }

    Attr attribute() {
        in.enter();
        try {
            return switch (in.peek()) {
                case '"' -> new Attr.Str(in.string());
                case '@' -> symbol();
                case '[' -> array();
                case '{' -> new Attr.Dict(dictionary());
                case '#' -> dialect();
                case '!' -> type();
                case '(' -> new Attr.Dialect(typeText());
                default -> word();
            };
        } finally {
            in.leave();
        }
    }

    private Attr word() {
        if (in.acceptWord("true")) {
            return new Attr.Bool(true);
        }
        if (in.acceptWord("false")) {
            return new Attr.Bool(false);
        }
        if (in.acceptWord("unit")) {
            return new Attr.Unit();
        }
        if (in.accept("dense<")) {
            return dense();
        }
        if (in.accept("array<")) {
            return list();
        }
        if (in.at("dense_resource<")) {
            throw in.error(
                    "a constant in a resource section is not supported, write it as dense<…>");
        }
        char c = in.peek();
        if (c == '-' || c == '+' || Cursor.isDigit(c)) {
            return number();
        }
        if (types.atType()) {
            return type();
        }
        if (in.at("loc(")) {
            return new Attr.Dialect(locations.read(Location.UNKNOWN).toString());
        }
        if (in.atName()) {
            return keyword();
        }
        throw in.expected("an attribute");
    }

    /** A tensor's value; that of another type, or of index tensors, is kept as its text. */
    private Attr dense() {
        int start = in.pos();
        in.skipBalanced('>');
        in.expect(":");
        boolean ours = (in.at("tensor<") || in.at("!")) && !types.atIndexTensor();
        in.seek(start);
        if (ours) {
            return dense.read();
        }
        String literal = kept('>');
        in.expect(":");
        return new Attr.Dialect("dense<" + literal + "> : " + typeText());
    }

    /** An element type, an affine map or another dialect's keyword: kept as its text. */
    private Attr keyword() {
        StringBuilder text = new StringBuilder(in.name("an attribute"));
        boolean known = text.indexOf(".") > 0 || text.toString().equals("distinct");
        if (known && in.raw() == '[' && in.accept("[")) {
            text.append('[').append(in.balanced(']')).append(']');
        }
        if (in.raw() == '<' && in.accept("<")) {
            text.append('<').append(kept('>')).append('>');
            if (in.accept(":")) {
                text.append(" : ").append(typeText());
            }
        }
        return new Attr.Dialect(text.toString());
    }

    private Attr symbol() {
        StringBuilder name = new StringBuilder(in.symbol());
        while (in.at("::@")) {
            in.accept("::");
            name.append("::@").append(in.symbol());
        }
        return new Attr.Symbol(name.toString());
    }

    private Attr array() {
        in.expect("[");
        List<Attr> elements = new ArrayList<>();
        if (!in.accept("]")) {
            do {
                elements.add(attribute());
            } while (in.accept(","));
            in.expect("]");
        }
        return new Attr.Array(elements);
    }

    /** {@code array<i64: 1, 2>}; a list of floats is kept as its text. */
    private Attr list() {
        int start = in.pos();
        DType dtype = types.elementType();
        if (dtype.isFloat()) {
            return floats(dtype);
        }
        if (!dtype.isBool() && (!dtype.isInteger() || dtype.bits() % Byte.SIZE != 0)) {
            throw in.errorAt(
                    start,
                    "array<…> holds booleans, integers of whole bytes and floats, not "
                            + dtype.stablehloName());
        }
        List<Long> values = new ArrayList<>();
        if (in.accept(":")) {
            do {
                values.add(dtype.isBool() ? (in.bool() ? 1L : 0L) : element(dtype));
            } while (in.accept(","));
        }
        in.expect(">");
        return new Attr.IntArray(dtype, values);
    }

    /** An integer within the range of its type. */
    private long element(DType dtype) {
        int start = in.pos();
        long value = integer("an integer of array<…>");
        int bits = dtype.bits();
        long low = dtype.isUnsigned() ? 0 : -1L << (bits - 1);
        // types written without a sign take the numbers of both ranges
        if (bits < Long.SIZE && (value < low || value >= 1L << bits)) {
            throw in.errorAt(start, value + " does not fit " + dtype.stablehloName());
        }
        return value;
    }

    /** An integer, decimal or hexadecimal, that fits 64 signed bits. */
    long integer(String what) {
        int start = in.pos();
        if (!in.at("0x") && !in.at("-0x")) {
            return in.integer(what);
        }
        String digits = in.number(what);
        try {
            return Long.decode(digits);
        } catch (NumberFormatException e) {
            throw in.errorAt(start, "the number " + Cursor.clip(digits) + " does not fit 64 bits");
        }
    }

    private Attr floats(DType dtype) {
        StringBuilder text = new StringBuilder("array<").append(dtype.stablehloName());
        if (in.accept(":")) {
            text.append(": ");
            String separator = "";
            do {
                text.append(separator);
                if (number(dtype) instanceof Attr.Float(double value, DType type)) {
                    AttrWriter.number(text, value, type);
                }
                separator = ", ";
            } while (in.accept(","));
        }
        in.expect(">");
        return new Attr.Dialect(text.append('>').toString());
    }

    private Attr number() {
        int start = in.pos();
        String digits = in.number("a number");
        boolean real =
                digits.indexOf('.') >= 0
                        || (!digits.startsWith("0x")
                                && (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0));
        DType dtype = real ? DType.FLOAT64 : DType.INT64;
        if (in.accept(":")) {
            DType written = types.knownElementType();
            if (written == null || written.isString()) {
                // index, si8, i128 and the like
                return new Attr.Dialect(digits + " : " + typeText());
            }
            dtype = written;
        }
        return number(digits, dtype, start);
    }

    /** A number without its type. */
    Attr number(DType dtype) {
        int start = in.pos();
        return number(in.number("a number"), dtype, start);
    }

    private Attr number(String digits, DType dtype, int start) {
        try {
            if (dtype.isFloat()) {
                return new Attr.Float(
                        digits.startsWith("0x") ? bits(digits, dtype) : Double.parseDouble(digits),
                        dtype);
            }
            if (digits.startsWith("0x")) {
                return new Attr.Int(Long.parseUnsignedLong(digits.substring(2), 16), dtype);
            }
            return new Attr.Int(
                    dtype == DType.UINT64 && !digits.startsWith("-")
                            ? Long.parseUnsignedLong(digits)
                            : Long.parseLong(digits),
                    dtype);
        } catch (NumberFormatException e) {
            throw in.errorAt(start, "'" + Cursor.clip(digits) + "' is no " + dtype.stablehloName());
        }
    }

    private static double bits(String digits, DType dtype) {
        NDArray one = NDArray.allocate(dtype, 1);
        DenseReader.setBits(
                one, 0, Long.parseUnsignedLong(digits.substring(2), 16), dtype.byteSize());
        return one.getDouble(0);
    }

    private Attr dialect() {
        int start = in.pos();
        in.expect("#");
        String name = "#" + in.suffix("an attribute's name");
        if (in.raw() == '<') {
            in.accept("<");
            return StructReader.reads(name)
                    ? structs.read(name)
                    : new Attr.Dialect(name + "<" + kept('>') + ">");
        }
        if (!aliases.defines(name) && name.indexOf('.') > 0) {
            return new Attr.Dialect(name);
        }
        return alias(name, start);
    }

    // ---- types as attributes

    /** A type of this IR, else the type as its text. */
    private Attr type() {
        int start = in.pos();
        if (in.at("!")) {
            in.expect("!");
            String name = "!" + in.suffix("the name of a type");
            if (aliases.defines(name)) {
                return alias(name, start);
            }
            in.seek(start);
        }
        try {
            Type type = types.type();
            if (!(type instanceof Type.Foreign)) {
                return new Attr.TypeRef(type);
            }
            // read again, with aliases in it replaced
            in.seek(start);
            return new Attr.Dialect(typeText());
        } catch (ParseException e) {
            // Attributes without meaning here may hold types without meaning here.
            in.seek(start);
            return new Attr.Dialect(typeText());
        }
    }

    /** A type of any dialect as its text: {@code !quant.any<i8>}, {@code memref<4xf32>}. */
    private String typeText() {
        in.enter();
        StringBuilder text = new StringBuilder();
        if (in.accept("(")) {
            text.append('(').append(kept(')')).append(')');
            if (in.accept("->")) {
                text.append(" -> ").append(typeText());
            }
            in.leave();
            return text.toString();
        }
        int start = in.pos();
        if (in.accept("!")) {
            String name = "!" + in.suffix("the name of a type");
            if (aliases.defines(name)) {
                print(text, alias(name, start));
                in.leave();
                return text.toString();
            }
            text.append(name);
        } else {
            text.append(in.name("a type"));
        }
        if (in.raw() == '<' && in.accept("<")) {
            text.append('<').append(kept('>')).append('>');
        }
        in.leave();
        return text.toString();
    }

    // ---- kept text

    /** The text up to {@code close}, tidied and with aliases replaced; moves behind it. */
    String kept(char close) {
        return expanded(tidy(in.balanced(close)));
    }

    /** The text with aliases replaced by what they stand for. */
    private String expanded(String text) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = closing(text, i);
                continue;
            }
            if (c != '#' && c != '!') {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && Cursor.isSuffixPart(text.charAt(end))) {
                end++;
            }
            String name = text.substring(i, end);
            if (aliases.defines(name)) {
                out = out == null ? new StringBuilder() : out;
                out.append(text, copied, i);
                print(out, alias(name, in.pos()));
                copied = end;
            }
            i = end - 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static void print(StringBuilder out, Attr attr) {
        AttrWriter.print(out, attr, true);
    }

    /** The offset of the quote that ends the string that begins at {@code at}. */
    private static int closing(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /**
     * White space and comments in a dialect's text carry no meaning: one blank between words, none
     * at the ends and inside brackets.
     */
    static String tidy(String text) {
        StringBuilder out = null;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '/' && text.startsWith("//", i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || comment) {
                if (out == null) {
                    boolean single =
                            c == ' '
                                    && i > 0
                                    && i + 1 < text.length()
                                    && text.charAt(i - 1) != '['
                                    && isPlain(text.charAt(i + 1));
                    if (single) {
                        continue;
                    }
                    out = new StringBuilder(text.length()).append(text, 0, i);
                }
                gap = true;
                if (comment) {
                    int end = text.indexOf('\n', i);
                    i = end < 0 ? text.length() : end;
                }
                continue;
            }
            int end = c == '"' ? Math.min(text.length() - 1, closing(text, i)) : i;
            if (out != null) {
                if (gap && !out.isEmpty() && out.charAt(out.length() - 1) != '[' && c != ']') {
                    out.append(' ');
                }
                out.append(text, i, end + 1);
            }
            gap = false;
            i = end;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isPlain(char c) {
        return c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ']' && c != '/';
    }
}
