package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.Type;

/**
 * The floats that a quantised tensor stands for. {@link QuantizedStorage} says how. Spec:
 * #uniform_dequantize.
 */
public record UniformDequantize() implements Op.Pure {
    @Override
    public String name() {
        return "stablehlo.uniform_dequantize";
    }

    static Op create(GenericForm form) {
        if (!form.operands().isEmpty()
                && form.operands().getFirst() instanceof QuantizedType type) {
            Type result = form.results().isEmpty() ? type : form.results().getFirst();
            Rules.check(
                    Rules.sameDims(Quantized.storage(result).dims(), type.dims()),
                    "uniform_dequantize_c1",
                    "operand and result must have the same shape, received "
                            + type
                            + " and "
                            + result);
            Rules.check(
                    result.equals(type.expressed()),
                    "uniform_dequantize_c2",
                    "the result must be " + type.expressed() + ", received " + result);
        }
        return new UniformDequantize();
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        if (operands.getFirst() instanceof QuantizedType type) {
            return List.of(type.expressed());
        }
        throw new IrException(
                "uniform_dequantize_i1: the operand must be a quantised tensor, received "
                        + operands.getFirst());
    }
}
