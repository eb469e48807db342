package org.keratin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.keratin.layers.InputLayer;
import org.keratin.naming.Names;
import org.keratin.random.GlobalSeeds;
import org.keratin.runtime.DType;
import org.keratin.saving.ModelLoader;

/** Where programs begin: inputs, global settings. */
public final class Keras {
    private Keras() {}

    /** A symbolic input; the batch is not in the shape, null is a size not known yet. */
    public static KerasTensor input(@Nullable Integer... shape) {
        return input(Shape.of(shape));
    }

    /** A symbolic float32 input. */
    public static KerasTensor input(Shape shape) {
        return input(shape, "float32", "");
    }

    /**
     * A symbolic input.
     *
     * @param name the input's name, empty for an automatic one
     */
    public static KerasTensor input(Shape shape, String dtype, String name) {
        InputLayer layer = new InputLayer(shape.behind(null), DType.ofKeras(dtype));
        return (name.isEmpty() ? layer : layer.name(name)).tensor();
    }

    /**
     * Loads a model from a {@code .keras} file.
     *
     * @throws org.keratin.saving.ModelFileException where the file is missing, damaged, or holds
     *     what is not known
     */
    public static Model load(Path path) {
        return ModelLoader.load(path);
    }

    /** Loads a model from a {@code .keras} file. */
    public static Model load(String path) {
        return load(Path.of(path));
    }

    /**
     * As {@code keras.utils.set_random_seed}: default seeds of layers and initializers follow from
     * it.
     */
    public static void setRandomSeed(long seed) {
        GlobalSeeds.set(seed);
    }

    /** Starts automatic names again, as {@code keras.utils.clear_session()}. */
    public static void clearSession() {
        Names.reset();
    }
}
