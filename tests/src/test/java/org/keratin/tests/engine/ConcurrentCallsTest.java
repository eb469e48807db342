package org.keratin.tests.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.runtime.NDArray;
import org.keratin.runtime.bundle.BundleExecutable;
import org.keratin.runtime.bundle.Prepared;
import org.keratin.runtime.pool.WorkerPool;

/**
 * Many threads call one compiled model at once, on fewer workers, and each gets the bits of a lone
 * call.
 */
class ConcurrentCallsTest {
    private static final int[] BATCHES = {1, 2, 3, 7, 16, 33, 64, 100};

    @Test
    @Timeout(120)
    void sixteenCallersOnOneWorker() throws Exception {
        callers(16, 1, 2, 1);
    }

    @Test
    @Tag("full")
    @Timeout(240)
    void sixtyFourCallersOnTwoWorkersForAMinute() throws Exception {
        callers(64, 2, 3, 60);
    }

    private static void callers(int count, int workers, int threads, long seconds)
            throws InterruptedException {
        Digits digits = Digits.load();
        BundleExecutable step =
                BundleExecutable.load(digits.compiler(Numerics.FAST, threads).bundle());
        List<NDArray> inputs = new ArrayList<>();
        List<byte[]> expected = new ArrayList<>();
        Prepared weights = step.prepare(digits.variables());
        for (int batch : BATCHES) {
            NDArray x = digits.x().slice(batch, 2L * batch).copy();
            inputs.add(x);
            expected.add(Digits.bits(step.withThreads(1).run(weights, List.of(x)).getFirst()));
        }
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicLong fewest = new AtomicLong(Long.MAX_VALUE);
        try (WorkerPool pool = new WorkerPool(workers)) {
            BundleExecutable shared = step.withThreads(threads).withPool(pool);
            long end = System.nanoTime() + seconds * 1_000_000_000;
            List<Thread> callers = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                int id = c;
                Runnable caller =
                        () -> {
                            long calls = 0;
                            try {
                                while (System.nanoTime() < end && failure.get() == null) {
                                    int which = (int) ((id + calls) % BATCHES.length);
                                    NDArray y =
                                            shared.run(weights, List.of(inputs.get(which)))
                                                    .getFirst();
                                    assertArrayEquals(expected.get(which), Digits.bits(y));
                                    calls++;
                                }
                            } catch (Throwable t) {
                                failure.set(t);
                            }
                            fewest.accumulateAndGet(calls, Math::min);
                        };
                callers.add(
                        c % 2 == 0
                                ? Thread.ofPlatform().start(caller)
                                : Thread.ofVirtual().start(caller));
            }
            for (Thread caller : callers) {
                caller.join();
            }
        }
        assertEquals(null, failure.get());
        assertTrue(fewest.get() > 0, "a caller had no turn");
    }
}
