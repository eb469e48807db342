package org.keratin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/** A traced and compiled step of a model, with the variables that it reads and updates. */
final class StepFunction {
    private final String name;
    private final Trace.Traced traced;
    private final Executable executable;
    private final String backend;
    private final String reason;
    private final Structure<Integer> outputs;
    private final List<String> inputNames;
    private final List<TensorType> inputTypes;
    private final List<List<@Nullable String>> symbolNames = new ArrayList<>();
    private final ReentrantLock stateLock;
    private volatile @Nullable Ready ready;

    private record Ready(Executable.Prepared prepared, long[] versions) {}

    private StepFunction(
            String name,
            Trace.Traced traced,
            Executable executable,
            String backend,
            String reason,
            Structure<Integer> outputs,
            ReentrantLock stateLock) {
        this.name = name;
        this.traced = traced;
        this.executable = executable;
        this.backend = backend;
        this.reason = reason;
        this.outputs = outputs;
        this.stateLock = stateLock;
        inputNames = new ArrayList<>();
        inputTypes = new ArrayList<>();
        StepProgram program = traced.program();
        for (int i = 0; i < program.params().size(); i++) {
            if (program.params().get(i).role() == StepProgram.Role.INPUT) {
                inputNames.add(program.params().get(i).name());
                TensorType type = program.module().entry().body().args().get(i).tensorType();
                inputTypes.add(type);
                List<@Nullable String> names = new ArrayList<>();
                type.dims().forEach(dim -> names.add(symbolOf(dim)));
                symbolNames.add(names);
            }
        }
    }

    /** What a step computes from its inputs. */
    @FunctionalInterface
    interface Body {
        Structure<Tensor> apply(List<Tensor> inputs);
    }

    /** Traces without compiling. */
    record Draft(Trace.Traced traced, Structure<Integer> outputs) {
        static Draft of(String name, List<String> names, List<TensorType> types, Body body) {
            List<Structure<Integer>> shape = new ArrayList<>();
            Trace.Traced traced =
                    Trace.trace(
                            name,
                            names,
                            types,
                            tensors -> {
                                Structure<Tensor> out = body.apply(tensors);
                                int[] next = {0};
                                shape.clear();
                                shape.add(out.map(t -> next[0]++));
                                return out.flatten();
                            });
            return new Draft(traced, shape.getFirst());
        }
    }

    /** Compiles as the options say: never on another backend than they name. */
    static StepFunction compile(
            String name,
            Draft draft,
            ExecutionOptions options,
            @Nullable Layer withoutJit,
            ReentrantLock stateLock) {
        String backendName = options.backendName();
        String reason =
                "jit_compile=" + options.jitCompile().toString().toLowerCase(java.util.Locale.ROOT);
        if (options.jitCompile() == JitCompile.FALSE) {
            backendName = Backends.INTERPRETER;
        } else if (options.jitCompile() == JitCompile.AUTO && withoutJit != null) {
            backendName = Backends.INTERPRETER;
            reason += ": layer '" + withoutJit.name() + "' does not support jit";
        }
        Backend backend = Backends.get(backendName);
        List<Backend.Unsupported> unsupported = backend.unsupported(draft.traced().program());
        if (!unsupported.isEmpty()) {
            throw new UnsupportedOperationsException(backendName, unsupported);
        }
        Executable executable = backend.compile(draft.traced().program(), options.compileOptions());
        return new StepFunction(
                name, draft.traced(), executable, backendName, reason, draft.outputs(), stateLock);
    }

    Structure<Integer> outputs() {
        return outputs;
    }

    List<String> inputNames() {
        return inputNames;
    }

    List<TensorType> inputTypes() {
        return inputTypes;
    }

    Trace.Traced traced() {
        return traced;
    }

    Executable executable() {
        return executable;
    }

    /** Runs a step on the variables as they are now. */
    List<NDArray> run(List<NDArray> inputs) {
        symbols(inputs);
        Executable.Prepared prepared = prepared();
        if (traced.state().isEmpty()) {
            return executable.run(prepared, List.of(), inputs);
        }
        stateLock.lock();
        try {
            List<NDArray> state = traced.state().stream().map(Variable::array).toList();
            List<NDArray> results = executable.run(prepared, state, inputs);
            traced.state().forEach(Variable::touched);
            return results;
        } finally {
            stateLock.unlock();
        }
    }

    private Executable.Prepared prepared() {
        List<Variable> variables = traced.variables();
        long[] versions = variables.stream().mapToLong(Variable::version).toArray();
        Ready known = ready;
        if (known != null && java.util.Arrays.equals(known.versions(), versions)) {
            return known.prepared();
        }
        Executable.Prepared prepared =
                executable.prepare(variables.stream().map(Variable::array).toList());
        ready = new Ready(prepared, versions);
        return prepared;
    }

    /**
     * The sizes that symbols stand for in these inputs; an error where the inputs do not fit the
     * program.
     */
    Map<String, Long> symbols(List<NDArray> inputs) {
        Map<String, Long> symbols = new LinkedHashMap<>();
        for (int i = 0; i < inputTypes.size(); i++) {
            NDArray input = inputs.get(i);
            List<@Nullable String> names = symbolNames.get(i);
            if (input.rank() != names.size() || input.dtype() != inputTypes.get(i).dtype()) {
                throw mismatch(i, input);
            }
            for (int d = 0; d < names.size(); d++) {
                String symbol = names.get(d);
                if (symbol != null) {
                    symbols.putIfAbsent(symbol, input.dim(d));
                }
            }
        }
        for (int i = 0; i < inputTypes.size(); i++) {
            for (int d = 0; d < inputTypes.get(i).rank(); d++) {
                long size =
                        inputTypes.get(i).dim(d).eval(symbol -> symbols.getOrDefault(symbol, -1L));
                if (size != inputs.get(i).dim(d)) {
                    throw mismatch(i, inputs.get(i));
                }
            }
        }
        return symbols;
    }

    /** The symbol that a dimension is, null where it is none. */
    private static @Nullable String symbolOf(Dim dim) {
        if (dim.symbols().size() != 1) {
            return null;
        }
        String symbol = dim.symbols().iterator().next();
        return dim.equals(Dim.symbol(symbol)) ? symbol : null;
    }

    private IllegalArgumentException mismatch(int i, NDArray received) {
        return new IllegalArgumentException(
                "input '"
                        + inputNames.get(i)
                        + "' of '"
                        + name
                        + "' must be "
                        + inputTypes.get(i).dtype().kerasName()
                        + " of shape "
                        + Shape.of(inputTypes.get(i))
                        + " (equal unknown sizes equal). Received: "
                        + received.dtype().kerasName()
                        + " of shape "
                        + Shape.ofSizes(received.shape()));
    }

    /** One line for the step, then the executable's own. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add(
                name
                        + "("
                        + String.join(", ", inputTypes.stream().map(TensorType::toString).toList())
                        + "): "
                        + (backend.equals(Backends.INTERPRETER)
                                ? "interpreted"
                                : "compiled for " + backend)
                        + " ("
                        + reason
                        + ")");
        executable.report().forEach(line -> lines.add("  " + line));
        return lines;
    }
}
