package org.keratin.ir.op;

import java.util.List;
import java.util.Map;
import org.keratin.ir.Attr;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.runtime.DType;

/**
 * A collective op around one process of each group, its root: the group's first, or the one that
 * the last operand names for each of the others. A process in no group has zeros.
 */
sealed interface RootedCollective extends Collective.InGroups
        permits CollectiveBroadcast, CollectiveReduce {
    String DYNAMIC_ROOT = "has_dynamic_root";

    boolean hasDynamicRoot();

    @Override
    default Map<String, Attr> attributes() {
        return groups().with(hasDynamicRoot() ? Map.of(DYNAMIC_ROOT, new Attr.Unit()) : Map.of());
    }

    @Override
    default Part part() {
        return groups().part(Part.NONE);
    }

    /**
     * The types of the operands without the roots.
     *
     * @param plain the label where there is none
     * @param rooted the label where the roots are not as they should be
     */
    default List<Type> data(List<Type> operands, String plain, String rooted) {
        int n = operands.size() - (hasDynamicRoot() ? 1 : 0);
        Rules.check(n >= 1, hasDynamicRoot() ? rooted : plain, "needs an operand");
        if (hasDynamicRoot()) {
            Rules.check(
                    Rules.same(operands.getLast(), TensorType.of(DType.INT32, n)),
                    rooted,
                    "the roots must be tensor<" + n + "xi32>, received " + operands.getLast());
        }
        return operands.subList(0, n);
    }
}
