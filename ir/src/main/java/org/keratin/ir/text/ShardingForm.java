package org.keratin.ir.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code sdy.sharding_constraint %x <@mesh, [{"x"}, {}]> : T}. */
final class ShardingForm implements OneTypeForm {
    private static final String PREFIX = "#sdy.sharding<";

    /** At either end, and of several lines. */
    private static final Pattern BLANKS = Pattern.compile("^\\s|\\s[\\]}>]*$|[\\n\\r]|//");

    @Override
    public void parse(OpReader in, RawOp op) {
        op.operands.add(in.operand());
        in.cursor().expect("<");
        op.attributes.put("sharding", new Attr.Dialect(PREFIX + in.attrs().kept('>') + ">"));
        parseEnd(in, op);
    }

    @Override
    public boolean fits(Node node) {
        return OneTypeForm.super.fits(node)
                && text(node.op().attributes().get("sharding"), PREFIX) != null;
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        out.text(" <");
        out.text(String.valueOf(text(attributes.remove("sharding"), PREFIX)));
        printEnd(out, node, attributes);
    }

    /**
     * The text of a dialect's attribute behind {@code prefix}; null for another attribute, and for
     * one whose blanks would be lost behind the brackets that the form has of its own.
     */
    static @Nullable String text(@Nullable Attr attr, String prefix) {
        if (!(attr instanceof Attr.Dialect(String text)) || !text.startsWith(prefix)) {
            return null;
        }
        String rest = text.substring(prefix.length());
        return BLANKS.matcher(rest).find() ? null : rest;
    }
}
