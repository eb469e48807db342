package org.keratin.random;

/**
 * Where seeds come from that nobody gave: CPython's generator, as Keras asks it for {@code
 * randint(1, 10^9)}; and the order of shuffled rows, which comes from NumPy's.
 */
public final class GlobalSeeds {
    private static MersenneTwister twister = MersenneTwister.likePython(System.nanoTime());

    private static MersenneTwister numpy = MersenneTwister.likeNumpy(System.nanoTime());

    private GlobalSeeds() {}

    /**
     * As {@code keras.utils.set_random_seed(seed)}: everything drawn afterwards follows from it.
     */
    public static synchronized void set(long seed) {
        if (seed < 0 || seed >= 1L << 32) {
            throw new IllegalArgumentException(
                    "a seed is an integer from 0 to 2^32 - 1. Received: " + seed);
        }
        twister = MersenneTwister.likePython(seed);
        numpy = MersenneTwister.likeNumpy(seed);
    }

    /** The next order of {@code rows} rows. */
    public static synchronized int[] permutation(int rows) {
        return numpy.permutation(rows);
    }

    /** The next default seed. */
    public static synchronized long next() {
        return twister.randint(1, 1_000_000_000);
    }
}
