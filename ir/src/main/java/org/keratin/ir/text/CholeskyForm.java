package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code stablehlo.cholesky %x, lower = true : T}; {@code lower} is left out where false. */
final class CholeskyForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.operands.add(in.operand());
        boolean lower = false;
        if (cursor.accept(",")) {
            cursor.expectWord("lower");
            cursor.expect("=");
            lower = cursor.acceptWord("true");
            if (!lower) {
                cursor.expectWord("false");
            }
        }
        op.attributes.put("lower", new Attr.Bool(lower));
        in.attributes(op);
        cursor.expect(":");
        if (cursor.at("(")) {
            op.types(in.types().function());
        } else {
            op.resultTypes = List.of(in.types().type());
            op.operandTypes = op.resultTypes;
        }
    }

    /** The one type is that of the operand, too; quantised ones may differ. */
    @Override
    public boolean fits(Node node) {
        return node.operand(0).type().equals(node.types().getFirst());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        if (attributes.remove("lower") instanceof Attr.Bool(boolean lower) && lower) {
            out.text(", lower = true");
        }
        out.attributes(attributes);
        out.text(" : ");
        out.text(node.types().getFirst());
    }
}
