package org.keratin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.runtime.NDArray;

/** Runs an op on values at once: as a program of that op alone, on the interpreter. */
final class Eager {
    private Eager() {}

    static Structure<Tensor> run(
            String name, List<Tensor> inputs, Function<List<Tensor>, Structure<Tensor>> body) {
        List<Structure<Tensor>> shape = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            names.add("arg" + i);
        }
        Trace.Traced traced =
                Trace.trace(
                        name,
                        names,
                        inputs.stream().map(Tensor::type).toList(),
                        tensors -> {
                            Structure<Tensor> out = body.apply(tensors);
                            shape.clear();
                            shape.add(out);
                            return out.flatten();
                        });
        Executable executable =
                Backends.get(Backends.INTERPRETER)
                        .compile(
                                traced.program(),
                                new CompileOptions(CompileOptions.Numerics.STRICT, 1, false));
        List<NDArray> variables = traced.variables().stream().map(Variable::array).toList();
        List<NDArray> state = traced.state().stream().map(Variable::array).toList();
        List<NDArray> results =
                executable.run(
                        executable.prepare(variables),
                        state,
                        inputs.stream().map(Tensor::array).toList());
        traced.state().forEach(Variable::touched);
        return shape.getFirst().pack(results.stream().map(Tensor::of).toList());
    }
}
