package org.keratin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.keratin.ir.IrException;
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
import org.keratin.passes.legalize.RefineDynamic;
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
            module = Parser.parse(Files.readString(file), file.toString());
            Verifier.verify(module);
        } catch (IOException | IrException e) {
            String why = Failures.describe(e);
            throw CommandException.badInput(
                    why.startsWith(file.toString()) ? why : file + ": " + why);
        }
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
    public List<TensorType> inputTypes() {
        return program.inputTypes();
    }

    @Override
    public double operations(ToLongFunction<String> symbols) {
        return FlopCount.of(program.module(), symbols);
    }

    @Override
    public List<NDArray> predict(List<NDArray> inputs) {
        List<Type> types = program.module().entry().argTypes();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof TensorType type && !fits(inputs.get(i), type)) {
                throw CommandException.badInput(
                        "input arg"
                                + i
                                + ": "
                                + file
                                + " takes "
                                + type
                                + ", received "
                                + inputs.get(i).dtype().stablehloName()
                                + Arrays.toString(inputs.get(i).shape()));
            }
        }
        StepProgram step = compilable(program, Backends.usable(backend), inputs);
        Executable executable = executable(step, !options.noCache);
        return executable.run(executable.prepare(List.of()), List.of(), inputs);
    }

    private static boolean fits(NDArray x, TensorType type) {
        if (x.dtype() != type.dtype() || x.rank() != type.rank()) {
            return false;
        }
        for (int d = 0; d < x.rank(); d++) {
            if (type.dim(d).isConstant() && type.dim(d).constant() != x.dim(d)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The program itself where the backend compiles it for every size; else, where it has unknown
     * sizes, the program for the sizes of these inputs.
     */
    private static StepProgram compilable(
            StepProgram program, Backend backend, List<NDArray> inputs) {
        Module module = program.module();
        if (module.funcs().stream().noneMatch(RefineDynamic::isDynamic)
                || backend.unsupported(program).isEmpty()
                        && !(backend.name().equals("interpreter")
                                && RefineDynamic.needsSizes(module))) {
            return program;
        }
        List<TensorType> types =
                inputs.stream().map(x -> TensorType.of(x.dtype(), x.shape())).toList();
        return new StepProgram(
                RefineDynamic.specialize(module, types), program.params(), program.results());
    }

    private Executable executable(StepProgram step, boolean cache) {
        CompileOptions compile = new CompileOptions(numerics, options.threads, cache);
        return Backends.compiling(backend, step, file).compile(step, compile);
    }

    @Override
    public Map<String, Double> evaluate(
            List<NDArray> x, List<NDArray> y, List<NDArray> sampleWeight) {
        throw CommandException.badInput(
                file + ": a StableHLO module has no loss to evaluate; give a .keras model");
    }

    @Override
    public CompiledStep compile() {
        Executable executable = executable(program, false);
        Executable.Prepared prepared = executable.prepare(List.of());
        return inputs -> executable.run(prepared, List.of(), inputs);
    }
}
