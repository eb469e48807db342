package org.keratin.ops;

import java.util.Locale;
import org.keratin.runtime.Dim;

/**
 * How a window meets the border: not at all, or padded so that the output has ceil(size / stride)
 * positions.
 */
public enum Padding {
    VALID,
    SAME;

    /** Reads Keras's name. */
    public static Padding of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "valid" -> VALID;
            case "same" -> SAME;
            default ->
                    throw new IllegalArgumentException(
                            "Invalid `padding` argument: expected one of {'valid', 'same'}."
                                    + " Received: padding="
                                    + name);
        };
    }

    public String kerasName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Padding before and after a dimension, the odd one after. */
    Dim[] amounts(Dim size, long window, long stride, long dilation) {
        if (this == VALID) {
            return new Dim[] {Dim.of(0), Dim.of(0)};
        }
        long span = (window - 1) * dilation + 1;
        Dim positions = size.ceilDiv(stride);
        Dim total = positions.minus(1).times(stride).plus(span).minus(size).max(0);
        Dim before = total.floorDiv(2);
        return new Dim[] {before, total.minus(before)};
    }
}
