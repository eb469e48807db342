package org.keratin.cuda;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.keratin.ir.Func;
import org.keratin.ir.IrException;
import org.keratin.ir.Value;
import org.keratin.ir.interp.Symbols;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.kernel.Action;
import org.keratin.kernel.Buffer;
import org.keratin.kernel.Invocation;
import org.keratin.kernel.Kernel;
import org.keratin.kernel.KernelProgram;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.TargetFunc;
import org.keratin.kernel.target.TargetInterpreter;
import org.keratin.passes.legalize.RefineDynamic;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.SizeRule;

/** GPU functions launched on the emulator, over host memory laid out as the program plans it. */
final class EmulatedExecutable implements Executable {
    private final StepProgram program;
    private final Func entry;
    private final List<SizeRule> rules;
    private final KernelProgram kernels;
    private final Map<Kernel, TargetFunc> functions;
    private final boolean draws;
    private final long seed;
    private final AtomicLong calls;

    /**
     * @param optimized the program after the passes, where every size has a name
     * @param options with the seed and the count of calls of the random numbers that are drawn
     */
    EmulatedExecutable(
            StepProgram program,
            StepProgram optimized,
            KernelProgram kernels,
            Map<Kernel, TargetFunc> functions,
            CompileOptions options) {
        this.program = program;
        this.draws = optimized.params().size() > program.params().size();
        this.seed = options.seed();
        this.calls = options.calls();
        this.entry = optimized.module().entry();
        this.rules = RefineDynamic.rules(entry);
        this.kernels = kernels;
        this.functions = new LinkedHashMap<>(functions);
    }

    /**
     * @param arena what {@code prepare} wrote
     */
    private record Weights(EmulatedExecutable owner, List<NDArray> variables, MemorySegment arena)
            implements Prepared {}

    @Override
    public StepProgram program() {
        return program;
    }

    @Override
    public Prepared prepare(List<NDArray> variables) {
        check(StepProgram.Role.VARIABLE, "variables", variables);
        MemorySegment arena = arena(kernels.preparedBytes(), Map.of());
        List<MemorySegment> memory = new ArrayList<>();
        for (Buffer buffer : kernels.buffers()) {
            memory.add(
                    switch (buffer.kind()) {
                        case VARIABLE -> variables.get(buffer.ordinal()).data();
                        case PREPARED -> inside(arena, buffer, Map.of());
                        case CONSTANT -> constant(buffer);
                        // of one call each: prepare touches none
                        case STATE, INPUT, OUTPUT, SCRATCH -> MemorySegment.NULL;
                    });
        }
        launch(kernels.prepare(), memory, Map.of());
        return new Weights(this, List.copyOf(variables), arena);
    }

    @Override
    public List<NDArray> run(Prepared prepared, List<NDArray> state, List<NDArray> inputs) {
        Weights weights = weights(prepared);
        Map<String, Long> symbols = bind(weights, state, inputs);
        List<NDArray> outputs = new ArrayList<>();
        List<DType> types = outputTypes();
        for (Buffer buffer : outputs()) {
            DType type = types.get(buffer.ordinal());
            long[] shape = shape(buffer, symbols);
            outputs.add(
                    NDArray.allocate(
                            type,
                            // a complex array's buffer has its parts along a last dimension
                            type.isComplex() ? Arrays.copyOf(shape, shape.length - 1) : shape));
        }
        run(weights, state, inputs, outputs, symbols);
        return outputs;
    }

    @Override
    public void run(
            Prepared prepared, List<NDArray> state, List<NDArray> inputs, List<NDArray> outputs) {
        Weights weights = weights(prepared);
        Map<String, Long> symbols = bind(weights, state, inputs);
        List<Buffer> expected = outputs();
        List<DType> types = outputTypes();
        if (outputs.size() != expected.size()) {
            throw new IrException(
                    "the step has "
                            + expected.size()
                            + " outputs, received memory for "
                            + outputs.size());
        }
        for (int i = 0; i < outputs.size(); i++) {
            long bytes = expected.get(i).byteSize().eval(symbols::get);
            NDArray output = outputs.get(i);
            if (output.dtype() != types.get(i) || output.data().byteSize() != bytes) {
                throw new IrException(
                        "output "
                                + i
                                + " takes "
                                + bytes
                                + " bytes of "
                                + types.get(i).stablehloName()
                                + ", received memory of "
                                + output.data().byteSize()
                                + " bytes of "
                                + output.dtype().stablehloName());
            }
        }
        run(weights, state, inputs, outputs, symbols);
    }

    private void run(
            Weights weights,
            List<NDArray> state,
            List<NDArray> inputs,
            List<NDArray> outputs,
            Map<String, Long> symbols) {
        MemorySegment scratch = arena(kernels.scratchBytes(), symbols);
        NDArray random = NDArray.allocate(DType.UINT64, 2);
        random.setLong(0, seed);
        random.setLong(1, draws ? calls.getAndIncrement() : 0);
        List<MemorySegment> memory = new ArrayList<>();
        for (Buffer buffer : kernels.buffers()) {
            memory.add(
                    switch (buffer.kind()) {
                        case VARIABLE -> weights.variables.get(buffer.ordinal()).data();
                        case STATE -> state.get(buffer.ordinal()).data();
                        case INPUT ->
                                buffer.ordinal() == inputs.size()
                                        ? random.data()
                                        : inputs.get(buffer.ordinal()).data();
                        case OUTPUT -> outputs.get(buffer.ordinal()).data();
                        case PREPARED -> inside(weights.arena, buffer, symbols);
                        case SCRATCH -> inside(scratch, buffer, symbols);
                        case CONSTANT -> constant(buffer);
                    });
        }
        launch(kernels.step(), memory, symbols);
    }

