package org.keratin.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.ValueMap;
import org.keratin.ir.op.BroadcastInDim;
import org.keratin.ir.op.Call;
import org.keratin.ir.op.Constant;
import org.keratin.ir.op.Iota;
import org.keratin.ir.op.Reshape;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;

/**
 * Splits a step program into {@code @prepare(variables) → prepared} and {@code @step(prepared,
 * state, inputs) → results}. What depends on variables and constants alone moves into {@code
 * prepare}, unless it is cheaper to make again: constants, broadcasts, iotas and reshapes stay in
 * the step. A variable that the step reads as it is passes through.
 */
public final class Hoist {
    /**
     * The two functions as one module.
     *
     * @param module {@code @prepare} and {@code @step}
     * @param prepared how many values {@code prepare} returns, the first arguments of {@code step}
     * @param state how many STATE parameters follow these
     * @param inputs how many INPUT parameters follow those
     * @param results the step's results in order; {@code updates} counts among the STATE parameters
     *     alone, -1 for none
     */
    public record Split(
            Module module, int prepared, int state, int inputs, List<StepProgram.Result> results) {
        public Split {
            results = List.copyOf(results);
        }

        public Func prepare() {
            return module.func("prepare");
        }

        public Func step() {
            return module.func("step");
        }
    }

    private final StepProgram program;
    private final Block body;
    private final VariableOnly variableOnly;
    private final Set<Value> prepared = new LinkedHashSet<>();
    private final Set<Node> inStep = new HashSet<>();

    private Hoist(StepProgram program) {
        this.program = program;
        Func entry = program.module().entry();
        this.body = entry.body();
        this.variableOnly = VariableOnly.of(entry, PassContext.of(Numerics.STRICT, program));
    }

    /**
     * @throws IrException if the program still has calls: inline them first
     */
    public static Split split(StepProgram program) {
        Walk.nodes(
                program.module().entry().body(),
                node -> {
                    if (node.op() instanceof Call call) {
                        throw new IrException(
                                "hoist must run after the pass 'inline': @"
                                        + call.callee()
                                        + " is called");
                    }
                });
        return new Hoist(program).split();
    }

    private Split split() {
        for (Node node : body.nodes()) {
            if (!variableOnly.containsAll(node)) {
                inStep.add(node);
                demandUses(node);
            }
        }
        body.results().forEach(this::demand);
        List<Value.Arg> state = args(Role.STATE);
        List<Value.Arg> inputs = args(Role.INPUT);
        List<Value> order = ordered();
        Func prepare = prepare(order);
        Func step = step(order, state, inputs);
        List<StepProgram.Result> results = new ArrayList<>();
        for (StepProgram.Result result : program.results()) {
            int updates =
                    result.updates() < 0 ? -1 : state.indexOf(body.args().get(result.updates()));
            results.add(new StepProgram.Result(result.name(), updates));
        }
        Module module =
                new Module(
                        program.module().name(),
                        List.of(prepare, step),
                        program.module().attributes());
        return new Split(module, order.size(), state.size(), inputs.size(), results);
    }

    private List<Value.Arg> args(Role role) {
        List<Value.Arg> args = new ArrayList<>();
        for (int i = 0; i < program.params().size(); i++) {
            if (program.params().get(i).role() == role) {
                args.add(body.args().get(i));
            }
        }
        return args;
    }

    private void demandUses(Node node) {
        Walk.reads(node).forEach(this::demand);
    }

    /** The step needs the value: it makes it again if that is cheap, else prepare hands it over. */
    private void demand(Value value) {
        if (!variableOnly.contains(value) || prepared.contains(value)) {
            return;
        }
        Node def = value.definition();
        if (def != null && isCheap(def)) {
            if (inStep.add(def)) {
                demandUses(def);
            }
        } else {
            prepared.add(value);
        }
    }

    private static boolean isCheap(Node node) {
        return switch (node.op()) {
            case Constant ignored -> true;
            case Iota ignored -> true;
            case BroadcastInDim ignored -> true;
            case Reshape ignored -> true;
            default -> false;
        };
    }

    /**
     * The prepared values in the order of the program: arguments first, then as they are computed.
     */
    private List<Value> ordered() {
        List<Value> order = new ArrayList<>();
        for (Value.Arg arg : body.args()) {
            if (prepared.contains(arg)) {
                order.add(arg);
            }
        }
        for (Node node : body.nodes()) {
            for (Value result : node.results()) {
                if (prepared.contains(result)) {
                    order.add(result);
                }
            }
        }
        return order;
    }

    private Func prepare(List<Value> order) {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        b.args(args(Role.VARIABLE), map);
        for (Node node : Walk.leadingTo(body.nodes(), new HashSet<>(order))) {
            b.copy(node, map);
        }
        return new Func("prepare", b.finish(map.get(order)));
    }

    private Func step(List<Value> order, List<Value.Arg> state, List<Value.Arg> inputs) {
        Builder b = new Builder();
        ValueMap map = new ValueMap();
        Map<Value, String> names = new HashMap<>();
        body.args().forEach(arg -> names.put(arg, arg.name()));
        for (Value value : order) {
            map.put(value, b.arg(value.type(), names.getOrDefault(value, "")));
        }
        for (List<Value.Arg> args : List.of(state, inputs)) {
            b.args(args, map);
        }
        for (Node node : body.nodes()) {
            if (inStep.contains(node)) {
                b.copy(node, map);
            }
        }
        return new Func("step", b.finish(map.get(body.results())));
    }
}
