package org.keratin.tests.random;

import java.util.List;
import org.keratin.ir.Attr;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.AllGather;
import org.keratin.ir.op.AllReduce;
import org.keratin.ir.op.AllToAll;
import org.keratin.ir.op.ProcessGroups;
import org.keratin.ir.op.ReduceScatter;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** Collective ops of the one process that there is. */
final class Processes {
    private Processes() {}

    private static ProcessGroups alone() {
        NDArray groups = NDArray.of(new long[] {0}, 1, 1);
        return new ProcessGroups(
                new Attr.Dense(TensorType.of(DType.INT64, 1, 1), groups), null, false);
    }

    static void any(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        if (type.rank() == 0) {
            return;
        }
        int dim = g.random().nextInt(type.rank());
        List<TensorType> scalars = List.of(type.scalar());
        switch (g.random().nextInt(4)) {
            case 0 -> g.add(new AllGather(dim, alone()), x);
            case 1 -> g.add(new AllToAll(dim, dim, 1, alone()), x);
            case 2 ->
                    g.add(new AllReduce(alone()), List.of(x), List.of(Bodies.combiner(g, scalars)));
            default ->
                    g.add(
                            new ReduceScatter(dim, alone()),
                            List.of(x),
                            List.of(Bodies.combiner(g, scalars)));
        }
    }
}
