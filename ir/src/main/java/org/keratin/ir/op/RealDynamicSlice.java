package org.keratin.ir.op;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * slice with its start, limit and strides in operands 1 to 3. Not in the specification; upstream
 * describes it as slice.
 */
public record RealDynamicSlice(TensorType type) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.real_dynamic_slice";
    }

    static Op create(GenericForm form) {
        return new RealDynamicSlice(Rules.tensor("real_dynamic_slice", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 4);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.check(
                operand.dtype() == type.dtype() && operand.rank() == type.rank(),
                "real_dynamic_slice",
                "operand and result must have the same element type and rank, received "
                        + operand
                        + " and "
                        + type);
        for (int i = 1; i < 4; i++) {
            String label = "real_dynamic_slice";
            Rules.sizes(
                    this, operands, i, operand.rank(), label, label, "start, limit and strides");
            Rules.check(
                    operands.get(i).equals(operands.get(1)),
                    "real_dynamic_slice",
                    () -> "start, limit and strides must be of one type, received " + operands);
        }
        return List.of(type);
    }

    @Override
    public int dataOperands() {
        return 1;
    }

    /** Under slice's labels, as the specification has none of this op. */
    @Override
    public List<Type> typesOf(Op fixed, List<Type> data) {
        return fixed.inferTypes(data, List.of());
    }

    @Override
    public @Nullable Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        List<Long> strides = SizedByOperands.constants(sizes.get(2));
        return strides == null ? null : new Slice(sizes.get(0), sizes.get(1), strides);
    }
}
