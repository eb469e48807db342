package org.keratin.random;

/**
 * MT19937 as CPython and NumPy's legacy generator seed and step it (Matsumoto and Nishimura, 1998).
 */
final class MersenneTwister {
    private static final int N = 624;
    private static final int M = 397;
    private final int[] state = new int[N];
    private int index = N;

    /** As {@code random.seed(seed)}: init_by_array over the 32-bit digits of the absolute value. */
    static MersenneTwister likePython(long seed) {
        long magnitude = Math.abs(seed);
        int[] key =
                magnitude >>> 32 == 0
                        ? new int[] {(int) magnitude}
                        : new int[] {(int) magnitude, (int) (magnitude >>> 32)};
        MersenneTwister twister = new MersenneTwister();
        twister.initByArray(key);
        return twister;
    }

    /** As {@code numpy.random.seed(seed)}: the low 32 bits alone. */
    static MersenneTwister likeNumpy(long seed) {
        MersenneTwister twister = new MersenneTwister();
        twister.init((int) seed);
        return twister;
    }

    /**
     * As {@code numpy.random.permutation(n)}: Fisher and Yates from the end, draws masked until
     * they fit.
     */
    int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int mask = -1 >>> Integer.numberOfLeadingZeros(i);
            int j;
            do {
                j = next() & mask;
            } while (j > i);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private void init(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
        index = N;
    }

    private void initByArray(int[] key) {
        init(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
            i++;
            j++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
            if (j >= key.length) {
                j = 0;
            }
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
            i++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    /** The next 32 bits. */
    int next() {
        if (index >= N) {
            for (int k = 0; k < N; k++) {
                int y = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7fffffff);
                state[k] = state[(k + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            index = 0;
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /**
     * As CPython's {@code random.randint(low, high)} for ranges below 2^32: bits are drawn until
     * they fit.
     */
    long randint(long low, long high) {
        long width = high - low + 1;
        int bits = 64 - Long.numberOfLeadingZeros(width);
        while (true) {
            long draw = (next() & 0xffffffffL) >>> (32 - bits);
            if (draw < width) {
                return low + draw;
            }
        }
    }
}
