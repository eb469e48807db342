package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.Keras;
import org.keratin.KerasTensor;
import org.keratin.Model;
import org.keratin.Tensor;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.layers.Dense;
import org.keratin.layers.Flatten;
import org.keratin.layers.TimeDistributed;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * One compile of a model with an unknown batch and an unknown sequence length is right for every
 * pair of sizes.
 */
class SymbolsTest {
    private static final int[] BATCHES = {1, 2, 3, 7, 33};
    private static final int[] STEPS = {1, 5, 16};

    @ParameterizedTest
    @ValueSource(strings = {"interpreter", "cpu"})
    void flattenAndTimeDistributed(String backend) {
        KerasTensor in = Keras.input(null, 4, 3);
        Dense dense = new Dense(5).activation("tanh");
        Model model =
                new Model(
                        in,
                        new TimeDistributed(dense)
                                .apply(new TimeDistributed(new Flatten()).apply(in)));
        model.execution(o -> o.backend(backend).numerics(Numerics.STRICT).cache(false));
        Random random = new Random(13);
        for (int batch : BATCHES) {
            for (int steps : STEPS) {
                float[] values = new float[batch * steps * 12];
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) random.nextGaussian();
                }
                NDArray y =
                        model.predict(Tensor.of(values, batch, steps, 4, 3), p -> p.batchSize(64))
                                .array();
                Goldens.assertClose(reference(dense, values, batch, steps), y, 1e-5, 1e-6);
            }
        }
        assertEquals(
                1,
                model.jitReport().stream().filter(line -> line.startsWith("predict")).count(),
                "one compile serves all sizes");
    }

    /** Each step by itself, in double precision. */
    private static NDArray reference(Dense dense, float[] x, int batch, int steps) {
        NDArray kernel = dense.weights().get(0).array();
        NDArray bias = dense.weights().get(1).array();
        NDArray y = NDArray.allocate(DType.FLOAT32, batch, steps, 5);
        for (int row = 0; row < batch * steps; row++) {
            for (int unit = 0; unit < 5; unit++) {
                double sum = bias.getDouble(unit);
                for (int i = 0; i < 12; i++) {
                    sum += x[row * 12 + i] * kernel.getDouble(i * 5L + unit);
                }
                y.setDouble(row * 5L + unit, Math.tanh(sum));
            }
        }
        return y;
    }
}
