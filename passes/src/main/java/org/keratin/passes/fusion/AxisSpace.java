package org.keratin.passes.fusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keratin.kernel.Axis;
import org.keratin.runtime.Dim;

/** What axes make together: sizes, positions, and the same space under other names. */
final class AxisSpace {
    private AxisSpace() {}

    /**
     * Axes of the same extents with names of their own.
     *
     * @param to where they are added
     * @param map gets the new axis by the old name
     */
    static void rename(String prefix, List<Axis> from, List<Axis> to, Map<String, Dim> map) {
        for (int i = 0; i < from.size(); i++) {
            Axis axis = new Axis(prefix + i, from.get(i).extent());
            to.add(axis);
            map.put(from.get(i).name(), axis.dim());
        }
    }

    /** The extents by name. */
    static Map<String, Dim> bounds(List<Axis> axes) {
        Map<String, Dim> bounds = new HashMap<>();
        for (Axis axis : axes) {
            bounds.put(axis.name(), axis.extent());
        }
        return bounds;
    }

    static List<Dim> substitute(List<Dim> index, Map<String, Dim> map, Map<String, Dim> bounds) {
        return index.stream().map(d -> IndexMaps.simplify(d.substitute(map), bounds)).toList();
    }

    /** How many points they have together. */
    static Dim size(List<Axis> axes) {
        Dim size = Dim.of(1);
        for (Axis axis : axes) {
            size = size.times(axis.extent());
        }
        return size;
    }

    /** The position of a point, row-major. */
    static Dim flat(List<Axis> axes) {
        Dim flat = Dim.of(0);
        for (Axis axis : axes) {
            flat = flat.times(axis.extent()).plus(axis.dim());
        }
        return flat;
    }
}
