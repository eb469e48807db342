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
 * Joins the operands of all processes of a group along a dimension; a group of one process gives
 * the operands themselves. Spec: #all_gather.
 */
public record AllGather(int dim, ProcessGroups groups) implements Collective.InGroups {
    @Override
    public String name() {
        return "stablehlo.all_gather";
    }

    @Override
    public Map<String, Attr> attributes() {
        return groups.with(Map.of("all_gather_dim", Attrs.i64(dim)));
    }

    static Op create(GenericForm form) {
        return new AllGather(
                Attrs.readInt(form.attributes(), "all_gather_dim"),
                ProcessGroups.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        groups.check("all_gather_c2", "all_gather_c4", "all_gather_c5");
        Rules.check(!operands.isEmpty(), "all_gather_i1", "needs an operand");
        List<Type> results = new ArrayList<>();
        for (TensorType operand : Rules.tensors(this, operands, 0, operands.size())) {
            Rules.inRange(List.of(dim), operand.rank(), "all_gather_c1");
            List<Dim> dims = new ArrayList<>(operand.dims());
            dims.set(dim, dims.get(dim).times(groups.sizeDim()));
            results.add(operand.withDims(dims));
        }
        return results;
    }
}
