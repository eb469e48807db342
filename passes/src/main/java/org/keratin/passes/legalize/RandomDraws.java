package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Attr;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.NodeBudget;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Case;
import org.keratin.ir.op.If;
import org.keratin.ir.op.Rng;
import org.keratin.ir.op.While;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.Pass;
import org.keratin.passes.PassContext;
import org.keratin.passes.Rewriter;
import org.keratin.passes.Walk;
import org.keratin.runtime.DType;
import org.keratin.runtime.bundle.BundleSignature;

/**
 * Makes {@code rng} a function of the entry's last argument, the seed and the number of the call:
 * the draws are counted in the order in which they happen, through loops and choices, and each has
 * a key of its own ({@link Rng#key}). Folds that draw in their regions become loops.
 */
public final class RandomDraws implements Pass {
    private static final TensorType STATE = TensorType.of(DType.UINT64, 2);
    private static final TensorType COUNT = TensorType.of(DType.UINT64);

    @Override
    public String id() {
        return "random-draws";
    }

    /**
     * The program with the argument that the pass needs, where it draws; as it is where functions
     * call the entry, and then no draw is compiled.
     */
    public static StepProgram withState(StepProgram program) {
        Module module = program.module();
        Func entry = module.entry();
        if (module.funcs().stream().noneMatch(func -> draws(func.body()))
                || state(entry.body()) != null
                || module.funcs().stream().anyMatch(func -> calls(func.body(), entry.name()))) {
            return program;
        }
        List<Map<String, Attr>> attributes = new ArrayList<>(entry.argAttributes());
        attributes.add(Map.of());
        Func extended =
                new Func(
                        entry.name(),
                        entry.visibility(),
                        extended(entry.body()),
                        attributes,
                        entry.resultAttributes(),
                        entry.attributes(),
                        entry.location());
        List<Func> funcs = new ArrayList<>();
        module.funcs().forEach(func -> funcs.add(func == entry ? extended : func));
        List<StepProgram.Param> params = new ArrayList<>(program.params());
        params.add(new StepProgram.Param(BundleSignature.RANDOM_STATE, StepProgram.Role.INPUT));
        return new StepProgram(module.withFuncs(funcs), params, program.results());
    }

    private static Block extended(Block body) {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        b.args(body.args(), map);
        b.arg(STATE, BundleSignature.RANDOM_STATE);
        body.nodes().forEach(node -> b.copy(node, map));
        return b.finish(map.get(body.results()), body.end());
    }

    private static Value.@Nullable Arg state(Block body) {
        if (body.args().isEmpty()) {
            return null;
        }
        Value.Arg last = body.args().getLast();
        return last.name().equals(BundleSignature.RANDOM_STATE) && last.type().equals(STATE)
                ? last
                : null;
    }

    static boolean draws(Block block) {
        return Walk.any(block, node -> node.op() instanceof Rng);
    }

    private static boolean calls(Block block, String name) {
        return Walk.any(
                block, node -> node.op() instanceof Call call && call.callee().equals(name));
    }

    private static boolean draws(Node node) {
        return Walk.any(node, each -> each.op() instanceof Rng);
    }

    @Override
    public Module run(Module module, PassContext context) {
        return module.map(func -> state(func.body()) == null ? func : run(func));
    }

    private static Func run(Func drawing) {
        if (!draws(drawing.body())) {
            return drawing;
        }
        // a region that draws runs once for each element, in order
        Func func =
                Rewriter.run(
                        drawing, (b, node, in) -> draws(node) ? FoldLoops.emit(b, node, in) : null);
        Block body = func.body();
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        b.args(body.args(), map);
        Reals r = new Reals(b);
        Value state = map.get(body.args().getLast());
        Value call = Threefry.words(b, r.pick(state, 0, 0), r.pick(state, 0, 1), scalar -> scalar);
        new Copy(call, map).nodes(b, body, r.fill(COUNT, 0L));
        return func.withBody(b.finish(map.get(body.results()), body.end()));
    }

