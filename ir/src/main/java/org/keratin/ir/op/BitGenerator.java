package org.keratin.ir.op;

import java.util.List;
import org.keratin.ir.IrException;
import org.keratin.runtime.NDArray;

/**
 * Random bits. THREE_FRY: threefry2x32-20 (Salmon et al., SC 2011) with key {@code state[0]} and
 * the counter {@code state[1]}, the low word first; output i of 64 bits is {@code x0 | x1 << 32} at
 * counter + i.
 */
final class BitGenerator {
    private static final int[][] ROTATIONS = {{13, 15, 26, 6}, {17, 29, 16, 24}};

    private BitGenerator() {}

    static List<NDArray> generate(String algorithm, NDArray state, NDArray out) {
        if (algorithm.equals("PHILOX")) {
            return Philox.generate(state, out);
        }
        int bits = out.dtype().bits();
        if (!out.dtype().isInteger()) {
            throw new IrException(
                    "rng_bit_generator: the output must be integer, received "
                            + out.dtype().stablehloName());
        }
        long key = state.getLong(0);
        long counter = state.getLong(1);
        long words;
        if (bits == 64) {
            words = out.size();
            for (long i = 0; i < words; i++) {
                out.setLong(i, threefry(key, counter + i));
            }
        } else {
            // two halves of the output: the low words of all counters, then the high words;
            // narrower types cut a word
            words = (out.size() + 1) / 2;
            for (long i = 0; i < words; i++) {
                long both = threefry(key, counter + i);
                out.setLong(i, both & 0xffffffffL);
                if (words + i < out.size()) {
                    out.setLong(words + i, both >>> 32);
                }
            }
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
