package org.keratin.cpu;

import org.keratin.ir.Node;
import org.keratin.ir.op.CustomCall;

/** The names that the documented error gives ops: TensorFlow's where it has one. */
final class TensorFlowNames {
    private TensorFlowNames() {}

    static String of(Node node) {
        if (node.op() instanceof CustomCall call) {
            return switch (call.target()) {
                case "keratin.as_string" -> "AsString";
                case "keratin.to_number" -> "StringToNumber";
                default -> call.target();
            };
        }
        return node.op().name();
    }
}
