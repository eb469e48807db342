package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim;

/**
 * The shape rule of everything that slides a window: reduce_window, select_and_scatter,
 * convolution.
 */
final class Windows {
    private Windows() {}

    static boolean notAll(List<Long> values, long fallback) {
        return values.stream().anyMatch(v -> v != fallback);
    }

    static boolean anyPadding(List<Dim> low, List<Dim> high) {
        return !low.stream().allMatch(Dim.of(0)::equals)
                || !high.stream().allMatch(Dim.of(0)::equals);
    }

    /**
     * The number of window positions in each dimension: {@code floordiv(padded - dilated window,
     * stride) + 1}, or 0 where the window is larger than the padded, dilated input.
     */
    static List<Dim> infer(
            String op,
            List<Dim> input,
            List<Long> window,
            List<Long> strides,
            List<Long> baseDilations,
            List<Long> windowDilations,
            List<Dim> low,
            List<Dim> high) {
        int n = input.size();
        for (List<?> each : List.of(window, strides, baseDilations, windowDilations, low, high)) {
            Rules.check(
                    each.size() == n,
                    op + "_c4",
                    "window attributes must have " + n + " entries, received " + each);
        }
        List<Dim> dims = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Rules.check(
                    window.get(i) >= 0,
                    op + "_c5",
                    "window sizes must not be negative, received " + window);
            Rules.check(
                    strides.get(i) > 0,
                    op + "_c7",
                    "strides must be positive, received " + strides);
            Rules.check(
                    baseDilations.get(i) > 0 && windowDilations.get(i) > 0,
                    op + "_c9",
                    "dilations must be positive, received "
                            + baseDilations
                            + " and "
                            + windowDilations);
            Dim padded =
                    dilated(input.get(i), baseDilations.get(i)).plus(low.get(i)).plus(high.get(i));
            Dim reach = dilated(Dim.of(window.get(i)), windowDilations.get(i));
            if (padded.isConstant()) {
                long room = padded.constant() - reach.constant();
                dims.add(
                        Dim.of(room < 0 || padded.constant() == 0 ? 0 : room / strides.get(i) + 1));
            } else {
                dims.add(padded.minus(reach).floorDiv(strides.get(i)).plus(1));
            }
        }
        return dims;
    }

    /**
     * {@code max(size - 1, 0) * dilation + 1}, or 0 for an empty dimension; a symbol is taken to be
     * at least 1.
     */
    static Dim dilated(Dim size, long dilation) {
        if (dilation == 1 || (size.isConstant() && size.constant() == 0)) {
            return size;
        }
        return size.minus(1).times(dilation).plus(1);
    }

    /** Divides a position by the base dilation in place; false where it falls into a hole. */
    static boolean undilate(long[] at, List<Long> dilations) {
        for (int d = 0; d < at.length; d++) {
            if (Math.floorMod(at[d], dilations.get(d)) != 0) {
                return false;
            }
            at[d] = Math.floorDiv(at[d], dilations.get(d));
        }
        return true;
    }
}
