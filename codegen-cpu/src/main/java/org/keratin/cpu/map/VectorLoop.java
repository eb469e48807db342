package org.keratin.cpu.map;

import java.util.function.Consumer;
import org.keratin.kernel.target.Point;
import org.keratin.kernel.target.Prim;
import org.keratin.kernel.target.Reg;
import org.keratin.kernel.target.TargetBuilder;
import org.keratin.kernel.target.VType;
import org.keratin.runtime.DType;

/** Walks an axis by whole vectors and ends with one masked vector where the extent asks for it. */
final class VectorLoop {
    private VectorLoop() {}

    /**
     * Emits {@code body} for the points {@code [lower, upper)} of an axis.
     *
     * @param whole true if {@code upper - lower} is known to be a multiple of {@code lanes}
     */
    static void emit(
            TargetBuilder b,
            String axis,
            int lanes,
            Reg lower,
            Reg upper,
            boolean whole,
            Consumer<Point> body) {
        if (lanes == 1) {
            b.loop(
                    lower,
                    upper,
                    b.index(1),
                    iv -> {
                        b.dims().bind(axis, iv);
                        body.accept(Point.SINGLE);
                    });
            return;
        }
        Reg mainEnd = whole ? upper : mainEnd(b, lower, upper, lanes);
        b.loop(
                lower,
                mainEnd,
                b.index(lanes),
                iv -> {
                    b.dims().bind(axis, iv);
                    body.accept(new Point(axis, lanes, null));
                });
        if (whole) {
            return;
        }
        Reg any = b.apply(Prim.SLT, mainEnd, upper);
        b.branch(
                any,
                () -> {
                    b.dims().bind(axis, mainEnd);
                    body.accept(
                            new Point(
                                    axis,
                                    lanes,
                                    mask(b, lanes, b.apply(Prim.ISUB, upper, mainEnd))));
                },
                () -> {});
    }

    /** The end of the whole vectors of {@code [lower, upper)}. */
    static Reg mainEnd(TargetBuilder b, Reg lower, Reg upper, int lanes) {
        Reg length = b.apply(Prim.ISUB, upper, lower);
        Reg wholeLength = b.apply(Prim.AND, length, b.index(-(long) lanes));
        return b.iadd(lower, wholeLength);
    }

    /**
     * The mask of the first {@code count} lanes; all for a larger count, none for a negative one.
     */
    static Reg mask(TargetBuilder b, int lanes, Reg count) {
        VType type = new VType(DType.INT32, lanes);
        Reg clamped = b.apply(Prim.SMAX, b.smin(count, b.index(lanes)), b.index(0));
        Reg narrow = b.apply(VType.INDEX.withDtype(DType.INT32), Prim.CONVERT, clamped);
        return b.apply(Prim.SLT, b.lanes(type), b.splat(narrow, lanes));
    }
}
