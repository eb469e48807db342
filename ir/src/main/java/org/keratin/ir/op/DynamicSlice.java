package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * A slice whose start (operands 1 …, one scalar each dimension) is computed; clamped so that it
 * fits. Spec: #dynamic_slice.
 */
public record DynamicSlice(List<Dim> sizes)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public DynamicSlice {
        sizes = List.copyOf(sizes);
    }

    @Override
    public String name() {
        return "stablehlo.dynamic_slice";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("slice_sizes", Attrs.dims(sizes));
    }

    static Op create(GenericForm form) {
        return new DynamicSlice(Attrs.readDims(form.attributes(), "slice_sizes"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                operands.size() == 1 + operand.rank() && sizes.size() == operand.rank(),
                "dynamic_slice_c2",
                "needs a start index and a size for each of "
                        + operand.rank()
                        + " dimensions, received "
                        + (operands.size() - 1)
                        + " and "
                        + sizes);
        for (int i = 1; i < operands.size(); i++) {
            TensorType index = Rules.tensor(this, operands, i);
            Rules.check(
                    index.rank() == 0
                            && index.dtype().isInteger()
                            && index.dtype() == Rules.tensor(this, operands, 1).dtype(),
                    "dynamic_slice_c3",
                    () ->
                            "start indices must be scalars of one integer type, received "
                                    + operands);
        }
        for (int i = 0; i < operand.rank(); i++) {
            Rules.check(
                    Rules.mayBeOrdered(Dim.of(0), sizes.get(i))
                            && Rules.mayBeOrdered(sizes.get(i), operand.dim(i)),
                    "dynamic_slice_c4",
                    () -> "sizes must be in [0, size], received " + sizes + " of " + operand);
        }
        return List.of(operand.withDims(sizes));
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray x = operands.getFirst();
        NDArray out = Tensors.allocate(context, self.tensorType());
        long[] start =
                Tensors.clampedStart(operands.subList(1, operands.size()), x.shape(), out.shape());
        return List.of(Tensors.pick(out, x, r -> Tensors.sum(start, r)));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        Emit e = new Emit(b);
        List<Value> operands = new ArrayList<>(self.operands());
        operands.set(0, e.zeros(self.operand(0).tensorType()));
        operands.add(1, cotangents.getFirst());
        List<@Nullable Value> gradients =
                new ArrayList<>(Collections.nCopies(self.operands().size(), null));
        gradients.set(0, b.emit(new DynamicUpdateSlice(), operands, List.of()).getFirst());
        return gradients;
    }
}
