package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/** Makes a tuple of the operands. Spec: #tuple. */
public record TupleOp() implements CoreOp, Op.Pure {
    @Override
    public String name() {
        return "stablehlo.tuple";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of();
    }

    static Op create(
            Map<String, Attr> attributes,
            List<Type> operandTypes,
            List<Type> resultTypes,
            List<Block> regions) {
        return new TupleOp();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return List.of(new Type.Tuple(operands));
    }
}
