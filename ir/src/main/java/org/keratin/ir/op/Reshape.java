package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** The same elements in row-major order with another shape. Spec: #reshape. */
public record Reshape(TensorType type) implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.reshape";
    }

    static Op create(GenericForm form) {
        return new Reshape(Rules.tensor("reshape", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                operand.dtype() == type.dtype(),
                "reshape_c1",
                "operand and result must have the same element type, received "
                        + operand
                        + " and "
                        + type);
        Rules.check(
                operand.size().compatible(type.size()),
                "reshape_c2",
                "operand and result must have the same number of elements, received "
                        + operand
                        + " and "
                        + type);
        return List.of(type.refine(completed(operand)));
    }

    /** The type with its only unknown dimension, if it has one, from the operand's size. */
    private TensorType completed(TensorType operand) {
        List<Dim> dims = new ArrayList<>(type.dims());
        long unknown = dims.stream().filter(Dim::isUnknown).count();
        int at = 0;
        Dim rest = Dim.of(1);
        for (int i = 0; i < dims.size(); i++) {
            if (dims.get(i).isUnknown()) {
                at = i;
            } else {
                rest = rest.times(dims.get(i));
            }
        }
        if (unknown == 1 && !rest.equals(Dim.of(0))) {
            dims.set(at, operand.size().floorDiv(rest));
        }
        return type.withDims(dims);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return List.of(operands.getFirst().reshape(context.concrete(self.tensorType()).shape()));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of(
                new Emit(b).reshape(cotangents.getFirst(), self.operand(0).tensorType().dims()));
    }
}
