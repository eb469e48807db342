package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.Dim;

/**
 * Folds the operands of all processes of a group by the region and gives each process its part
 * along a dimension; a group of one process gives the operand itself, in the region's element type.
 * Spec: #reduce_scatter.
 */
public record ReduceScatter(int dim, ProcessGroups groups) implements Collective.InGroups {
    @Override
    public String name() {
        return "stablehlo.reduce_scatter";
    }

    @Override
    public Map<String, Attr> attributes() {
        return groups.with(Map.of("scatter_dimension", Attrs.i64(dim)));
    }

    static Op create(GenericForm form) {
        return new ReduceScatter(
                Attrs.readInt(form.attributes(), "scatter_dimension"),
                ProcessGroups.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        Rules.count(this, operands, 1);
        TensorType operand = Rules.tensor(this, operands, 0);
        Rules.inRange(List.of(dim), operand.rank(), "reduce_scatter_c2");
        groups.check("reduce_scatter_c3", "reduce_scatter_c5", "reduce_scatter_c6");
        Dim size = operand.dim(dim);
        Dim parts = groups.sizeDim();
        Rules.check(
                parts.isUnknown() || size.mod(parts).compatible(Dim.of(0)),
                "reduce_scatter_c1",
                "dimension " + dim + " must be divisible by " + parts + ", received " + operand);
        TensorType element =
                Rules.combiner(this, regions, List.of(operand), "reduce_scatter_c7").getFirst();
        List<Dim> dims = new ArrayList<>(operand.dims());
        dims.set(dim, size.floorDiv(parts));
        return List.of(new TensorType(element.dtype(), dims));
    }
}
