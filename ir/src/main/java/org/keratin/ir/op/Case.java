package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Runs the region that the index names; the last one where it is out of range. Spec: #case. */
public record Case() implements CoreOp, Op.Evaluable, Op.DifferentiableByRegions {
    @Override
    public String name() {
        return "stablehlo.case";
    }

    static Op create(GenericForm form) {
        return new Case();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.check(!regions.isEmpty(), "case_c1", "needs at least one branch");
        Rules.check(
                operands.getFirst().equals(TensorType.of(DType.INT32)),
                "case_i1",
                "the index must be a scalar i32, received " + operands.getFirst());
        for (Block region : regions) {
            Rules.check(region.args().isEmpty(), "case_c2", "branches take no arguments");
            Rules.check(
                    Rules.sameTypes(
                            Rules.resultTypes(region), Rules.resultTypes(regions.getFirst())),
                    "case_c3",
                    () ->
                            "branches must return the same types, received "
                                    + Rules.resultTypes(regions.getFirst())
                                    + " and "
                                    + Rules.resultTypes(region));
        }
        return Rules.passedOn(this, Rules.resultTypes(regions.getFirst()));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        long index = operands.getFirst().getLong(0);
        int last = self.regions().size() - 1;
        return context.run(
                self.regions().get(index < 0 || index > last ? last : (int) index), List.of());
    }
}
