package org.keratin.tests.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keratin.Keras;
import org.keratin.Model;
import org.keratin.Sequential;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.initializers.Initializers;
import org.keratin.layers.Dense;
import org.keratin.layers.Dropout;
import org.keratin.random.GlobalSeeds;
import org.keratin.random.RandomOps;
import org.keratin.random.SeedGenerator;
import org.keratin.runtime.DType;
import org.keratin.runtime.NDArray;

/** keras.random equals Keras on JAX: uniform draws bit by bit, normal ones within 4 ULP. */
class RandomDrawsTest {
    private static final Map<String, long[]> SHAPES =
            Map.of(
                    "scalar", new long[0],
                    "7", new long[] {7},
                    "3x4", new long[] {3, 4},
                    "2x3x5", new long[] {2, 3, 5},
                    "1000", new long[] {1000},
                    "empty", new long[] {0, 3});

    @ParameterizedTest
    @ValueSource(strings = {"uniform", "normal", "truncated_normal"})
    void successiveDraws(String distribution) throws IOException {
        Map<String, NDArray> goldens = Goldens.read("random/" + distribution + ".npz");
        for (Map.Entry<String, long[]> shape : SHAPES.entrySet()) {
            SeedGenerator seeds = new SeedGenerator(1337);
            for (int i = 0; i < 3; i++) {
                String name = "float32_" + shape.getKey() + "_" + i;
                long[] sizes = shape.getValue();
                Tensor draw =
                        switch (distribution) {
                            case "uniform" ->
                                    RandomOps.uniform(sizes, 0, 1, DType.FLOAT32, seeds.next());
                            case "normal" ->
                                    RandomOps.normal(sizes, 0, 1, DType.FLOAT32, seeds.next());
                            default ->
                                    RandomOps.truncatedNormal(
                                            sizes, 0, 1, DType.FLOAT32, seeds.next());
                        };
                Goldens.assertUlps(
                        name,
                        goldens.get(name),
                        draw.array(),
                        distribution.equals("uniform") ? 0 : 4);
            }
        }
    }

    @Test
    void initializers() throws IOException {
        Map<String, NDArray> goldens = Goldens.read("random/initializers.npz");
        for (String kind : List.of("glorot", "he", "lecun")) {
            for (String distribution : List.of("uniform", "normal")) {
                for (String shape : List.of("5x7", "3x3x4x8", "64x32")) {
                    String name = kind + "_" + distribution;
                    long[] sizes =
                            Arrays.stream(shape.split("x")).mapToLong(Long::parseLong).toArray();
                    NDArray made =
                            Initializers.from(
                                            Map.of(
                                                    "class_name",
                                                    name,
                                                    "config",
                                                    Map.of("seed", 42)))
                                    .initialize(sizes, DType.FLOAT32);
                    Goldens.assertUlps(
                            name,
                            goldens.get(name + "_" + shape),
                            made,
                            distribution.equals("uniform") ? 0 : 4);
                }
            }
        }
    }

    @Test
    void dropout() throws IOException {
        Map<String, NDArray> goldens = Goldens.read("random/dropout.npz");
        Tensor x = Tensor.of(goldens.get("x"));
        for (String rate : List.of("0.1", "0.5", "0.9")) {
            SeedGenerator seeds = new SeedGenerator(1337);
            for (int i = 0; i < 3; i++) {
                Tensor y = RandomOps.dropout(x, Double.parseDouble(rate), x.dims(), seeds.next());
                Goldens.assertUlps(rate, goldens.get("rate_" + rate + "_" + i), y.array(), 0);
            }
        }
    }

    @Test
    void defaultSeedsAreThoseOfCPython() {
        GlobalSeeds.set(1337);
        assertEquals(
                List.of(663307073L, 993786079L, 572589546L, 762227828L),
                List.of(
                        GlobalSeeds.next(),
                        GlobalSeeds.next(),
                        GlobalSeeds.next(),
                        GlobalSeeds.next()));
    }

    @Test
    void weightsFollowFromTheRandomSeed() throws IOException {
        Map<String, NDArray> goldens = Goldens.read("random/set_random_seed.npz");
        for (long seed : new long[] {0, 42, 1337}) {
            Keras.clearSession();
            Keras.setRandomSeed(seed);
            Model model =
                    new Sequential(Keras.input(3), new Dense(4), new Dropout(0.2), new Dense(2));
            for (Variable variable : model.weights()) {
                String path = variable.path().substring(variable.path().indexOf('/') + 1);
                NDArray expected = goldens.get(seed + "/model/" + path);
                if (expected == null) {
                    expected = goldens.get(seed + "/model/" + variable.path());
                }
                Goldens.assertUlps(variable.path(), expected, variable.array(), 0);
            }
        }
    }
}
