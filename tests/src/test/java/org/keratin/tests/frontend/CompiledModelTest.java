package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.CompiledModel;
import org.keratin.Device;
import org.keratin.JitCompile;
import org.keratin.Keras;
import org.keratin.KerasTensor;
import org.keratin.Model;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.layers.Dense;
import org.keratin.layers.Flatten;
import org.keratin.optimizers.Sgd;
import org.keratin.random.GlobalSeeds;

/** Embedding: an immutable compiled model, called with tensors or with the caller's own memory. */
class CompiledModelTest {
    private static Model model() {
        KerasTensor in = Keras.input(Shape.of(4, 4), "float32", "image");
        return new Model(
                in,
                new Dense(3).activation("softmax").name("scores").apply(new Flatten().apply(in)));
    }

    private static float[] values(int count) {
        Random random = new Random(7);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat();
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpreter", "cpu"})
    void callsAndRunsFromAnyThread(String backend) {
        Model model = model();
        CompiledModel compiled = model.compiled(o -> o.backend(backend).threads(2).cache(false));
        float[] x = values(5 * 16);
        float[] expected =
                model.execution(o -> o.backend("interpreter"))
                        .predict(Tensor.of(x, 5, 4, 4))
                        .toFloatArray();
        assertArrayEquals(expected, compiled.call(Tensor.of(x, 5, 4, 4)).toFloatArray(), 1e-5f);
        IntStream.range(0, 16)
                .parallel()
                .forEach(
                        i -> {
                            try (Arena arena = Arena.ofConfined()) {
                                MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_FLOAT, x);
                                MemorySegment output =
                                        arena.allocate(ValueLayout.JAVA_FLOAT, 5 * 3);
                                compiled.run(Map.of("image", input), Map.of("scores", output));
                                assertArrayEquals(
                                        expected, output.toArray(ValueLayout.JAVA_FLOAT), 1e-5f);
                            }
                        });
        assertTrue(compiled.memoryPlan(32) >= 0);
        assertTrue(
                compiled.jitReport()
                        .getFirst()
                        .contains(backend.equals("cpu") ? "compiled for cpu" : "interpreted"));
    }

    @Test
    void keepsTheWeightsThatItWasCompiledWith() {
        Model model = model();
        model.compile(c -> c.optimizer(new Sgd(1)).loss("mse").jitCompile(false));
        CompiledModel compiled = model.compiled(o -> o.jitCompile(JitCompile.FALSE));
        Tensor x = Tensor.of(values(2 * 16), 2, 4, 4);
        float[] before = compiled.call(x).toFloatArray();
        model.trainOnBatch(x, Tensor.of(new float[6], 2, 3));
        assertArrayEquals(before, compiled.call(x).toFloatArray());
        assertTrue(Math.abs(model.predict(x).toFloatArray()[0] - before[0]) > 1e-6);
    }

    @Test
    void compilesForADevice() {
        CompiledModel compiled =
                model().compiled(o -> o.device(Device.CPU).threads(1).jitCompile(JitCompile.TRUE));
        assertEquals(Shape.of(1, 3), compiled.call(Tensor.of(values(16), 1, 4, 4)).shape());
    }

    @Test
    void wrongMemoryIsRefused() {
        CompiledModel compiled = model().compiled(o -> o.jitCompile(JitCompile.FALSE));
        MemorySegment input = MemorySegment.ofArray(values(32));
        assertEquals(
                "output 'scores' is missing; given are []",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> compiled.run(Map.of("image", input), Map.of()))
                        .getMessage());
        assertEquals(
                "output 'scores' needs 24 bytes for shape (2, 3). Received: 12",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        compiled.run(
                                                Map.of("image", input),
                                                Map.of(
                                                        "scores",
                                                        MemorySegment.ofArray(new float[3]))))
                        .getMessage());
    }

    @Test
    void rowsAreShuffledAsByNumPy() {
        GlobalSeeds.set(1337);
        assertArrayEquals(
                new int[] {5, 3, 1, 0, 4, 6, 10, 2, 9, 11, 8, 7}, GlobalSeeds.permutation(12));
    }

    /** Garbage of each call costs page faults while the young heap is fresh. */
    @Test
    void aRepeatedCallLeavesLittleGarbage() {
        CompiledModel compiled = model().compiled(o -> o.backend("cpu").threads(1).cache(false));
        Map<String, MemorySegment> x = Map.of("image", Arena.global().allocate(5L * 16 * 4, 64));
        Map<String, MemorySegment> y = Map.of("scores", Arena.global().allocate(5L * 3 * 4, 64));
        for (int i = 0; i < 20_000; i++) {
            compiled.run(x, y);
        }
        var threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            compiled.run(x, y);
        }
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / 1000;
        assertTrue(bytes < 1000, bytes + " bytes a call");
    }
}
