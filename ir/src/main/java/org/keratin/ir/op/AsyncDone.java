package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/** Waits for a future and gives its values. Spec: #async_done. */
public record AsyncDone() implements Op {
    @Override
    public String name() {
        return "stablehlo.async_done";
    }

    static Op create(GenericForm form) {
        return new AsyncDone();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        if (operands.getFirst() instanceof Type.Future(List<Type> elements)) {
            return elements;
        }
        throw new IrException(
                "async_done_i1: the operand must be a future, received " + operands.getFirst());
    }
}
