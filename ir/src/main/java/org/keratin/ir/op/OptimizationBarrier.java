package org.keratin.ir.op;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/** Returns its operands; nothing moves across it. Spec: #optimization_barrier. */
public record OptimizationBarrier() implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.optimization_barrier";
    }

    static Op create(GenericForm form) {
        return new OptimizationBarrier();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        return operands;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return operands;
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.copyOf(cotangents);
    }
}
