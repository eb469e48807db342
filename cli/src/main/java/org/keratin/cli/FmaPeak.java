package org.keratin.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The float32 multiply-adds that this machine can do: the best of several short runs of a loop
 * whose values stay in registers. Java's compiler makes it vector code of the machine's full width.
 */
final class FmaPeak {
    private static final int VALUES = 2048;
    private static final int CHAIN = 16;
    private static final int REPEATS = 10_000;
    private static final int WARM_RUNS = 3;
    private static final int RUNS = 8;

    private FmaPeak() {}

    /** GFLOP/s of {@code threads} threads together. */
    static double gflops(int threads) {
        double[] best = new double[threads];
        List<Thread> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int index = t;
            running.add(Thread.ofPlatform().daemon().start(() -> best[index] = measure()));
        }
        double sum = 0;
        try {
            for (int t = 0; t < threads; t++) {
                running.get(t).join();
                sum += best[t];
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the machine's peak was measured", e);
        }
        return sum;
    }

    private static double measure() {
        float[] values = new float[VALUES];
        double best = 0;
        for (int run = 0; run < WARM_RUNS + RUNS; run++) {
            long start = System.nanoTime();
            for (int i = 0; i < REPEATS; i++) {
                chains(values, 0.999f, 0.001f);
            }
            double gflops = 2.0 * VALUES * CHAIN * REPEATS / (System.nanoTime() - start);
            best = run < WARM_RUNS ? 0 : Math.max(best, gflops);
        }
        return best;
    }

    private static void chains(float[] values, float a, float b) {
        for (int i = 0; i < values.length; i++) {
            float x = values[i];
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            x = Math.fma(x, a, b);
            values[i] = x;
        }
    }
}
