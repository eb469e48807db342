package org.keratin.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.Spelling;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.Copy;
import org.keratin.ir.op.CustomCall;

/**
 * Replaces calls, and composites, by the bodies of the functions called and removes private
 * functions that are not called any more.
 */
public final class Inline implements Pass {
    /** How deep calls of calls may nest, and regions after inlining: what follows is recursive. */
    private static final int MAX_CALLS = 500;

    private static final int MAX_REGIONS = 200;

    /** On a copy that stands for a call's type: the name of the op that called. */
    public static final String SAID_BY = "keratin.said_by";

    @Override
    public String id() {
        return "inline";
    }

    @Override
    public Module run(Module module, PassContext context) {
        return NodeBudget.within(module, () -> inlined(module));
    }

    private static Module inlined(Module module) {
        if (module.funcs().stream()
                .noneMatch(func -> Walk.any(func.body(), node -> callee(node) != null))) {
            return module;
        }
        Set<String> named = named(module);
        Copier copier = new Copier(module);
        Map<String, Func> kept = new LinkedHashMap<>();
        for (Func func : module.funcs()) {
            boolean stays =
                    func.isPublic() || func.name().equals("main") || named.contains(func.name());
            if (stays || module.funcs().size() == 1) {
                kept.put(func.name(), copier.inlined(func.name()));
            }
        }
        return module.withFuncs(kept.values());
    }

    /** Functions that custom calls refer to. */
    private static Set<String> named(Module module) {
        Set<String> names = new HashSet<>();
        for (Func func : module.funcs()) {
            Walk.nodes(
                    func.body(),
                    node -> {
                        if (node.op() instanceof CustomCall call
                                && call.attributes().get("called_computations")
                                        instanceof Attr.Array(List<Attr> called)) {
                            for (Attr one : called) {
                                if (one instanceof Attr.Symbol(String name)) {
                                    names.add(name);
                                }
                            }
                        }
                    });
        }
        return names;
    }

    /** The function that a call runs, or that spells out a composite; null for other ops. */
    private static @Nullable String callee(Node node) {
        return switch (node.op()) {
            case Call call -> call.callee();
            case Composite composite -> composite.decomposition();
            default -> null;
        };
    }

    private static final class Copier {
        private final Module module;
        private final Map<String, Func> done = new HashMap<>();
        private final List<String> active = new ArrayList<>();
        private final Map<String, Integer> regionDepths = new HashMap<>();
        private int depth;
        private int deepest;

        Copier(Module module) {
            this.module = module;
        }

        Func inlined(String name) {
            Func known = done.get(name);
            if (known != null) {
                return known;
            }
            if (active.contains(name)) {
                throw new IrException("the functions " + active + " call each other in a circle");
            }
            if (active.size() >= MAX_CALLS) {
                throw new IrException(
                        "calls nest deeper than " + MAX_CALLS + " functions, at @" + name);
            }
            active.add(name);
            int outer = deepest;
            deepest = depth;
            Func func = module.func(name);
            ValueMap map = new ValueMap();
            Builder b = new Builder();
            b.args(func.body().args(), map);
            copy(func.body(), b, map);
            Func result = func.withBody(b.finish(map.get(func.body().results())));
            active.removeLast();
            done.put(name, result);
            regionDepths.put(name, deepest - depth);
            deepest = Math.max(outer, deepest);
            return result;
        }

        private void copy(Block block, Builder b, ValueMap map) {
            for (Node node : block.nodes()) {
                List<Value> operands = map.get(node.operands());
                String name = callee(node);
                if (name != null) {
                    inline(name, node, operands, b, map);
                    continue;
                }
                List<Block> regions = new ArrayList<>();
                for (Block region : node.regions()) {
                    Builder inner = new Builder();
                    inner.args(region.args(), map);
                    nest(1);
                    depth++;
                    copy(region, inner, map);
                    depth--;
                    regions.add(inner.finish(map.get(region.results())));
                }
                b.setLocation(node.location());
                Node copy = b.like(node, operands, regions);
                for (int i = 0; i < node.types().size(); i++) {
                    map.put(node.result(i), copy.result(i));
                }
            }
        }

        /** Counts regions that lie {@code levels} deep at this place. */
        private void nest(int levels) {
            deepest = Math.max(deepest, depth + levels);
            if (deepest > MAX_REGIONS) {
                throw new IrException(
                        "regions nest deeper than " + MAX_REGIONS + " levels after inlining");
            }
        }

        private void inline(String name, Node node, List<Value> operands, Builder b, ValueMap map) {
            Func callee = inlined(name);
            List<Type> given = operands.stream().map(Value::type).toList();
            if (!Type.compatible(given, callee.argTypes())) {
                throw new IrException(
                        "@" + name + " takes " + callee.argTypes() + ", received " + given);
            }
            ValueMap inner = new ValueMap();
            for (int i = 0; i < operands.size(); i++) {
                Value.Arg arg = callee.body().args().get(i);
                inner.put(arg, said(b, node, operands.get(i), arg.type()));
            }
            nest(regionDepths.getOrDefault(name, 0));
            Block body = callee.body();
            NodeBudget.expanding(
                    node.op().name(),
                    () -> {
                        body.nodes().forEach(calleeNode -> b.copy(calleeNode, inner));
                        return inner;
                    });
            b.setLocation(Location.UNKNOWN);
            List<Value> results = inner.get(body.results());
            for (int i = 0; i < results.size(); i++) {
                map.put(node.result(i), said(b, node, results.get(i), node.types().get(i)));
            }
        }

        /**
         * The value itself, or a copy of the call's type where that says sizes which the value's
         * own leaves open: without the call nothing else would say them.
         */
        private static Value said(Builder b, Node call, Value value, Type says) {
            if (!(value.type() instanceof TensorType is)
                    || !(says instanceof TensorType type)
                    || is.refine(type).equals(is)) {
                return value;
            }
            return b.at(
                    call.location(),
                    () ->
                            b.node(
                                            new Copy(),
                                            List.of(value),
                                            List.of(),
                                            Map.of(SAID_BY, new Attr.Str(call.op().name())),
                                            Spelling.PLAIN,
                                            inferred -> List.of(is.refine(type)))
                                    .result());
        }
    }
}
