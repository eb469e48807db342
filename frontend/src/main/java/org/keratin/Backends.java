package org.keratin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.keratin.ir.spi.Backend;

/** The backends of this process, found by {@link ServiceLoader}. */
final class Backends {
    static final String INTERPRETER = "interpreter";
    private static final List<String> NAMES = List.of(INTERPRETER, "cpu", "cuda-emulated", "cuda");

    private Backends() {}

    private static final class Found {
        static final Map<String, Backend> BY_NAME = new LinkedHashMap<>();

        static {
            ServiceLoader.load(Backend.class, Backends.class.getClassLoader())
                    .forEach(backend -> BY_NAME.putIfAbsent(backend.name(), backend));
        }
    }

    static String known(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown backend '" + name + "'; known are: " + String.join(", ", NAMES));
        }
        return name;
    }

    /** What is used where nothing was asked for: the setting, KERATIN_BACKEND, else cpu. */
    static String defaultName() {
        if (!Config.backend().isEmpty()) {
            return Config.backend();
        }
        String env = System.getenv("KERATIN_BACKEND");
        return env == null || env.isEmpty() ? "cpu" : known(env);
    }

    /** A backend by name; one line says why it cannot be had. */
    static Backend get(String name) {
        Backend backend = Found.BY_NAME.get(known(name));
        if (backend == null) {
            throw new IllegalStateException(
                    "backend '"
                            + name
                            + "' is not on the class or module path; "
                            + (Found.BY_NAME.isEmpty()
                                    ? "there is none"
                                    : "there are: " + Found.BY_NAME.keySet())
                            + ". Add its module, or use --jit-compile false (jitCompile(false)) for"
                            + " the interpreter.");
        }
        String unavailable = backend.unavailable();
        if (!unavailable.isEmpty()) {
            throw new IllegalStateException(unavailable);
        }
        return backend;
    }
}
