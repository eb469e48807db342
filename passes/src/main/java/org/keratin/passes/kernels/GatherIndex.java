package org.keratin.passes.kernels;

import java.util.ArrayList;
import java.util.List;
import org.keratin.ir.Node;
import org.keratin.ir.Value;
import org.keratin.ir.op.Binary;
import org.keratin.ir.op.Clamp;
import org.keratin.ir.op.Convert;
import org.keratin.ir.op.Gather;
import org.keratin.kernel.Scalar;
import org.keratin.passes.fusion.Access;
import org.keratin.passes.fusion.IndexMaps;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Positions that are data: start indices of gathers and dynamic slices, clamped so that the slice
 * fits.
 */
final class GatherIndex {
    private final BodyScope scope;
    private final Elements elements;

    GatherIndex(BodyScope scope, Elements elements) {
        this.scope = scope;
        this.elements = elements;
    }

    /** Component {@code i} of the start index of a gather's element. */
    Dim start(Node node, int i, Access access) {
        Gather op = (Gather) node.op();
        int d = op.dims().indexed().get(i);
        // an element is taken where the slice has none, too
        Dim slice = op.dims().inWindow(d) ? op.sliceSizes().get(d) : Dim.of(1);
        Dim room = node.operand(0).tensorType().dim(d).minus(slice);
        return clamped(
                node.operand(1), access.at(IndexMaps.gatherStart(node, i, access.index())), room);
    }

    /**
     * Where a slice of the node's first operand begins.
     *
     * @param first the operand that has the slice's start in dimension 0
     * @param sizes of the slice
     */
    List<Dim> starts(Node node, int first, List<Dim> sizes, Access access) {
        List<Dim> starts = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            Dim room = node.operand(0).tensorType().dim(i).minus(sizes.get(i));
            starts.add(clamped(node.operand(first + i), access.at(List.of()), room));
        }
        return starts;
    }

    /** An element of an integer value, clamped to [0, room]. */
    private Dim clamped(Value value, Access access, Dim room) {
        if (room.equals(Dim.of(0))) {
            return Dim.of(0);
        }
        Scalar position = elements.value(value, access);
        DType dtype = position.dtype();
        if (dtype != DType.INT32 && dtype != DType.INT64) {
            if (dtype == DType.UINT64) {
                // What is beyond the signed numbers is beyond every array.
                Scalar most = scope.constant(dtype, Long.MAX_VALUE);
                position =
                        scope.compute(
                                dtype, new Binary(Binary.Kind.MINIMUM), List.of(position, most));
            }
            // Narrow types may not hold the bound.
            dtype = DType.INT64;
            position = scope.compute(dtype, new Convert(dtype), List.of(position));
        }
        Scalar low = scope.constant(dtype, 0);
        Scalar clamped =
                scope.compute(dtype, new Clamp(), List.of(low, position, scope.index(dtype, room)));
        return clamped.asIndex();
    }
}
