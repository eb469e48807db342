package org.keratin.saving;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Shape;
import org.keratin.Variable;
import org.keratin.naming.Names;
import org.keratin.random.SeedGenerator;
import org.keratin.runtime.NDArray;

/**
 * Puts saved arrays into a model's variables, walking it as Keras did when saving
 * (keras/src/saving/saving_lib.py): a layer's own variables under {@code vars/0…}, its attributes
 * by name, containers by class name and number.
 */
final class WeightLoader {
    private static final String LAYERS = "layers";
    private static final String REMEDY = "The weights must come from the same model as the config";

    private final String file;
    private final WeightsFile weights;
    private final Map<Object, Boolean> visited = new IdentityHashMap<>();

    WeightLoader(String file, WeightsFile weights) {
        this.file = file;
        this.weights = weights;
    }

    void load(Layer model) {
        load(model, "");
    }

    private void load(Layer layer, String path) {
        if (visited.put(layer, true) != null) {
            return;
        }
        own(layer, layer.ownVariables(), path);
        children(layer).forEach((name, child) -> load(layer, child, join(path, name)));
    }

    /**
     * Attributes by name, private ones last; the layers of a functional or sequential model before
     * all others.
     */
    private static Map<String, Object> children(Layer layer) {
        Map<String, Object> sorted =
                new TreeMap<>(
                        Comparator.comparing(
                                (String name) -> name.startsWith("_") ? "~" + name : name));
        sorted.putAll(layer.children());
        if (!(layer instanceof Model model)) {
            return sorted;
        }
        if (!model.isFunctional()) {
            // `layers` is an attribute of every model: layers not yet seen under a name before it
            // are saved there
            sorted.put(LAYERS, model.layers());
            return sorted;
        }
        Map<String, Object> layersFirst = new LinkedHashMap<>();
        layersFirst.put(LAYERS, model.layers());
        sorted.forEach(layersFirst::putIfAbsent);
        return layersFirst;
    }

    private void load(Layer parent, Object child, String path) {
        switch (child) {
            case Layer layer -> load(layer, path);
            case SeedGenerator seeds -> {
                // Keras saves no generators today; a file that has their states is believed
                if (visited.put(seeds, true) == null && weights.count(path + "/vars") > 0) {
                    own(parent, List.of(seeds.state()), path);
                }
            }
            case Collection<?> list -> container(parent, list, path);
            case Map<?, ?> map -> container(parent, map.values(), path);
            default -> {}
        }
    }

    /**
     * Elements are named by class and number, never by their own names; one seen before still takes
     * its number.
     */
    private void container(Layer parent, Collection<?> elements, String path) {
        Map<String, Integer> used = new HashMap<>();
        for (Object element : elements) {
            String base =
                    switch (element) {
                        case Layer layer -> Names.snakeCase(layer.className());
                        case Collection<?> ignored -> "container";
                        case Map<?, ?> ignored -> "container";
                        case null, default -> "";
                    };
            if (element != null && !base.isEmpty()) {
                int number = used.merge(base, 1, Integer::sum) - 1;
                load(parent, element, join(path, number == 0 ? base : base + "_" + number));
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private void own(Layer layer, List<Variable> variables, String path) {
        String vars = join(path, "vars");
        int count = weights.count(vars);
        if (count != variables.size()) {
            throw new ModelFileException(
                    file,
                    "layer '"
                            + layer.name()
                            + "' expected "
                            + variables.size()
                            + " variables, but the file has "
                            + count
                            + " at '"
                            + vars
                            + "'",
                    REMEDY);
        }
        for (int i = 0; i < count; i++) {
            assign(layer, variables.get(i), vars + "/" + i);
        }
    }

    /**
     * Shapes are compared before anything is read: a damaged file cannot ask for more memory than
     * the config does.
     */
    private void assign(Layer layer, Variable variable, String path) {
        long[] shape = weights.shape(path);
        if (!Arrays.equals(shape, variable.type().shape())) {
            throw new ModelFileException(
                    file,
                    "layer '"
                            + layer.name()
                            + "': variable '"
                            + variable.name()
                            + "' has the shape "
                            + variable.shape()
                            + ", but the file has "
                            + Shape.ofSizes(shape)
                            + " at '"
                            + path
                            + "'",
                    REMEDY);
        }
        NDArray array = weights.read(path);
        if (array.dtype().isFloat() != variable.dtype().isFloat()) {
            throw new ModelFileException(
                    file,
                    "layer '"
                            + layer.name()
                            + "': variable '"
                            + variable.name()
                            + "' is "
                            + variable.dtype().kerasName()
                            + ", but the file has "
                            + array.dtype().kerasName()
                            + " at '"
                            + path
                            + "'",
                    REMEDY);
        }
        variable.assign(array);
    }
}
