package org.keratin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Block;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Location;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.Op;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.ir.op.Constant;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.Dim;

/**
 * A program being traced: where ops on symbolic tensors are written to. Variables become parameters
 * when first read; those assigned to become state. At most one trace is current in a thread.
 */
public final class Trace {
    private static final ScopedValue<Trace> CURRENT = ScopedValue.newInstance();

    private final Builder root = new Builder();
    private Builder current = root;
    private final List<StepProgram.Param> params = new ArrayList<>();
    private final List<Variable> paramVariables = new ArrayList<>();
    private final Map<Variable, Integer> paramOf = new LinkedHashMap<>();
    private final Map<Variable, Tensor> values = new LinkedHashMap<>();
    private final Map<Variable, Tensor> updates = new LinkedHashMap<>();

    /**
     * Symbols found to be equal to something else: the trace is then made again with them replaced.
     */
    private final Map<String, Dim> equalities;

    private Trace(Map<String, Dim> equalities) {
        this.equalities = equalities;
    }

    /** The trace that ops of this thread are written to, null where they are run at once. */
    public static @Nullable Trace current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Runs {@code body} as if nothing were traced. */
    static <R> R suspended(Supplier<R> body) {
        return current() == null ? body.get() : ScopedValue.where(CURRENT, null).call(body::get);
    }

    static Trace needed() {
        Trace trace = current();
        if (trace == null) {
            throw new IllegalStateException(
                    "a symbolic tensor was used outside of the trace that it belongs to");
        }
        return trace;
    }

    /** A finished trace. */
    record Traced(
            StepProgram program,
            List<Variable> variables,
            List<Variable> state,
            Map<String, Dim> equalities) {}

    /**
     * Traces {@code body} to a program whose results are those of {@code body}, then the updates of
     * variables.
     *
     * @param name the module's name
     */
    static Traced trace(
            String name,
            List<String> names,
            List<TensorType> inputs,
            Function<List<Tensor>, List<Tensor>> body) {
        return unifying(
                equalities -> {
                    Trace trace = new Trace(equalities);
                    List<Tensor> arguments = new ArrayList<>();
                    for (int i = 0; i < inputs.size(); i++) {
                        arguments.add(
                                trace.input(names.get(i), substitute(inputs.get(i), equalities)));
                    }
                    List<Tensor> results =
                            ScopedValue.where(CURRENT, trace)
                                    .call(
                                            () -> {
                                                List<Tensor> out = new ArrayList<>();
                                                for (Tensor result : body.apply(arguments)) {
                                                    out.add(trace.lift(result));
                                                }
                                                return out;
                                            });
                    return trace.finish(name, results);
                });
    }

    /** The types that {@code body} gives, found by a trace that is thrown away. */
    static List<TensorType> infer(
            List<TensorType> inputs, Function<List<Tensor>, List<Tensor>> body) {
        return unifying(
                equalities -> {
                    Trace trace = new Trace(equalities);
                    List<Tensor> arguments = new ArrayList<>();
                    for (TensorType input : inputs) {
                        arguments.add(trace.input("", substitute(input, equalities)));
                    }
                    return ScopedValue.where(CURRENT, trace)
                            .call(() -> body.apply(arguments).stream().map(Tensor::type).toList());
                });
    }

    private static <R> R unifying(Function<Map<String, Dim>, R> attempt) {
        Map<String, Dim> equalities = new LinkedHashMap<>();
        while (true) {
            try {
                return attempt.apply(equalities);
            } catch (EqualSymbols found) {
                if (equalities.containsKey(found.symbol)) {
                    throw new IllegalStateException(
                            "dimension symbol '" + found.symbol + "' cannot be unified", found);
                }
                equalities.replaceAll(
                        (symbol, dim) -> dim.substitute(Map.of(found.symbol, found.dim)));
                equalities.put(found.symbol, found.dim);
            }
        }
    }

    private static TensorType substitute(TensorType type, Map<String, Dim> equalities) {
        return type.isStatic()
                ? type
                : type.withDims(type.dims().stream().map(d -> d.substitute(equalities)).toList());
    }

    /**
     * Two dimensions must be equal for the program to make sense: begin again with one put for the
     * other.
     */
    private static final class EqualSymbols extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String symbol;
        private final transient Dim dim;

