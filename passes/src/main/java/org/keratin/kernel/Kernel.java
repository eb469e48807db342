package org.keratin.kernel;

import java.util.List;
import org.keratin.ir.Location;

/**
 * A kernel at tile level, target-neutral: for every point of the parallel space {@code axes}, in
 * any order and on any number of threads, the body runs once.
 *
 * @param name unique in its program, a C identifier; made from layer and kind ({@code
 *     conv2d_1_contraction_4})
 * @param kind which mapping it takes
 * @param params the arrays, bound to buffers by an {@link Invocation}
 * @param axes the parallel space, row-major with the last the innermost; empty means one point
 * @param body what one point does
 * @param location the layer
 */
public record Kernel(
        String name,
        Kind kind,
        List<Param> params,
        List<Axis> axes,
        List<Stmt> body,
        Location location) {

    /** The few kinds of the design. */
    public enum Kind {
        /** One Contract, then an epilogue of loads, computes and stores at the same point. */
        CONTRACTION,
        /**
         * Elementwise, broadcast, gather, pad, concatenate, window and reduce: loads, computes,
         * Reduces, stores.
         */
        LOOP,
        /**
         * Rows visited more than once: Reduces and Loops over the same inner axes (softmax, norms).
         */
        ROW,
        /**
         * Steps that depend on those before them or on data: Fors and Whens over MODIFY params
         * (scatter, sort, substitution). Points are independent all the same.
         */
        IRREGULAR
    }

    public Kernel {
        params = List.copyOf(params);
        axes = List.copyOf(axes);
        body = List.copyOf(body);
    }
}
