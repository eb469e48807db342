package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Sort;
import org.keratin.ir.op.TopK;

/** Sorts of one to three operands by regions, and top_k. */
final class Sorting {
    private Sorting() {}

    static void sort(Generator g) {
        Value x = g.any();
        TensorType type = x.tensorType();
        if (type.rank() == 0) {
            return;
        }
        List<Value> operands = new ArrayList<>(List.of(Elementwise.definite(g, x)));
        List<TensorType> scalars = new ArrayList<>(List.of(type.scalar()));
        while (operands.size() < 3 && g.chance(2)) {
            TensorType other = type.withDtype(g.randomDtype());
            operands.add(Elementwise.definite(g, g.ofType(other)));
            scalars.add(other.scalar());
        }
        int dimension = g.random().nextInt(type.rank()) - (g.chance(3) ? type.rank() : 0);
        g.add(new Sort(dimension, g.chance(2)), operands, List.of(Bodies.comparator(g, scalars)));
    }

    static void topK(Generator g) {
        Value x = g.any(t -> t.rank() > 0 && !t.dtype().isComplex());
        if (x == null) {
            return;
        }
        TensorType type = x.tensorType();
        var last = type.dim(type.rank() - 1);
        if (last.isConstant()) {
            g.add(
                    new TopK(g.random().nextLong(last.constant() + 1), g.chance(2)),
                    List.of(Elementwise.definite(g, x)),
                    List.of());
        }
    }
}
