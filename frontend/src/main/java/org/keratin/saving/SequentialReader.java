package org.keratin.saving;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.Layer;
import org.keratin.Sequential;
import org.keratin.Shape;

/** Rebuilds a sequential model from its config. */
final class SequentialReader {
    private SequentialReader() {}

    static Sequential read(ConfigReader config, ObjectReader objects) {
        List<Layer> layers = new ArrayList<>();
        for (Object element : config.list("layers")) {
            layers.add(objects.layer(config.at("layers", element)));
        }
        Sequential model = ObjectReader.guarded(config, () -> new Sequential(layers));
        model.name(config.string("name"));
        if (!model.isBuilt() && config.get("build_input_shape") instanceof List<?> list) {
            List<@Nullable Number> dims = new ArrayList<>();
            for (Object dim : list) {
                if (dim != null && !(dim instanceof Number)) {
                    throw config.error(
                            "`build_input_shape` must hold integers and nulls. Received: " + list);
                }
                dims.add((Number) dim);
            }
            ObjectReader.guarded(
                    config,
                    () -> {
                        model.build(Shape.of(dims));
                        return model;
                    });
        }
        return model;
    }
}
