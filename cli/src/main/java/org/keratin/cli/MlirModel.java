package org.keratin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;

/** A StableHLO module: inputs {@code arg0}, {@code arg1}, …, outputs {@code out0}, {@code out1}, …; run in one piece. */
final class MlirModel implements LoadedModel {
    private final Path file;
    private final StepProgram program;
    private final Executable executable;

    private MlirModel(Path file, StepProgram program, Executable executable) {
        this.file = file;
        this.program = program;
        this.executable = executable;
    }

    static MlirModel load(Path file, RunOptions options, Numerics fallback) {
        StepProgram program = program(file);
        String name = options.jitCompile.equals("false") ? "interpreter" : options.device().orElse("cpu");
        Backend backend = Backends.compiling(name, program, file);
        CompileOptions compile = new CompileOptions(options.numerics(fallback), options.threads, !options.noCache);
        return new MlirModel(file, program, backend.compile(program, compile));
    }

    /** Reads and verifies a module; every argument of its entry is an input. */
    static StepProgram program(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw CommandException.badInput(file + ": cannot be read: " + Failures.describe(e));
        }
        Module module = Parser.parse(text, file.toString());
        Verifier.verify(module);
        List<StepProgram.Param> params = new ArrayList<>();
        for (int i = 0; i < module.entry().argTypes().size(); i++) {
            params.add(new StepProgram.Param("arg" + i, StepProgram.Role.INPUT));
        }
        List<StepProgram.Result> results = new ArrayList<>();
        for (int i = 0; i < module.entry().resultTypes().size(); i++) {
            results.add(new StepProgram.Result("out" + i, -1));
        }
        return new StepProgram(module, params, results);
    }

    @Override
    public List<String> inputNames() {
        return program.params().stream().map(StepProgram.Param::name).toList();
    }

    @Override
    public List<String> outputNames() {
        return program.results().stream().map(StepProgram.Result::name).toList();
    }

    @Override
    public List<NDArray> predict(List<NDArray> inputs) {
        List<Type> types = program.module().entry().argTypes();
        for (int i = 0; i < types.size(); i++) {
            NDArray x = inputs.get(i);
            if (types.get(i) instanceof TensorType t && (t.dtype() != x.dtype() || t.rank() != x.rank())) {
                throw CommandException.badInput("input arg" + i + ": " + file + " takes " + t + ", received "
                        + x.dtype().stablehloName() + Arrays.toString(x.shape()));
            }
        }
        return executable.run(executable.prepare(List.of()), List.of(), inputs);
    }

    @Override
    public Map<String, Double> evaluate(List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight) {
        throw CommandException.badInput(file + ": a StableHLO module has no loss to evaluate; give a .keras model");
    }
}
