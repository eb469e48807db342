package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

/** {@code stablehlo.reduce_precision %a, format = e5m10 : T}. */
final class ReducePrecisionForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.operands.add(in.operand());
        cursor.expect(",");
        cursor.expectWord("format");
        cursor.expect("=");
        int start = cursor.pos();
        String format = cursor.name("a format such as e5m10");
        int m = format.indexOf('m');
        try {
            if (m < 2 || format.charAt(0) != 'e') {
                throw new NumberFormatException(format);
            }
            op.attributes.put(
                    "exponent_bits",
                    new Attr.Int(Integer.parseInt(format.substring(1, m)), DType.INT32));
            op.attributes.put(
                    "mantissa_bits",
                    new Attr.Int(Integer.parseInt(format.substring(m + 1)), DType.INT32));
        } catch (NumberFormatException e) {
            throw cursor.errorAt(start, "expected a format such as e5m10, found '" + format + "'");
        }
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
        out.text(
                ", format = e"
                        + OpWriter.number(attributes.remove("exponent_bits"))
                        + "m"
                        + OpWriter.number(attributes.remove("mantissa_bits")));
        out.attributes(attributes);
        out.text(" : ");
        out.text(node.types().getFirst());
    }
}
