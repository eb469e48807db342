package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/** Sizes that are known once the operands are. */
final class Sizes {
    private Sizes() {}

    /**
     * The same op on operands whose types have the sizes of this run where they had none: its type
     * rule then tells the results' types, and the constraints that could not be checked before are
     * checked. Dimensions with a name keep it.
     */
    static Node refine(Node node, List<NDArray> operands) {
        Builder b = new Builder();
        List<Value> args = new ArrayList<>(operands.size());
        for (int i = 0; i < operands.size(); i++) {
            NDArray array = operands.get(i);
            args.add(
                    node.operand(i).type() instanceof TensorType type
                            ? b.arg(type.refine(TensorType.of(array.dtype(), array.shape())), "")
                            : b.arg(node.operand(i).type(), ""));
        }
        return b.node(node.op(), args, node.regions(), node.extra());
    }
}
