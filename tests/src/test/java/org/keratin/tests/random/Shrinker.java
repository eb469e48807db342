package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.Composite;
import org.keratin.ir.op.If;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Makes a failing program smaller while it fails: one output, no unused ops, a value replaced by an
 * argument of its type or by an earlier value of the same type, a choice by one of its branches, a
 * variable turned into an input.
 */
final class Shrinker {
    private static final int MAX_TRIES = 500;

    private final Predicate<RandomProgram> fails;
    private int tries;

    private Shrinker(Predicate<RandomProgram> fails) {
        this.fails = fails;
    }

    static RandomProgram shrink(RandomProgram program, Predicate<RandomProgram> fails) {
        return new Shrinker(fails).shrink(program);
    }

    /** A module of inputs and results only, whose entry is {@code @main}. */
    static Module shrink(Module module, Predicate<Module> fails) {
        List<Role> roles = Collections.nCopies(module.entry().body().args().size(), Role.INPUT);
        List<Integer> updates = Collections.nCopies(module.entry().body().results().size(), -1);
        RandomProgram program = new RandomProgram(module, roles, updates, Generator.Style.EXACT);
        return shrink(program, p -> fails.test(p.module())).module();
    }

    private RandomProgram shrink(RandomProgram program) {
        RandomProgram best = program;
        boolean smaller = true;
        while (smaller && tries < MAX_TRIES) {
            smaller = false;
            for (Change change : changes(best)) {
                RandomProgram candidate = changed(best, change);
                if (candidate != null
                        && size(candidate) < size(best)
                        && tries++ < MAX_TRIES
                        && fails.test(candidate)) {
                    best = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return best;
    }

    /** Null where the change breaks a rule of an op, or leaves a symbol without an argument. */
    private static @Nullable RandomProgram changed(RandomProgram p, Change change) {
        try {
            return new Copy(p, change).program();
        } catch (IrException e) {
            return null;
        }
    }

    private static int size(RandomProgram p) {
        int variables = (int) p.roles().stream().filter(r -> r != Role.INPUT).count();
        return 10 * p.nodes().size() + 3 * p.updates().size() + variables + p.roles().size();
    }

    /** One way to make a program smaller. */
    private sealed interface Change {
        /** Keeps these results only. */
        record Results(List<Integer> kept) implements Change {}

        /** Returns this value of the entry and nothing else. */
        record Only(Value value) implements Change {}

        /** Reads another value instead, or a new argument. */
        record Replace(Value value, @Nullable Value by) implements Change {}

        /** Runs a branch instead of choosing it. */
        record Branch(Node choice, Block branch) implements Change {}

        record Input(int arg) implements Change {}
    }

    private static List<Change> changes(RandomProgram p) {
        List<Change> changes = new ArrayList<>();
        int results = p.updates().size();
        for (int drop = 0; drop < results && results > 1; drop++) {
            int dropped = drop;
            changes.add(new Change.Results(List.of(drop)));
            changes.add(
                    new Change.Results(
                            Movement.range(results).stream().filter(r -> r != dropped).toList()));
        }
        List<Node> main = p.body().nodes();
        for (int at = main.size() - 1; at >= 0; at--) {
            for (Value result : main.get(at).results()) {
                if (result.type() instanceof TensorType) {
                    changes.add(new Change.Only(result));
                }
            }
        }
        for (Func func : p.module().funcs()) {
            inBlock(func.body(), List.of(), func == p.module().entry(), changes);
        }
        Set<Value> counts = new LinkedHashSet<>();
        p.nodes().stream().filter(n -> n.op() instanceof While).forEach(n -> counted(n, counts));
        changes.removeIf(c -> c instanceof Change.Replace(Value v, Value by) && counts.contains(v));
        for (int a = 0; a < p.roles().size(); a++) {
            if (p.roles().get(a) != Role.INPUT && !p.updates().contains(a)) {
                changes.add(new Change.Input(a));
            }
        }
        return changes;
    }

    /** What ends a loop: without it, a smaller program might never end. */
    private static void counted(Node loop, Set<Value> counts) {
        Block condition = loop.regions().getFirst();
        condition.results().forEach(result -> from(result, 4, counts));
        for (Value next : loop.regions().getLast().results()) {
            if (next.type().equals(TensorType.of(DType.INT32))) {
                from(next, 2, counts);
            }
        }
        for (Value first : loop.operands()) {
            if (first.type().equals(TensorType.of(DType.INT32))) {
                counts.add(first);
            }
        }
    }

    private static void from(Value value, int depth, Set<Value> values) {
        values.add(value);
        Node node = value.definition();
        if (node != null && depth > 0) {
            node.operands().forEach(operand -> from(operand, depth - 1, values));
        }
    }

    private static void inBlock(
            Block block, List<Value> outer, boolean isMain, List<Change> changes) {
        List<Value> visible = new ArrayList<>(outer);
        visible.addAll(block.args());
        List<List<Change>> ofNodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            List<Change> mine = new ArrayList<>();
            if (node.op() instanceof If || node.op() instanceof Case) {
                node.regions().forEach(r -> mine.add(new Change.Branch(node, r)));
            }
            for (Value result : node.results()) {
                if (isMain && result.type() instanceof TensorType) {
                    mine.add(new Change.Replace(result, null));
                }
                visible.stream()
                        .filter(v -> v.type().equals(result.type()))
                        .forEach(v -> mine.add(new Change.Replace(result, v)));
            }
            node.regions().forEach(region -> inBlock(region, visible, isMain, mine));
            visible.addAll(node.results());
            ofNodes.add(mine);
        }
        Collections.reverse(ofNodes);
        ofNodes.forEach(changes::addAll);
    }

    /** Copies a program with one change, without what nothing needs then. */
    private static final class Copy {
        private final RandomProgram p;
        private final Change change;
        private final ValueMap map = new ValueMap();
        private final Set<Value> read = new LinkedHashSet<>();
        private final Set<String> called = new LinkedHashSet<>();
        private @Nullable Value replacement;

        Copy(RandomProgram p, Change change) {
            this.p = p;
            this.change = change;
        }

        /** Null where a symbol would have no argument to bind it. */
        @Nullable RandomProgram program() {
            List<Value> results = new ArrayList<>();
            List<Integer> updates = new ArrayList<>();
            if (change instanceof Change.Only(Value value)) {
                results.add(value);
                updates.add(-1);
            } else {
                for (int r = 0; r < p.updates().size(); r++) {
                    if (!(change instanceof Change.Results(List<Integer> kept))
                            || kept.contains(r)) {
                        results.add(p.body().results().get(r));
                        updates.add(p.updates().get(r));
                    }
                }
            }
            List<Role> roles = new ArrayList<>(p.roles());
            if (change instanceof Change.Input(int arg)) {
                roles.set(arg, Role.INPUT);
            }
            Builder b = new Builder();
            List<Value.Arg> args = new ArrayList<>();
            for (Value.Arg arg : p.body().args()) {
                Value.Arg copy = b.arg(arg.type(), "");
                args.add(copy);
                map.put(arg, copy);
            }
            if (change instanceof Change.Replace(Value value, Value by) && by == null) {
                Value.Arg fresh = b.arg(value.type(), "");
                args.add(fresh);
                roles.add(Role.INPUT);
                replacement = fresh;
            }
            fill(b, p.body().nodes());
            return pruned(b.finish(map.get(results)), args, roles, updates);
        }

        private void fill(Builder b, List<Node> nodes) {
            for (Node node : nodes) {
                if (change instanceof Change.Branch(Node choice, Block branch) && choice == node) {
                    fill(b, branch.nodes());
                    for (int i = 0; i < node.types().size(); i++) {
                        map.put(node.result(i), map.get(branch.results().get(i)));
                    }
                    continue;
                }
                List<Block> regions = node.regions().stream().map(this::region).toList();
                Node copy = b.like(node, map.get(node.operands()), regions);
                for (int i = 0; i < node.types().size(); i++) {
                    Value result = node.result(i);
                    map.put(result, copy.result(i));
                    if (change instanceof Change.Replace(Value value, Value by)
                            && value.equals(result)) {
                        map.put(result, by == null ? replaced() : map.get(by));
                    }
                }
            }
        }

        private Value replaced() {
            if (replacement == null) {
                throw new IllegalStateException("no argument replaces the value");
            }
            return replacement;
        }

        private Block region(Block block) {
            Builder inner = new Builder();
            for (Value.Arg arg : block.args()) {
                map.put(arg, inner.arg(arg.type(), ""));
            }
            fill(inner, block.nodes());
            return inner.finish(map.get(block.results()));
        }

        private @Nullable RandomProgram pruned(
                Block body, List<Value.Arg> args, List<Role> roles, List<Integer> updates) {
            body.results().forEach(read::add);
            for (int update : updates) {
                if (update >= 0) {
                    read.add(args.get(update));
                }
            }
            List<Node> live = live(body);
            Set<String> symbols = new TreeSet<>();
            for (Node node : live) {
                node.types().forEach(type -> symbols(type, symbols));
            }
            read.forEach(value -> symbols(value.type(), symbols));
            args.stream().filter(read::contains).forEach(a -> symbols.removeAll(plain(a.type())));
            for (Value.Arg arg : args) {
                if (!read.contains(arg) && symbols.removeAll(plain(arg.type()))) {
                    read.add(arg);
                }
            }
            if (!symbols.isEmpty()) {
                return null;
            }
            Builder b = new Builder();
            ValueMap last = new ValueMap();
            List<Role> keptRoles = new ArrayList<>();
            List<Integer> number = new ArrayList<>();
            for (int a = 0; a < args.size(); a++) {
                number.add(keptRoles.size());
                if (read.contains(args.get(a))) {
                    last.put(args.get(a), b.arg(args.get(a).type(), ""));
                    keptRoles.add(roles.get(a));
                }
            }
            copy(b, live, last);
            List<Integer> keptUpdates =
                    updates.stream().map(u -> u < 0 ? -1 : number.get(u)).toList();
            List<Func> funcs = new ArrayList<>();
            funcs.add(new Func("main", b.finish(last.get(body.results()))));
            for (Func func : p.module().funcs()) {
                if (called.contains(func.name()) && func != p.module().entry()) {
                    funcs.add(rebuilt(func));
                }
            }
            return new RandomProgram(
                    new Module("", funcs, java.util.Map.of()), keptRoles, keptUpdates, p.style());
        }

        /** Copies what lives; dead nodes in regions go, too. */
        private void copy(Builder b, List<Node> nodes, ValueMap last) {
            for (Node node : nodes) {
                List<Block> regions = new ArrayList<>();
                for (Block region : node.regions()) {
                    Builder inner = new Builder();
                    region.args().forEach(arg -> last.put(arg, inner.arg(arg.type(), "")));
                    copy(inner, live(region), last);
                    regions.add(inner.finish(last.get(region.results())));
                }
                Node copy = b.like(node, last.get(node.operands()), regions);
                for (int i = 0; i < node.types().size(); i++) {
                    last.put(node.result(i), copy.result(i));
                }
            }
        }

        private Func rebuilt(Func func) {
            Block body = region(func.body());
            read.addAll(body.results());
            Builder b = new Builder();
            ValueMap last = new ValueMap();
            body.args().forEach(arg -> last.put(arg, b.arg(arg.type(), "")));
            copy(b, live(body), last);
            return new Func(func.name(), b.finish(last.get(body.results())));
        }

        /** The nodes of a block that what is read needs; adds what they read. */
        private List<Node> live(Block block) {
            List<Node> live = new ArrayList<>();
            for (int i = block.nodes().size() - 1; i >= 0; i--) {
                Node node = block.nodes().get(i);
                if (node.results().stream().anyMatch(read::contains)) {
                    live.addFirst(node);
                    read.addAll(node.operands());
                    node.regions().forEach(this::readBy);
                    if (node.op() instanceof Call call) {
                        called.add(call.callee());
                    } else if (node.op() instanceof Composite composite) {
                        called.add(composite.decomposition());
                    }
                }
            }
            return live;
        }

        private void readBy(Block region) {
            read.addAll(region.results());
            live(region);
        }

        private static void symbols(Type type, Set<String> symbols) {
            if (type instanceof TensorType tensor) {
                symbols.addAll(tensor.symbols());
            }
        }

        private static Set<String> plain(Type type) {
            Set<String> symbols = new TreeSet<>();
            for (Dim dim : ((TensorType) type).dims()) {
                if (dim.symbols().size() == 1
                        && dim.equals(Dim.symbol(dim.symbols().iterator().next()))) {
                    symbols.addAll(dim.symbols());
                }
            }
            return symbols;
        }
    }
}
