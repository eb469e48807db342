package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Folds the operands of all processes of a group by the region into its root, which is the group's
 * first process or the one that the last operand names; a process in no group has zeros. Spec:
 * #collective_reduce.
 */
public record CollectiveReduce(ProcessGroups groups, boolean hasDynamicRoot)
        implements RootedCollective {
    @Override
    public String name() {
        return "stablehlo.collective_reduce";
    }

    static Op create(GenericForm form) {
        return new CollectiveReduce(
                ProcessGroups.read(form.attributes()),
                Attrs.readFlag(form.attributes(), DYNAMIC_ROOT));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        Rules.regions(this, regions, 1);
        groups.check("collective_reduce_c1", "collective_reduce_c2", "collective_reduce_c2");
        List<Type> data = data(operands, "collective_reduce_c3", "collective_reduce_c3");
        return Collective.folded(this, data, regions, "collective_reduce_c4");
    }
}
