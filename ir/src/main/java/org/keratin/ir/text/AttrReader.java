package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Location;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Reads attributes and locations. A dialect's own attributes are kept as their text. */
final class AttrReader {
    private final Cursor in;
    private final TypeReader types;
    private final DenseReader dense;
    private final Map<String, Integer> aliases;

    AttrReader(Cursor in, TypeReader types, Map<String, Integer> aliases) {
        this.in = in;
        this.types = types;
        this.dense = new DenseReader(in, types);
        this.aliases = aliases;
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
            char c = in.peek();
            if (in.acceptWord("true")) {
                return new Attr.Bool(true);
            }
            if (in.acceptWord("false")) {
                return new Attr.Bool(false);
            }
            if (in.acceptWord("unit")) {
                return new Attr.Unit();
            }
            return switch (c) {
                case '"' -> new Attr.Str(in.string());
                case '@' -> symbol();
                case '[' -> array();
                case '{' -> new Attr.Dict(dictionary());
                case '#' -> dialect();
                default -> {
                    if (in.accept("dense<")) {
                        yield dense.read();
                    }
                    if (in.accept("array<")) {
                        yield intArray();
                    }
                    if (in.at("dense_resource<")) {
                        throw in.error(
                                "a constant in a resource section is not supported, write it as"
                                        + " dense<…>");
                    }
                    if (c == '-' || c == '+' || Cursor.isDigit(c)) {
                        yield number();
                    }
                    if (types.atType()) {
                        yield new Attr.TypeRef(types.type());
                    }
                    if (in.at("loc(")) {
                        in.accept("loc(");
                        yield new Attr.Dialect("loc(" + in.balanced(')') + ")");
                    }
                    if (in.atName()) {
                        // An element type or another dialect's keyword: kept as its text.
                        String word = in.name("an attribute");
                        boolean open = in.raw() == '<' && in.accept("<");
                        yield new Attr.Dialect(open ? word + "<" + in.balanced('>') + ">" : word);
                    }
                    throw in.expected("an attribute");
                }
            };
        } finally {
            in.leave();
        }
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

    private Attr intArray() {
        DType dtype = types.elementType();
        List<Long> values = new ArrayList<>();
        if (in.accept(":")) {
            do {
                if (in.acceptWord("true")) {
                    values.add(1L);
                } else if (in.acceptWord("false")) {
                    values.add(0L);
                } else {
                    values.add(in.integer("an integer of array<…>"));
                }
            } while (in.accept(","));
        }
        in.expect(">");
        return new Attr.IntArray(dtype, values);
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
            if (in.acceptWord("index")) {
                return new Attr.Dialect(digits + " : index");
            }
            dtype = types.elementType();
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
            return new Attr.Int(Long.decode(digits), dtype);
        } catch (NumberFormatException e) {
            throw in.errorAt(start, "'" + digits + "' is no " + dtype.stablehloName());
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
            return new Attr.Dialect(name + "<" + tidy(in.balanced('>')) + ">");
        }
        Integer definition = aliases.get(name);
        if (definition == null) {
            if (name.indexOf('.') > 0) {
                return new Attr.Dialect(name);
            }
            throw in.errorAt(start, "the attribute alias " + name + " is not defined");
        }
        int after = in.pos();
        in.seek(definition);
        Attr attr = attribute();
        in.seek(after);
        return attr;
    }

    /**
     * White space in a dialect's text carries no meaning: one blank between words, none at the
     * ends.
     */
    private static String tidy(String text) {
        if (text.indexOf('"') >= 0) {
            return text;
        }
        return text.strip().replaceAll("\\s+", " ").replace("[ ", "[").replace(" ]", "]");
    }

    /**
     * {@code loc(…)} if it comes next; the layer or file position that it names, else {@code
     * fallback}.
     */
    Location location(Location fallback) {
        if (!in.at("loc(")) {
            return fallback;
        }
        in.accept("loc(");
        Location location = locationBody();
        in.expect(")");
        return location.isKnown() ? location : fallback;
    }

    private Location locationBody() {
        in.enter();
        try {
            if (in.acceptWord("unknown")) {
                return Location.UNKNOWN;
            }
            if (in.acceptWord("callsite")) {
                in.expect("(");
                Location callee = locationBody();
                in.expectWord("at");
                locationBody();
                in.expect(")");
                return callee;
            }
            if (in.acceptWord("fused")) {
                if (in.accept("<")) {
                    in.balanced('>');
                }
                in.expect("[");
                Location first = Location.UNKNOWN;
                do {
                    Location next = locationBody();
                    first = first.isKnown() ? first : next;
                } while (in.accept(","));
                in.expect("]");
                return first;
            }
            if (in.at("#")) {
                return aliasedLocation();
            }
            if (in.accept("loc(")) {
                Location inner = locationBody();
                in.expect(")");
                return inner;
            }
            String name = in.string();
            if (in.accept(":")) {
                int line = Math.toIntExact(in.integer("a line"));
                in.expect(":");
                int column = Math.toIntExact(in.integer("a column"));
                if (in.acceptWord("to")) {
                    if (in.atInteger()) {
                        in.integer("a line");
                    }
                    in.expect(":");
                    in.integer("a column");
                }
                return new Location(name, line, column);
            }
            if (in.accept("(")) {
                Location child = locationBody();
                in.expect(")");
                return name.isEmpty() ? child : Location.layer(name);
            }
            return name.isEmpty() ? Location.UNKNOWN : Location.layer(name);
        } catch (ArithmeticException e) {
            throw in.error("a line or column does not fit 32 bits");
        } finally {
            in.leave();
        }
    }

    private Location aliasedLocation() {
        int start = in.pos();
        in.expect("#");
        String name = "#" + in.suffix("the name of a location");
        Integer definition = aliases.get(name);
        if (definition == null) {
            throw in.errorAt(start, "the location " + name + " is not defined");
        }
        int after = in.pos();
        in.seek(definition);
        in.expect("loc(");
        Location location = locationBody();
        in.seek(after);
        return location;
    }
}
