package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CallContext;
import org.keratin.JitCompile;
import org.keratin.Keras;
import org.keratin.KerasTensor;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.UnsupportedOperationsException;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.layers.Embedding;
import org.keratin.layers.LayerRegistry;
import org.keratin.ops.Ops;
import org.keratin.random.RandomOps;
import org.keratin.random.SeedGenerator;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/**
 * Three classes of "Migrating Keras 2 code to multi-backend Keras 3", against what real Keras does.
 */
class MigrationGuideTest {
    /** Goes through strings, which no compiler supports. */
    static final class MyModel extends Model {
        @Override
        public Tensor call(Tensor inputs, CallContext context) {
            Tensor string = Ops.strings().asString(inputs);
            return Ops.strings().toNumber(string);
        }
    }

    static final class PositionalEmbedding extends Layer {
        final Embedding positionEmbeddings;

        PositionalEmbedding(int sequenceLength, int outputDim) {
            positionEmbeddings = new Embedding(sequenceLength, outputDim);
        }

        @Override
        public void build(Shape input) {
            positionEmbeddings.build(input);
        }

        @Override
        public Tensor call(Tensor inputs, CallContext context) {
            Tensor x = Ops.cast(inputs, computeDtype());
            Tensor positions = Ops.arange(Ops.shape(x).get(1), DType.INT32);
            return Ops.add(x, positionEmbeddings.apply(positions));
        }
    }

    static final class RandomNoiseLayer extends Layer {
        private final double noiseRate;
        final SeedGenerator seedGenerator = new SeedGenerator(1337);

        RandomNoiseLayer(double noiseRate) {
            this.noiseRate = noiseRate;
        }

        @Override
        public Tensor call(Tensor inputs, CallContext context) {
            Tensor noise =
                    RandomOps.uniform(
                            Ops.shape(inputs), 0, noiseRate, DType.FLOAT32, seedGenerator.next());
            return Ops.add(inputs, noise);
        }
    }

    private static Tensor guideInput() {
        return Tensor.of(new int[] {1, 2, 3, 4, 5, 6}, 2, 3);
    }

    private static String part(String op) {
        return op
                + " (No registered '"
                + op
                + "' OpKernel for XLA_CPU_JIT devices compatible with node {{node "
                + op
                + "}}){{node "
                + op
                + "}}";
    }

    @Test
    void stringOpsAreRefusedByDefaultWithTheDocumentedError() {
        Keras.clearSession();
        MyModel model = new MyModel();
        model.execution(o -> o.backend("cpu").cache(false));
        model.compile(c -> c.optimizer("sgd").loss("mse"));
        UnsupportedOperationsException error =
                assertThrows(
                        UnsupportedOperationsException.class, () -> model.predict(guideInput()));
        String text = error.getMessage().replaceFirst("on_data_\\d+\\[", "on_data_1[");
        assertEquals(
                "Detected unsupported operations when trying to compile graph"
                        + " __inference_one_step_on_data_1[] on XLA_CPU_JIT: "
                        + part("AsString")
                        + ", "
                        + part("StringToNumber")
                        + "\n"
                        + "The op is created at: layer 'my_model'\n"
                        + "The op is created at: layer 'my_model'\n"
                        + "To fix it: compile(c -> c.jitCompile(false)) or model.jitCompile(false)"
                        + " [--jit-compile false].",
                text);
    }

    @Test
    void stringOpsRunWithoutJitAsAttributeAndAsArgument() {
        MyModel byAttribute = new MyModel();
        byAttribute.jitCompile(false);
        MyModel byArgument = new MyModel();
        byArgument.compile(c -> c.optimizer("sgd").loss("mse").jitCompile(false));
        for (MyModel model : new MyModel[] {byAttribute, byArgument}) {
            Tensor y = model.predict(guideInput());
            assertEquals(DType.FLOAT32, y.dtype());
            assertEquals(Shape.of(2, 3), y.shape());
            assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, y.toFloatArray());
            assertTrue(model.jitReport().getFirst().contains("interpreted (jit_compile=false)"));
        }
    }

    @Test
    void jitCompileTrueOnStringsFailsToo() {
        MyModel model = new MyModel();
        model.execution(o -> o.backend("cpu").cache(false).jitCompile(JitCompile.TRUE));
        assertThrows(UnsupportedOperationsException.class, () -> model.predict(guideInput()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpreter", "cpu"})
    void positionalEmbeddingWithBuild(String backend) throws IOException {
        LayerRegistry.register(
                "guide>PositionalEmbedding",
                c ->
                        new PositionalEmbedding(
                                        c.integer("sequence_length"), c.integer("output_dim"))
                                .name(c.layer()));
        Model model = Keras.load(Goldens.path("guide/positional-embedding/model.keras"));
        model.execution(
                o ->
                        o.backend(backend)
                                .numerics(Numerics.STRICT)
                                .cache(false)
                                .jitCompile(JitCompile.AUTO));
        NDArray x = Goldens.read("guide/positional-embedding/inputs.npz").get("arg0");
        NDArray y = Goldens.read("guide/positional-embedding/outputs.npz").get("out0");
        Goldens.assertClose(y, model.predict(Tensor.of(x)).array(), 1e-4, 1e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpreter", "cpu"})
    void randomNoiseDrawsAnewInEachCallCompiledToo(String backend) throws IOException {
        Map<String, NDArray> draws = Goldens.read("guide/random-noise/draws.npz");
        Tensor x = Tensor.of(draws.get("x"));
        KerasTensor in = Keras.input(6);
        RandomNoiseLayer noise = new RandomNoiseLayer(0.3);
        Model model = new Model(in, noise.apply(in));
        model.execution(o -> o.backend(backend).numerics(Numerics.STRICT).cache(false));
        assertTrue(
                draws.get("model_state_when_built").sameBits(noise.seedGenerator.state().array()));
        for (int i = 0; i < 2; i++) {
            NDArray y = model.predict(x, p -> p.batchSize(4)).array();
            Goldens.assertClose(draws.get("predict_" + i), y, 0, 1e-7);
            assertTrue(
                    draws.get("predict_" + i + "_state")
                            .sameBits(noise.seedGenerator.state().array()));
        }
    }

    @Test
    void randomNoiseEagerly() throws IOException {
        Map<String, NDArray> draws = Goldens.read("guide/random-noise/draws.npz");
        RandomNoiseLayer layer = new RandomNoiseLayer(0.3);
        for (int i = 0; i < 3; i++) {
            NDArray y = layer.apply(Tensor.of(draws.get("x"))).array();
            Goldens.assertClose(draws.get("layer_" + i), y, 0, 1e-7);
        }
        assertTrue(draws.get("layer_state").sameBits(layer.seedGenerator.state().array()));
    }
}
