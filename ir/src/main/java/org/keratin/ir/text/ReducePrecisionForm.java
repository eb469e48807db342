package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

/** {@code stablehlo.reduce_precision %a, format = e5m10 : T}. */
final class ReducePrecisionForm implements OneTypeForm {
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
        parseEnd(in, op);
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        out.text(
                ", format = e"
                        + OpWriter.number(attributes.remove("exponent_bits"))
                        + "m"
                        + OpWriter.number(attributes.remove("mantissa_bits")));
        printEnd(out, node, attributes);
    }
}
