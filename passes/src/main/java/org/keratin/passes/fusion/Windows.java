package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.kernel.Guard;
import org.keratin.runtime.Dim;

/** Where a step of a reduction window stands in its input. */
public final class Windows {
    private Windows() {}

    /**
     * The input's element at a window's step; under guards where it may lie in the padding or
     * between the elements.
     */
    public static Access at(Node node, List<Dim> index, List<Dim> steps, Map<String, Dim> bounds) {
        ReduceWindow op = (ReduceWindow) node.op();
        TensorType input = node.operand(0).tensorType();
        List<Dim> at = new ArrayList<>();
        List<Guard> guards = new ArrayList<>();
        for (int d = 0; d < input.rank(); d++) {
            Dim position =
                    index.get(d)
                            .times(op.windowStrides().get(d))
                            .plus(steps.get(d).times(op.windowDilations().get(d)))
                            .minus(op.padLow().get(d));
            IndexMaps.dilated(
                    position, input.dim(d), op.baseDilations().get(d), at, guards, bounds);
        }
        return new Access(at, IndexMaps.needed(guards, bounds));
    }
}
