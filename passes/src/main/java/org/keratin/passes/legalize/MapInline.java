package org.keratin.passes.legalize;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Elementwise;

/** A map whose region is elementwise is its region, applied to whole tensors. */
final class MapInline {
    private MapInline() {}

    static boolean applies(Node map) {
        for (Node node : map.regions().getFirst().nodes()) {
            boolean scalar = node.types().size() == 1 && node.tensorType().rank() == 0;
            if (!scalar || !(node.op() instanceof Elementwise || node.op() instanceof Constant)) {
                return false;
            }
        }
        return true;
    }

    static Value emit(Builder b, Node map, List<Value> in) {
        Block body = map.regions().getFirst();
        TensorType shape = map.tensorType();
        ValueMap values = new ValueMap();
        for (int i = 0; i < in.size(); i++) {
            values.put(body.args().get(i), in.get(i));
        }
        for (Node node : body.nodes()) {
            List<Value> operands =
                    node.operands().stream().map(v -> spread(b, values.get(v), shape)).toList();
            Node copy = b.node(node.op(), operands, List.of(), node.extra());
            values.put(node.result(), copy.result());
        }
        return spread(b, values.get(body.results().getFirst()), shape);
    }

    /** A literal, or a scalar from outside, at every place. */
    private static Value spread(Builder b, Value value, TensorType shape) {
        TensorType type = value.tensorType();
        return type.rank() == shape.rank()
                ? value
                : b.emit(new BroadcastInDim(shape.withDtype(type.dtype()), List.of()), value);
    }
}
