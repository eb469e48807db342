package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
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
 * The operand with the slice at a computed start (operands 2 …) replaced by operand 1; the start is
 * clamped so that it fits. Spec: #dynamic_update_slice.
 */
public record DynamicUpdateSlice() implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.dynamic_update_slice";
    }

    static Op create(GenericForm form) {
        return new DynamicUpdateSlice();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        TensorType operand = Rules.tensor(this, operands, 0);
        TensorType update = Rules.tensor(this, operands, 1);
        Rules.check(
                operand.dtype() == update.dtype(),
                "dynamic_update_slice_c2",
                "operand and update must have the same element type, received " + operands);
        Rules.check(
                operand.rank() == update.rank(),
                "dynamic_update_slice_c3",
                "operand and update must have the same rank, received " + operands);
        Rules.check(
                operands.size() == 2 + operand.rank(),
                "dynamic_update_slice_c4",
                "needs a start index for each of "
                        + operand.rank()
                        + " dimensions, received "
                        + (operands.size() - 2));
        for (int i = 2; i < operands.size(); i++) {
            TensorType index = Rules.tensor(this, operands, i);
            Rules.check(
                    index.rank() == 0
                            && index.dtype().isInteger()
                            && index.dtype() == Rules.tensor(this, operands, 2).dtype(),
                    "dynamic_update_slice_c5",
                    () ->
                            "start indices must be scalars of one integer type, received "
                                    + operands);
        }
        for (int i = 0; i < operand.rank(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(update.dim(i), operand.dim(i)),
                    "dynamic_update_slice_c6",
                    () -> "the update must fit into the operand, received " + operands);
        }
        return List.of(operand);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = operands.get(0).copy();
        NDArray update = operands.get(1);
        long[] start =
                Tensors.clampedStart(
                        operands.subList(2, operands.size()), out.shape(), update.shape());
        long[] shape = out.shape();
        long[] updateShape = update.shape();
        Tensors.each(
                updateShape,
                r ->
                        Tensors.copy(
                                update,
                                Tensors.flat(r, updateShape),
                                out,
                                Tensors.flat(Tensors.sum(start, r), shape)));
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Value ct = cotangents.getFirst();
        Emit e = new Emit(b);
        TensorType update = self.operand(1).tensorType();
        List<Value> operands = new ArrayList<>(self.operands());
        operands.set(0, ct);
        operands.set(1, e.zeros(update));
        List<@Nullable Value> gradients =
                new ArrayList<>(Collections.nCopies(self.operands().size(), null));
        gradients.set(0, b.emit(this, operands, List.of()).getFirst());
        operands.remove(1);
        gradients.set(1, b.emit(new DynamicSlice(update.dims()), operands, List.of()).getFirst());
        return gradients;
    }
}
