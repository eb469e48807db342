package org.keratin.cpu.map;

import java.util.List;
import org.keratin.kernel.Axis;
import org.keratin.kernel.target.FlatAxes;
import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.runtime.Dim;

/**
 * Which part of a range one chunk of a kernel does: contiguous parts of equal size. THREAD is the
 * chunk, THREADS how many there are. A part never splits a reduction, so results do not depend on
 * their number.
 */
final class ThreadSplit {
    private ThreadSplit() {}

    record Range(Reg begin, Reg end) {}

    /**
     * This chunk's part of {@code [0, total)}.
     *
     * @param multiple parts are multiples of this
     */
    static Range split(TargetBuilder b, Dim total, int multiple) {
        Reg all = b.dims().emit(total);
        Reg unit = b.imul(b.special(Inst.Source.THREADS), b.index(multiple));
        Reg up = b.apply(Prim.ISUB, b.iadd(all, unit), b.index(1));
        Reg part = b.imul(b.apply(Prim.SDIV, up, unit), b.index(multiple));
        Reg begin = b.smin(b.imul(b.special(Inst.Source.THREAD), part), all);
        Reg end = b.smin(b.iadd(begin, part), all);
        return new Range(begin, end);
    }

    /**
     * Emits the body for each point of this chunk's part of axes, which are bound to it; where
     * there are no axes, once, for the first chunk.
     */
    static void points(TargetBuilder b, List<Axis> axes, Runnable body) {
        if (axes.isEmpty()) {
            Reg first = b.apply(Prim.IEQ, b.special(Inst.Source.THREAD), b.index(0));
            b.branch(first, body, () -> {});
            return;
        }
        FlatAxes group = new FlatAxes(axes);
        Range range = split(b, group.extent(), 1);
        b.loop(
                range.begin(),
                range.end(),
                b.index(1),
                flat -> {
                    group.bind(b, flat);
                    body.run();
                });
    }
}
