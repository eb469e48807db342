package org.keratin.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;

/**
 * Runs kernel programs point by point: what code generators are tested against, and fusion against
 * the IR's interpreter. Memory is laid out as the program plans it, and holds NaNs before it is
 * written.
 */
public final class KernelInterpreter {
    private final KernelProgram program;

    /** The element types of the results that update nothing, where they are known. */
    private final List<DType> results;

    /** Complex results come as real ones with a last dimension of two. */
    public KernelInterpreter(KernelProgram program) {
        this.program = program;
        this.results = List.of();
    }

    /**
     * @param step what the kernels were made of: it tells which results are complex
     */
    public KernelInterpreter(KernelProgram program, StepProgram step) {
        this.program = program;
        List<DType> types = new ArrayList<>();
        for (int i = 0; i < step.results().size(); i++) {
            if (step.results().get(i).updates() < 0) {
                types.add(step.module().entry().body().results().get(i).tensorType().dtype());
            }
        }
        this.results = List.copyOf(types);
    }

    /**
     * Runs {@code prepare} and one step.
     *
     * @param variables the VARIABLE parameters in order
     * @param state the STATE parameters in order; updated in place
     * @param inputs the INPUT parameters in order
     * @return the results that update nothing, in order
     */
    public List<NDArray> run(List<NDArray> variables, List<NDArray> state, List<NDArray> inputs) {
        Map<String, Long> symbols = symbols(variables, state, inputs);
        MemorySegment prepared = arena(program.preparedBytes(), symbols);
        MemorySegment scratch = arena(program.scratchBytes(), symbols);
        Map<Integer, NDArray> outputs = new TreeMap<>();
        List<NDArray> memory = new ArrayList<>();
        for (Buffer buffer : program.buffers()) {
            NDArray array =
                    switch (buffer.kind()) {
                        case VARIABLE -> parts(variables.get(buffer.ordinal()));
                        case STATE -> parts(state.get(buffer.ordinal()));
                        case INPUT -> parts(inputs.get(buffer.ordinal()));
                        case OUTPUT -> {
                            NDArray made = NDArray.allocate(buffer.dtype(), shape(buffer, symbols));
                            outputs.put(buffer.ordinal(), whole(made, buffer.ordinal()));
                            yield made;
                        }
                        case PREPARED -> inside(prepared, buffer, symbols);
                        case SCRATCH -> inside(scratch, buffer, symbols);
                        case CONSTANT -> program.constants().get(buffer.id());
                    };
            memory.add(array);
        }
        run(program.prepare(), memory, symbols);
        run(program.step(), memory, symbols);
        return List.copyOf(outputs.values());
    }

    /** A complex array as a real one with a last dimension of two, in the same memory. */
    private static NDArray parts(NDArray array) {
        if (!array.dtype().isComplex()) {
            return array;
        }
        long[] shape = Arrays.copyOf(array.shape(), array.rank() + 1);
        shape[array.rank()] = 2;
        return NDArray.wrap(array.dtype().real(), shape, array.data());
    }

    /** The other way round, where the result is complex. */
    private NDArray whole(NDArray array, int output) {
        if (output >= results.size() || !results.get(output).isComplex()) {
            return array;
        }
        long[] shape = Arrays.copyOf(array.shape(), array.rank() - 1);
        return NDArray.wrap(results.get(output), shape, array.data());
    }

    private void run(List<Action> actions, List<NDArray> memory, Map<String, Long> symbols) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> run(invocation, memory, symbols);
                case Action.While loop -> {
                    run(loop.condition(), memory, symbols);
                    while (memory.get(loop.predicate()).getLong(0) != 0) {
                        run(loop.body(), memory, symbols);
                        run(loop.condition(), memory, symbols);
                    }
                }
                case Action.Switch choice -> {
                    NDArray index = memory.get(choice.index());
                    boolean isBool = index.dtype() == DType.BOOL;
                    run(choice.branch(isBool, index.getLong(0)), memory, symbols);
                }
            }
        }
    }

    private void run(Invocation invocation, List<NDArray> memory, Map<String, Long> symbols) {
        List<NDArray> arrays = new ArrayList<>();
        for (int id : invocation.buffers()) {
            NDArray array = memory.get(id);
            arrays.add(array.reshape(array.size()));
        }
        new KernelRun(invocation.kernel(), symbols, arrays).run();
    }

    private static MemorySegment arena(Dim bytes, Map<String, Long> symbols) {
        MemorySegment memory = NDArray.allocate(DType.UINT8, bytes.eval(symbols::get)).data();
        for (long i = 0; i < memory.byteSize(); i++) {
            memory.set(ValueLayout.JAVA_BYTE, i, (byte) 0xff);
        }
        return memory;
    }

    private static NDArray inside(MemorySegment arena, Buffer buffer, Map<String, Long> symbols) {
        long offset = buffer.offset().eval(symbols::get);
        long bytes = buffer.byteSize().eval(symbols::get);
        return NDArray.wrap(buffer.dtype(), shape(buffer, symbols), arena.asSlice(offset, bytes));
    }

    private static long[] shape(Buffer buffer, Map<String, Long> symbols) {
        return buffer.shape().stream().mapToLong(d -> d.eval(symbols::get)).toArray();
    }

    /** Binds the dimension symbols by the parameters whose dimension is a symbol alone. */
    private Map<String, Long> symbols(
            List<NDArray> variables, List<NDArray> state, List<NDArray> inputs) {
        Map<String, Long> symbols = new HashMap<>();
        for (Buffer buffer : program.buffers()) {
            List<NDArray> given =
                    switch (buffer.kind()) {
                        case VARIABLE -> variables;
                        case STATE -> state;
                        case INPUT -> inputs;
                        case OUTPUT, PREPARED, SCRATCH, CONSTANT -> List.of();
                    };
            if (given.isEmpty()) {
                continue;
            }
            NDArray array = given.get(buffer.ordinal());
            for (int d = 0; d < buffer.shape().size(); d++) {
                for (String symbol : program.symbols()) {
                    if (buffer.shape().get(d).equals(Dim.symbol(symbol))) {
                        symbols.put(symbol, array.dim(d));
                    }
                }
            }
        }
        for (String symbol : program.symbols()) {
            if (!symbols.containsKey(symbol)) {
                throw new IllegalArgumentException("no parameter's shape tells the size " + symbol);
            }
        }
        return symbols;
    }
}
