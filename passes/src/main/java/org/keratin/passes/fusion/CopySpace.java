package org.keratin.passes.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.ir.Value;
import org.keratin.kernel.Axis;
import org.keratin.kernel.Guard;
import org.keratin.runtime.Dim;

/**
 * An array into which an operand of a contraction is copied, made dimension by dimension: the axes
 * of the kernel that copies, what the contraction's axes are at a point of them, and for each
 * dimension of the array where that point and where the contraction is in it.
 */
final class CopySpace {
    private final List<Axis> axes = new ArrayList<>();
    private final Map<String, Dim> places = new HashMap<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Dim> shape = new ArrayList<>();
    private final List<Dim> at = new ArrayList<>();
    private final List<Dim> index = new ArrayList<>();

    /** An axis of the copying kernel. */
    Dim axis(String name, Dim extent) {
        Axis axis = new Axis(name, extent);
        axes.add(axis);
        return axis.dim();
    }

    /**
     * A dimension of the array.
     *
     * @param here where the copying kernel's point is in it
     * @param there where the contraction's point and step are
     */
    void dimension(Dim extent, Dim here, Dim there) {
        shape.add(extent);
        at.add(here);
        index.add(there);
    }

    /** A dimension for each of the contraction's axes. */
    void each(String prefix, List<Axis> of) {
        AxisSpace.rename(prefix, of, axes, places);
        for (Axis axis : of) {
            dimension(axis.extent(), place(axis.dim()), axis.dim());
        }
    }

    /** One dimension for all of the contraction's axes. */
    void flat(String prefix, List<Axis> of) {
        AxisSpace.rename(prefix, of, axes, places);
        Dim flat = AxisSpace.flat(of);
        dimension(AxisSpace.size(of), place(flat), flat);
    }

    /** What an expression in the contraction's axes is at the copying kernel's point. */
    Dim place(Dim dim) {
        return dim.substitute(places);
    }

    /** The contraction's axes at a position of them together, guarded where that may lie behind. */
    void split(List<Axis> of, Dim position) {
        Dim size = AxisSpace.size(of);
        List<Dim> extents = of.stream().map(Axis::extent).toList();
        List<Dim> parts =
                IndexMaps.reshape(
                        List.of(position), List.of(size), extents, AxisSpace.bounds(axes));
        for (int i = 0; i < of.size(); i++) {
            places.put(of.get(i).name(), parts.get(i));
        }
        guards.add(new Guard(position, Dim.of(0), size));
    }

    /**
     * The copy.
     *
     * @param from the operand's element at a point and step of the contraction
     * @param prepare whether it is made only once
     */
    OperandLayout.Copied copied(Value operand, Access from, boolean prepare) {
        Map<String, Dim> bounds = AxisSpace.bounds(axes);
        List<Guard> all = new ArrayList<>(guards);
        for (Guard guard : from.guards()) {
            all.add(new Guard(place(guard.expr()), place(guard.lower()), place(guard.upper())));
        }
        Access access =
                new Access(
                        AxisSpace.substitute(from.index(), places, bounds),
                        IndexMaps.needed(all, bounds));
        OperandLayout.Key key = new OperandLayout.Key(operand, access, shape);
        return new OperandLayout.Copied(key, prepare, axes, shape, at, index);
    }
}
