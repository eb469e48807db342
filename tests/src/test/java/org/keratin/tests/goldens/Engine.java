package org.keratin.tests.goldens;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.keratin.ExecutionOptions;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions.Numerics;

/** One way to run a model: a backend that compiles whole models, and the numerics. */
record Engine(String backend, Numerics numerics) {
    /** Backends of whole models that this machine has. */
    static List<Engine> available() {
        List<Engine> engines = new ArrayList<>();
        for (String name : List.of("interpreter", "cpu", "cuda")) {
            for (Backend backend : ServiceLoader.load(Backend.class)) {
                if (backend.name().equals(name) && backend.unavailable().isEmpty()) {
                    engines.add(new Engine(name, Numerics.STRICT));
                    engines.add(new Engine(name, Numerics.FAST));
                }
            }
        }
        return engines;
    }

    ExecutionOptions apply(ExecutionOptions options) {
        return options.backend(backend)
                .jitCompile(!backend.equals("interpreter"))
                .numerics(numerics)
                .threads(numerics == Numerics.STRICT ? 1 : 2)
                .cache(false);
    }

    @Override
    public String toString() {
        return backend + " " + numerics.name().toLowerCase(java.util.Locale.ROOT);
    }
}
