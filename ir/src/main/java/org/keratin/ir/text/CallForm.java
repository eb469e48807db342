package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code call @f(%a) : (T) -> U} and {@code custom_call @target(%a) {…} : (T) -> U}. */
record CallForm(String target) implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        String name = cursor.symbol();
        op.attributes.put(
                target, target.equals("callee") ? new Attr.Symbol(name) : new Attr.Str(name));
        cursor.expect("(");
        in.operands(op);
        cursor.expect(")");
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        Attr name = attributes.remove(target);
        out.text(" ");
        out.symbol(
                name instanceof Attr.Str(String text)
                        ? text
                        : name instanceof Attr.Symbol(String text) ? text : "");
        out.text("(");
        out.operandList(node.operands());
        out.text(")");
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
