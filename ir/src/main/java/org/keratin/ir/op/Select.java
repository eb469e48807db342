package org.keratin.ir.op;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.NDArray;

/**
 * Picks per element from the second or the third operand by a boolean (a scalar one serves all).
 * Spec: #select.
 */
public record Select() implements CoreOp, Elementwise, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.select";
    }

    static Op create(GenericForm form) {
        return new Select();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        TensorType predicate = Rules.tensor(this, operands, 0);
        TensorType onTrue = Rules.tensor(this, operands, 1);
        TensorType onFalse = Rules.tensor(this, operands, 2);
        Rules.check(
                predicate.dtype().isBool(),
                "select_i1",
                "the predicate must be i1, received " + predicate);
        Rules.check(
                predicate.rank() == 0 || Rules.sameDims(predicate.dims(), onTrue.dims()),
                "select_c1",
                "the predicate must be a scalar or have the shape of the others, received "
                        + operands);
        Rules.check(
                Rules.same(onTrue, onFalse),
                "select_c2",
                "on_true and on_false must have the same type, received " + operands);
        return List.of(onTrue.refine(onFalse));
    }

    @Override
    public void element(NDArray out, long i, NDArray[] in, long[] at) {
        int picked = in[0].getLong(at[0]) != 0 ? 1 : 2;
        Tensors.copy(in[picked], at[picked], out, i);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        Value zero = e.zeros(ct.tensorType());
        return Arrays.asList(
                null, e.select(self.operand(0), ct, zero), e.select(self.operand(0), zero, ct));
    }
}
