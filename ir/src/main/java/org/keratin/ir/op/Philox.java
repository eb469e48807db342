package org.keratin.ir.op;

import java.util.List;
import org.keratin.runtime.NDArray;

/**
 * Philox4x32-10 (Salmon et al., SC 2011): key {@code state[0]} and a 128-bit counter, low half
 * {@code state[1]}, high half {@code state[2]}, or the key again where the state has two words (as
 * XLA's random/prng.cc has it). Each counter gives four 32-bit words, in order; narrower outputs
 * keep their low bits.
 */
final class Philox {
    private Philox() {}

    static List<NDArray> generate(NDArray state, NDArray out) {
        boolean wide = state.size() == 3;
        long key = state.getLong(0);
        long low = state.getLong(1);
        long high = wide ? state.getLong(2) : key;
        int perCounter = out.dtype().bits() == 64 ? 2 : 4;
        long counters = (out.size() + perCounter - 1) / perCounter;
        for (long c = 0; c < counters; c++) {
            int[] words = block(key, low, high);
            for (int k = 0; k < perCounter && c * perCounter + k < out.size(); k++) {
                long value =
                        perCounter == 4
                                ? words[k] & 0xffffffffL
                                : (words[2 * k] & 0xffffffffL) | ((long) words[2 * k + 1] << 32);
                out.setLong(c * perCounter + k, value);
            }
            if (++low == 0) {
                high++;
            }
        }
        NDArray next = state.copy();
        next.setLong(1, low);
        if (wide) {
            next.setLong(2, high);
        }
        return List.of(next, out);
    }

    private static int[] block(long key, long low, long high) {
        int[] x = {(int) low, (int) (low >>> 32), (int) high, (int) (high >>> 32)};
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < 10; round++) {
            long a = (x[0] & 0xffffffffL) * 0xD2511F53L;
            long b = (x[2] & 0xffffffffL) * 0xCD9E8D57L;
            x =
                    new int[] {
                        (int) (b >>> 32) ^ x[1] ^ k0, (int) b, (int) (a >>> 32) ^ x[3] ^ k1, (int) a
                    };
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }
        return x;
    }
}
