package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Folds the operands of all processes of a group by the region; a group of one process gives the
 * operands themselves, in the region's element types. Spec: #all_reduce.
 */
public record AllReduce(ProcessGroups groups) implements Collective.InGroups {
    @Override
    public String name() {
        return "stablehlo.all_reduce";
    }

    @Override
    public Map<String, Attr> attributes() {
        return groups.with(Map.of());
    }

    static Op create(GenericForm form) {
        return new AllReduce(ProcessGroups.read(form.attributes()));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        groups.check("all_reduce_c1", "all_reduce_c3", "all_reduce_c4");
        Rules.check(!operands.isEmpty(), "all_reduce_i1", "needs an operand");
        return Collective.folded(this, operands, regions, "all_reduce_c5");
    }
}
