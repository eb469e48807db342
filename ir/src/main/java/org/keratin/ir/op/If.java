package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Runs the first region where the predicate holds, else the second. Spec: #if. */
public record If() implements CoreOp, Op.Evaluable, Op.DifferentiableByRegions {
    @Override
    public String name() {
        return "stablehlo.if";
    }

    static Op create(GenericForm form) {
        return new If();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.regions(this, regions, 2);
        Rules.check(
                operands.getFirst().equals(TensorType.of(DType.BOOL)),
                "if_i1",
                "the predicate must be a scalar i1, received " + operands.getFirst());
        for (Block region : regions) {
            Rules.check(region.args().isEmpty(), "if_c1", "branches take no arguments");
            Rules.check(
                    Rules.sameTypes(
                            Rules.resultTypes(region), Rules.resultTypes(regions.getFirst())),
                    "if_c2",
                    "branches must return the same types, received "
                            + Rules.resultTypes(regions.getFirst())
                            + " and "
                            + Rules.resultTypes(region));
        }
        return Rules.passedOn(this, Rules.resultTypes(regions.getFirst()));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return context.run(
                self.regions().get(operands.getFirst().getLong(0) != 0 ? 0 : 1), List.of());
    }
}
