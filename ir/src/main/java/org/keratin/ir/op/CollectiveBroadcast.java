package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.Op;
import org.keratin.ir.Type;

/**
 * Gives each process of a group the operands of its root, which is the group's first process or the
 * one that the last operand names; a process in no group has zeros. Spec: #collective_broadcast.
 */
public record CollectiveBroadcast(ProcessGroups groups, boolean hasDynamicRoot)
        implements RootedCollective {
    @Override
    public String name() {
        return "stablehlo.collective_broadcast";
    }

    static Op create(GenericForm form) {
        return new CollectiveBroadcast(
                ProcessGroups.read(form.attributes()),
                Attrs.readFlag(form.attributes(), DYNAMIC_ROOT));
    }

    @Override
    public List<Type> inferTypes(List<Type> operands, List<Block> regions) {
        groups.check(
                "collective_broadcast_c1", "collective_broadcast_c2", "collective_broadcast_c2");
        List<Type> data = data(operands, "collective_broadcast_c3", "collective_broadcast_c4");
        return new ArrayList<>(Rules.tensors(this, data, 0, data.size()));
    }
}
