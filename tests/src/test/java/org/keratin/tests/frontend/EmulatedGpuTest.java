package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Tensor;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.Npy;

/**
 * Models on the emulated GPU give the CPU's bits in strict numerics: one tile level, two mappings.
 */
class EmulatedGpuTest {
    private static Path example(String name) {
        return Path.of(System.getProperty("keratin.root", "..")).resolve("examples").resolve(name);
    }

    /** The first rows of an example's images. */
    private static Tensor images(String name, int count) throws IOException {
        NDArray all = Npy.read(example(name).resolve("x.npy"));
        long[] shape = all.shape();
        shape[0] = count;
        NDArray some = NDArray.allocate(DType.FLOAT32, shape);
        for (long i = 0; i < some.size(); i++) {
            some.setDouble(i, all.getDouble(i));
        }
        return Tensor.of(some.toFloatArray(), shape);
    }

    private static float[] predict(Model model, String backend, Tensor x) {
        model.execution(o -> o.backend(backend).numerics(Numerics.STRICT).cache(false));
        return model.predict(x).toFloatArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 33})
    void denseModel(int batch) throws IOException {
        Model model = Keras.load(example("digits-mlp").resolve("model.keras"));
        Tensor x = images("digits-mlp", batch);
        assertArrayEquals(predict(model, "cpu", x), predict(model, "cuda-emulated", x));
    }

    @Test
    void convolutionalModel() throws IOException {
        Model model = Keras.load(example("fashion-mnist-cnn").resolve("model.keras"));
        Tensor x = images("fashion-mnist-cnn", 3);
        assertArrayEquals(predict(model, "cpu", x), predict(model, "cuda-emulated", x));
    }
}
