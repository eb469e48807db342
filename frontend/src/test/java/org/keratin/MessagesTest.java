package org.keratin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keratin.layers.Conv2D;
import org.keratin.layers.Dense;
import org.keratin.layers.Embedding;
import org.keratin.ops.Ops;
import org.keratin.runtime.NDArray;

/** The documented texts, word for word, and what bad input is told. */
class MessagesTest {
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void interpreted() {
        Config.setBackend("interpreter");
        Config.setWarnings(warnings::add);
        Keras.clearSession();
    }

    @AfterEach
    void restore() {
        Config.setWarnings(text -> System.err.println("UserWarning: " + text));
    }

    private static String messageOf(Class<? extends RuntimeException> type, Runnable body) {
        return assertThrows(type, body::run).getMessage();
    }

    private static Tensor zeros(long... shape) {
        return Tensor.of(NDArray.allocate(org.keratin.runtime.DType.FLOAT32, shape));
    }

    @Test
    void saveWithoutExtension() {
        Model model = new Sequential(Keras.input(5), new Dense(2));
        assertEquals(
                "Invalid filepath extension for saving. Please add either a `.keras` extension for"
                    + " the native Keras format (recommended) or a `.h5` extension. Use"
                    + " `model.export(filepath)` if you want to export a SavedModel for use with"
                    + " TFLite/TFServing/etc. Received: filepath=saved_model.",
                messageOf(IllegalArgumentException.class, () -> model.save("saved_model")));
    }

    @Test
    void nestedInputs() {
        KerasTensor t = Keras.input(Shape.of(1), "float32", "foo");
        KerasTensor u = Keras.input(Shape.of(1), "float32", "bar");
        Tensor out = Ops.add(t, u);
        Map<String, Object> inner = Map.of("baz", u);
        String expected =
                "When providing `inputs` as a dict, all values in the dict must be KerasTensors."
                        + " Received: inputs={'foo': <KerasTensor shape=(None, 1), dtype=float32,"
                        + " sparse=None, name=foo>, 'bar': {'baz': <KerasTensor shape=(None, 1),"
                        + " dtype=float32, sparse=None, name=bar>}} including invalid value {'baz':"
                        + " <KerasTensor shape=(None, 1), dtype=float32, sparse=None, name=bar>} of"
                        + " type <class '"
                        + inner.getClass().getName()
                        + "'>";
        assertEquals(
                expected,
                messageOf(
                        IllegalArgumentException.class,
                        () -> new Model(Map.of("foo", t, "bar", inner), out)));
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("foo", t);
        ordered.put("bar", inner);
        assertEquals(
                expected, messageOf(IllegalArgumentException.class, () -> new Model(ordered, out)));
    }

    static final class MyCustomLayer extends Layer {
        @Override
        public Tensor call(Tensor x, CallContext c) {
            return Ops.greater(Ops.mean(x), 0.5).booleanValue()
                    ? Ops.multiply(x, 2.0)
                    : Ops.divide(x, 2.0);
        }
    }

    @Test
    void symbolicBoolean() {
        String text =
                messageOf(
                        IllegalStateException.class,
                        () -> new MyCustomLayer().apply(Keras.input(3)));
        assertTrue(
                text.startsWith(
                        "Exception encountered when calling MyCustomLayer.call().\n\n"
                            + "Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You"
                            + " can attempt the following resolutions to the problem: "),
                text);
        assertTrue(text.contains("ops.cond"), text);
    }

    static final class CondLayer extends Layer {
        @Override
        public Tensor call(Tensor x, CallContext c) {
            return Ops.cond(
                    Ops.greater(Ops.mean(x), 0.5),
                    () -> Ops.multiply(x, 2.0),
                    () -> Ops.divide(x, 2.0));
        }
    }

    @Test
    void condIsTheFix() {
        Model model = new Sequential(Keras.input(2), new CondLayer());
        assertEquals(4, model.predict(Tensor.of(new float[] {2, 2}, 1, 2)).toFloatArray()[0]);
        assertEquals(
                0.125f, model.predict(Tensor.of(new float[] {0.25f, 0}, 1, 2)).toFloatArray()[0]);
    }

    @Test
    void kerasTensorHasNoValue() {
        assertEquals(
                "A KerasTensor cannot be used as input to a Java function. A KerasTensor is a"
                    + " symbolic placeholder for a shape and dtype, used when constructing Keras"
                    + " Functional models or Keras Functions. You can only use it as input to a"
                    + " Keras layer or a Keras operation (from the namespaces `keras.layers` and"
                    + " `keras.operations`).",
                messageOf(IllegalArgumentException.class, () -> Keras.input(2, 2, 1).array()));
    }

    static final class Untracked extends Layer {
        NDArray w = NDArray.of(new float[] {1, 2, 3}, 3);

        @Override
        public Tensor call(Tensor x, CallContext c) {
            return Ops.multiply(x, Tensor.of(w));
        }
    }

