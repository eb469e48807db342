package org.keratin.ir.interp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keratin.ir.IrException;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.runtime.NDArray;

/** A step program that the interpreter runs. Preparing keeps the variables as they are. */
final class InterpretedStep implements Executable {
    private final StepProgram program;
    private final Interpreter interpreter;

    private record Variables(List<NDArray> values) implements Prepared {}

    InterpretedStep(StepProgram program, CompileOptions options) {
        this.program = program;
        this.interpreter = Interpreter.of(program.module()).seed(options.seed(), options.calls());
    }

    @Override
    public StepProgram program() {
        return program;
    }

    @Override
    public Prepared prepare(List<NDArray> variables) {
        check("variables", StepProgram.Role.VARIABLE, variables);
        return new Variables(List.copyOf(variables));
    }

    @Override
    public List<NDArray> run(Prepared prepared, List<NDArray> state, List<NDArray> inputs) {
        if (!(prepared instanceof Variables(List<NDArray> variables))) {
            throw new IrException(
                    "the variables were prepared by another backend: "
                            + prepared.getClass().getName());
        }
        check("states", StepProgram.Role.STATE, state);
        check("inputs", StepProgram.Role.INPUT, inputs);
        List<NDArray> args = new ArrayList<>(program.params().size());
        int[] next = new int[StepProgram.Role.values().length];
        for (StepProgram.Param param : program.params()) {
            int at = next[param.role().ordinal()]++;
            args.add(
                    switch (param.role()) {
                        case VARIABLE -> variables.get(at);
                        case STATE -> state.get(at);
                        case INPUT -> inputs.get(at);
                    });
        }
        List<NDArray> values = interpreter.call(program.module().entry().name(), args);
        // a result may be an argument itself, so take all results out before any state is written
        List<NDArray> outputs = new ArrayList<>();
        List<NDArray> updated = new ArrayList<>();
        List<NDArray> fresh = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int updates = program.results().get(i).updates();
            if (updates < 0) {
                outputs.add(values.get(i).copy());
            } else {
                updated.add(args.get(updates));
                fresh.add(values.get(i).copy());
            }
        }
        for (int i = 0; i < fresh.size(); i++) {
            updated.get(i).data().copyFrom(fresh.get(i).data());
        }
        return outputs;
    }

    @Override
    public void run(
            Prepared prepared, List<NDArray> state, List<NDArray> inputs, List<NDArray> outputs) {
        List<NDArray> results = run(prepared, state, inputs);
        if (results.size() != outputs.size()) {
            throw new IrException(
                    "the step has "
                            + results.size()
                            + " outputs, received memory for "
                            + outputs.size());
        }
        for (int i = 0; i < results.size(); i++) {
            NDArray from = results.get(i);
            NDArray to = outputs.get(i);
            if (from.dtype() != to.dtype() || !Arrays.equals(from.shape(), to.shape())) {
                throw new IrException(
                        "output "
                                + i
                                + " is "
                                + from.dtype().stablehloName()
                                + Arrays.toString(from.shape())
                                + ", received memory of "
                                + to.dtype().stablehloName()
                                + Arrays.toString(to.shape()));
            }
            if (from.dtype().isString()) {
                for (long k = 0; k < from.size(); k++) {
                    to.setString(k, from.getString(k));
                }
            } else {
                to.data().copyFrom(from.data());
            }
        }
    }

    private void check(String what, StepProgram.Role role, List<NDArray> received) {
        int expected = program.count(role);
        if (received.size() != expected) {
            throw new IrException(
                    "the step takes " + expected + " " + what + ", received " + received.size());
        }
    }

    @Override
    public long scratchBytes(Map<String, Long> symbols) {
        return 0;
    }

    @Override
    public List<String> report() {
        long nodes =
                program.module().funcs().stream().mapToLong(f -> f.body().nodes().size()).sum();
        return List.of("interpreted: " + nodes + " ops");
    }
}
