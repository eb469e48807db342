package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;

/**
 * {@code stablehlo.constant dense<1> : tensor<i64>}, or {@code stablehlo.constant() <{value =
 * dense<1> : tensor<i8>}> : () -> T} where T is quantised.
 */
final class ConstantForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        if (in.cursor().accept("(")) {
            in.cursor().expect(")");
            in.properties(op);
            in.cursor().expect(":");
            op.types(in.types().function());
            return;
        }
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
        if (!(node.types().getFirst() instanceof TensorType)) {
            out.text("() <{value = ");
            out.attribute(value);
            out.text("}>");
            out.attributes(attributes);
            out.text(" : ");
            out.function(node);
            return;
        }
        out.attributes(attributes);
        out.text(" ");
        out.attribute(value);
    }
}
