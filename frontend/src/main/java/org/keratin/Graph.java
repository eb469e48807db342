package org.keratin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A functional model's graph: from its input tensors to its output tensors. Nodes and operations
 * are ordered as Keras orders them (keras/src/ops/function.py, map_graph), which decides the order
 * of layers in summaries and files.
 */
final class Graph {
    private final Structure<KerasTensor> inputs;
    private final Structure<KerasTensor> outputs;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<Operation> operations;
    private final Map<Operation, Integer> indices = new LinkedHashMap<>();

    Graph(Structure<KerasTensor> inputs, Structure<KerasTensor> outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        Set<GraphNode> finished = new HashSet<>();
        Set<KerasTensor> flatInputs = new LinkedHashSet<>(inputs.flatten());
        for (KerasTensor output : outputs.flatten()) {
            visit(output, flatInputs, finished);
        }
        operations = order();
        checkNames();
    }

    Structure<KerasTensor> inputs() {
        return inputs;
    }

    Structure<KerasTensor> outputs() {
        return outputs;
    }

    /** Nodes, each after those it needs. */
    List<GraphNode> nodes() {
        return nodes;
    }

    List<Operation> operations() {
        return operations;
    }

    /** Depth-first with a stack of its own: models may be thousands of layers deep. */
    private void visit(KerasTensor output, Set<KerasTensor> flatInputs, Set<GraphNode> finished) {
        record Step(GraphNode node, boolean leave) {}
        List<Step> stack = new ArrayList<>();
        push(output, flatInputs, finished, stack, Step::new);
        while (!stack.isEmpty()) {
            Step step = stack.removeLast();
            GraphNode node = step.node();
            if (step.leave()) {
                if (finished.add(node)) {
                    nodes.add(node);
                }
                continue;
            }
            if (finished.contains(node)) {
                continue;
            }
            indices.putIfAbsent(node.operation(), indices.size());
            stack.add(new Step(node, true));
            List<KerasTensor> parents = node.parents();
            for (int i = parents.size() - 1; i >= 0; i--) {
                push(parents.get(i), flatInputs, finished, stack, Step::new);
            }
        }
    }

    private interface NewStep<S> {
        S of(GraphNode node, boolean leave);
    }

    private static <S> void push(
            KerasTensor tensor,
            Set<KerasTensor> flatInputs,
            Set<GraphNode> finished,
            List<S> stack,
            NewStep<S> step) {
        GraphNode node = tensor.node();
        if (node == null) {
            if (!flatInputs.contains(tensor)) {
                throw disconnected(tensor);
            }
            return;
        }
        boolean isInput = node.operation() instanceof org.keratin.layers.InputLayer;
        if (isInput && !flatInputs.contains(tensor)) {
            throw disconnected(tensor);
        }
        if (!isInput && flatInputs.contains(tensor)) {
            finished.add(node);
        } else if (!finished.contains(node)) {
            stack.add(step.of(node, false));
        }
    }

    private static IllegalArgumentException disconnected(KerasTensor tensor) {
        return new IllegalArgumentException(
                "Graph disconnected: cannot find parent for tensor "
                        + tensor
                        + ": it is computed from a tensor that is not among the model's `inputs`.");
    }

    private List<Operation> order() {
        Map<GraphNode, Integer> depths = new LinkedHashMap<>();
        Map<Operation, Integer> operationDepths = new LinkedHashMap<>();
        Set<GraphNode> inGraph = new HashSet<>(nodes);
        for (GraphNode node : nodes.reversed()) {
            int depth =
                    Math.max(
                            depths.computeIfAbsent(node, n -> 0),
                            operationDepths.getOrDefault(node.operation(), 0));
            operationDepths.put(node.operation(), depth);
            depths.put(node, depth);
            for (KerasTensor parent : node.parents()) {
                GraphNode maker = parent.node();
                if (maker != null && inGraph.contains(maker)) {
                    depths.merge(maker, depth + 1, Math::max);
                }
            }
        }
        for (KerasTensor input : inputs.flatten()) {
            GraphNode node = input.node();
            if (node != null
                    && node.operation() instanceof org.keratin.layers.InputLayer
                    && !operationDepths.containsKey(node.operation())) {
                operationDepths.put(node.operation(), 0);
                indices.put(node.operation(), -1);
            }
        }
        List<Operation> ordered = new ArrayList<>(operationDepths.keySet());
        ordered.sort(
                Comparator.<Operation>comparingInt(
                                operation -> -operationDepths.getOrDefault(operation, 0))
                        .thenComparingInt(operation -> indices.getOrDefault(operation, -1)));
        return List.copyOf(ordered);
    }

    private void checkNames() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        operations.forEach(operation -> counts.merge(operation.name(), 1, Integer::sum));
        counts.forEach(
                (name, count) -> {
                    if (count > 1) {
                        throw new IllegalArgumentException(
                                "The name \""
                                        + name
                                        + "\" is used "
                                        + count
                                        + " times in the model. All operation names should be"
                                        + " unique.");
                    }
                });
    }

    /** Runs the graph on values or symbols. */
    Structure<Tensor> run(List<Tensor> values) {
        Map<KerasTensor, Tensor> known = new LinkedHashMap<>();
        List<KerasTensor> flat = inputs.flatten();
        for (int i = 0; i < flat.size(); i++) {
            known.put(flat.get(i), values.get(i));
        }
        LayerCall.Replay replay = new LayerCall.Replay(known);
        for (GraphNode node : nodes) {
            List<KerasTensor> results = node.outputs().flatten();
            if (known.keySet().containsAll(results)) {
                continue;
            }
            Structure<Tensor> out =
                    switch (node.operation()) {
                        case Layer layer ->
                                layer.apply(replay.inputs(node.inputs()), replay.args(node.args()));
                        case FunctionOperation function ->
                                function.call(replay.inputs(node.inputs()).flatten());
                        default ->
                                throw new IllegalStateException("cannot run " + node.operation());
                    };
            List<Tensor> made = out.flatten();
            for (int i = 0; i < results.size(); i++) {
                known.put(results.get(i), made.get(i));
            }
        }
        return outputs.map(replay::value);
    }
}
