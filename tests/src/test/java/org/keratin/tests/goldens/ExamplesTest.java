package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Progress;
import org.keratin.Tensor;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;
import org.keratin.verify.Comparison;

/** The examples evaluate and predict as they did in Keras. */
class ExamplesTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        List<Path> examples = Folders.with(Folders.EXAMPLES, "model.keras", "expected.json");
        assertEquals(2, examples.size());
        // The interpreter takes its time on the larger model: strict there says all.
        return Engine.available().stream()
                .filter(
                        engine ->
                                !engine.backend().equals("interpreter")
                                        || engine.numerics() == Numerics.STRICT)
                .flatMap(
                        engine ->
                                examples.stream()
                                        .map(
                                                folder ->
                                                        dynamicTest(
                                                                engine + " " + folder.getFileName(),
                                                                () -> run(folder, engine))));
    }

    private static void run(Path folder, Engine engine) throws IOException {
        Model model = Keras.load(folder.resolve("model.keras")).execution(engine::apply);
        Tensor x = Tensor.of(Npy.read(folder.resolve("x.npy")));
        Tensor labels = Tensor.of(Npy.read(folder.resolve("labels.npy")));
        JsonNode expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        Map<String, Double> found =
                model.evaluate(x, labels, options -> options.progress(Progress.NONE));
        assertEquals(expected.size(), found.size());
        assertEquals(expected.path("accuracy").asDouble(), found.get("accuracy"), 1e-7);
        assertEquals(expected.path("loss").asDouble(), found.get("loss"), 1e-5);
        NDArray predictions = Npy.read(folder.resolve("predictions.npy"));
        NDArray first =
                model.predict(
                                Tensor.of(x.array().slice(0, predictions.dim(0))),
                                options -> options.progress(Progress.NONE))
                        .array();
        Comparison comparison =
                Comparison.of(first, predictions, new Comparison.Tolerance(1e-4, 1e-5));
        assertTrue(comparison.problem().isEmpty(), comparison::problem);
    }
}
