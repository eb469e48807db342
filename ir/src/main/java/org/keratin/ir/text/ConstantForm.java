package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code stablehlo.constant dense<1> : tensor<i64>}. */
final class ConstantForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        in.attributes(op);
        Attr value = in.attrs().attribute();
        if (!(value instanceof Attr.Dense dense)) {
            throw in.cursor().error("a constant's value must be dense<…> : tensor<…>");
        }
        op.attributes.put("value", value);
        op.resultTypes = List.of(dense.type());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        Attr value = attributes.remove("value");
        out.attributes(attributes);
        out.text(" ");
        out.attribute(value);
    }
}
