package org.keratin.kernel;

import java.util.List;
import org.keratin.runtime.Dim;

/**
 * An element of a param: one index expression per dimension. Where a guard does not hold the
 * element is not touched and the reader's default is taken; where all hold, the index is inside the
 * param.
 *
 * @param param position in the kernel's params
 */
public record Read(int param, List<Dim> index, List<Guard> guards) {
    public Read {
        index = List.copyOf(index);
        guards = List.copyOf(guards);
    }
}
