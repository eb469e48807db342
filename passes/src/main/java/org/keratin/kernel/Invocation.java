package org.keratin.kernel;

import java.util.List;

/**
 * One kernel run: kernel and the buffer of each param.
 *
 * @param buffers buffer ids, one per param of the kernel
 * @param barrierBefore whether all threads must have finished what came before
 */
public record Invocation(Kernel kernel, List<Integer> buffers, boolean barrierBefore) {
    public Invocation {
        buffers = List.copyOf(buffers);
    }
}
