package org.keratin.kernel;

import org.keratin.runtime.Dim;

/**
 * One loop of a kernel: a name that index expressions use as a symbol, and its extent. The name
 * begins with {@code %} so that it never meets a dimension symbol ({@code batch}), and is unique in
 * the kernel.
 */
public record Axis(String name, Dim extent) {
    public Axis {
        if (!name.startsWith("%")) {
            throw new IllegalArgumentException("an axis name begins with %, received " + name);
        }
    }

    /** The axis as an index expression. */
    public Dim dim() {
        return Dim.symbol(name);
    }

    @Override
    public String toString() {
        return name + " < " + extent;
    }
}
