package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keratin.JitCompile;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;

/**
 * Fifty compiled SGD steps follow those of real Keras on JAX, and predict then uses the new
 * weights.
 */
class TrainingTest {
    private static final int STEPS = 50;
    private static final int BATCH = 32;

    @ParameterizedTest
    @CsvSource({
        "softmax, interpreter",
        "softmax, cpu",
        "logits, interpreter",
        "logits, cpu",
        "mse, interpreter",
        "mse, cpu"
    })
    void fiftySteps(String name, String backend) throws IOException {
        String folder = "train-sgd-mlp/" + name + "/";
        Model model = Keras.load(Goldens.path(folder + "model.keras"));
        model.execution(
                o ->
                        o.backend(backend)
                                .numerics(Numerics.STRICT)
                                .cache(false)
                                .jitCompile(JitCompile.AUTO));
        Map<String, NDArray> data = Goldens.read(folder + "inputs.npz");
        NDArray losses = Npy.read(Goldens.path(folder + "losses.npy"));
        Tensor probe = Tensor.of(data.get("x_predict"));
        model.predict(probe);
        List<String> compiledBefore = predictLines(model);
        for (int i = 0; i < STEPS; i++) {
            Tensor x = Tensor.of(data.get("x").slice(i, i + 1).reshape(BATCH, -1));
            NDArray y = data.get("y").slice(i, i + 1);
            Tensor labels = Tensor.of(y.rank() == 2 ? y.reshape(BATCH) : y.reshape(BATCH, -1));
            double expected = losses.getDouble(i);
            assertEquals(
                    expected,
                    model.trainOnBatch(x, labels).get("loss"),
                    1e-5 * expected,
                    "loss of step " + i);
        }
        Map<String, NDArray> weights = Goldens.read(folder + "weights.npz");
        for (Variable variable : model.weights()) {
            NDArray expected =
                    weights.entrySet().stream()
                            .filter(e -> variable.path().endsWith(e.getKey()))
                            .findFirst()
                            .orElseThrow()
                            .getValue();
            Goldens.assertClose(expected, variable.array(), 1e-4, 1e-5);
        }
        Goldens.assertClose(
                Goldens.read(folder + "predictions.npz").get("out0"),
                model.predict(probe).array(),
                1e-4,
                1e-5);
        assertEquals(compiledBefore, predictLines(model), "predict was not compiled again");
    }

    private static List<String> predictLines(Model model) {
        return model.jitReport().stream().filter(line -> line.startsWith("predict")).toList();
    }
}
