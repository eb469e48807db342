package org.keratin.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;

/**
 * Copies functions node by node, replacing what a rule replaces. Nodes come in order, so a rule
 * sees operands that are rewritten already. One visit of each node: linear in the size of the
 * module.
 */
public final class Rewriter {
    /** Replaces nodes. */
    @FunctionalInterface
    public interface Rule {
        /**
         * The values that stand for the node's results, or null to keep the node.
         *
         * @param b where a replacement is emitted; the node's location is set
         * @param node as it was before, with its regions already rewritten
         * @param operands the node's operands, rewritten
         */
        @Nullable List<Value> rewrite(Builder b, Node node, List<Value> operands);
    }

    private final Rule rule;
    private boolean changed;

    private Rewriter(Rule rule) {
        this.rule = rule;
    }

    /** Rewrites all functions; the same instance when the rule replaced nothing. */
    public static Module run(Module module, Rule rule) {
        return module.map(func -> run(func, rule));
    }

    public static Func run(Func func, Rule rule) {
        Rewriter rewriter = new Rewriter(rule);
        Block body = rewriter.block(func.body(), new ValueMap());
        return rewriter.changed ? func.withBody(body) : func;
    }

    private Block block(Block block, ValueMap map) {
        Builder b = new Builder();
        b.args(block.args(), map);
        for (Node node : block.nodes()) {
            List<Block> regions = new ArrayList<>(node.regions().size());
            for (Block region : node.regions()) {
                regions.add(block(region, map));
            }
            List<Value> operands = map.get(node.operands());
            b.setLocation(node.location());
            Node current = node;
            if (!regions.isEmpty()) {
                // The rule must see rewritten regions; the node is emitted into a builder of its
                // own for that.
                current = new Builder().like(node, operands, regions);
            }
            List<Value> replacement = replacement(b, current, operands);
            if (replacement == null) {
                replacement = b.like(node, operands, regions).results();
            } else {
                changed = true;
            }
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), replacement.get(i));
            }
        }
        return b.finish(map.get(block.results()));
    }

    private @Nullable List<Value> replacement(Builder b, Node node, List<Value> operands) {
        return NodeBudget.expanding(
                        node.op().name(),
                        () -> Optional.ofNullable(rule.rewrite(b, node, operands)))
                .orElse(null);
    }
}