    @Test
    void plainArraysAreNotTracked() {
        Sequential model = new Sequential(new Untracked());
        model.compile(c -> c.optimizer("sgd").loss("mse"));
        model.trainOnBatch(zeros(2, 3), zeros(2, 3));
        assertEquals(List.of("The model does not have any trainable weights."), warnings);
    }

    static final class CustomLayer extends Layer {
        @Override
        public Structure<Tensor> call(Structure<Tensor> inputs, CallContext c) {
            return inputs.get("foo");
        }
    }

    @Test
    void nullInsideANestedArgument() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("baz", null);
        inputs.put("foo", Keras.input(1));
        inputs.put("bar", bar);
        String text =
                messageOf(
                        IllegalArgumentException.class,
                        () -> new CustomLayer().apply(Structure.from(inputs, Tensor.class)));
        assertTrue(text.contains("'custom_layer'"), text);
        assertTrue(text.contains("inputs['bar']['baz']"), text);
        assertTrue(text.contains("1. ") && text.contains("2. "), text);
    }

    static final class FramePositionEmbedding extends Layer {
        final Embedding positionEmbeddings = new Embedding(9, 6);

        @Override
        public Tensor call(Tensor x, CallContext c) {
            Tensor positions = Ops.arange(x.shape().dim(1));
            return Ops.add(x, positionEmbeddings.apply(positions));
        }
    }

    @Test
    void unbuiltState() {
        assertEquals(
                "Layer 'frame_position_embedding' looks like it has unbuilt state, but Keras is not"
                    + " able to trace the layer `call()` in order to build it automatically."
                    + " Possible causes:\n"
                    + "1. The `call()` method of your layer may be crashing. Try to `__call__()`"
                    + " the layer eagerly on some test input first to see if it works. E.g. `x ="
                    + " np.random.random((3, 4)); y = layer(x)`\n"
                    + "2. If the `call()` method is correct, then you may need to implement the"
                    + " `def build(self, input_shape)` method on your layer. It should create all"
                    + " variables used by the layer (e.g. by calling `layer.build()` on all its"
                    + " children layers).",
                messageOf(
                        IllegalStateException.class,
                        () -> new FramePositionEmbedding().apply(Keras.input(null, 6))));
    }

    static final class LateState extends Layer {
        Variable late;

        @Override
        public Tensor call(Tensor x, CallContext c) {
            late = addWeight(w -> w.name("late"));
            return x;
        }
    }

    static final class LateLayer extends Layer {
        Dense late;

        @Override
        public Tensor call(Tensor x, CallContext c) {
            late = new Dense(2);
            return x;
        }
    }

    @Test
    void stateAfterBuild() {
        String expected =
                "You cannot add new elements of state (variables or sub-layers) to a layer that is"
                    + " already built. All state must be created in the `__init__()` method or in"
                    + " the `build()` method.";
        assertEquals(
                expected,
                messageOf(IllegalStateException.class, () -> new LateState().apply(zeros(1, 2))));
        assertEquals(
                expected,
                messageOf(IllegalStateException.class, () -> new LateLayer().apply(zeros(1, 2))));
    }

    @Test
    void wrongInputs() {
        KerasTensor in = Keras.input(Shape.of(28, 28, 1), "float32", "image");
        Model model = new Model(in, new Conv2D(2, 3).apply(in));
        assertEquals(
                "Invalid input shape for input 'image'. Expected shape (None, 28, 28, 1), but input"
                        + " has incompatible shape (None, 28, 27, 1).",
                messageOf(
                        IllegalArgumentException.class, () -> model.predict(zeros(2, 28, 27, 1))));
        assertEquals(
                "Invalid input shape for input 'image'. Expected shape (None, 28, 28, 1), but input"
                        + " has incompatible shape (None, 784).",
                messageOf(IllegalArgumentException.class, () -> model.predict(zeros(2, 784))));
        assertEquals(
                "Invalid dtype for input 'image'. Expected float32, but input has dtype string.",
                messageOf(
                        IllegalArgumentException.class,
                        () -> model.predict(Tensor.of(NDArray.ofStrings(filled(), 1, 28, 28, 1)))));
    }

    private static String[] filled() {
        String[] texts = new String[784];
        java.util.Arrays.fill(texts, "0");
        return texts;
    }

    @Test
    void wrongInputsOfLayers() {
        assertEquals(
                "Input 0 of layer \"conv2d\" is incompatible with the layer: expected ndim=4, found"
                        + " ndim=2. Full shape received: (None, 3)",
                messageOf(
                        IllegalArgumentException.class,
                        () -> new Conv2D(2, 3).apply(Keras.input(3))));
        Dense dense = new Dense(2);
        dense.apply(Keras.input(3));
        assertEquals(
                "Input 0 of layer \"dense\" is incompatible with the layer: expected axis -1 of"
                        + " input shape to have value 3, but received input with shape (None, 4)",
                messageOf(IllegalArgumentException.class, () -> dense.apply(Keras.input(4))));
    }
}
