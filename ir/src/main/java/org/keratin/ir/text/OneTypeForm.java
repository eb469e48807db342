package org.keratin.ir.text;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Node;

/** A syntax that ends in {@code : T}, the type of the operand and of the result. */
interface OneTypeForm extends Form {
    /** The one type is that of the operand, too; quantised ones may differ. */
    @Override
    default boolean fits(Node node) {
        return node.operand(0).type().equals(node.types().getFirst());
    }

    /** Reads {@code {…} : T}, or {@code {…} : (T) -> T}. */
    default void parseEnd(OpReader in, RawOp op) {
        in.attributes(op);
        in.cursor().expect(":");
        if (in.cursor().at("(")) {
            op.types(in.types().function());
        } else {
            op.resultTypes = List.of(in.types().type());
            op.operandTypes = op.resultTypes;
        }
    }

    default void printEnd(OpWriter out, Node node, Map<String, Attr> attributes) {
        out.attributes(attributes);
        out.text(" : ");
        out.text(node.types().getFirst());
    }
}
