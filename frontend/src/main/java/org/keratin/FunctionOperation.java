package org.keratin;

import java.util.List;
import java.util.function.Function;

/** An op applied to KerasTensors, recorded to be traced again when the model runs. */
final class FunctionOperation extends Operation {
    private final Function<List<Tensor>, Structure<Tensor>> body;

    FunctionOperation(String name, Function<List<Tensor>, Structure<Tensor>> body) {
        super(name);
        this.body = body;
    }

    Structure<Tensor> call(List<Tensor> inputs) {
        return body.apply(inputs);
    }
}
