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
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** A constant tensor. Spec: #constant. */
public record Constant(Attr.Dense value)
        implements CoreOp, Op.Pure, Op.Evaluable, Op.Differentiable {
    public static final String NAME = "stablehlo.constant";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("value", value);
    }

    static Op create(GenericForm form) {
        if (Attrs.required(form.attributes(), "value") instanceof Attr.Dense dense) {
            return new Constant(dense);
        }
        throw Attrs.wrong("value", "dense<…>", Attrs.required(form.attributes(), "value"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 0);
        return List.of(value.type());
    }

    /** A rank-0 constant, rounded to the element type. */
    public static Constant scalar(DType dtype, double value) {
        NDArray data = NDArray.allocate(dtype);
        data.setDouble(0, value);
        return new Constant(new Attr.Dense(new TensorType(dtype, List.of()), data));
    }

    /** A constant of an array, which must not be written to afterwards. */
    public static Constant of(NDArray data) {
        return new Constant(new Attr.Dense(TensorType.of(data.dtype(), data.shape()), data));
    }

    /** The constant that a scalar is, behind broadcasts and reshapes; null where it is none. */
    static @Nullable Constant behind(Value value) {
        Node node = value.definition();
        while (node != null
                && (node.op() instanceof BroadcastInDim || node.op() instanceof Reshape)) {
            node = node.operand(0).definition();
        }
        return node != null && node.op() instanceof Constant constant ? constant : null;
    }

    @Override
    public List<NDArray> eval(Evaluation context, Node self, List<NDArray> operands) {
        return List.of(value.data());
    }

    @Override
    public List<@Nullable Value> vjp(Builder b, Node self, List<Value> cotangents) {
        return List.of();
    }
}