    /**
     * Copies blocks.
     *
     * @param call the key of the call
     */
    private record Copy(Value call, ValueMap map) {
        /** Copies nodes behind so many draws, and tells how many there are after them. */
        Value nodes(Builder b, Block block, Value start) {
            Value count = start;
            for (Node node : block.nodes()) {
                b.setLocation(node.location());
                if (node.op() instanceof Rng rng) {
                    Value before = count;
                    map.put(
                            node.result(),
                            NodeBudget.expanding(rng.name(), () -> draw(b, rng, node, before)));
                    count = next(b, count);
                } else if (node.op() instanceof While && draws(node)) {
                    count = loop(b, node, count);
                } else if ((node.op() instanceof If || node.op() instanceof Case) && draws(node)) {
                    count = choice(b, node, count);
                } else {
                    b.copy(node, map);
                }
            }
            return count;
        }

        private Value draw(Builder b, Rng rng, Node node, Value count) {
            Value key = Threefry.words(b, call, count, scalar -> scalar);
            return RngElements.emit(b, rng, node, map.get(node.operands()), key);
        }

        private static Value next(Builder b, Value count) {
            Reals r = new Reals(b);
            return r.add(count, r.fill(COUNT, 1L));
        }

        private Value choice(Builder b, Node node, Value before) {
            List<Block> regions = new ArrayList<>();
            for (Block region : node.regions()) {
                Builder inner = new Builder();
                Value after = nodes(inner, region, before);
                regions.add(inner.finish(with(map.get(region.results()), after), region.end()));
            }
            List<Value> operands = map.get(node.operands());
            return results(node, b.node(node.op(), operands, regions, node.extra()));
        }

        /**
         * The count is carried. A condition that draws is computed before the loop and at the end
         * of each turn, and carried, too.
         */
        private Value loop(Builder b, Node node, Value before) {
            Block condition = node.regions().getFirst();
            Block body = node.regions().getLast();
            boolean carried = draws(condition);
            List<Value> operands = new ArrayList<>(map.get(node.operands()));
            Value count = before;
            Value first = null;
            if (carried) {
                put(condition.args(), operands);
                count = nodes(b, condition, count);
                first = map.get(condition.results().getFirst());
            }
            operands.add(count);
            if (first != null) {
                operands.add(first);
            }
            List<Type> types = operands.stream().map(Value::type).toList();

            Builder test = new Builder();
            List<Value> args = args(test, types);
            Value result = args.getLast();
            if (!carried) {
                put(condition.args(), args);
                condition.nodes().forEach(inner -> test.copy(inner, map));
                result = map.get(condition.results().getFirst());
            }
            Block tested = test.finish(List.of(result), condition.end());

            Builder turn = new Builder();
            List<Value> turnArgs = args(turn, types);
            put(body.args(), turnArgs);
            count = nodes(turn, body, turnArgs.get(body.args().size()));
            List<Value> results = new ArrayList<>(map.get(body.results()));
            if (carried) {
                put(condition.args(), results);
                count = nodes(turn, condition, count);
            }
            results.add(count);
            if (carried) {
                results.add(map.get(condition.results().getFirst()));
            }
            List<Block> regions = List.of(tested, turn.finish(results, body.end()));
            return results(node, b.node(node.op(), operands, regions, node.extra()));
        }

        private static List<Value> args(Builder b, List<Type> types) {
            List<Value> args = new ArrayList<>();
            types.forEach(type -> args.add(b.arg(type, "")));
            return args;
        }

        private void put(List<Value.Arg> args, List<Value> values) {
            for (int i = 0; i < args.size(); i++) {
                map.put(args.get(i), values.get(i));
            }
        }

        /** The results of a copy that gives the count behind them. */
        private Value results(Node node, Node copy) {
            for (int i = 0; i < node.types().size(); i++) {
                map.put(node.result(i), copy.result(i));
            }
            return copy.result(node.types().size());
        }

        private static List<Value> with(List<Value> values, Value last) {
            List<Value> all = new ArrayList<>(values);
            all.add(last);
            return all;
        }
    }
}
