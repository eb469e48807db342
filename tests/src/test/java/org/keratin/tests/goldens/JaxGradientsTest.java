package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Parser;
import org.keratin.ir.verify.Verifier;
import org.keratin.passes.Inline;
import org.keratin.passes.PassContext;
import org.keratin.passes.autodiff.Autodiff;
import org.keratin.runtime.NDArray;
import org.keratin.verify.Comparison;

/**
 * Losses with loops, choices and sorts that JAX exported: their gradients by every argument, made
 * here, against JAX's; interpreted, and compiled strict and fast.
 */
class JaxGradientsTest {
    @TestFactory
    Stream<DynamicTest> agreeWithJax() {
        List<Path> cases =
                Folders.with(
                        Folders.GOLDENS.resolve("jax-gradients"),
                        "model.mlir",
                        "inputs.npz",
                        "outputs.npz");
        assertTrue(cases.size() >= 4, () -> "only " + cases);
        return Engine.available().stream()
                .filter(engine -> !engine.toString().equals("interpreter fast"))
                .flatMap(
                        engine ->
                                cases.stream()
                                        .map(
                                                folder ->
                                                        dynamicTest(
                                                                engine + " " + folder.getFileName(),
                                                                () -> run(engine, folder))));
    }

    private static void run(Engine engine, Path folder) throws IOException {
        List<NDArray> inputs = NumberedArrays.inputs(folder);
        StepProgram program = program(folder, inputs.size());
        Backend backend = Backend.installed(engine.backend()).orElseThrow();
        assertEquals(List.of(), backend.unsupported(program));
        int threads = engine.numerics() == Numerics.STRICT ? 1 : 2;
        Executable executable =
                backend.compile(program, new CompileOptions(engine.numerics(), threads, false));
        List<NDArray> results = executable.run(executable.prepare(List.of()), List.of(), inputs);
        NumberedArrays.check(folder, results, new Comparison.Tolerance(1e-4, 1e-5));
    }

    private static StepProgram program(Path folder, int args) throws IOException {
        Path file = folder.resolve("model.mlir");
        Module loss = Parser.parse(Files.readString(file), file.toString());
        Module inlined = new Inline().run(loss, new PassContext(Numerics.STRICT, List.of()));
        List<Integer> wrt = IntStream.range(0, args).boxed().toList();
        Func gradients = Autodiff.gradients(inlined.entry(), wrt);
        Module module = new Module("", gradients);
        Verifier.verify(module);
        return new StepProgram(
                module,
                wrt.stream()
                        .map(i -> new StepProgram.Param("arg" + i, StepProgram.Role.INPUT))
                        .toList(),
                IntStream.range(0, gradients.resultTypes().size())
                        .mapToObj(i -> new StepProgram.Result("out" + i, -1))
                        .toList());
    }
}
