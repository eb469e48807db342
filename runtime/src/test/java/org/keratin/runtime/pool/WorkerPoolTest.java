package org.keratin.runtime.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {
    @Test
    void allThreadsRunTogether() {
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int n = 0; n < 200; n++) {
                AtomicInteger entered = new AtomicInteger();
                AtomicInteger sum = new AtomicInteger();
                int ran =
                        pool.run(
                                4,
                                (thread, threads) -> {
                                    entered.incrementAndGet();
                                    while (entered.get() < threads) {
                                        Thread.onSpinWait();
                                        Thread.yield();
                                    }
                                    sum.addAndGet(1 << (thread * 4));
                                });
                assertEquals(4, ran);
                assertEquals(0x1111, sum.get());
            }
            assertEquals(2, pool.run(2, (t, n) -> {}));
            assertEquals(1, pool.run(1, (t, n) -> assertEquals(1, n)));
        }
    }

    @Test
    void callerIsThreadZeroAndNeverWaits() throws Exception {
        try (WorkerPool pool = new WorkerPool(1)) {
            CountDownLatch hold = new CountDownLatch(1);
            CountDownLatch held = new CountDownLatch(2);
            Thread other =
                    Thread.ofPlatform()
                            .start(
                                    () ->
                                            pool.run(
                                                    2,
                                                    (t, n) -> {
                                                        held.countDown();
                                                        await(hold);
                                                    }));
            held.await();
            Thread me = Thread.currentThread();
            assertEquals(1, pool.run(2, (t, n) -> assertSame(me, Thread.currentThread())));
            hold.countDown();
            other.join();
            assertEquals(2, pool.run(2, (t, n) -> {}));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sixtyFourCallersOnTwoWorkers() throws Exception {
        try (WorkerPool pool = new WorkerPool(2)) {
            AtomicInteger calls = new AtomicInteger();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            List<Thread> callers = new ArrayList<>();
            for (int c = 0; c < 64; c++) {
                boolean virtual = c % 4 == 0;
                Runnable caller =
                        () -> {
                            try {
                                for (int n = 0; n < 100; n++) {
                                    call(pool);
                                    calls.incrementAndGet();
                                }
                            } catch (Throwable t) {
                                failure.set(t);
                            }
                        };
                callers.add(
                        virtual
                                ? Thread.ofVirtual().start(caller)
                                : Thread.ofPlatform().start(caller));
            }
            for (Thread t : callers) {
                t.join();
            }
            assertEquals(null, failure.get());
            assertEquals(6400, calls.get());
            assertEquals(3, pool.run(3, (t, n) -> {}));
        }
    }

    /** Three barriers and a sum that must not depend on the number of threads. */
    private static void call(WorkerPool pool) {
        long[] parts = new long[64];
        AtomicInteger arrived = new AtomicInteger();
        pool.run(
                3,
                (thread, threads) -> {
                    assertFalse(Thread.currentThread().isVirtual());
                    for (int round = 1; round <= 3; round++) {
                        for (int i = thread; i < parts.length; i += threads) {
                            parts[i] += i * round;
                        }
                        arrived.incrementAndGet();
                        while (arrived.get() < round * threads) {
                            Thread.yield();
                        }
                    }
                });
        long sum = 0;
        for (long p : parts) {
            sum += p;
        }
        assertEquals(6 * 63 * 32, sum);
    }

    @Test
    void exceptionsReachTheCaller() throws Exception {
        try (WorkerPool pool = new WorkerPool(2)) {
            for (int bad = 0; bad < 3; bad++) {
                int b = bad;
                var e =
                        assertThrows(
                                ArithmeticException.class,
                                () ->
                                        pool.run(
                                                3,
                                                (t, n) -> {
                                                    if (t == b) {
                                                        throw new ArithmeticException(
                                                                "thread " + t);
                                                    }
                                                }));
                assertEquals("thread " + bad, e.getMessage());
            }
            AtomicReference<Throwable> seen = new AtomicReference<>();
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try {
                                    pool.run(
                                            3,
                                            (t, n) -> {
                                                throw new ArithmeticException("all");
                                            });
                                } catch (ArithmeticException e) {
                                    seen.set(e);
                                }
                            })
                    .join();
            assertTrue(seen.get() instanceof ArithmeticException);
            assertEquals(3, pool.run(3, (t, n) -> {}));
        }
    }

    @Test
    void callsNestAndWakeParkedWorkers() throws Exception {
        try (WorkerPool pool = new WorkerPool(2)) {
            AtomicInteger runs = new AtomicInteger();
            for (int n = 0; n < 20; n++) {
                Thread.sleep(1);
                pool.run(3, (t, k) -> pool.run(3, (u, l) -> runs.incrementAndGet()));
            }
            assertTrue(runs.get() >= 60);
        }
    }

    @Test
    void closedPoolsRunOnTheCallerAndEndTheirThreads() throws Exception {
        long before = alive();
        WorkerPool pool = new WorkerPool(2);
        pool.run(3, (t, n) -> {});
        pool.close();
        assertEquals(1, pool.run(3, (t, n) -> {}));
        for (int i = 0; i < 500 && alive() > before; i++) {
            Thread.sleep(10);
        }
        assertTrue(alive() <= before);
        assertEquals(0, new WorkerPool(0).workers());
        assertThrows(IllegalArgumentException.class, () -> new WorkerPool(-1));
    }

    private static long alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("keratin-worker-"))
                .count();
    }
}
