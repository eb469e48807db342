package org.keratin.cpu.map;

import org.keratin.runtime.Dim;

/**
 * Rows and column vectors of a register tile. Accumulators, the column vectors of two steps (LLVM
 * loads those of the next step early) and two broadcasts must fit, else one accumulator lives on
 * the stack: rows · vectors + 2 · vectors + 2 ≤ registers gives 13×32, 8×48, 5×64 and 14×16 floats
 * on AVX-512.
 */
record TileShape(int rows, int vectors, int lanes) {
    int columns() {
        return vectors * lanes;
    }

    /** Rows that share a set of the first cache with the columns' line and stay in it. */
    private static final int SAME_SET = 8;

    /**
     * @param packed columns of a packed panel, 0 where the right factor is read in place
     * @param aliased whether the rows of the left factor are a multiple of 4096 bytes apart
     */
    static TileShape choose(
            CpuTarget target,
            int elementBytes,
            Dim rowExtent,
            Dim columnExtent,
            int packed,
            boolean aliased) {
        int lanes = target.lanes(elementBytes);
        int vectors;
        if (packed > 0) {
            vectors = Math.max(1, packed / lanes);
        } else {
            // without vectors, one column at a time: no masks are needed
            int most = lanes == 1 ? 1 : target.vectorRegisters() >= 32 ? 3 : 2;
            vectors = 1;
            long bestWaste = Long.MAX_VALUE;
            for (int candidate = most; candidate >= 1; candidate--) {
                long width = (long) candidate * lanes;
                long waste =
                        columnExtent.isConstant()
                                ? Math.ceilDiv(columnExtent.constant(), width) * width
                                        - columnExtent.constant()
                                : 0;
                if (waste < bestWaste) {
                    bestWaste = waste;
                    vectors = candidate;
                }
            }
        }
        int rows = Math.max(1, (target.vectorRegisters() - 2 * vectors - 2) / vectors);
        // With one vector a row's line is read again as often as it has elements, and nothing else
        // hides it if the cache lost it meanwhile.
        rows = Math.min(rows, aliased && vectors == 1 ? SAME_SET : 14);
        if (rowExtent.isConstant()) {
            // tiles of equal height: 26 rows are 13 + 13, not 14 + 14 with two done twice
            long extent = Math.max(1, rowExtent.constant());
            long tiles = Math.ceilDiv(extent, rows);
            rows = (int) Math.ceilDiv(extent, tiles);
        } else if (rows > 8 && vectors > 1) {
            // batches are powers of two more often than not: 32 rows are 4 tiles of 8, or 3 of 13
            // with 7 done twice
            rows = 8;
        }
        return new TileShape(rows, vectors, lanes);
    }
}
