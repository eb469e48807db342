package org.keratin.ir.spi;

import java.util.List;
import java.util.Optional;

/**
 * Turns step programs into something that runs. Found by {@link java.util.ServiceLoader};
 * stateless, thread safe.
 */
public interface Backend {
    /** The backends on the class or module path, one of a name. */
    static List<Backend> installed() {
        return InstalledBackends.ALL;
    }

    /** A backend on the class or module path. */
    static Optional<Backend> installed(String name) {
        return installed().stream().filter(backend -> backend.name().equals(name)).findFirst();
    }

    /** {@code interpreter}, {@code cpu}, {@code cuda-emulated}, {@code cuda}. */
    String name();

    /** Why it cannot be used on this machine, in one line with the remedy; empty where it can. */
    String unavailable();

    /** What this backend found of the tools it works with, one fact a line; for {@code doctor}. */
    default List<String> facts() {
        return List.of();
    }

    /**
     * Every node that this backend cannot compile, in op order; empty where it compiles the program
     * whole.
     */
    List<Unsupported> unsupported(StepProgram program);

    /** Compiles, or takes from the cache. {@link #unsupported} must be empty. */
    Executable compile(StepProgram program, CompileOptions options);

    /**
     * An op that the backend does not compile.
     *
     * @param op the op as TensorFlow names it ({@code AsString}) where it has such a name, else the
     *     IR's name
     * @param layer the layer whose call made it, perhaps empty
     * @param why the op, its place and what the backend lacks, in one line; empty where the op's
     *     name says all
     */
    record Unsupported(String op, String layer, String why) {
        public Unsupported(String op, String layer) {
            this(op, layer, "");
        }
    }
}
