package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keratin.ir.TensorType;
import org.keratin.ir.Value;
import org.keratin.runtime.DType;
import org.keratin.runtime.Dim;

/**
 * Reads of windows that may lie partly outside, as those that scatter writes: gather would move
 * them inside. What lies outside is zero.
 */
final class Overhang {
    private Overhang() {}

    /**
     * True where windows may lie partly outside, or nobody knows yet where the outside begins;
     * false also for windows of unknown sizes.
     */
    static boolean mayBe(Gather windows, TensorType operand) {
        boolean known = true;
        boolean over = false;
        for (int d : windows.dims().indexed()) {
            Dim size = windows.sliceSizes().get(d);
            known &= !size.isUnknown();
            over |= !size.equals(Dim.of(1)) || !operand.dim(d).isConstant();
        }
        return known && over;
    }

    /** The windows, from a tensor with so many zeros around it that none leaves it. */
    static Value read(Emit e, Gather windows, Value from, Value indices) {
        IndexDims dims = windows.dims();
        TensorType type = from.tensorType();
        List<Dim> margin = new ArrayList<>(Collections.nCopies(type.rank(), Dim.of(0)));
        List<Dim> shift = new ArrayList<>();
        for (int d : dims.indexed()) {
            Dim size = windows.sliceSizes().get(d);
            margin.set(d, size);
            shift.add(size);
        }
        Pad pad = new Pad(margin, margin, Collections.nCopies(type.rank(), 0L));
        Value room = e.b().emit(pad, from, e.zeros(type.scalar()));
        Value wide = indices;
        if (indices.tensorType().dtype() == DType.UINT64) {
            // what i64 cannot hold is outside of any tensor
            wide = e.binary(Binary.Kind.MINIMUM, wide, e.fill(wide.tensorType(), 0x1p62));
        }
        wide = e.convert(wide, DType.INT64);
        Value by = dims.spread(e, IndexDims.numbers(e, shift), wide.tensorType());
        Value at = e.add(wide, by);
        return e.b().emit(windows, room, at);
    }
}
