package org.keratin.runtime.cuda;

/** Blocks of a launch and threads of a block. An empty grid (a size of 0) has nothing to run. */
public record CudaGrid(long gridX, long gridY, long gridZ, int blockX, int blockY, int blockZ) {
    private static final long MOST_X = Integer.MAX_VALUE;
    private static final long MOST_YZ = 65535;
    private static final int MOST_THREADS = 1024;

    public CudaGrid {
        if (gridX < 0
                || gridX > MOST_X
                || gridY < 0
                || gridY > MOST_YZ
                || gridZ < 0
                || gridZ > MOST_YZ) {
            throw new IllegalArgumentException(
                    "a grid has at most 2147483647 x 65535 x 65535 blocks, received "
                            + gridX
                            + " x "
                            + gridY
                            + " x "
                            + gridZ);
        }
        if (blockX < 1
                || blockY < 1
                || blockZ < 1
                || (long) blockX * blockY * blockZ > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "a block has 1 to 1024 threads, received "
                            + blockX
                            + " x "
                            + blockY
                            + " x "
                            + blockZ);
        }
    }

    public boolean isEmpty() {
        return gridX == 0 || gridY == 0 || gridZ == 0;
    }
}
