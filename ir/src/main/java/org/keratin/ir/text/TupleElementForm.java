package org.keratin.ir.text;

import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.runtime.DType;

/** {@code get_tuple_element %t[0] : (tuple<…>) -> T}. */
final class TupleElementForm implements Form {
    @Override
    public void parse(OpReader in, RawOp op) {
        op.operands.add(in.operand());
        in.cursor().expect("[");
        op.attributes.put("index", new Attr.Int(in.cursor().integer("an index"), DType.INT32));
        in.cursor().expect("]");
        in.attributes(op);
        in.cursor().expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.operands(node);
        out.text("[" + OpWriter.number(attributes.remove("index")) + "]");
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
