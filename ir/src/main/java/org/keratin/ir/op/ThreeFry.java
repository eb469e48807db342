package org.keratin.ir.op;

import java.util.Arrays;
import java.util.List;
import org.keratin.runtime.NDArray;

/**
 * Random bits. THREE_FRY: threefry2x32-20 (Salmon et al., SC 2011) with key {@code state[0]} and
 * the counter {@code state[1]}, the low word first; output i of 64 bits is {@code x0 | x1 << 32} at
 * counter + i.
 */
final class ThreeFry {
    private static final int[][] ROTATIONS = {{13, 15, 26, 6}, {17, 29, 16, 24}};

    private ThreeFry() {}

    /**
     * @param split the dimension along which outputs below 64 bits take the two words in turn, -1
     *     for a scalar
     */
    static List<NDArray> generate(NDArray state, NDArray out, int split) {
        long key = state.getLong(0);
        long counter = state.getLong(1);
        long[] shape = out.shape();
        long words = out.size();
        if (out.dtype().bits() == 64) {
            for (long i = 0; i < words; i++) {
                out.setLong(i, threefry(key, counter + i));
            }
        } else {
            long[] half = shape.clone();
            if (split >= 0) {
                half[split] = (half[split] + 1) / 2;
                words = Arrays.stream(half).reduce(1, (a, b) -> a * b);
            }
            Tensors.each(
                    shape,
                    r -> {
                        long[] at = r.clone();
                        boolean high = split >= 0 && r[split] % 2 == 1;
                        if (split >= 0) {
                            at[split] /= 2;
                        }
                        long both = threefry(key, counter + Tensors.flat(at, half));
                        out.setLong(
                                Tensors.flat(r, shape), high ? both >>> 32 : both & 0xffffffffL);
                    });
        }
        NDArray next = state.copy();
        next.setLong(1, counter + words);
        return List.of(next, out);
    }

    static long threefry(long key, long counter) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        int[] keys = {k0, k1, k0 ^ k1 ^ 0x1BD11BDA};
        int x0 = (int) counter + k0;
        int x1 = (int) (counter >>> 32) + k1;
        for (int group = 0; group < 5; group++) {
            for (int r : ROTATIONS[group % 2]) {
                x0 += x1;
                x1 = Integer.rotateLeft(x1, r) ^ x0;
            }
            x0 += keys[(group + 1) % 3];
            x1 += keys[(group + 2) % 3] + group + 1;
        }
        return (x0 & 0xffffffffL) | ((long) x1 << 32);
    }
}
