package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/** reshape to the shape in operand 1. Spec: #dynamic_reshape. */
public record DynamicReshape(TensorType type) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.dynamic_reshape";
    }

    static Op create(GenericForm form) {
        return new DynamicReshape(Rules.tensor("dynamic_reshape", form.results(), 0));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 2);
        Rules.as(this, new Reshape(type), operands.subList(0, 1), regions);
        Rules.sizes(
                this,
                operands,
                1,
                type.rank(),
                "dynamic_reshape_i2",
                "dynamic_reshape_c4",
                "output_shape");
        return List.of(type);
    }

    @Override
    public int dataOperands() {
        return 1;
    }

    @Override
    public Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        return new Reshape(type.withDims(sizes.getFirst()));
    }
}
