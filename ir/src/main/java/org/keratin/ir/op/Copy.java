package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * Its operand. Of MHLO; what XLA's importer from HLO leaves in a module of StableHLO, as TensorFlow
 * prints it for variables.
 */
public record Copy() implements Op.Pure, Op.Derived {
    @Override
    public String name() {
        return "mhlo.copy";
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        return List.of(Rules.tensor(this, operands, 0));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        return operands;
    }
}
