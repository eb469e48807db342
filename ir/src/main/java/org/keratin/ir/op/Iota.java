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

/** Counts from 0 along a dimension. Spec: #iota. */
public record Iota(TensorType type, int dimension)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    @Override
    public String name() {
        return "stablehlo.iota";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("iota_dimension", Attrs.i64(dimension));
    }

    static Op create(GenericForm form) {
        return new Iota(
                Rules.tensor("iota", form.results(), 0),
                Attrs.readInt(form.attributes(), "iota_dimension"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 0);
        Rules.inRange(List.of(dimension), type.rank(), "iota_c1");
        Rules.check(
                !type.dtype().isBool(),
                "iota_output",
                "the elements must be numbers, received " + type);
        return List.of(type);
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        NDArray out = Tensors.allocate(context, type);
        long[] shape = out.shape();
        Tensors.each(shape, r -> out.setLong(Tensors.flat(r, shape), r[dimension]));
        return List.of(out);
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of();
    }
}
