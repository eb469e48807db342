package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/** iota of the shape in operand 0. Spec: #dynamic_iota. */
public record DynamicIota(TensorType type, int dimension) implements SizedByOperands {
    @Override
    public String name() {
        return "stablehlo.dynamic_iota";
    }

    @Override
    public Map<String, Attr> attributes() {
        return Map.of("iota_dimension", Attrs.i64(dimension));
    }

    static Op create(GenericForm form) {
        return new DynamicIota(
                Rules.tensor("dynamic_iota", form.results(), 0),
                Attrs.readInt(form.attributes(), "iota_dimension"));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.count(this, operands, 1);
        Rules.as(this, new Iota(type, dimension), List.of(), regions);
        Rules.sizes(
                this,
                operands,
                0,
                type.rank(),
                "dynamic_iota_i1",
                "dynamic_iota_c2",
                "output_shape");
        return List.of(type);
    }

    @Override
    public int dataOperands() {
        return 0;
    }

    @Override
    public Op fixed(List<TensorType> data, List<List<Dim>> sizes) {
        return new Iota(type.withDims(sizes.getFirst()), dimension);
    }
}
