package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/** Element {@code index} of a tuple. Spec: #get_tuple_element. */
public record GetTupleElement(int index) implements CoreOp, Op.Pure {
    @Override
    public String name() {
        return "stablehlo.get_tuple_element";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("index", Attrs.i32(index));
    }

    static Op create(GenericForm form) {
        return new GetTupleElement(Attrs.readInt32(form.attributes(), "index"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        if (!(operands.getFirst() instanceof Type.Tuple(List<Type> elements))) {
            throw new IrException(
                    "get_tuple_element: the operand must be a tuple, received "
                            + operands.getFirst());
        }
        Rules.check(
                index >= 0 && index < elements.size(),
                "get_tuple_element_c1",
                "index must be in [0, " + elements.size() + "), received " + index);
        return List.of(elements.get(index));
    }
}
