package org.keratin.ir.text;

import java.util.Map;
import java.util.Set;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** {@code composite "my.op" %a, %b {decomposition = @f} : (T, U) -> V}. */
final class CompositeForm implements Form {
    private static final Set<String> DEFAULTS = Set.of("composite_attributes", "version");

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        op.attributes.put("name", new Attr.Str(cursor.string()));
        in.operands(op);
        in.regions(op);
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.text(" ");
        out.attribute(attributes.remove("name"));
        out.operands(node);
        out.regions(node);
        // upstream leaves out what is as the op has it by default, written down or not
        Map<String, Attr> own = node.op().attributes();
        attributes.keySet().removeIf(name -> DEFAULTS.contains(name) && !own.containsKey(name));
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
