package org.keratin.cpu.map;

import org.keratin.kernel.target.Inst;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.runtime.Dim;

/**
 * Which part of a range this thread does: contiguous chunks of equal size. Results never depend on the number of
 * threads, because a chunk never splits a reduction.
 */
final class ThreadSplit {
    /** Elementary operations below which a kernel is not worth a second thread (about 2 µs). */
    private static final long SMALL = 1 << 17;

    private ThreadSplit() {}

    record Range(Reg begin, Reg end) {}

    /**
     * This thread's part of {@code [0, total)}.
     *
     * @param work elementary operations of the whole kernel
     * @param multiple chunks are multiples of this
     */
    static Range split(TargetBuilder b, Dim total, Dim work, int multiple) {
        if (work.isConstant() && work.constant() < SMALL) {
            Reg first = b.apply(Prim.IEQ, b.special(Inst.Source.THREAD), b.index(0));
            Reg end = b.apply(Prim.SELECT, first, b.dims().emit(total), b.index(0));
            return new Range(b.index(0), end);
        }
        Reg threads = b.special(Inst.Source.THREADS);
        if (!work.isConstant()) {
            Reg small = b.apply(Prim.SLT, b.dims().emit(work), b.index(SMALL));
            threads = b.apply(Prim.SELECT, small, b.index(1), threads);
        }
        Reg all = b.dims().emit(total);
        Reg unit = b.imul(threads, b.index(multiple));
        Reg up = b.apply(Prim.ISUB, b.iadd(all, unit), b.index(1));
        Reg chunk = b.imul(b.apply(Prim.SDIV, up, unit), b.index(multiple));
        Reg begin = b.smin(b.imul(b.special(Inst.Source.THREAD), chunk), all);
        Reg end = b.smin(b.iadd(begin, chunk), all);
        return new Range(begin, end);
    }
}
