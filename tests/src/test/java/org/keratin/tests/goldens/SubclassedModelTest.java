package org.keratin.tests.goldens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keratin.CallContext;
import org.keratin.Keras;
import org.keratin.Layer;
import org.keratin.LayerConfig;
import org.keratin.Model;
import org.keratin.Shape;
import org.keratin.Tensor;
import org.keratin.Variable;
import org.keratin.layers.Dense;
import org.keratin.layers.Dropout;
import org.keratin.layers.LayerRegistry;
import org.keratin.ops.Ops;
import org.keratin.random.SeedGenerator;
import org.keratin.verify.CaseRunner;

/**
 * A model of a class of its own, saved by Keras in Python: its weights load by the paths of its
 * attributes.
 */
class SubclassedModelTest {
    static final class Mixer extends Layer {
        final Dense project = new Dense(2);
        final List<Object> blocks =
                List.of(
                        new Dense(3).activation("tanh"),
                        new Dense(2),
                        List.of(new Dense(2).useBias(false)));
        final Map<String, Layer> named = new LinkedHashMap<>();
        final SeedGenerator seedGenerator = new SeedGenerator(3);
        Variable scale;

        Mixer() {
            named.put("b", new Dense(2));
            named.put("a", new Dense(4));
        }

        private Layer block(int i) {
            return (Layer)
                    (blocks.get(i) instanceof List<?> list ? list.getFirst() : blocks.get(i));
        }

        @Override
        public void build(Shape input) {
            scale = addWeight(w -> w.name("scale").shape(2));
        }

        @Override
        public Tensor call(Tensor inputs, CallContext c) {
            Tensor x = block(2).apply(block(1).apply(block(0).apply(inputs)));
            Tensor mixed = named.get("b").apply(named.get("a").apply(project.apply(x)));
            return Ops.multiply(mixed, scale.value());
        }
    }

    static final class Subclassed extends Model {
        final Dense first = new Dense(3);
        final Dense again = first;
        final Dropout drop = new Dropout(0.5);
        final Dense outputLayer = new Dense(2);
        final Mixer mixer = new Mixer();

        @Override
        public Tensor call(Tensor inputs, CallContext c) {
            return mixer.apply(outputLayer.apply(drop.apply(first.apply(inputs))));
        }
    }

    @BeforeAll
    static void register() {
        LayerRegistry.register(
                "guide>Subclassed", (LayerConfig c) -> new Subclassed().name(c.layer()));
    }

    static List<Engine> engines() {
        return Engine.available();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void predictsAsInKeras(Engine engine) {
        CaseRunner.Outcome outcome =
                CaseRunner.run(Folders.GOLDENS.resolve("guide/subclassed"), engine::apply);
        assertTrue(outcome.passed(), outcome::line);
    }

    @Test
    void keepsItsNameAndCountsItsWeights() {
        Model model = Keras.load(Folders.GOLDENS.resolve("guide/subclassed/model.keras"));
        assertEquals("subclassed", model.name());
        assertEquals(16, model.weights().size());
    }
}
