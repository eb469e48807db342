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
 * Normalizes by a given mean and variance per feature. Operands: x, scale, offset, mean, variance.
 * Spec: #batch_norm_inference.
 */
public record BatchNormInference(float epsilon, int featureIndex) implements BatchNormOp {
    @Override
    public String name() {
        return "stablehlo.batch_norm_inference";
    }

    static Op create(GenericForm form) {
        return BatchNormOp.read(form.attributes(), BatchNormInference::new);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 5);
        TensorType operand = Rules.tensor(this, operands, 0);
        BatchNorm.check(
                "batch_norm_inference",
                operand,
                Rules.tensors(this, operands, 1, 5),
                featureIndex,
                List.of("c3", "c4", "c5", "c6"));
        return List.of(operand);
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        Value x = operands.getFirst();
        BatchNorm norm = new BatchNorm(e, x.tensorType(), featureIndex);
        return List.of(
                norm.normalize(
                        x,
                        operands.get(1),
                        operands.get(2),
                        operands.get(3),
                        operands.get(4),
                        epsilon));
    }
}
