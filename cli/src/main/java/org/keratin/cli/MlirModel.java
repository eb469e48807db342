package org.keratin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.keratin.CompiledModule;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;

/**
 * A StableHLO module: inputs {@code arg0}, {@code arg1}, …, outputs {@code out0}, {@code out1}, …;
 * run in one piece.
 */
final class MlirModel implements LoadedModel {
    private final Path file;
    private final StepProgram program;
    private final String backend;
    private final EngineOptions options;
    private final Numerics numerics;

    MlirModel(Path file, EngineOptions options, Numerics fallback) {
        this.file = file;
        options.check();
        Backends.compileInChild();
        this.program = read(file);
        this.backend = options.backend();
        this.options = options;
        this.numerics = options.numerics(fallback);
    }

    /** Reads and verifies a module; every argument of its entry is an input. */
    static StepProgram read(Path file) {
        Module module;
        try {
            module = Parser.parse(Parser.text(file), file.toString());
            Verifier.verify(module);
        } catch (IOException | IrException e) {
            String why = Failures.describe(e);
            throw CommandException.badInput(
                    why.startsWith(file.toString()) ? why : file + ": " + why);
        }
        return StepProgram.of(module);
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
    public List<TensorType> inputTypes() {
        return program.inputTypes();
    }

    @Override
    public double operations(ToLongFunction<String> symbols) {
        return FlopCount.of(program.module(), symbols);
    }

    @Override
    public List<NDArray> predict(List<NDArray> inputs) {
        Backends.usable(backend);
        try {
            return CompiledModule.of(
                            program.module(),
                            file.toString(),
                            execution -> options.apply(execution, numerics))
                    .call(inputs);
        } catch (UnsupportedOperationsException e) {
            throw Backends.refusal(backend, e.operations(), file);
        }
    }

    @Override
    public Map<String, Double> evaluate(
            List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight) {
        throw CommandException.badInput(
                file + ": a StableHLO module has no loss to evaluate; give a .keras model");
    }

    @Override
    public CompiledStep compile() {
        Executable executable =
                Backends.compiling(backend, program, file)
                        .compile(program, new CompileOptions(numerics, options.threads, false));
        Executable.Prepared prepared = executable.prepare(List.of());
        return inputs -> executable.run(prepared, List.of(), inputs);
    }
}
