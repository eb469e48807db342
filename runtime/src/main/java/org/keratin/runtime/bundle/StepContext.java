package org.keratin.runtime.bundle;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/**
 * Layout of the block that all threads of one call share: offsets in bytes. It is 64-byte aligned,
 * belongs to the call, and is zero but for {@link #YIELD} when the call begins.
 */
public final class StepContext {
    /** i64: chunks of the current stage that are done. */
    public static final long CHUNKS_DONE = 0;

    /**
     * i64, on a cache line of its own: how many stages have begun, the current stage and its next
     * chunk; 0 in the beginning.
     */
    public static final long TICKET = 64;

    /**
     * Pointer to {@code int yield(void)} (sched_yield), for long waits for other threads; null
     * where the system has none.
     */
    public static final long YIELD = 128;

    /**
     * i64: set by the code to fail the call; 0 is success. The code still returns on all threads.
     */
    public static final long ERROR_CODE = 136;

    /** i64: what {@link #ERROR_CODE} is about, such as the buffer's id. */
    public static final long ERROR_DETAIL = 144;

    /** Bytes of the block. */
    public static final long SIZE = 256;

    /** The address for {@link #YIELD}. */
    static final long YIELD_ADDRESS =
            Linker.nativeLinker()
                    .defaultLookup()
                    .find("sched_yield")
                    .map(MemorySegment::address)
                    .orElse(0L);

    private StepContext() {}
}
