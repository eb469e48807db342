package org.keratin.passes.autodiff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Binary;
import org.keratin.passes.Walk;

/**
 * The gradient of an if or case: a choice between the gradients of its branches by what they
 * capture. A branch computes anew what its gradient needs.
 */
final class ChoiceGradient {
    private ChoiceGradient() {}

    /** The cotangents of the captured values, in the order of their first uses. */
    static Map<Value, Value> of(
            Builder b, Node node, Set<Value> active, Map<Value, Value> cotangents) {
        List<Value> wrt = Walk.captures(node).stream().filter(active::contains).toList();
        List<Builder> builders = new ArrayList<>();
        List<List<@Nullable Value>> gradients = new ArrayList<>();
        for (Block branch : node.regions()) {
            Builder inner = new Builder();
            inner.setLocation(node.location());
            ValueMap map = new ValueMap();
            List<Node> nodes = new ArrayList<>();
            for (Node each : branch.nodes()) {
                nodes.add(inner.copy(each, map));
            }
            Map<Value, Value> seeds = new LinkedHashMap<>();
            for (int i = 0; i < node.types().size(); i++) {
                Value ct = cotangents.get(node.result(i));
                if (ct != null) {
                    Value result = map.get(branch.results().get(i));
                    seeds.merge(
                            result, ct, (x, y) -> inner.emit(new Binary(Binary.Kind.ADD), x, y));
                }
            }
            builders.add(inner);
            gradients.add(Autodiff.pull(inner, nodes, seeds, wrt));
        }
        List<Value> reached = new ArrayList<>();
        List<List<Value>> results = new ArrayList<>();
        builders.forEach(ignored -> results.add(new ArrayList<>()));
        for (int i = 0; i < wrt.size(); i++) {
            int at = i;
            if (gradients.stream().allMatch(list -> list.get(at) == null)) {
                continue;
            }
            reached.add(wrt.get(i));
            for (int k = 0; k < builders.size(); k++) {
                Value gradient = gradients.get(k).get(i);
                results.get(k)
                        .add(
                                gradient == null
                                        ? Autodiff.constant(
                                                builders.get(k), wrt.get(i).tensorType(), 0)
                                        : gradient);
            }
        }
        Map<Value, Value> made = new LinkedHashMap<>();
        if (reached.isEmpty()) {
            return made;
        }
        List<Block> regions = new ArrayList<>();
        for (int k = 0; k < builders.size(); k++) {
            regions.add(new Needed(builders.get(k).finish(results.get(k))).alone());
        }
        List<Value> out = b.emit(node.op(), node.operands(), regions);
        for (int i = 0; i < reached.size(); i++) {
            made.put(reached.get(i), out.get(i));
        }
        return made;
    }
}
