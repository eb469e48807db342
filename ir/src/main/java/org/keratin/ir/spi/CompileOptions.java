package org.keratin.ir.spi;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How to compile.
 *
 * @param numerics strict (bit-equal to the interpreter except transcendentals) or fast
 * @param threads the most threads a step may take, at least 1
 * @param cache whether the disk cache may be read and written
 * @param seed of the random numbers that no state of the program's own gives ({@code
 *     stablehlo.rng}); what a call draws depends on it and on the number of the call
 * @param calls the number of the next call that draws: programs that share it (one for each size of
 *     a module, say) never draw the same numbers
 */
public record CompileOptions(
        Numerics numerics, int threads, boolean cache, long seed, AtomicLong calls) {
    /** The two modes of the design: part of every bundle's key. */
    public enum Numerics {
        STRICT,
        FAST
    }

    /** With the seed 0. */
    public CompileOptions(Numerics numerics, int threads, boolean cache) {
        this(numerics, threads, cache, 0);
    }

    /** With a count of calls of its own. */
    public CompileOptions(Numerics numerics, int threads, boolean cache, long seed) {
        this(numerics, threads, cache, seed, new AtomicLong());
    }

    public CompileOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, received " + threads);
        }
    }
}
