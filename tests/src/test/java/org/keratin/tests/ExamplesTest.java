package org.keratin.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.runtime.Npy;
import org.keratin.verify.Comparison;

/** The commands of the README on the examples, compared with what Keras printed and predicted. */
class ExamplesTest {
    @TempDir Path folder;

    private static Path example(String name) {
        return JavaProcess.ROOT.resolve("examples").resolve(name);
    }

    private static String keratin(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(JavaProcess.ROOT.resolve("keratin").toString());
        command.addAll(List.of(arguments));
        JavaProcess.Outcome outcome = JavaProcess.run(command);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits-mlp", "fashion-mnist-cnn"})
    void evaluatesAsKerasDid(String name) throws Exception {
        Path example = example(name);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(example.resolve("expected.json").toFile());
        for (String jit : List.of("auto", "false")) {
            JsonNode actual =
                    mapper.readTree(
                            keratin(
                                    "evaluate",
                                    example.resolve("model.keras").toString(),
                                    "--x",
                                    example.resolve("x.npy").toString(),
                                    "--y",
                                    example.resolve("labels.npy").toString(),
                                    "--jit-compile",
                                    jit,
                                    "--json"));
            assertEquals(expected.size(), actual.size(), actual::toString);
            for (var entry : expected.properties()) {
                double want = entry.getValue().asDouble();
                assertEquals(
                        want, actual.get(entry.getKey()).asDouble(), 1e-5 * want, entry.getKey());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits-mlp", "fashion-mnist-cnn"})
    void predictsAsKerasDid(String name) throws Exception {
        Path example = example(name);
        Path output = folder.resolve("y.npy");
        String out =
                keratin(
                        "predict",
                        example.resolve("model.keras").toString(),
                        "--input",
                        example.resolve("x.npy").toString(),
                        "--output",
                        output.toString(),
                        "--batch-size",
                        "96");
        assertEquals("", out);
        Comparison comparison =
                Comparison.of(
                        Npy.read(output),
                        Npy.read(example.resolve("predictions.npy")),
                        new Comparison.Tolerance(1e-4, 1e-5));
        assertEquals("", comparison.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits-mlp", "fashion-mnist-cnn"})
    void summarisesAsKerasDid(String name) throws Exception {
        assertEquals(
                Files.readString(example(name).resolve("summary.txt")),
                keratin("summary", example(name).resolve("model.keras").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stablehlo", "optimized", "kernels", "llvm", "asm"})
    void emitsEachStage(String stage) throws Exception {
        String text =
                keratin(
                        "compile",
                        example("digits-mlp").resolve("model.keras").toString(),
                        "--emit",
                        stage);
        assertTrue(text.lines().count() > 10, text);
    }
}
