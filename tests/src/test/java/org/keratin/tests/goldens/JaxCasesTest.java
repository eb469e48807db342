package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keratin.CompiledModule;
import org.keratin.ir.Module;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.text.Parser;
import org.keratin.ir.text.Printer;
import org.keratin.ir.verify.Verifier;
import org.keratin.runtime.NDArray;
import org.keratin.verify.Comparison;

/**
 * Modules that JAX, TensorFlow and PyTorch/XLA exported, with what these compute: parsed, printed
 * and parsed again, interpreted, and compiled strict and fast.
 */
class JaxCasesTest {
    private static List<Path> cases() {
        return Stream.of("jax", "exported")
                .map(Folders.GOLDENS::resolve)
                .flatMap(f -> Folders.with(f, "model.mlir", "inputs.npz", "outputs.npz").stream())
                .toList();
    }

    @Test
    void thereAreCases() {
        assertTrue(cases().size() >= 50, () -> "only " + cases());
    }

    @TestFactory
    Stream<DynamicTest> printedTextsAreStable() {
        return cases().stream()
                .map(
                        folder ->
                                dynamicTest(
                                        "text " + folder.getFileName(), () -> printTwice(folder)));
    }

    @TestFactory
    Stream<DynamicTest> agreeWithJax() {
        return Engine.available().stream()
                .filter(engine -> !engine.toString().equals("interpreter fast"))
                .flatMap(
                        engine ->
                                cases().stream()
                                        .map(
                                                folder ->
                                                        dynamicTest(
                                                                engine + " " + folder.getFileName(),
                                                                () -> run(engine, folder))));
    }

    private static Module read(Path folder) throws IOException {
        Path file = folder.resolve("model.mlir");
        Module module = Parser.parse(Files.readString(file), file.toString());
        Verifier.verify(module);
        return module;
    }

    private static void printTwice(Path folder) throws IOException {
        String printed = Printer.print(read(folder));
        assertEquals(printed, Printer.print(Parser.parse(printed, folder + " again")));
    }

    private static void run(Engine engine, Path folder) throws IOException {
        int threads = engine.numerics() == Numerics.STRICT ? 1 : 2;
        CompiledModule module =
                CompiledModule.load(
                        folder.resolve("model.mlir"),
                        options ->
                                options.backend(engine.backend())
                                        .numerics(engine.numerics())
                                        .threads(threads)
                                        .cache(false));
        List<NDArray> results = module.call(NumberedArrays.inputs(folder));
        NumberedArrays.check(folder, results, tolerance(folder));
    }

    private static Comparison.Tolerance tolerance(Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        if (!Files.exists(file)) {
            return new Comparison.Tolerance(1e-4, 1e-5);
        }
        JsonNode own = new ObjectMapper().readTree(file.toFile()).at("/tolerances/outputs");
        return new Comparison.Tolerance(
                own.path("rtol").asDouble(1e-4), own.path("atol").asDouble(1e-5));
    }
}
