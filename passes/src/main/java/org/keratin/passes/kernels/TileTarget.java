package org.keratin.passes.kernels;

import java.util.Set;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.kernel.GroupProduct;

/**
 * What the tile level may know of a target: enough to choose layouts, nothing that only one mapping
 * understands.
 *
 * @param vectorBytes bytes of the widest vector register in use
 * @param l1Bytes data cache of one core, level 1
 * @param l2Bytes data cache of one core, level 2
 * @param threads the most threads of a step
 * @param numerics strict or fast
 * @param products multiplications of groups that contractions may be laid out for
 * @param keepsRows whether one thread works on a row, so that it may read back what it has stored,
 *     and on neighbouring points, so that it may write a stretch of several places at once
 */
public record TileTarget(
        int vectorBytes,
        long l1Bytes,
        long l2Bytes,
        int threads,
        Numerics numerics,
        Set<GroupProduct> products,
        boolean keepsRows) {
    public TileTarget {
        products = Set.copyOf(products);
        if (vectorBytes < 4 || Integer.bitCount(vectorBytes) != 1) {
            throw new IllegalArgumentException(
                    "vectorBytes must be a power of two of at least 4, received " + vectorBytes);
        }
    }

    /** A target that multiplies element by element, a row in one thread. */
    public TileTarget(int vectorBytes, long l1Bytes, long l2Bytes, int threads, Numerics numerics) {
        this(vectorBytes, l1Bytes, l2Bytes, threads, numerics, Set.of(), true);
    }
}
