package org.keratin.passes.fusion;

import java.util.List;
import org.keratin.kernel.Guard;
import org.keratin.runtime.Dim;

/**
 * Which element of a value is asked for: one index expression per dimension, and the guards under
 * which it is asked. Where a guard fails any value will do, but memory must not be touched.
 */
public record Access(List<Dim> index, List<Guard> guards) {
    public Access {
        index = List.copyOf(index);
        guards = List.copyOf(guards);
    }

    public Access(List<Dim> index) {
        this(index, List.of());
    }

    /** Another element under the same guards. */
    public Access at(List<Dim> other) {
        return new Access(other, guards);
    }
}
