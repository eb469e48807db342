package org.keratin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Applies an op to whatever it is given: symbols of the current trace are emitted, KerasTensors
 * recorded, values run at once as a program of their own.
 */
public final class Dispatch {
    private Dispatch() {}

    /**
     * Applies an op of one result.
     *
     * @param name Keras's name of the op in snake case
     * @param body the op, called while a trace is current
     */
    public static Tensor one(
            String name, List<Tensor> inputs, Function<List<Tensor>, Tensor> body) {
        return many(name, inputs, tensors -> Structure.of(body.apply(tensors))).value();
    }

    /** Applies an op of any number of results. */
    public static Structure<Tensor> many(
            String name, List<Tensor> inputs, Function<List<Tensor>, Structure<Tensor>> body) {
        if (inputs.stream().anyMatch(KerasTensor.class::isInstance)) {
            return record(new FunctionOperation(name, body), inputs);
        }
        return Trace.current() != null ? body.apply(inputs) : Eager.run(name, inputs, body);
    }

    /**
     * Records an op on KerasTensors as a saved model has it.
     *
     * @param className Keras's class of the op
     * @param name the op's name in the model
     * @param body the op, whatever number of ops it is made of
     */
    public static Structure<Tensor> recorded(
            String className,
            String name,
            List<Tensor> inputs,
            Function<List<Tensor>, Structure<Tensor>> body) {
        return record(new FunctionOperation(className, name, body), inputs);
    }

    private static Structure<Tensor> record(FunctionOperation operation, List<Tensor> inputs) {
        Structure<Tensor> structure = Structure.of(inputs);
        return LayerCall.record(
                operation,
                structure,
                Map.of(),
                values -> operation.call(new LayerCall.Replay(values).inputs(structure).flatten()));
    }
}