    private void launch(
            List<Action> actions, List<MemorySegment> memory, Map<String, Long> symbols) {
        for (Action action : actions) {
            switch (action) {
                case Invocation invocation -> launch(invocation, memory, symbols);
                case Action.While loop -> {
                    launch(loop.condition(), memory, symbols);
                    while (element(loop.predicate(), memory) != 0) {
                        launch(loop.body(), memory, symbols);
                        launch(loop.condition(), memory, symbols);
                    }
                }
                case Action.Switch choice -> {
                    boolean isBool = isBool(choice.index());
                    launch(choice.branch(isBool, element(choice.index(), memory)), memory, symbols);
                }
            }
        }
    }

    private boolean isBool(int buffer) {
        return kernels.buffers().get(buffer).dtype() == DType.BOOL;
    }

    /** The boolean or i32 that decides. */
    private long element(int buffer, List<MemorySegment> memory) {
        MemorySegment at = memory.get(buffer);
        return isBool(buffer)
                ? at.get(ValueLayout.JAVA_BYTE, 0)
                : at.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    private void launch(
            Invocation invocation, List<MemorySegment> memory, Map<String, Long> symbols) {
        TargetFunc function = functions.get(invocation.kernel());
        if (function == null) {
            throw new IllegalStateException(
                    "kernel " + invocation.kernel().name() + " was not mapped");
        }
        List<MemorySegment> arguments = invocation.buffers().stream().map(memory::get).toList();
        TargetInterpreter.launch(function, arguments, symbols);
    }

    // ---- memory ----

    /** The element types that callers see, complex ones included. */
    private List<DType> outputTypes() {
        List<Value> results = program.module().entry().body().results();
        List<DType> types = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (program.results().get(i).updates() < 0) {
                types.add(results.get(i).tensorType().dtype());
            }
        }
        return types;
    }

    private List<Buffer> outputs() {
        return kernels.buffers().stream()
                .filter(buffer -> buffer.kind() == Buffer.Kind.OUTPUT)
                .sorted(java.util.Comparator.comparingInt(Buffer::ordinal))
                .toList();
    }

    private MemorySegment constant(Buffer buffer) {
        NDArray data = kernels.constants().get(buffer.id());
        if (data == null) {
            throw new IllegalStateException("constant " + buffer.name() + " has no data");
        }
        return data.data();
    }

    /** Memory that holds NaNs until it is written, so that a read of what nobody wrote shows. */
    private static MemorySegment arena(Dim bytes, Map<String, Long> symbols) {
        return NDArray.allocate(DType.UINT8, bytes.eval(symbols::get)).data().fill((byte) 0xff);
    }

    private static MemorySegment inside(
            MemorySegment arena, Buffer buffer, Map<String, Long> symbols) {
        return arena.asSlice(
                buffer.offset().eval(symbols::get), buffer.byteSize().eval(symbols::get));
    }

    private static long[] shape(Buffer buffer, Map<String, Long> symbols) {
        return buffer.shape().stream().mapToLong(d -> d.eval(symbols::get)).toArray();
    }

    // ---- arguments ----

    private Weights weights(Prepared prepared) {
        if (!(prepared instanceof Weights ours) || ours.owner != this) {
            throw new IllegalArgumentException("these weights were prepared by another executable");
        }
        return ours;
    }

    private void check(StepProgram.Role role, String what, List<NDArray> received) {
        int expected = program.count(role);
        if (received.size() != expected) {
            throw new IrException(
                    "the step takes " + expected + " " + what + ", received " + received.size());
        }
    }

    private Map<String, Long> bind(Weights weights, List<NDArray> state, List<NDArray> inputs) {
        check(StepProgram.Role.STATE, "states", state);
        check(StepProgram.Role.INPUT, "inputs", inputs);
        int[] next = new int[StepProgram.Role.values().length];
        List<NDArray> arguments = new ArrayList<>();
        for (StepProgram.Param param : program.params()) {
            int at = next[param.role().ordinal()]++;
            arguments.add(
                    switch (param.role()) {
                        case VARIABLE -> weights.variables.get(at);
                        case STATE -> state.get(at);
                        case INPUT -> inputs.get(at);
                    });
        }
        Symbols symbols =
                Symbols.bind("the step", entry.argTypes().subList(0, arguments.size()), arguments);
        rules.forEach(rule -> rule.check(symbols::get));
        return symbols.values();
    }

    @Override
    public long scratchBytes(Map<String, Long> symbols) {
        return kernels.scratchBytes()
                .eval(
                        name -> {
                            Long value = symbols.get(name);
                            if (value == null) {
                                throw new IllegalArgumentException(
                                        "a value for the size '" + name + "' is needed");
                            }
                            return value;
                        });
    }

    @Override
    public List<String> report() {
        List<String> report = new ArrayList<>();
        report.add("emulated: " + functions.size() + " GPU kernels on the interpreter of grids");
        functions.forEach(
                (kernel, function) -> {
                    Inst.Launch launch = function.launch();
                    String layer =
                            kernel.location().isKnown()
                                    ? ": layer '" + kernel.location().name() + "'"
                                    : "";
                    report.add(
                            "kernel "
                                    + kernel.name()
                                    + layer
                                    + (launch == null
                                            ? ""
                                            : " on "
                                                    + launch.gridX()
                                                    + " blocks of "
                                                    + launch.blockX()
                                                    + " x "
                                                    + launch.blockY()));
                });
        return List.copyOf(report);
    }
}
