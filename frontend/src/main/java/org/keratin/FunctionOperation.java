package org.keratin;

import java.util.List;
import java.util.function.Function;
import org.keratin.naming.Names;

/** An op applied to KerasTensors, recorded to be traced again when the model runs. */
final class FunctionOperation extends Operation {
    private final String className;
    private final Function<List<Tensor>, Structure<Tensor>> body;

    FunctionOperation(String name, Function<List<Tensor>, Structure<Tensor>> body) {
        super(name);
        className = Names.camelCase(name);
        this.body = body;
    }

    /** An op of a saved model, which has a name there. */
    FunctionOperation(
            String className, String name, Function<List<Tensor>, Structure<Tensor>> body) {
        super(Names.snakeCase(className));
        setName(name);
        this.className = className;
        this.body = body;
    }

    @Override
    public String className() {
        return className;
    }

    Structure<Tensor> call(List<Tensor> inputs) {
        return body.apply(inputs);
    }
}
