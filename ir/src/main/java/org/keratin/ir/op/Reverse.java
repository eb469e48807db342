package org.keratin.ir.op;

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
import org.keratin.runtime.NDArray;

/** Reverses the order of elements along dimensions. Spec: #reverse. */
public record Reverse(List<Integer> dims)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public Reverse {
        dims = List.copyOf(dims);
    }

    @Override
    public String name() {
        return "stablehlo.reverse";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("dimensions", Attrs.ints(dims));
    }

    static Op create(GenericForm form) {
        return new Reverse(Attrs.readInts(form.attributes(), "dimensions"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.unique(dims, "reverse_c2");
        Rules.inRange(dims, operand.rank(), "reverse_c3");
        return List.of(operand);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        long[] shape = operands.getFirst().shape();
        return List.of(
                Tensors.pick(
                        Tensors.allocate(context, self.tensorType()),
                        operands.getFirst(),
                        r -> {
                            long[] at = r.clone();
                            for (int d : dims) {
                                at[d] = shape[d] - 1 - r[d];
                            }
                            return at;
                        }));
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of(b.emit(this, cotangents.getFirst()));
    }
}
