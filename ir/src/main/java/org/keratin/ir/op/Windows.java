package org.keratin.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.keratin.runtime.Dim;

/**
 * The shape rule of everything that slides a window: reduce_window, select_and_scatter,
 * convolution.
 */
final class Windows {
    /** The specification's labels, for sizes and values of the attributes in order. */
    record Labels(
            String op,
            int window,
            int windowValue,
            int strides,
            int stridesValue,
            int base,
            int baseValue,
            int dilations,
            int dilationsValue,
            int padding) {
        private String of(int number) {
            return op + "_c" + number;
        }
    }

    static final Labels REDUCE_WINDOW = new Labels("reduce_window", 4, 5, 6, 7, 8, 9, 10, 11, 12);
    static final Labels SELECT_AND_SCATTER =
            new Labels("select_and_scatter", 4, 5, 6, 7, 0, 0, 0, 0, 8);
    static final Labels CONVOLUTION = new Labels("convolution", 1, 0, 2, 3, 5, 6, 7, 8, 4);

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
            Labels labels,
            List<Dim> input,
            List<Long> window,
            List<Long> strides,
            List<Long> baseDilations,
            List<Long> windowDilations,
            List<Dim> low,
            List<Dim> high) {
        int n = input.size();
        Rules.size(window, n, labels.of(labels.window), "window_dimensions");
        Rules.size(strides, n, labels.of(labels.strides), "window_strides");
        Rules.size(baseDilations, n, labels.of(labels.base), "dilations of the base");
        Rules.size(windowDilations, n, labels.of(labels.dilations), "dilations of the window");
        Rules.size(low, n, labels.of(labels.padding), "padding");
        Rules.size(high, n, labels.of(labels.padding), "padding");
        if (labels != CONVOLUTION) {
            // a kernel may be empty
            Rules.positive(window, labels.of(labels.windowValue), "window_dimensions");
        }
        Rules.positive(strides, labels.of(labels.stridesValue), "window_strides");
        Rules.positive(baseDilations, labels.of(labels.baseValue), "dilations of the base");
        Rules.positive(
                windowDilations, labels.of(labels.dilationsValue), "dilations of the window");
        List<Dim> dims = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Dim padded =
                    dilated(input.get(i), baseDilations.get(i)).plus(low.get(i)).plus(high.get(i));
            Dim reach = dilated(Dim.of(window.get(i)), windowDilations.get(i));
            if (padded.isConstant()) {
                long room = padded.minus(reach).constant();
                boolean none = room < 0 || padded.constant() == 0;
                dims.add(none ? Dim.of(0) : Dim.of(room / strides.get(i)).plus(1));
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
