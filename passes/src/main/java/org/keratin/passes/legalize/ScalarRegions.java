package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.MapOp;
import org.keratin.ir.op.Reduce;
import org.keratin.ir.op.ReduceWindow;
import org.keratin.ir.op.Scatter;
import org.keratin.ir.op.SelectAndScatter;
import org.keratin.ir.op.Sort;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;

/**
 * Makes the regions of folds, sorts and maps elementwise on scalars: what does not depend on their
 * arguments is computed before, small tensors inside of them become their elements, choices become
 * selects. What such a region captures is a scalar too.
 */
public final class ScalarRegions implements Pass {
    @Override
    public String id() {
        return "scalar-regions";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return Rewriter.run(module, ScalarRegions::rewrite);
    }

    private static @Nullable List<Value> rewrite(Builder b, Node node, List<Value> in) {
        boolean folds =
                switch (node.op()) {
                    case Reduce _, ReduceWindow _, Scatter _, SelectAndScatter _, Sort _, MapOp _ ->
                            true;
                    default -> false;
                };
        if (!folds || node.regions().stream().allMatch(RegionElements::isScalar)) {
            return null;
        }
        List<Block> regions = new ArrayList<>();
        for (Block region : node.regions()) {
            Block left =
                    RegionElements.isScalar(region) ? region : FoldInvariants.hoisted(b, region);
            boolean whole = RegionElements.isScalar(left) || !RegionElements.applies(left);
            regions.add(whole ? left : RegionElements.scalars(b, left));
        }
        if (regions.equals(node.regions())) {
            return null;
        }
        if (node.op() instanceof MapOp && RegionElements.isScalar(regions.getFirst())) {
            Node map = new Builder().node(node.op(), in, regions, node.extra());
            return List.of(MapInline.emit(b, map, in));
        }
        return b.node(node.op(), in, regions, node.extra()).results();
    }
}
