package org.keratin.cpu.map;

import org.keratin.runtime.Dim;

/**
 * Rows and column vectors of a register tile. Accumulators, one register per column vector of the right factor and one
 * broadcast must fit: rows · vectors + vectors + 1 ≤ registers. The sizes are those measured best (notes: 14×32, 8×48,
 * 7×64 and 28×16 columns of floats on AVX-512).
 */
record TileShape(int rows, int vectors, int lanes) {
    int columns() {
        return vectors * lanes;
    }

    static TileShape choose(CpuTarget target, int elementBytes, Dim rowExtent, Dim columnExtent, int packed) {
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
                long waste = columnExtent.isConstant()
                        ? Math.ceilDiv(columnExtent.constant(), width) * width - columnExtent.constant()
                        : 0;
                if (waste < bestWaste) {
                    bestWaste = waste;
                    vectors = candidate;
                }
            }
        }
        int rows = Math.max(1, (target.vectorRegisters() - vectors - 1) / vectors);
        rows = Math.min(rows, 14);
        if (rowExtent.isConstant()) {
            // tiles of equal height: 26 rows are 13 + 13, not 14 + 14 with two done twice
            long extent = Math.max(1, rowExtent.constant());
            long tiles = Math.ceilDiv(extent, rows);
            rows = (int) Math.ceilDiv(extent, tiles);
        }
        return new TileShape(rows, vectors, lanes);
    }
}
