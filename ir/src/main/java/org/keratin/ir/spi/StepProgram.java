package org.keratin.ir.spi;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Block;
import org.keratin.ir.IrException;
import org.keratin.ir.Module;
import org.keratin.ir.TensorType;
import org.keratin.ir.Type;

/**
 * One step of a model as a program: the module's entry function with the meaning of each parameter
 * and result. Weights are parameters, never constants, so neither the program's hash nor its code
 * depends on their values.
 *
 * @param params one per argument of the entry function, in order
 * @param results one per result, in order
 */
public record StepProgram(Module module, List<Param> params, List<Result> results) {
    public StepProgram {
        params = List.copyOf(params);
        results = List.copyOf(results);
        if (module.entry().body().args().size() != params.size()
                || module.entry().body().results().size() != results.size()) {
            throw new IllegalArgumentException(
                    "the entry function's arguments or results do not match the signature");
        }
    }

    /** What a parameter is. */
    public enum Role {
        /**
         * Read only, changes rarely: everything that depends on variables alone is hoisted into
         * {@code prepare}.
         */
        VARIABLE,
        /**
         * Read and updated in place by the step: weights while training, optimizer slots,
         * seed-generator states.
         */
        STATE,
        /** New in each call. */
        INPUT
    }

    public record Param(String name, Role role) {}

    /**
     * A result: handed to the caller, or the new value of a state parameter.
     *
     * @param updates the index (among all parameters) of the STATE parameter that it updates, or -1
     */
    public record Result(String name, int updates) {}

    /**
     * A module nobody says more of: its entry's arguments are the inputs {@code arg0}, {@code
     * arg1}, …, its results {@code out0}, {@code out1}, ….
     */
    public static StepProgram of(Module module) {
        Block body = module.entry().body();
        List<Param> params = new ArrayList<>();
        for (int i = 0; i < body.args().size(); i++) {
            params.add(new Param("arg" + i, Role.INPUT));
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < body.results().size(); i++) {
            results.add(new Result("out" + i, -1));
        }
        return new StepProgram(module, params, results);
    }

    /** The number of parameters of a role. */
    public int count(Role role) {
        return (int) params.stream().filter(p -> p.role() == role).count();
    }

    /**
     * The types of the INPUT parameters, in order.
     *
     * @throws IrException naming one that is a token or a tuple, which nobody can pass
     */
    public List<TensorType> inputTypes() {
        List<TensorType> types = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).role() == Role.INPUT) {
                Type type = module.entry().argTypes().get(i);
                if (!(type instanceof TensorType tensor)) {
                    throw new IrException(
                            "argument "
                                    + i
                                    + " of @"
                                    + module.entry().name()
                                    + " is no tensor but "
                                    + type
                                    + ", which nobody can pass: export the function without effects"
                                    + " in an order, and its arguments one by one");
                }
                types.add(tensor);
            }
        }
        return types;
    }
}
