package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.ir.op.TopK;
import org.keratin.runtime.DType;

/** {@code chlo.top_k(%x, k = 3) : T -> (T, I)}, perhaps with {@code is_stable = false}. */
final class TopKForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        cursor.expect("(");
        op.operands.add(in.operand());
        cursor.expect(",");
        cursor.expectWord("k");
        cursor.expect("=");
        op.attributes.put("k", new Attr.Int(cursor.integer("a number"), DType.INT64));
        if (cursor.accept(",")) {
            cursor.expectWord("is_stable");
            cursor.expect("=");
            op.attributes.put("is_stable", new Attr.Bool(cursor.bool()));
        }
        cursor.expect(")");
        in.attributes(op);
        cursor.expect(":");
        op.operandTypes = List.of(in.types().type());
        cursor.expect("->");
        op.resultTypes = in.types().results();
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.text("(");
        out.operandList(node.operands());
        out.text(", k = " + OpWriter.number(attributes.remove("k")));
        // true is the default, which a text may have written down, too
        attributes.remove("is_stable");
        out.text(((TopK) node.op()).stable() ? ")" : ", is_stable = false)");
        out.attributes(attributes);
        out.text(
                " : "
                        + node.operand(0).type()
                        + " -> ("
                        + node.types().get(0)
                        + ", "
                        + node.types().get(1)
                        + ")");
    }
}
