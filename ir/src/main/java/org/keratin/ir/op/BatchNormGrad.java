package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;

/**
 * The gradients of batch_norm_training for x, scale and offset. Operands: x, scale, mean, variance,
 * gradient of y. Spec: #batch_norm_grad.
 */
public record BatchNormGrad(float epsilon, int featureIndex) implements BatchNormOp {
    @Override
    public String name() {
        return "stablehlo.batch_norm_grad";
    }

    static Op create(GenericForm form) {
        return BatchNormOp.read(form.attributes(), BatchNormGrad::new);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 5);
        TensorType operand = Rules.tensor(this, operands, 0);
        BatchNorm.check(
                "batch_norm_grad",
                operand,
                Rules.tensors(this, operands, 1, 4),
                featureIndex,
                List.of("c5", "c4", "c4"));
        TensorType gradient = Rules.tensor(this, operands, 4);
        Rules.check(
                gradient.dtype() == operand.dtype(),
                "batch_norm_grad_c2",
                "all must have the same element type, received " + operands);
        Rules.check(
                Rules.sameDims(gradient.dims(), operand.dims()),
                "batch_norm_grad_c3",
                "grad_output must have the operand's shape, received " + operands);
        return List.of(operand, operands.get(1), operands.get(1));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        Value x = operands.getFirst();
        BatchNorm norm = new BatchNorm(e, x.tensorType(), featureIndex);
        Value scale = norm.spread(operands.get(1));
        Value variance = e.add(norm.spread(operands.get(3)), e.fill(x.tensorType(), epsilon));
        Value gradient = operands.get(4);
        Value deviation = e.unary(Unary.Kind.SQRT, variance);
        Value centered = e.sub(x, norm.spread(operands.get(2)));
        Value normalized = e.div(centered, deviation);
        Value count = norm.count(x.tensorType());
        Value all = e.mul(gradient, count);
        Value shift = norm.spread(norm.sum(gradient));
        Value slope = norm.spread(norm.sum(e.mul(gradient, centered)));
        Value bent = e.div(e.mul(slope, centered), variance);
        Value gradX = e.mul(e.div(e.div(scale, deviation), count), e.sub(e.sub(all, shift), bent));
        return List.of(gradX, norm.sum(e.mul(gradient, normalized)), norm.sum(gradient));
    }
}
