package org.keratin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.IrException;
import org.keratin.ir.TensorType;

/**
 * What happens around a layer's {@code call}: conversion, checks, building, context, masks, graph
 * nodes.
 */
final class LayerCall {
    private LayerCall() {}

    /** Calls a layer on values or symbols. */
    static Structure<Tensor> run(Layer layer, Structure<Tensor> raw, Map<String, Object> args) {
        Structure<Tensor> inputs = raw.map(layer::convert);
        layer.prepareCall(inputs);
        Frame outer = Frame.current();
        boolean training = training(args, outer);
        Structure<Tensor> masks = masks(inputs, args);
        Frame frame = new Frame(Frame.pathOf(layer.name()), training, layer.autocastScope());
        Map<String, Object> rest = new LinkedHashMap<>(args);
        rest.remove("training");
        rest.remove("mask");
        Structure<Tensor> outputs =
                Frame.call(
                        frame,
                        () ->
                                Trace.at(
                                        frame.path(),
                                        () -> {
                                            try {
                                                return layer.call(
                                                        inputs,
                                                        new CallContext(training, masks, rest));
                                            } catch (SymbolicBooleanException e) {
                                                throw new IllegalStateException(
                                                        "Exception encountered when calling "
                                                                + layer.className()
                                                                + ".call().\n\n"
                                                                + e.getMessage(),
                                                        e);
                                            }
                                        }));
        rejectNulls(layer, outputs);
        layer.checkLocked();
        return layer.supportsMasking() ? withMasks(layer, inputs, masks, outputs) : outputs;
    }

    private static void rejectNulls(Layer layer, Structure<Tensor> outputs) {
        List<String> nulls = outputs.nulls((where, none) -> where);
        if (!nulls.isEmpty()) {
            throw new IllegalArgumentException(
                    "Layer '"
                            + layer.name()
                            + "' returned null at outputs"
                            + nulls.getFirst()
                            + ". None entries are not allowed in nested call() return values.");
        }
    }

    private static boolean training(Map<String, Object> args, @Nullable Frame outer) {
        if (args.get("training") instanceof Boolean given) {
            return given;
        }
        return outer != null && Boolean.TRUE.equals(outer.training());
    }

    @SuppressWarnings("unchecked")
    private static Structure<Tensor> masks(Structure<Tensor> inputs, Map<String, Object> args) {
        Object given = args.get("mask");
        if (given instanceof Tensor mask) {
            return Structure.of(mask);
        }
        if (given instanceof Structure<?> structure) {
            return (Structure<Tensor>) structure;
        }
        return maskOf(inputs);
    }

    private static Structure<Tensor> maskOf(Structure<Tensor> inputs) {
        return switch (inputs) {
            case Structure.Leaf<Tensor>(Tensor tensor) -> {
                Tensor mask = tensor.mask();
                yield mask == null ? new Structure.None<>() : Structure.of(mask);
            }
            case Structure.Seq<Tensor>(List<Structure<Tensor>> elements) ->
                    new Structure.Seq<>(elements.stream().map(LayerCall::maskOf).toList());
            case Structure.Dict<Tensor>(Map<String, Structure<Tensor>> entries) -> {
                Map<String, Structure<Tensor>> masks = new LinkedHashMap<>();
                entries.forEach((key, entry) -> masks.put(key, maskOf(entry)));
                yield new Structure.Dict<>(masks);
            }
            case Structure.None<Tensor> none -> none;
        };
    }

    private static Structure<Tensor> withMasks(
            Layer layer,
            Structure<Tensor> inputs,
            Structure<Tensor> masks,
            Structure<Tensor> outputs) {
        if (outputs.flatten().stream().allMatch(output -> output.mask() != null)) {
            return outputs;
        }
        List<Tensor> computed = layer.computeMask(inputs, masks).flatten();
        List<Tensor> flat = outputs.flatten();
        if (computed.size() != flat.size()) {
            return outputs;
        }
        List<Tensor> masked = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            masked.add(
                    flat.get(i).mask() != null
                            ? flat.get(i)
                            : flat.get(i).withMask(computed.get(i)));
        }
        return outputs.pack(masked);
    }

    /** Calls a layer on KerasTensors: finds the outputs' types and adds a node to the graph. */
    static Structure<Tensor> symbolic(
            Layer layer, Structure<Tensor> inputs, Map<String, Object> args) {
        layer.prepareCall(inputs);
        return record(
                layer,
                inputs,
                args,
                tensors -> {
                    Replay replay = new Replay(tensors);
                    return run(layer, replay.inputs(inputs), replay.args(args));
                });
    }

    /** Records an operation on KerasTensors in the graph. */
    static Structure<Tensor> record(
            Operation operation,
            Structure<Tensor> inputs,
            Map<String, Object> args,
            java.util.function.Function<Map<KerasTensor, Tensor>, Structure<Tensor>> body) {
        List<KerasTensor> parents =
                new GraphNode(operation, inputs, args, new Structure.None<>()).parents();
        List<KerasTensor> distinct = parents.stream().distinct().toList();
        List<TensorType> types = distinct.stream().map(Tensor::type).toList();
        List<Structure<Tensor>> shape = new ArrayList<>();
        List<TensorType> results;
        try {
            results =
                    Trace.infer(
                            types,
                            tensors -> {
                                Map<KerasTensor, Tensor> values = new LinkedHashMap<>();
                                for (int i = 0; i < tensors.size(); i++) {
                                    values.put(distinct.get(i), tensors.get(i));
                                }
                                Structure<Tensor> outputs = body.apply(values);
                                shape.clear();
                                shape.add(outputs);
                                return outputs.flatten();
                            });
        } catch (IrException e) {
            throw new IllegalArgumentException(
                    "'"
                            + operation.name()
                            + "' cannot be applied to inputs of shape "
                            + parents.stream().map(t -> t.shape().toString()).toList()
                            + ": "
                            + e.getMessage(),
                    e);
        }
        List<KerasTensor> outputs =
                results.stream().map(type -> new KerasTensor(type, "")).toList();
        GraphNode node = new GraphNode(operation, inputs, args, shape.getFirst().pack(outputs));
        operation.addNode(node);
        KerasTensor.connect(node, node.outputs().flatten());
        return node.outputs().map(t -> t);
    }

    /** Puts values in the place of KerasTensors. */
    record Replay(Map<KerasTensor, Tensor> values) {
        Structure<Tensor> inputs(Structure<Tensor> inputs) {
            return inputs.map(this::value);
        }

        Tensor value(Tensor tensor) {
            if (!(tensor instanceof KerasTensor symbol)) {
                return tensor;
            }
            Tensor value = values.get(symbol);
            if (value == null) {
                throw new IllegalStateException(
                        "tensor " + symbol + " is not connected to the inputs");
            }
            return value;
        }

        Map<String, Object> args(Map<String, Object> args) {
            Map<String, Object> replaced = new LinkedHashMap<>();
            args.forEach(
                    (name, arg) ->
                            replaced.put(
                                    name,
                                    switch (arg) {
                                        case Tensor tensor -> value(tensor);
                                        case Structure<?> structure ->
                                                structure.map(
                                                        leaf ->
                                                                leaf instanceof Tensor t
                                                                        ? value(t)
                                                                        : leaf);
                                        default -> arg;
                                    }));
            return replaced;
        }
    }
}
