package org.keratin.ir.spi;

/**
 * How to compile.
 *
 * @param numerics strict (bit-equal to the interpreter except transcendentals) or fast
 * @param threads the most threads a step may take, at least 1
 * @param cache whether the disk cache may be read and written
 */
public record CompileOptions(Numerics numerics, int threads, boolean cache) {
    /** The two modes of the design: part of every bundle's key. */
    public enum Numerics {
        STRICT,
        FAST
    }

    public CompileOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, received " + threads);
        }
    }
}
