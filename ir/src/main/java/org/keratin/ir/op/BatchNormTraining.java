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
 * Normalizes by the mean and variance of the batch per feature and returns them too. Operands: x,
 * scale, offset. Spec: #batch_norm_training.
 */
public record BatchNormTraining(float epsilon, int featureIndex) implements BatchNormOp {
    @Override
    public String name() {
        return "stablehlo.batch_norm_training";
    }

    static Op create(GenericForm form) {
        return BatchNormOp.read(form.attributes(), BatchNormTraining::new);
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 3);
        TensorType operand = Rules.tensor(this, operands, 0);
        BatchNorm.check(
                "batch_norm_training",
                operand,
                Rules.tensors(this, operands, 1, 3),
                featureIndex,
                List.of("c3", "c4"));
        return List.of(operand, operands.get(1), operands.get(1));
    }

    @Override
    public List<Value> decompose(Builder b, Node self, List<Value> operands) {
        Emit e = new Emit(b);
        Value x = operands.getFirst();
        BatchNorm norm = new BatchNorm(e, x.tensorType(), featureIndex);
        TensorType perFeature = operands.get(1).tensorType();
        Value mean = e.div(norm.sum(x), norm.count(perFeature));
        Value centered = e.sub(x, norm.spread(mean));
        Value variance = e.div(norm.sum(e.mul(centered, centered)), norm.count(perFeature));
        Value y = norm.normalize(x, operands.get(1), operands.get(2), mean, variance, epsilon);
        return List.of(y, mean, variance);
    }
}
