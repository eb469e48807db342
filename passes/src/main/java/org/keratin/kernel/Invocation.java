package org.keratin.kernel;

import java.util.List;

/**
 * One kernel run: kernel and the buffer of each param.
 *
 * @param buffers buffer ids, one per param of the kernel
 * @param barrierBefore whether all threads must have finished what came before; the begin and end
 *     of a loop or choice need no mark
 */
public record Invocation(Kernel kernel, List<Integer> buffers, boolean barrierBefore)
        implements Action {
    public Invocation {
        buffers = List.copyOf(buffers);
    }
}
