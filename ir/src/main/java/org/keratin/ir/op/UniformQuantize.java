package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Op;
import org.keratin.ir.QuantizedType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;

/**
 * Quantises floats, or numbers that are quantised otherwise. {@link QuantizedStorage} says how.
 * Spec: #uniform_quantize.
 */
public record UniformQuantize(QuantizedType type) implements Op.Pure {
    @Override
    public String name() {
        return "stablehlo.uniform_quantize";
    }

    static Op create(GenericForm form) {
        if (form.results().size() == 1 && form.results().getFirst() instanceof QuantizedType type) {
            return new UniformQuantize(type);
        }
        throw new IrException(
                "uniform_quantize: the result must be a quantised tensor, received "
                        + form.results());
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Type operand = operands.getFirst();
        DType expressed =
                operand instanceof QuantizedType quantized
                        ? quantized.quantization().expressed()
                        : Rules.tensor(this, operands, 0).dtype();
        Rules.check(
                expressed.isFloat(),
                "uniform_quantize_i1",
                "the operand must be of floats or quantised, received " + operand);
        Rules.check(
                Rules.sameDims(Quantized.storage(operand).dims(), type.dims()),
                "uniform_quantize_c1",
                "operand and result must have the same shape, received "
                        + operand
                        + " and "
                        + type);
        Rules.check(
                expressed == type.quantization().expressed(),
                "uniform_quantize_c2",
                "the result must express "
                        + expressed.stablehloName()
                        + " as the operand does, received "
                        + type);
        return List.of(type);
    }
}
