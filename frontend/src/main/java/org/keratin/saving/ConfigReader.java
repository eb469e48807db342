package org.keratin.saving;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of a model's config with the place where it stands, for errors that say where. */
record ConfigReader(String file, String where, Map<String, @Nullable Object> values) {
    ModelFileException error(String problem) {
        return new ModelFileException(
                file, "config.json, " + where + ": " + problem, "Save the model again in Keras 3");
    }

    ModelFileException error(String problem, Throwable cause) {
        return new ModelFileException(
                file,
                "config.json, " + where + ": " + problem,
                "Save the model again in Keras 3",
                cause);
    }

    /** For what no file could change: the class is missing here. */
    ModelFileException unknown(String problem) {
        return new ModelFileException(
                file,
                "config.json, " + where + ": " + problem,
                "Register it with LayerRegistry.register before loading, or use layers that are"
                        + " known");
    }

    @Nullable Object get(String key) {
        return values.get(key);
    }

    String string(String key) {
        if (values.get(key) instanceof String string) {
            return string;
        }
        throw error("`" + key + "` must be a string. Received: " + values.get(key));
    }

    /** The elements of a list that holds no nulls. */
    List<Object> list(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list.stream()
                    .map(
                            element -> {
                                if (element == null) {
                                    throw error("`" + key + "` holds a null");
                                }
                                return (Object) element;
                            })
                    .toList();
        }
        throw error("`" + key + "` must be a list. Received: " + values.get(key));
    }

    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> map(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw error("`" + key + "` must be an object. Received: " + values.get(key));
    }

    /** The object under a key. */
    ConfigReader object(String key) {
        return new ConfigReader(file, where + "." + key, map(key));
    }

    /** An object that stands in the list under a key; named by its `name` where it has one. */
    @SuppressWarnings("unchecked")
    ConfigReader at(String key, Object element) {
        if (element instanceof Map<?, ?> map) {
            Object name =
                    map.get("name") == null && map.get("config") instanceof Map<?, ?> config
                            ? config.get("name")
                            : map.get("name");
            String place = name instanceof String ? "layer '" + name + "'" : where + "." + key;
            return new ConfigReader(file, place, (Map<String, @Nullable Object>) map);
        }
        throw error("`" + key + "` must hold objects. Received: " + element);
    }
}
