package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;
import org.keratin.ir.op.CustomCall;
import org.keratin.ir.op.UpstreamCall;
import org.keratin.runtime.DType;

/** {@code call @f(%a) : (T) -> U} and {@code custom_call @target(%a) {…} : (T) -> U}. */
record CallForm(String target) implements Form {
    /** What upstream leaves away in this form where it says what is so without it. */
    private static final Map<String, Attr> DEFAULTS =
            Map.of(
                    "api_version", new Attr.Int(1, DType.INT32),
                    "called_computations", new Attr.Array(List.of()),
                    "has_side_effect", new Attr.Bool(false),
                    "output_operand_aliases", new Attr.Array(List.of()));

    @Override
    public void parse(OpReader in, RawOp op) {
        Cursor cursor = in.cursor();
        String name = cursor.symbol();
        op.attributes.put(
                target, target.equals("callee") ? new Attr.Symbol(name) : new Attr.Str(name));
        cursor.expect("(");
        in.operands(op);
        cursor.expect(")");
        in.attributes(op);
        cursor.expect(":");
        op.types(in.types().function());
    }

    @Override
    public void print(OpWriter out, Node node, Map<String, Attr> attributes) {
        Attr name = attributes.remove(target);
        if (node.op() instanceof CustomCall || node.op() instanceof UpstreamCall) {
            DEFAULTS.forEach(attributes::remove);
        }
        out.text(" ");
        out.symbol(
                name instanceof Attr.Str(String text)
                        ? text
                        : name instanceof Attr.Symbol(String text) ? text : "");
        out.text("(");
        out.operandList(node.operands());
        out.text(")");
        out.attributes(attributes);
        out.text(" : ");
        out.function(node);
    }
}
