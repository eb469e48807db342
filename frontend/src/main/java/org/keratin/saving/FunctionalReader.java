package org.keratin.saving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.KerasTensor;
import org.keratin.Layer;
import org.keratin.Model;
import org.keratin.Structure;
import org.keratin.Tensor;
import org.keratin.layers.InputLayer;

/**
 * Rebuilds a functional model's graph from its config: each layer is made once and applied once per
 * inbound node, in an order in which all its inputs exist (keras/src/models/functional.py,
 * functional_from_config).
 */
final class FunctionalReader {
    private final ConfigReader config;
    private final ObjectReader objects;
    private final Map<String, LayerEntry> layers = new LinkedHashMap<>();

    /**
     * One entry of `layers`: the layer or op, its nodes, and the outputs of those that were
     * applied.
     */
    private static final class LayerEntry {
        final ConfigReader config;
        final ObjectReader.Applicable target;
        final List<Object> nodes;
        final List<Structure<Tensor>> outputs = new ArrayList<>();

        LayerEntry(ConfigReader config, ObjectReader.Applicable target, List<Object> nodes) {
            this.config = config;
            this.target = target;
            this.nodes = nodes;
        }
    }

    FunctionalReader(ConfigReader config, ObjectReader objects) {
        this.config = config;
        this.objects = objects;
    }

    Model read() {
        for (Object element : config.list("layers")) {
            ConfigReader entry = config.at("layers", element);
            String name = entry.string("name");
            List<Object> nodes = new ArrayList<>(entry.list("inbound_nodes"));
            LayerEntry made = new LayerEntry(entry, objects.applicable(entry), nodes);
            if (layers.put(name, made) != null) {
                throw config.error("two layers are named '" + name + "'");
            }
            if (made.target instanceof ObjectReader.OfLayer(Layer layer)
                    && layer instanceof InputLayer input) {
                made.outputs.add(Structure.of((Tensor) input.tensor()));
            }
        }
        applyAll();
        Structure<KerasTensor> inputs = tensors("input_layers");
        Structure<KerasTensor> outputs = tensors("output_layers");
        Model model = ObjectReader.guarded(config, () -> Model.functional(inputs, outputs));
        model.name(config.string("name"));
        return model;
    }

    /**
     * Applies nodes until none is left; a round without progress means that the graph has a hole or
     * a cycle.
     */
    private void applyAll() {
        List<LayerEntry> waiting = new ArrayList<>(layers.values());
        while (!waiting.isEmpty()) {
            List<LayerEntry> still = new ArrayList<>();
            boolean progress = false;
            for (LayerEntry entry : waiting) {
                while (entry.outputs.size() < entry.nodes.size()) {
                    Structure<Tensor> result = applyNext(entry);
                    if (result == null) {
                        break;
                    }
                    entry.outputs.add(result);
                    progress = true;
                }
                if (entry.outputs.size() < entry.nodes.size()) {
                    still.add(entry);
                } else {
                    progress = true;
                }
            }
            if (!progress) {
                throw config.error(
                        "the inputs of layer '"
                                + still.getFirst().config.string("name")
                                + "' are computed by no layer of the model");
            }
            waiting = still;
        }
    }

    private @Nullable Structure<Tensor> applyNext(LayerEntry entry) {
        ConfigReader node = entry.config.at("inbound_nodes", entry.nodes.get(entry.outputs.size()));
        History history = new History();
        List<Object> args = new ArrayList<>();
        for (Object arg : node.list("args")) {
            args.add(objects.decode(node, arg, history));
        }
        Map<String, Object> kwargs = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> kwarg : node.map("kwargs").entrySet()) {
            Object value = objects.decode(node, kwarg.getValue(), history);
            if (value != ObjectReader.NOTHING) {
                kwargs.put(kwarg.getKey(), value);
            }
        }
        return history.missing ? null : entry.target.apply(entry.config, args, kwargs);
    }

    /** Finds tensors by `[layer, node, tensor]`; notes when one does not exist yet. */
    private final class History implements ObjectReader.Tensors {
        boolean missing;

        @Override
        public Object find(String layer, int node, int tensor) {
            LayerEntry entry = layers.get(layer);
            if (entry == null) {
                throw config.error(
                        "a tensor comes from layer '" + layer + "', which the model does not have");
            }
            if (node < 0 || node >= Math.max(1, entry.nodes.size())) {
                throw config.error("layer '" + layer + "' has no node " + node);
            }
            if (node >= entry.outputs.size()) {
                missing = true;
                return ObjectReader.NOTHING;
            }
            List<Tensor> flat = entry.outputs.get(node).flatten();
            if (tensor < 0 || tensor >= flat.size()) {
                throw config.error("layer '" + layer + "' has no output " + tensor);
            }
            return flat.get(tensor);
        }
    }

    /** `[name, node, tensor]`, or lists or maps of such. */
    private Structure<KerasTensor> tensors(String key) {
        Object value = config.get(key);
        if (value == null) {
            throw config.error("`" + key + "` is missing");
        }
        return tensors(key, value);
    }

    private Structure<KerasTensor> tensors(String key, Object value) {
        if (value instanceof List<?> list) {
            if (list.size() == 3
                    && list.get(0) instanceof String layer
                    && list.get(1) instanceof Number node
                    && list.get(2) instanceof Number tensor) {
                // Keras counts a node more for a functional model: the one that links its inputs to
                // its outputs
                boolean nested =
                        layers.get(layer) instanceof LayerEntry entry
                                && entry.target instanceof ObjectReader.OfLayer(Layer inner)
                                && inner.className().equals("Functional");
                Object found =
                        new History()
                                .find(layer, node.intValue() - (nested ? 1 : 0), tensor.intValue());
                if (found instanceof KerasTensor symbol) {
                    return Structure.of(symbol);
                }
                throw config.error(
                        "`"
                                + key
                                + "` names a tensor of '"
                                + layer
                                + "' that is not part of the graph");
            }
            List<Structure<KerasTensor>> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(tensors(key, element));
            }
            // Keras writes the only input of a model as a list of one
            return elements.size() == 1 && elements.getFirst().isLeaf()
                    ? elements.getFirst()
                    : new Structure.Seq<>(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Structure<KerasTensor>> entries = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Object element = entry.getValue();
                if (element == null) {
                    throw config.error("`" + key + "` has an empty entry '" + entry.getKey() + "'");
                }
                entries.put(String.valueOf(entry.getKey()), tensors(key, element));
            }
            return new Structure.Dict<>(entries);
        }
        throw config.error(
                "`"
                        + key
                        + "` must be [layer, node, tensor], a list or a map of such. Received: "
                        + value);
    }
}
