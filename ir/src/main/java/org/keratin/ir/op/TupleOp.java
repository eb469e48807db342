package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/** Makes a tuple of the operands. Spec: #tuple. */
public record TupleOp() implements CoreOp, Op.Pure {
    @Override
    public String name() {
        return "stablehlo.tuple";
    }

    static Op create(GenericForm form) {
        return new TupleOp();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return List.of(new Type.Tuple(operands));
    }
}
