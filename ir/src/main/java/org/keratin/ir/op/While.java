package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Runs the second region on the operands as long as the first region returns true. Spec: #while.
 */
public record While() implements CoreOp, Op.Evaluable, Op.DifferentiableByRegions {
    @Override
    public String name() {
        return "stablehlo.while";
    }

    static Op create(GenericForm form) {
        return new While();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 2);
        Block condition = regions.getFirst();
        Block body = regions.getLast();
        Rules.check(
                Rules.sameTypes(Rules.argTypes(condition), operands)
                        && Rules.resultTypes(condition).equals(List.of(TensorType.of(DType.BOOL))),
                "while_c1",
                () ->
                        "the condition must map "
                                + operands
                                + " to i1, received "
                                + Rules.argTypes(condition)
                                + " -> "
                                + Rules.resultTypes(condition));
        Rules.check(
                Rules.sameTypes(Rules.argTypes(body), operands)
                        && Rules.sameTypes(Rules.resultTypes(body), operands),
                "while_c2",
                () ->
                        "the body must map "
                                + operands
                                + " to the same, received "
                                + Rules.argTypes(body)
                                + " -> "
                                + Rules.resultTypes(body));
        return Rules.passedOn(this, operands);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        List<NDArray> values = operands;
        while (context.run(self.regions().getFirst(), values).getFirst().getLong(0) != 0) {
            values = context.run(self.regions().getLast(), values);
        }
        return values;
    }
}
