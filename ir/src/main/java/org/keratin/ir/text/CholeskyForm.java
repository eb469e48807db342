package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code stablehlo.cholesky %x, lower = true : T}; {@code lower} is left out where false. */
final class CholeskyForm implements OneTypeForm {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.operands.add(in.operand());
        boolean lower = false;
        if (cursor.accept(",")) {
            cursor.expectWord("lower");
            cursor.expect("=");
            lower = cursor.bool();
        }
        op.attributes.put("lower", new Attr.Bool(lower));
        parseEnd(in, op);
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        if (attributes.remove("lower") instanceof Attr.Bool(boolean lower) && lower) {
            out.text(", lower = true");
        }
        printEnd(out, node, attributes);
    }
}
