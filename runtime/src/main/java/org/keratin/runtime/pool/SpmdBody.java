package org.keratin.runtime.pool;

/**
 * What all threads of a call run together. The threads may meet at barriers of the body's own: all
 * of them run at once, and their number is fixed for the call. A body that meets at barriers must
 * not throw on one thread alone.
 */
@FunctionalInterface
public interface SpmdBody {
    /**
     * Runs one thread's share.
     *
     * @param thread 0 for the caller, up to {@code threads - 1}
     * @param threads how many threads run this call
     */
    void run(int thread, int threads);

    /**
     * Whether each thread has a share of its own. Where not, whoever runs takes what is left to do,
     * and a worker that has not begun when the caller is through is sent back unused.
     */
    default boolean needsAllThreads() {
        return true;
    }
}
