package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

/**
 * {@code stablehlo.pad %a, %b, low = [0], high = [1], interior = [0] : …}: operands, then keys in a
 * fixed order.
 */
final class KeyedForm implements Form {
    /** How the types are written. */
    enum Types {
        FUNCTION,
        /** One type for the operand and the result. */
        ONE,
        /** The result's type; there are no operands. */
        RESULT
    }

    private enum Kind {
        LIST,
        NUMBER,
        STRING,
        WORD,
        /** {@code [WORD, WORD]}; may be absent. */
        WORDS
    }

    private record Key(Kind kind, String key, String attribute, String prefix, String blank) {}

    private final Types types;
    private final List<Key> keys = new ArrayList<>();

    private KeyedForm(Types types) {
        this.types = types;
    }

    static KeyedForm of(Types types) {
        return new KeyedForm(types);
    }

    /** {@code key = [1, 2]}: an integer list or dimension expressions. */
    KeyedForm list(String key, String attribute) {
        keys.add(new Key(Kind.LIST, key, attribute, "", ""));
        return this;
    }

    /** {@code key = 1}. */
    KeyedForm number(String key, String attribute) {
        keys.add(new Key(Kind.NUMBER, key, attribute, "", ""));
        return this;
    }

    /** {@code key = "text"}. */
    KeyedForm string(String key, String attribute) {
        keys.add(new Key(Kind.STRING, key, attribute, "", ""));
        return this;
    }

    /** {@code key = [WORD, WORD]}, which may be left out, of words named as the key. */
    KeyedForm words(String key, String attribute) {
        keys.add(new Key(Kind.WORDS, key, attribute, key, ""));
        return this;
    }

    /**
     * {@code key = WORD} for {@code #stablehlo<prefix WORD>}; {@code blank} is upstream's second
     * blank, if any.
     */
    KeyedForm word(String key, String attribute, String prefix, String blank) {
        keys.add(new Key(Kind.WORD, key, attribute, prefix, blank));
        return this;
    }

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        boolean comma = true;
        while (cursor.at("%")) {
            op.operands.add(in.operand());
            comma = cursor.accept(",");
            if (!comma) {
                break;
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (key.kind == Kind.WORDS && !comma) {
                continue;
            }
            if (i > 0) {
                cursor.expect(",");
            }
            cursor.expectWord(key.key);
            cursor.expect("=");
            Attr value =
                    switch (key.kind) {
                        case LIST -> in.dims();
                        case STRING -> new Attr.Str(cursor.string());
                        case WORDS -> in.words(key.prefix);
                        case NUMBER -> new Attr.Int(cursor.integer("an integer"), DType.INT64);
                        case WORD ->
                                new Attr.Dialect(
                                        "#stablehlo<"
                                                + key.prefix
                                                + " "
                                                + cursor.name("an upper-case word")
                                                + ">");
                    };
            op.attributes.put(key.attribute, value);
        }
        in.attributes(op);
        cursor.expect(":");
        if (types != Types.FUNCTION && !cursor.at("(")) {
            op.resultTypes = List.of(in.types().type());
            op.operandTypes = types == Types.ONE ? op.resultTypes : List.of();
        } else {
            op.types(in.types().function());
        }
    }

    @Override
    public boolean fits(Node node) {
        return types != Types.ONE || node.operand(0).type().equals(node.types().getFirst());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        boolean first = node.operands().isEmpty();
        for (Key key : keys) {
            if (key.kind == Kind.WORDS && !attributes.containsKey(key.attribute)) {
                continue;
            }
            out.text(first ? " " : ", ");
            first = false;
            out.text(key.key + " = " + key.blank);
            Attr value = attributes.remove(key.attribute);
            switch (key.kind) {
                case LIST -> out.list(value);
                case NUMBER ->
                        out.text(
                                value instanceof Attr.Int(long number, DType ignored)
                                        ? number
                                        : value);
                case STRING -> out.attribute(value);
                case WORD -> out.text(OpWriter.word(value));
                case WORDS -> out.words(value);
            }
        }
        out.attributes(attributes);
        out.text(" : ");
        if (types == Types.FUNCTION) {
            out.function(node);
        } else {
            out.text(node.types().getFirst());
        }
    }
}
