package org.keratin.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Square float32 matrix products on one thread beside the FMA peak: a burst of multiply-adds before
 * and after each product, so that both see the same clock and the same neighbours. The figure is
 * the median of the ratios.
 */
public final class Sgemm {
    private static final int ROUNDS = 15;

    private Sgemm() {}

    public static void main(String[] args) {
        FmaBurst burst = new FmaBurst();
        burst.peak();
        System.out.println(
                "| n | ms (median) | GFLOP/s | FMA peak then | of peak (median) | min … max |");
        System.out.println("|---|---|---|---|---|---|");
        for (int n : new int[] {512, 768, 1024, 1536, 2048}) {
            MatmulProgram program = new MatmulProgram(n, 1);
            int repeats = Math.max(1, (int) (2e9 / n / n / n));
            double[] times = new double[ROUNDS];
            double[] peaks = new double[ROUNDS];
            double[] ratios = new double[ROUNDS];
            program.run();
            for (int round = 0; round < ROUNDS; round++) {
                double before = burst.gflops();
                long start = System.nanoTime();
                for (int i = 0; i < repeats; i++) {
                    program.run();
                }
                times[round] = (System.nanoTime() - start) / (double) repeats;
                peaks[round] = (before + burst.gflops()) / 2;
                ratios[round] = 2.0 * n * n * n / times[round] / peaks[round];
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.0f | %.0f | %.0f %% | %.0f … %.0f %% |%n",
                    n,
                    median(times) / 1e6,
                    2.0 * n * n * n / median(times),
                    median(peaks),
                    100 * median(ratios),
                    100 * Arrays.stream(ratios).min().orElse(0),
                    100 * Arrays.stream(ratios).max().orElse(0));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
