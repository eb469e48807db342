package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.While;

/**
 * Copies a module with a change. Types follow the change as far as ops infer them; what then breaks
 * a rule is left out of the entry, with all that needs it.
 */
final class LenientCopy {
    /** What stands for a node in the copy. */
    @FunctionalInterface
    interface Change {
        /**
         * The values in place of the node's results, or null for the node as it is.
         *
         * @param visible the values that may be read there
         */
        @Nullable List<Value> emit(
                Builder b,
                Node node,
                List<Value> operands,
                List<Block> regions,
                List<Value> visible);
    }

    private static final int MAX_RESULTS = 6;

    private final Module module;
    private final Change change;
    private final Map<Value, Value> map = new HashMap<>();
    private final Set<Value> left = new HashSet<>();
    private final Map<String, Func> funcs = new LinkedHashMap<>();
    private final List<Func> added = new ArrayList<>();
    private final List<Value> extra = new ArrayList<>();

    LenientCopy(Module module, Change change) {
        this.module = module;
        this.change = change;
    }

    /** Adds a function to the copy. */
    void add(Func func) {
        added.add(func);
    }

    /**
     * The copy; its entry returns what it can of the results, and what the change made in it.
     *
     * @throws IrException if the change breaks a rule in a function other than the entry
     */
    Module module() {
        Func entry = module.entry();
        Builder b = new Builder();
        List<Value> visible = new ArrayList<>();
        arguments(b, entry.body(), visible);
        nodes(b, entry.body(), visible, true);
        List<Value> results = new ArrayList<>();
        for (Value result : entry.body().results()) {
            if (!left.contains(result)) {
                results.add(mapped(result));
            }
        }
        for (Value value : extra.reversed()) {
            if (results.size() < MAX_RESULTS && !results.contains(value)) {
                results.add(value);
            }
        }
        if (results.isEmpty()) {
            throw new IrException("nothing is left");
        }
        funcs.put(entry.name(), new Func(entry.name(), b.finish(results)));
        for (Func func : module.funcs()) {
            func(func.name());
        }
        List<Func> all = new ArrayList<>(added);
        all.addAll(funcs.values());
        return new Module("", all, Map.of());
    }

    private Func func(String name) {
        Func done = funcs.get(name);
        if (done == null) {
            done = new Func(name, block(module.func(name).body(), List.of(), null));
            funcs.put(name, done);
        }
        return done;
    }

    private void arguments(Builder b, Block block, List<Value> visible) {
        for (Value.Arg arg : block.args()) {
            Value.Arg copy = b.arg(arg.type(), arg.name());
            map.put(arg, copy);
            visible.add(copy);
        }
    }

    private Value mapped(Value value) {
        Value copy = map.get(value);
        if (copy == null) {
            throw new IrException("a value was left out");
        }
        return copy;
    }

    private List<Value> mapped(List<? extends Value> values) {
        return values.stream().map(this::mapped).toList();
    }

    private Block block(Block block, List<Value> outer, @Nullable List<Type> types) {
        Builder b = new Builder();
        List<Value> visible = new ArrayList<>(outer);
        for (int i = 0; i < block.args().size(); i++) {
            Value.Arg arg = block.args().get(i);
            Value.Arg copy = b.arg(types == null ? arg.type() : types.get(i), arg.name());
            map.put(arg, copy);
            visible.add(copy);
        }
        nodes(b, block, visible, false);
        return b.finish(mapped(block.results()));
    }

    private void nodes(Builder b, Block block, List<Value> visible, boolean mayLeave) {
        for (Node node : block.nodes()) {
            try {
                node(b, node, visible, mayLeave);
            } catch (IrException e) {
                if (!mayLeave) {
                    throw e;
                }
                left.addAll(node.results());
            }
        }
    }

    private void node(Builder b, Node node, List<Value> visible, boolean isEntry) {
        List<Value> operands = mapped(node.operands());
        List<Type> carried =
                node.op() instanceof While ? operands.stream().map(Value::type).toList() : null;
        List<Block> regions = node.regions().stream().map(r -> block(r, visible, carried)).toList();
        List<Value> results = change.emit(b, node, operands, regions, visible);
        if (results == null) {
            results = plain(b, node, operands, regions);
        } else if (isEntry) {
            results.stream().filter(v -> v.type() instanceof TensorType).forEach(extra::add);
        }
        if (results.size() != node.types().size()) {
            throw new IrException("the number of results has changed");
        }
        for (int i = 0; i < results.size(); i++) {
            map.put(node.result(i), results.get(i));
            visible.add(results.get(i));
        }
    }

    private List<Value> plain(Builder b, Node node, List<Value> operands, List<Block> regions) {
        if (node.op() instanceof Call call) {
            Op op = new Call(call.callee(), func(call.callee()).resultTypes());
            return b.emit(op, operands, regions);
        }
        return b.like(node, operands, regions).results();
    }
}
