package org.keratin;

import org.jspecify.annotations.Nullable;
import org.keratin.ir.spi.CompileOptions;

/** How a model is compiled and run; every setting has a default. */
public final class ExecutionOptions {
    private JitCompile jitCompile = JitCompile.AUTO;
    private @Nullable String backend;
    private int threads = Runtime.getRuntime().availableProcessors();
    private CompileOptions.Numerics numerics = CompileOptions.Numerics.FAST;
    private boolean cache = true;
    private long seed;

    ExecutionOptions() {}

    ExecutionOptions copy() {
        ExecutionOptions copy = new ExecutionOptions();
        copy.jitCompile = jitCompile;
        copy.backend = backend;
        copy.threads = threads;
        copy.numerics = numerics;
        copy.cache = cache;
        copy.seed = seed;
        return copy;
    }

    public ExecutionOptions jitCompile(JitCompile value) {
        jitCompile = value;
        return this;
    }

    public ExecutionOptions jitCompile(boolean value) {
        return jitCompile(value ? JitCompile.TRUE : JitCompile.FALSE);
    }

    public ExecutionOptions device(Device value) {
        backend = value.backend();
        return this;
    }

    /** A backend by name: interpreter, cpu, cuda-emulated or cuda. */
    public ExecutionOptions backend(String name) {
        backend = Backends.known(name);
        return this;
    }

    /** The most threads that a step takes; all cores by default. */
    public ExecutionOptions threads(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("threads must be at least 1, received " + value);
        }
        threads = value;
        return this;
    }

    /** Strict or fast; fast by default. */
    public ExecutionOptions numerics(CompileOptions.Numerics value) {
        numerics = value;
        return this;
    }

    /** Whether the disk cache may be read and written. */
    public ExecutionOptions cache(boolean value) {
        cache = value;
        return this;
    }

    /**
     * The seed of {@code stablehlo.rng} in modules; 0 by default. A compiled module draws other
     * numbers at each call, and the same ones at the same call under the same seed.
     */
    public ExecutionOptions seed(long value) {
        seed = value;
        return this;
    }

    JitCompile jitCompile() {
        return jitCompile;
    }

    /** The backend that compiled steps go to. */
    String backendName() {
        String given = backend;
        return given != null ? given : Backends.defaultName();
    }

    CompileOptions compileOptions() {
        return new CompileOptions(numerics, threads, cache, seed);
    }

    /** What decides about a compiled step: part of its key. */
    String key() {
        return String.join(
                " ",
                jitCompile.name(),
                backendName(),
                numerics.name(),
                Integer.toString(threads),
                Boolean.toString(cache),
                Long.toString(seed));
    }
}
