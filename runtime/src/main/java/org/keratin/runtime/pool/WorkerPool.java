package org.keratin.runtime.pool;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A bounded set of worker threads for SPMD calls.
 *
 * <p>A call takes the workers that are idle when it enters, perhaps none, and never waits for one
 * to become idle; their number is fixed for the call, and a worker is held for one call only. So
 * any number of callers make progress on any number of workers, and nested calls cannot deadlock.
 * Idle workers spin for about 50 µs and then park. Workers are daemon threads, started when the
 * pool is made.
 */
public final class WorkerPool implements AutoCloseable {
    private static final long SPIN_NANOS = 50_000;
    private static volatile @Nullable WorkerPool shared;

    private final Worker[] workers;

    /** Bit w of word w/64 is set while worker w is idle. */
    private final AtomicLongArray idle;

    private volatile boolean closed;

    /**
     * Starts a pool.
     *
     * @param workers the number of threads besides the callers' own; 0 makes every call run on its
     *     caller alone
     */
    public WorkerPool(int workers) {
        if (workers < 0) {
            throw new IllegalArgumentException(
                    "a pool cannot have " + workers + " workers; give 0 or more");
        }
        this.workers = new Worker[workers];
        this.idle = new AtomicLongArray((workers + 63) / 64);
        for (int w = 0; w < workers; w++) {
            this.workers[w] = new Worker(this, w);
            idle.set(w / 64, idle.get(w / 64) | 1L << (w % 64));
        }
        for (Worker w : this.workers) {
            w.start();
        }
    }

    /**
     * The process's pool; made on first use with one worker fewer than {@code KERATIN_THREADS} or,
     * where that is not set, than the machine has cores.
     */
    public static WorkerPool shared() {
        WorkerPool pool = shared;
        if (pool == null) {
            synchronized (WorkerPool.class) {
                pool = shared;
                if (pool == null) {
                    pool = new WorkerPool(defaultThreads() - 1);
                    shared = pool;
                }
            }
        }
        return pool;
    }

    /** Replaces the process's pool; calls in flight finish on the old one, which is closed. */
    public static void setShared(WorkerPool pool) {
        WorkerPool old;
        synchronized (WorkerPool.class) {
            old = shared;
            shared = pool;
        }
        if (old != null && old != pool) {
            old.close();
        }
    }

