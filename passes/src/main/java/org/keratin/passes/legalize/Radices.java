package org.keratin.passes.legalize;

import java.util.ArrayList;
import java.util.List;

/** Into which factors a length is taken apart. */
final class Radices {
    /** A prime factor up to here is summed directly, larger ones make a convolution cheaper. */
    static final int LARGEST = 128;

    private Radices() {}

    /** True if stages of small radices make the length. */
    static boolean isSmooth(long n) {
        long rest = n;
        for (int p = 2; p <= LARGEST && rest > 1; p++) {
            while (rest % p == 0) {
                rest /= p;
            }
        }
        return rest == 1;
    }

    /**
     * The radices of the stages in order: large primes first, powers of two last, and the last of
     * them 16, so that the one before still has whole vectors of neighbours. Each stage goes
     * through memory once, so they are few and large.
     */
    static List<Integer> of(long n) {
        List<Integer> radices = new ArrayList<>();
        long rest = n;
        int twos = Long.numberOfTrailingZeros(rest);
        rest >>= twos;
        for (int p = 3; rest > 1; p += 2) {
            while (rest % p == 0) {
                radices.addFirst(p);
                rest /= p;
            }
        }
        int last = Math.min(twos, 4);
        int left = twos - last;
        int stages = (left + 3) / 4;
        for (int i = 0; i < stages; i++) {
            int bits = left / (stages - i);
            radices.add(1 << bits);
            left -= bits;
        }
        if (last > 0) {
            radices.add(1 << last);
        }
        return radices;
    }

    /** The forward transform of a length that is a power of two, in place, in f64. */
    static void transform(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double t = re[i];
                re[i] = re[j];
                re[j] = t;
                t = im[i];
                im[i] = im[j];
                im[j] = t;
            }
        }
        for (int size = 2; size <= n; size *= 2) {
            int half = size / 2;
            for (int k = 0; k < half; k++) {
                double c = Twiddles.cos(k, size);
                double s = -Twiddles.sin(k, size);
                for (int at = k; at < n; at += size) {
                    int other = at + half;
                    double a = re[other] * c - im[other] * s;
                    double d = re[other] * s + im[other] * c;
                    re[other] = re[at] - a;
                    im[other] = im[at] - d;
                    re[at] += a;
                    im[at] += d;
                }
            }
        }
    }
}
