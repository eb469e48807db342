package org.keratin.ir.op;

import java.util.List;
import java.util.Locale;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * The number of this process among replicas or partitions, a ui32 scalar; 0 where there is one.
 * Spec: #replica_id, #partition_id.
 */
public record ProcessId(Kind kind) implements Op.Pure, Op.Evaluable {
    /** Which number; its name in small letters is the op's. */
    public enum Kind {
        REPLICA_ID,
        PARTITION_ID;

        /** The full name, {@code stablehlo.replica_id}. */
        public String opName() {
            return "stablehlo." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return kind.opName();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 0);
        return List.of(TensorType.of(DType.UINT32));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return List.of(NDArray.allocate(DType.UINT32));
    }
}