    /**
     * {@code KERATIN_THREADS}, or the number of cores.
     *
     * @throws IllegalArgumentException when the variable is no positive number
     */
    public static int defaultThreads() {
        String text = System.getenv("KERATIN_THREADS");
        if (text == null || text.isBlank()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!text.strip().matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    "KERATIN_THREADS is '" + text + "'; set it to a number from 1 to 99999");
        }
        return Integer.parseInt(text.strip());
    }

    /** The number of worker threads; a call runs on at most one more. */
    public int workers() {
        return workers.length;
    }

    /**
     * Runs a body on the calling thread and on those workers that are idle now.
     *
     * <p>From a virtual thread, a platform thread stands in for the caller, so that native code
     * does not pin a carrier.
     *
     * @param maxThreads upper limit, at least 1
     * @return the number of threads that the body was told of; one that had not begun when the
     *     caller's share ended did not take part
     */
    public int run(int maxThreads, SpmdBody body) {
        if (Thread.currentThread().isVirtual()) {
            return StandIns.run(() -> runHere(maxThreads, body));
        }
        return runHere(maxThreads, body);
    }

    private int runHere(int maxThreads, SpmdBody body) {
        int wanted = Math.min(maxThreads - 1, workers.length);
        if (wanted <= 0 || closed) {
            body.run(0, 1);
            return 1;
        }
        int[] taken = new int[wanted];
        int n = take(taken);
        if (n == 0) {
            body.run(0, 1);
            return 1;
        }
        Call call = new Call(body, n + 1);
        for (int i = 0; i < n; i++) {
            workers[taken[i]].post(call, i + 1);
        }
        call.runShare(0);
        // A worker that the system has not let begin by now is not waited for.
        for (int i = 0; i < n && !body.needsAllThreads(); i++) {
            if (workers[taken[i]].revoke(call)) {
                workers[taken[i]].setIdle();
                call.workerDone();
            }
        }
        call.await();
        return n + 1;
    }

    /** Takes idle workers until the array is full or none is left. */
    private int take(int[] taken) {
        int n = 0;
        for (int word = 0; word < idle.length() && n < taken.length; word++) {
            while (true) {
                long bits = idle.get(word);
                long rest = bits;
                int m = n;
                while (rest != 0 && m < taken.length) {
                    taken[m++] = word * 64 + Long.numberOfTrailingZeros(rest);
                    rest &= rest - 1;
                }
                if (m == n) {
                    break;
                }
                if (idle.compareAndSet(word, bits, rest)) {
                    n = m;
                    break;
                }
            }
        }
        return n;
    }

    /** Stops the workers as they become idle; later calls run on their callers alone. */
    @Override
    public void close() {
        closed = true;
        for (Worker w : workers) {
            LockSupport.unpark(w);
        }
    }

    /** One SPMD call in flight. */
    private static final class Call {
        private final SpmdBody body;
        private final int threads;
        private final AtomicInteger running;
        private volatile @Nullable Thread waiter;
        private @Nullable Throwable failure;

        Call(SpmdBody body, int threads) {
            this.body = body;
            this.threads = threads;
            this.running = new AtomicInteger(threads - 1);
        }

        void runShare(int thread) {
            try {
                body.run(thread, threads);
            } catch (Throwable t) {
                fail(t);
            }
        }

        private synchronized void fail(Throwable t) {
            if (failure == null) {
                failure = t;
            } else if (failure != t) {
                failure.addSuppressed(t);
            }
        }

        void workerDone() {
            if (running.decrementAndGet() == 0) {
                LockSupport.unpark(waiter);
            }
        }

        void await() {
            if (running.get() > 0) {
                long start = System.nanoTime();
                while (running.get() > 0 && System.nanoTime() - start < SPIN_NANOS) {
                    Thread.onSpinWait();
                }
                waiter = Thread.currentThread();
                boolean interrupted = false;
                while (running.get() > 0) {
                    LockSupport.park(this);
                    interrupted |= Thread.interrupted();
                }
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            rethrow();
        }

        private synchronized void rethrow() {
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
        }
    }

    private static final class Worker extends Thread {
        private final WorkerPool pool;
        private final int index;
        private int thread;
        private final AtomicReference<@Nullable Call> mailbox = new AtomicReference<>();
        private volatile boolean parked;

        Worker(WorkerPool pool, int index) {
            super(null, null, "keratin-worker-" + index, 0, false);
            this.pool = pool;
            this.index = index;
            setDaemon(true);
        }

        void post(Call call, int thread) {
            this.thread = thread;
            this.mailbox.set(call);
            if (parked) {
                LockSupport.unpark(this);
            }
        }

        /** Takes a call back that this worker has not begun; false where it has. */
        boolean revoke(Call call) {
            return mailbox.compareAndSet(call, null);
        }

        @Override
        public void run() {
            for (Call call = next(); call != null; call = next()) {
                call.runShare(thread);
                // Idle first: whoever waits for this call then finds the worker free for the next
                // one.
                setIdle();
                call.workerDone();
            }
        }

        private @Nullable Call next() {
            long start = System.nanoTime();
            while (true) {
                Call call = mailbox.get();
                if (call != null && mailbox.compareAndSet(call, null)) {
                    return call;
                }
                if (pool.closed && leave()) {
                    return null;
                }
                if (System.nanoTime() - start < SPIN_NANOS) {
                    Thread.onSpinWait();
                    continue;
                }
                parked = true;
                if (mailbox.get() == null && !pool.closed) {
                    LockSupport.park(pool);
                }
                parked = false;
                Thread.interrupted();
            }
        }

        private void setIdle() {
            long bit = 1L << (index % 64);
            pool.idle.getAndUpdate(index / 64, bits -> bits | bit);
        }

        /** Takes itself out, unless a caller has just taken it. */
        private boolean leave() {
            long bit = 1L << (index % 64);
            return (pool.idle.getAndUpdate(index / 64, bits -> bits & ~bit) & bit) != 0;
        }
    }

    /** Platform threads that run the calls of virtual threads. */
    private static final class StandIns {
        private static final ExecutorService THREADS = make();

        private static ExecutorService make() {
            int n = Math.max(2, Runtime.getRuntime().availableProcessors());
            ThreadPoolExecutor threads =
                    new ThreadPoolExecutor(
                            n,
                            n,
                            10,
                            TimeUnit.SECONDS,
                            new LinkedBlockingQueue<>(),
                            Thread.ofPlatform().daemon().name("keratin-caller-", 0).factory());
            threads.allowCoreThreadTimeOut(true);
            return threads;
        }

        static int run(java.util.function.IntSupplier call) {
            try {
                return CompletableFuture.supplyAsync(call::getAsInt, THREADS).join();
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case RuntimeException r -> throw r;
                    case Error r -> throw r;
                    case null, default -> throw e;
                }
            }
        }
    }
}