        EqualSymbols(String symbol, Dim dim) {
            super("symbol " + symbol + " = " + dim, null, false, false);
            this.symbol = symbol;
            this.dim = dim;
        }
    }

    /**
     * Demands that two dimensions be equal. Where one is a bare symbol that the other does not
     * mention, as for two unknown sizes that meet in an addition, the trace starts again with one
     * for the other.
     *
     * @return false where they cannot be equal or where that cannot be told
     */
    public static boolean unify(Dim a, Dim b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isConstant() && b.isConstant()) {
            return false;
        }
        String symbolA = bareSymbol(a);
        String symbolB = bareSymbol(b);
        if (symbolB != null && !a.symbols().contains(symbolB) && !symbolB.equals("batch")) {
            throw new EqualSymbols(symbolB, a);
        }
        if (symbolA != null && !b.symbols().contains(symbolA)) {
            throw new EqualSymbols(symbolA, b);
        }
        if (symbolB != null && !a.symbols().contains(symbolB)) {
            throw new EqualSymbols(symbolB, a);
        }
        return false;
    }

    private static @Nullable String bareSymbol(Dim dim) {
        return dim.symbols().size() == 1 && dim.equals(Dim.symbol(dim.symbols().iterator().next()))
                ? dim.symbols().iterator().next()
                : null;
    }

    private Tensor input(String name, TensorType type) {
        params.add(new StepProgram.Param(name, StepProgram.Role.INPUT));
        return Tensor.symbol(root.arg(type, identifier(name)));
    }

    private static String identifier(String name) {
        return name.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /** The value of a variable at this point of the trace. */
    Tensor read(Variable variable) {
        Tensor known = values.get(variable);
        if (known == null) {
            paramOf.put(variable, params.size());
            params.add(new StepProgram.Param(variable.path(), StepProgram.Role.VARIABLE));
            paramVariables.add(variable);
            known = Tensor.symbol(root.arg(variable.type(), identifier(variable.path())));
            values.put(variable, known);
        }
        return known;
    }

    void assign(Variable variable, Tensor tensor) {
        if (current != root) {
            throw new IllegalStateException(
                    "variable '"
                            + variable.path()
                            + "' cannot be assigned inside a branch or loop of a traced model");
        }
        if (!tensor.type().equals(variable.type())) {
            throw new IllegalArgumentException(
                    "The shape of the target variable and the shape of the target value in "
                            + "`variable.assign(value)` must match. variable.shape="
                            + variable.shape()
                            + ", Received: value.shape="
                            + tensor.shape()
                            + ". Target variable: "
                            + variable);
        }
        read(variable);
        Tensor lifted = lift(tensor);
        values.put(variable, lifted);
        updates.put(variable, lifted);
    }

    /** A value as a constant of the program; a symbol as it is. */
    Tensor lift(Tensor tensor) {
        if (tensor instanceof KerasTensor) {
            throw new IllegalStateException("a KerasTensor reached a trace: " + tensor);
        }
        return tensor.isTraced()
                ? tensor
                : Tensor.symbol(current.emit(Constant.of(tensor.array())));
    }

    /** Emits an op of one result. */
    public Tensor emit(Op op, Tensor... operands) {
        return Tensor.symbol(current.emit(op, symbols(List.of(operands)).toArray(Value[]::new)));
    }

    /** Emits an op with regions or several results. */
    public List<Tensor> emit(Op op, List<Tensor> operands, List<Block> regions) {
        Node node = current.node(op, symbols(operands), regions, Map.of());
        List<Tensor> results = new ArrayList<>();
        node.results().forEach(result -> results.add(Tensor.symbol(result)));
        return results;
    }

    private List<Value> symbols(List<Tensor> tensors) {
        List<Value> symbols = new ArrayList<>(tensors.size());
        tensors.forEach(tensor -> symbols.add(lift(tensor).symbol()));
        return symbols;
    }

    /** Traces a region: its ops may use values from outside. */
    public Block region(List<TensorType> types, Function<List<Tensor>, List<Tensor>> body) {
        Builder outer = current;
        return outer.block(
                types,
                (inner, args) -> {
                    current = inner;
                    try {
                        return symbols(body.apply(args.stream().map(Tensor::symbol).toList()));
                    } finally {
                        current = outer;
                    }
                });
    }

    /** Values and gradients are computed on the IR itself. */
    Builder builder() {
        return current;
    }

    Value valueOf(Tensor tensor) {
        return lift(tensor).symbol();
    }

    /** Runs {@code body} with the location of what it emits set to a layer. */
    static <R> R at(String layer, Supplier<R> body) {
        Trace trace = current();
        return trace == null ? body.get() : trace.current.at(Location.layer(layer), body);
    }

    private Traced finish(String name, List<Tensor> results) {
        List<Value> values = new ArrayList<>();
        List<StepProgram.Result> resultList = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            values.add(results.get(i).symbol());
            resultList.add(new StepProgram.Result("out" + i, -1));
        }
        updates.forEach(
                (variable, tensor) -> {
                    int param = paramOf.getOrDefault(variable, -1);
                    params.set(
                            param, new StepProgram.Param(variable.path(), StepProgram.Role.STATE));
                    values.add(tensor.symbol());
                    resultList.add(new StepProgram.Result(variable.path(), param));
                });
        Func main = new Func("main", root.finish(values));
        List<Variable> read = new ArrayList<>();
        List<Variable> state = new ArrayList<>();
        for (Variable variable : paramVariables) {
            (updates.containsKey(variable) ? state : read).add(variable);
        }
        return new Traced(
                new StepProgram(new Module(identifier(name), main), params, resultList),
                read,
                state,
                equalities);
    }
}
