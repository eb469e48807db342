package org.keratin.passes.simplify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Walk;

/** Removes pure operations whose results nobody uses, in regions too. */
public final class Dce implements Pass {
    @Override
    public String id() {
        return "dce";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(Dce::live);
    }

    private static Func live(Func func) {
        Set<Value> live = new HashSet<>();
        Set<Node> kept = new HashSet<>();
        mark(func.body(), live, kept);
        int[] all = {0};
        Walk.nodes(func.body(), node -> all[0]++);
        return kept.size() == all[0]
                ? func
                : func.withBody(copy(func.body(), kept, new ValueMap()));
    }

    /** From the last node to the first: a node lives if it has effects or a result is live. */
    private static void mark(Block block, Set<Value> live, Set<Node> kept) {
        live.addAll(block.results());
        for (Node node : block.nodes().reversed()) {
            boolean used = !Walk.isPure(node);
            for (int i = 0; i < node.types().size() && !used; i++) {
                used = live.contains(node.result(i));
            }
            if (used) {
                kept.add(node);
                live.addAll(node.operands());
                node.regions().forEach(region -> mark(region, live, kept));
            }
        }
    }

    private static Block copy(Block block, Set<Node> kept, ValueMap map) {
        Builder b = new Builder();
        b.args(block.args(), map);
        for (Node node : block.nodes()) {
            if (!kept.contains(node)) {
                continue;
            }
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                regions.add(copy(region, kept, map));
            }
            b.setLocation(node.location());
            Node copy = b.node(node.op(), map.get(node.operands()), regions, node.extra());
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
        }
        return b.finish(map.get(block.results()));
    }
}
