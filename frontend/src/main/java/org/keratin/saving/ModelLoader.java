package org.keratin.saving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Shape;
import org.keratin.Structure;

/** Loads a model from a file; the format is told by content, not by name alone. */
public final class ModelLoader {
    private static final long MOST_CONFIG_BYTES = 256L << 20;
    private static final long MOST_WEIGHT_BYTES = Integer.MAX_VALUE - 64L;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] HDF5 = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};

    private ModelLoader() {}

    /**
     * Loads a `.keras` file.
     *
     * @throws ModelFileException where the file is missing, damaged, not trusted or holds what is
     *     not known here
     */
    public static Model load(Path path) {
        String file = path.toString();
        if (!Files.exists(path)) {
            throw new ModelFileException(
                    file,
                    "File not found",
                    "Please ensure the file is an accessible `.keras` zip file");
        }
        if (Files.isDirectory(path)) {
            throw new ModelFileException(notSupported(file));
        }
        byte[] head = head(path);
        if (startsWith(head, HDF5)) {
            throw new ModelFileException(
                    file,
                    "this is a legacy whole-model HDF5 file, whose loading is not built yet",
                    "Load it in Keras 3 and save it with model.save(\"model.keras\")");
        }
        if (!startsWith(head, ZIP) && !file.endsWith(".keras")) {
            throw new ModelFileException(notSupported(file));
        }
        return loadArchive(path);
    }

    private static String notSupported(String file) {
        return "File format not supported: filepath="
                + file
                + ". Keras 3 only supports V3 `.keras` files and legacy H5 format files (`.h5`"
                + " extension). Note that the legacy SavedModel format is not supported by"
                + " `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an"
                + " inference-only layer in Keras 3, use `keras.layers.TFSMLayer("
                + file
                + ", call_endpoint='serving_default')` (note that your "
                + "`call_endpoint` might have a different name).";
    }

    private static Model loadArchive(Path path) {
        String file = path.toString();
        try (KerasArchive archive = KerasArchive.open(path)) {
            JsonConfig.parse(
                    file, "metadata.json", archive.read("metadata.json", MOST_CONFIG_BYTES));
            Map<String, @Nullable Object> config =
                    JsonConfig.parse(
                            file, "config.json", archive.read("config.json", MOST_CONFIG_BYTES));
            Layer made = new ObjectReader().layer(new ConfigReader(file, "the model", config));
            if (!(made instanceof Model model)) {
                throw new ModelFileException(
                        file,
                        "it holds the layer '" + made.className() + "', not a model",
                        "Save a model");
            }
            build(model, new ConfigReader(file, "the model", config));
            WeightsFile weights =
                    WeightsFile.of(file, archive.read("model.weights.h5", MOST_WEIGHT_BYTES));
            new WeightLoader(file, weights).load(model);
            CompileReader.compile(new ConfigReader(file, "the model", config), model, weights);
            return model;
        }
    }

    /**
     * A model of a class of its own makes its variables from the input shape that it was built
     * with.
     */
    private static void build(Model model, ConfigReader config) {
        if (model.isBuilt() || !(config.get("build_config") instanceof Map<?, ?>)) {
            return;
        }
        Object shape = ObjectReader.plain(config.object("build_config").get("input_shape"));
        if (shape != null) {
            Structure<Shape> shapes = shapes(config, shape);
            ObjectReader.guarded(config, () -> model.computeOutputShape(shapes));
        }
    }

    /** A list of sizes, or lists or maps of such. */
    private static Structure<Shape> shapes(ConfigReader config, Object value) {
        if (value instanceof List<?> list
                && list.stream().allMatch(size -> size == null || size instanceof Number)) {
            List<@Nullable Number> sizes = new ArrayList<>();
            list.forEach(size -> sizes.add((Number) size));
            // The batch that happened to build the model means nothing
            return Structure.of(sizes.isEmpty() ? Shape.of(sizes) : Shape.of(sizes).with(0, null));
        }
        if (value instanceof List<?> list) {
            List<Structure<Shape>> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(shapes(config, element == null ? "null" : element));
            }
            return new Structure.Seq<>(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Structure<Shape>> entries = new LinkedHashMap<>();
            map.forEach(
                    (key, element) ->
                            entries.put(
                                    String.valueOf(key),
                                    shapes(config, element == null ? "null" : element)));
            return new Structure.Dict<>(entries);
        }
        throw config.error(
                "`input_shape` must be a shape, a list or an object of shapes. Received: " + value);
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        } catch (IOException e) {
            throw new ModelFileException(
                    path.toString(),
                    "it cannot be read (" + e.getMessage() + ")",
                    "Check the path and its rights",
                    e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
