package org.keratin.tests.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.keratin.ir.Builder;
import org.keratin.ir.Func;
import org.keratin.ir.Module;
import org.keratin.ir.Node;
import org.keratin.ir.TensorType;
import org.keratin.ir.ValueMap;
import org.keratin.ir.interp.CheckProgram;
import org.keratin.ir.op.Constant;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.spi.StepProgram.Role;
import org.keratin.runtime.NDArray;

/**
 * A program that checks itself, with the constants of its entry given from outside: some as weights
 * and some as inputs, so that one part of it is prepared and another runs with each call.
 */
public final class GivenConstants {
    private final CheckProgram checks;
    private final StepProgram program;
    private final List<NDArray> variables = new ArrayList<>();
    private final List<NDArray> inputs = new ArrayList<>();

    public GivenConstants(Module checked, Random random) {
        checks = CheckProgram.of(checked);
        Module module = checks.program().module();
        Func entry = module.entry();
        Builder builder = new Builder();
        ValueMap map = new ValueMap();
        List<StepProgram.Param> params = new ArrayList<>();
        for (Node node : entry.body().nodes()) {
            // its data may be one element for all; arguments have theirs
            if (node.op() instanceof Constant(var dense) && random.nextInt(4) > 0) {
                boolean variable = random.nextBoolean();
                String name = "p" + params.size();
                TensorType type = node.tensorType();
                params.add(new StepProgram.Param(name, variable ? Role.VARIABLE : Role.INPUT));
                (variable ? variables : inputs).add(dense.data());
                map.put(node.result(), builder.arg(type, name));
            } else {
                builder.copy(node, map);
            }
        }
        Func given = new Func(entry.name(), builder.finish(map.get(entry.body().results())));
        program = new StepProgram(module.with(given), params, checks.program().results());
    }

    /**
     * The first check that does not hold, in words, in two calls on one preparation; empty where
     * all hold, and where the backend refuses the program.
     */
    public String run(Backend backend, CompileOptions options) {
        if (!backend.unsupported(program).isEmpty()) {
            return "";
        }
        Executable code = backend.compile(program, options);
        Executable.Prepared prepared = code.prepare(variables);
        List<NDArray> first = code.run(prepared, List.of(), inputs);
        List<NDArray> second = code.run(prepared, List.of(), inputs);
        String difference = checks.judge(first);
        return difference.isEmpty() ? checks.judge(second) : difference;
    }
}
