package org.keratin.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.Dim;

/**
 * Makes a failing program smaller while it fails: one output, no unused steps, a step replaced by
 * an argument of its type or by an earlier value of the same type, a variable turned into an input.
 */
final class Shrinker {
    private static final int MAX_TRIES = 400;

    private final Predicate<RandomProgram> fails;
    private int tries;

    private Shrinker(Predicate<RandomProgram> fails) {
        this.fails = fails;
    }

    static RandomProgram shrink(RandomProgram program, Predicate<RandomProgram> fails) {
        return new Shrinker(fails).shrink(program);
    }

    private RandomProgram shrink(RandomProgram program) {
        RandomProgram best = program;
        boolean smaller = true;
        while (smaller && tries < MAX_TRIES) {
            smaller = false;
            for (RandomProgram candidate : candidates(best)) {
                if (size(candidate) < size(best)
                        && bindsItsSymbols(candidate)
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

    private static int size(RandomProgram p) {
        int variables = (int) p.args().stream().filter(a -> a.role() != Role.INPUT).count();
        return 10 * p.steps().size() + 3 * p.outputs().size() + variables + p.args().size();
    }

    private static List<RandomProgram> candidates(RandomProgram p) {
        List<RandomProgram> candidates = new ArrayList<>();
        List<Value> values = values(p);
        for (int drop = 0; drop < p.outputs().size() && p.outputs().size() > 1; drop++) {
            List<RandomProgram.Output> fewer = new ArrayList<>(p.outputs());
            candidates.add(
                    prune(new RandomProgram(p.args(), p.steps(), List.of(fewer.remove(drop)))));
            candidates.add(prune(new RandomProgram(p.args(), p.steps(), fewer)));
        }
        int first = p.args().size();
        for (int s = p.steps().size() - 1; s >= 0; s--) {
            candidates.add(prune(asArgument(p, s, values.get(first + s).tensorType())));
            for (int earlier = 0; earlier < first + s; earlier++) {
                if (values.get(earlier).type().equals(values.get(first + s).type())) {
                    candidates.add(prune(replace(p, first + s, earlier)));
                }
            }
            // an output may be any value
            candidates.add(
                    prune(
                            new RandomProgram(
                                    p.args(),
                                    p.steps(),
                                    List.of(new RandomProgram.Output(first + s, -1)))));
        }
        for (int a = 0; a < first; a++) {
            boolean updated = isUpdated(p, a);
            if (p.args().get(a).role() != Role.INPUT && !updated) {
                List<RandomProgram.Arg> args = new ArrayList<>(p.args());
                args.set(a, new RandomProgram.Arg(args.get(a).type(), Role.INPUT));
                candidates.add(new RandomProgram(args, p.steps(), p.outputs()));
            }
        }
        return candidates;
    }

    private static List<Value> values(RandomProgram p) {
        var block = p.module().entry().body();
        List<Value> values = new ArrayList<>(block.args());
        block.nodes().forEach(node -> values.add(node.result()));
        return values;
    }

    private static RandomProgram replace(RandomProgram p, int value, int by) {
        List<RandomProgram.Step> steps = new ArrayList<>();
        for (RandomProgram.Step step : p.steps()) {
            List<Integer> operands =
                    step.operands().stream().map(v -> v == value ? by : v).toList();
            steps.add(new RandomProgram.Step(step.op(), operands, step.combiner()));
        }
        return new RandomProgram(p.args(), steps, outputs(p, v -> v == value ? by : v));
    }

    private static boolean isUpdated(RandomProgram p, int arg) {
        return p.outputs().stream().anyMatch(o -> o.updates() == arg);
    }

    private static List<RandomProgram.Output> outputs(RandomProgram p, IntUnaryOperator number) {
        List<RandomProgram.Output> outputs = new ArrayList<>();
        for (RandomProgram.Output o : p.outputs()) {
            int updates = o.updates() < 0 ? -1 : number.applyAsInt(o.updates());
            outputs.add(new RandomProgram.Output(number.applyAsInt(o.value()), updates));
        }
        return outputs;
    }

    /** The step's value becomes a new argument, behind the others. */
    private static RandomProgram asArgument(RandomProgram p, int s, TensorType type) {
        int first = p.args().size();
        List<RandomProgram.Arg> args = new ArrayList<>(p.args());
        args.add(new RandomProgram.Arg(type, Role.INPUT));
        List<RandomProgram.Step> steps = new ArrayList<>();
        for (RandomProgram.Step step : p.steps()) {
            steps.add(
                    new RandomProgram.Step(
                            step.op(),
                            step.operands().stream().map(v -> moved(v, first, s)).toList(),
                            step.combiner()));
        }
        return new RandomProgram(args, steps, outputs(p, v -> moved(v, first, s)));
    }

    private static int moved(int value, int first, int s) {
        return value == first + s ? first : value >= first ? value + 1 : value;
    }

    /**
     * Removes steps and arguments that no output needs; arguments that alone bind a symbol stay.
     */
    private static RandomProgram prune(RandomProgram p) {
        int first = p.args().size();
        TreeSet<Integer> live = new TreeSet<>();
        for (RandomProgram.Output output : p.outputs()) {
            live.add(output.value());
            if (output.updates() >= 0) {
                live.add(output.updates());
            }
        }
        for (int s = p.steps().size() - 1; s >= 0; s--) {
            if (live.contains(first + s)) {
                live.addAll(p.steps().get(s).operands());
            }
        }
        TreeSet<String> needed = new TreeSet<>();
        List<Value> values = values(p);
        for (int value : live) {
            needed.addAll(values.get(value).tensorType().symbols());
        }
        for (int a = 0; a < first; a++) {
            if (live.contains(a)) {
                needed.removeAll(plain(p.args().get(a).type()));
            }
        }
        for (int a = 0; a < first; a++) {
            if (!live.contains(a) && needed.removeAll(plain(p.args().get(a).type()))) {
                live.add(a);
            }
        }
        int[] number = new int[first + p.steps().size()];
        int next = 0;
        List<RandomProgram.Arg> args = new ArrayList<>();
        List<RandomProgram.Step> steps = new ArrayList<>();
        for (int value : live) {
            number[value] = next++;
            if (value < first) {
                args.add(p.args().get(value));
            } else {
                RandomProgram.Step step = p.steps().get(value - first);
                steps.add(
                        new RandomProgram.Step(
                                step.op(),
                                step.operands().stream().map(v -> number[v]).toList(),
                                step.combiner()));
            }
        }
        return new RandomProgram(args, steps, outputs(p, v -> number[v]));
    }

    private static boolean bindsItsSymbols(RandomProgram p) {
        TreeSet<String> bound = new TreeSet<>();
        p.args().forEach(arg -> bound.addAll(plain(arg.type())));
        return values(p).stream()
                .allMatch(value -> bound.containsAll(value.tensorType().symbols()));
    }

    private static TreeSet<String> plain(TensorType type) {
        TreeSet<String> symbols = new TreeSet<>();
        type.dims()
                .forEach(
                        dim -> {
                            if (dim.symbols().size() == 1
                                    && dim.equals(Dim.symbol(dim.symbols().iterator().next()))) {
                                symbols.addAll(dim.symbols());
                            }
                        });
        return symbols;
    }
}
