package org.keratin.passes.layout;

/**
 * How many columns a packed panel of weights has: a multiple of the vector length for which
 * register tiles run near the peak (notes: 8×48, 14×32 and 7×64 with 16 lanes and 32 registers;
 * 6×16 and 4×24 with 8 lanes and 16 registers).
 */
public final class PanelWidth {
    private PanelWidth() {}

    /**
     * The width with the fewest padded columns, the faster tile first where two pad alike.
     *
     * @param columns how many columns the weights have
     * @param lanes elements of one vector
     */
    public static int of(long columns, int lanes) {
        int[] vectors = lanes >= 16 ? new int[] {3, 2, 4, 1} : new int[] {2, 3, 1};
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int v : vectors) {
            int width = v * lanes;
            long padded = Math.ceilDiv(columns, width) * width - columns;
            // A single vector hides no latency: it must save at least a third of the columns to be
            // taken.
            long penalty = v == 1 && columns > lanes ? columns / 3 : 0;
            if (padded + penalty < least) {
                least = padded + penalty;
                best = width;
            }
        }
        return best;
    }
}
