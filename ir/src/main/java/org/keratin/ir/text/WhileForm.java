package org.keratin.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * {@code while(%iterArg = %a, …) : types cond { … } do { … }}; both regions take the same
 * arguments.
 */
final class WhileForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        List<String> names = new ArrayList<>();
        cursor.expect("(");
        if (!cursor.accept(")")) {
            do {
                cursor.expect("%");
                names.add(cursor.suffix("an argument's name"));
                cursor.expect("=");
                op.operands.add(in.operand());
            } while (cursor.accept(","));
            cursor.expect(")");
        }
        if (cursor.accept(":")) {
            if (cursor.at("(")) {
                op.types(in.types().function());
            } else {
                op.operandTypes = in.types().types();
                op.resultTypes = op.operandTypes;
            }
        }
        if (cursor.acceptWord("attributes")) {
            in.attributes(op);
        }
        List<Type> types = op.operands.stream().map(Value::type).toList();
        cursor.expectWord("cond");
        op.regions.add(in.region(names, types));
        cursor.expectWord("do");
        op.regions.add(in.region(names, types));
    }

    @Override
    public boolean fits(Node node) {
        return node.regions().size() == 2;
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        Block body = node.regions().get(1);
        out.text("(");
        for (int i = 0; i < node.operands().size(); i++) {
            out.text(i == 0 ? "" : ", ");
            out.value(body.args().get(i));
            out.text(" = ");
            out.value(node.operand(i));
        }
        out.text(")");
        if (!node.operands().isEmpty()) {
            out.text(" : ");
            out.types(node.types());
        }
        if (!attributes.isEmpty()) {
            out.text(" attributes");
            out.attributes(attributes);
        }
        out.newLine(1);
        out.text("cond ");
        out.region(node.regions().get(0), false);
        out.text(" do ");
        out.region(body, false);
    }
}
