package org.keratin.kernel.target;

import java.util.List;
import org.keratin.kernel.Axis;
import org.keratin.runtime.Dim;

/**
 * Axes walked as one, row-major: the last changes fastest, so that neighbouring positions are
 * neighbours along it.
 */
public record FlatAxes(List<Axis> axes) {
    public FlatAxes {
        axes = List.copyOf(axes);
    }

    public Dim extent() {
        Dim product = Dim.of(1);
        for (Axis axis : axes) {
            product = product.times(axis.extent());
        }
        return product;
    }

    /** Binds each axis to its part of the flat index, in the builder's current scope. */
    public void bind(TargetBuilder b, Reg flat) {
        Reg rest = flat;
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            if (i == 0) {
                b.dims().bind(axis.name(), rest);
                return;
            }
            Reg extent = b.dims().emit(axis.extent());
            Reg quotient = b.apply(Prim.UDIV, rest, extent);
            b.dims().bind(axis.name(), b.apply(Prim.ISUB, rest, b.imul(quotient, extent)));
            rest = quotient;
        }
    }
}
