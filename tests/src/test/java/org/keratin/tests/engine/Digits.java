package org.keratin.tests.engine;

import java.lang.foreign.ValueLayout;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Variable;
import org.keratin.cpu.CpuCompiler;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.tests.JavaProcess;

/**
 * The example {@code digits-mlp} below the frontend: its program and its arrays.
 *
 * @param variables the program's variables in order
 * @param x the example's images
 */
record Digits(StepProgram program, List<NDArray> variables, NDArray x) {
    static final Path FOLDER = JavaProcess.ROOT.resolve("examples").resolve("digits-mlp");

    static Digits load() {
        Model model = Keras.load(FOLDER.resolve("model.keras"));
        StepProgram program = model.predictProgram();
        Map<String, Variable> byPath =
                model.weights().stream()
                        .collect(Collectors.toMap(Variable::path, Function.identity()));
        List<NDArray> variables =
                program.params().stream()
                        .filter(p -> p.role() == StepProgram.Role.VARIABLE)
                        .map(p -> byPath.get(p.name()).array())
                        .toList();
        return new Digits(program, variables, Npy.read(FOLDER.resolve("x.npy")));
    }

    CpuCompiler compiler(Numerics numerics, int threads) {
        return compiler(LlvmTarget.host(), numerics, threads);
    }

    CpuCompiler compiler(LlvmTarget target, Numerics numerics, int threads) {
        return new CpuCompiler(
                program,
                target,
                numerics,
                threads,
                CompileService.inProcess(),
                PassManager.Options.NONE);
    }

    static byte[] bits(NDArray array) {
        return array.data().toArray(ValueLayout.JAVA_BYTE);
    }

    /** The jar or folder that a class came from; test runners hide the class path. */
    static String where(Class<?> type) {
        return Path.of(
                        URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }
}
