package org.keratin.passes.kernels;

import java.util.List;
import org.keratin.kernel.Kernel;
import org.keratin.passes.fusion.Stored;

/**
 * A kernel with the arrays it is bound to, before memory is assigned.
 *
 * @param arrays one per param
 * @param prepare whether it runs when variables change
 */
public record RawKernel(Kernel kernel, List<Stored> arrays, boolean prepare) implements RawAction {
    public RawKernel {
        arrays = List.copyOf(arrays);
    }
}
