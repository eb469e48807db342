package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/** An op of another dialect whose result is its one operand. */
interface Forwarding extends Op.Pure, Op.Derived {
    @Override
    default List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        return List.of(Rules.tensor(this, operands, 0));
    }

    @Override
    default List<Value> decompose(Builder b, Node self, List<Value> operands) {
        return operands;
    }
}
