package org.keratin.cpu;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.BundleExecutable;

/**
 * A bundle behind the frontend's interface. State is the bundle's last variables, written in place
 * by the step.
 */
final class CpuExecutable implements Executable {
    private final StepProgram program;
    private final BundleExecutable code;
    private final int states;
    private final List<String> report;

    CpuExecutable(StepProgram program, BundleExecutable code, List<String> report) {
        this.program = program;
        this.code = code;
        this.states = program.count(StepProgram.Role.STATE);
        this.report = List.copyOf(report);
    }

    /**
     * @param weights made with the state of the moment, which a call replaces by its own
     */
    private record CpuPrepared(
            CpuExecutable owner,
            List<NDArray> variables,
            org.keratin.runtime.bundle.Prepared weights)
            implements Prepared {}

    @Override
    public StepProgram program() {
        return program;
    }

    @Override
    public Prepared prepare(List<NDArray> variables) {
        if (states == 0) {
            return new CpuPrepared(this, variables, code.prepare(variables));
        }
        // prepare reads no state; arrays of the right types stand in for it
        List<NDArray> all = new ArrayList<>(variables);
        code.signature()
                .variables()
                .subList(variables.size(), variables.size() + states)
                .forEach(
                        spec -> {
                            long[] shape =
                                    spec.shape().stream()
                                            .mapToLong(dim -> dim.constant())
                                            .toArray();
                            all.add(NDArray.allocate(spec.dtype(), shape));
                        });
        return new CpuPrepared(this, variables, code.prepare(all));
    }

    private org.keratin.runtime.bundle.Prepared bind(Prepared prepared, List<NDArray> state) {
        if (!(prepared instanceof CpuPrepared ours) || ours.owner != this) {
            throw new IllegalArgumentException("these weights were prepared by another executable");
        }
        if (states == 0) {
            return ours.weights;
        }
        List<NDArray> all = new ArrayList<>(ours.variables);
        all.addAll(state);
        return ours.weights.withVariables(all);
    }

    @Override
    public List<NDArray> run(Prepared prepared, List<NDArray> state, List<NDArray> inputs) {
        return code.run(bind(prepared, state), inputs);
    }

    @Override
    public void run(
            Prepared prepared, List<NDArray> state, List<NDArray> inputs, List<NDArray> outputs) {
        var weights = bind(prepared, state);
        long[] symbols = code.symbolsOf(weights, inputs);
        code.run(weights, segments(inputs), segments(outputs), symbols);
    }

    private static List<MemorySegment> segments(List<NDArray> arrays) {
        MemorySegment[] segments = new MemorySegment[arrays.size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = arrays.get(i).data();
        }
        return Arrays.asList(segments);
    }

    @Override
    public long scratchBytes(Map<String, Long> symbols) {
        long[] values =
                code.signature().symbols().stream()
                        .mapToLong(
                                name -> {
                                    Long value = symbols.get(name);
                                    if (value == null) {
                                        throw new IllegalArgumentException(
                                                "a value for the size '" + name + "' is needed");
                                    }
                                    return value;
                                })
                        .toArray();
        return code.scratchBytes(values);
    }

    @Override
    public List<String> report() {
        return report;
    }
}
