package org.keratin.runtime.bundle;

import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Brings up, on a thread of its own, those parts of the JDK that the first call into a bundle needs
 * (the foreign-function linker and the checksum's provider: some 100 ms together in a cold JVM),
 * while the caller does something else, such as reading a model. Never needed for a right result.
 */
public final class WarmUp {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private WarmUp() {}

    /** Starts once per process and returns at once. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("keratin-warm-up").start(WarmUp::run);
        }
    }

    private static void run() {
        try {
            MessageDigest.getInstance("SHA-256").digest();
            CallMemory.link();
        } catch (Throwable t) {
            // What fails here fails again, with its message, where it is needed.
            return;
        }
    }
}
