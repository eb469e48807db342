package org.keratin.kernel.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keratin.ir.Location;

/**
 * A function of the target level: what one thread (CPU) or one lane (GPU) does of one kernel.
 *
 * @param name the kernel's name
 * @param params one GLOBAL memory per kernel param, in order
 * @param locals LOCAL and SHARED memories
 * @param launch the grid on a GPU, null on a CPU, where every thread of the step calls the function
 */
public record TargetFunc(
        String name,
        List<Mem> params,
        List<Mem> locals,
        List<Inst> body,
        Inst.@Nullable Launch launch,
        Location location) {
    public TargetFunc {
        params = List.copyOf(params);
        locals = List.copyOf(locals);
        body = List.copyOf(body);
    }
}
