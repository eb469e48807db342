package org.keratin.ir.op;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/** pad by the low, high and interior paddings in operands 2 to 4. Spec: #dynamic_pad. */
public record DynamicPad(TensorType type) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.dynamic_pad";
    }

    static Op create(GenericForm form) {
        return new DynamicPad(Rules.tensor("dynamic_pad", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 5);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                Rules.same(operands.get(1), operand.scalar()) && type.dtype() == operand.dtype(),
                "dynamic_pad_c1",
                "operand, padding value (a scalar) and result must have the same element type,"
                        + " received "
                        + operands
                        + " and "
                        + type);
        for (int i = 2; i < 5; i++) {
            String vector = "dynamic_pad_i" + (i + 1);
            Rules.sizes(this, operands, i, operand.rank(), vector, "dynamic_pad_c2", "paddings");
        }
        Rules.check(
                type.rank() == operand.rank(),
                "dynamic_pad_c4",
                "operand and result must have the same rank, received " + operand + " and " + type);
        return List.of(type);
    }

    @Override
    public int dataOperands() {
        return 2;
    }

    @Override
    public @Nullable Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        List<Long> interior = SizedByOperands.constants(sizes.get(2));
        if (interior == null) {
            return null;
        }
        Rules.check(
                interior.stream().allMatch(inner -> inner >= 0),
                "dynamic_pad_c3",
                "interior padding must not be negative, received " + interior);
        return new Pad(sizes.get(0), sizes.get(1), interior);
    }
}
