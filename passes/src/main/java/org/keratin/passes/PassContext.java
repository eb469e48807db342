package org.keratin.passes;

import java.util.List;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.StepProgram;

/**
 * What a pass may know beside the module.
 *
 * @param numerics strict allows only rewrites that keep every bit
 * @param roles what each parameter of the entry function is; empty where that is not known, and
 *     then none is a variable
 */
public record PassContext(Numerics numerics, List<StepProgram.Role> roles) {
    /** Strict, roles unknown. */
    public static final PassContext STRICT = new PassContext(Numerics.STRICT, List.of());

    public PassContext {
        roles = List.copyOf(roles);
    }

    public static PassContext of(Numerics numerics, StepProgram program) {
        return new PassContext(
                numerics, program.params().stream().map(StepProgram.Param::role).toList());
    }

    public boolean fast() {
        return numerics == Numerics.FAST;
    }

    /** True if parameter {@code index} of the entry function is a variable. */
    public boolean isVariable(int index) {
        return index < roles.size() && roles.get(index) == StepProgram.Role.VARIABLE;
    }
}
