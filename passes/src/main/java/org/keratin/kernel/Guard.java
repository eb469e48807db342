package org.keratin.kernel;

import org.keratin.runtime.Dim;

/** The condition {@code lower <= expr < upper}, over axes, gathered scalars and symbols. */
public record Guard(Dim expr, Dim lower, Dim upper) {
    @Override
    public String toString() {
        return lower + " <= " + expr + " < " + upper;
    }
}
