package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One application of an operation in a functional model's graph.
 *
 * @param operation the layer or op
 * @param inputs the tensors it was given: KerasTensors, and values that became part of the graph
 * @param args further named arguments
 * @param outputs what came out
 */
public record GraphNode(
        Operation operation,
        Structure<Tensor> inputs,
        Map<String, Object> args,
        Structure<KerasTensor> outputs) {

    /** The KerasTensors among inputs and arguments, in order. */
    public List<KerasTensor> parents() {
        List<KerasTensor> parents = new ArrayList<>();
        for (Tensor input : inputs.flatten()) {
            if (input instanceof KerasTensor tensor) {
                parents.add(tensor);
            }
        }
        for (Object arg : args.values()) {
            if (arg instanceof KerasTensor tensor) {
                parents.add(tensor);
            } else if (arg instanceof Structure<?> structure) {
                for (Object leaf : structure.flatten()) {
                    if (leaf instanceof KerasTensor tensor) {
                        parents.add(tensor);
                    }
                }
            }
        }
        return parents;
    }

    // Identity: two applications of one layer to one tensor are two nodes.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
