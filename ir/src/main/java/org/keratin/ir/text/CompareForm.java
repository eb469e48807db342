package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/**
 * {@code stablehlo.compare LT, %a, %b, SIGNED : …}, with upstream's double blanks; the type may be
 * left out.
 */
final class CompareForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.attributes.put("comparison_direction", in.enumeration("comparison_direction"));
        cursor.expect(",");
        op.operands.add(in.operand());
        cursor.expect(",");
        op.operands.add(in.operand());
        if (cursor.accept(",")) {
            op.attributes.put("compare_type", in.enumeration("comparison_type"));
        }
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.text("  " + OpWriter.word(attributes.remove("comparison_direction")) + ",");
        out.operands(node);
        Attr type = attributes.remove("compare_type");
        if (type != null) {
            out.text(",  " + OpWriter.word(type));
        }
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
