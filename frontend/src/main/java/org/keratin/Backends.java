package org.keratin;

import java.util.List;
import org.keratin.ir.spi.Backend;

/** Which backend a program gets, by the names that users give. */
final class Backends {
    static final String INTERPRETER = "interpreter";
    private static final List<String> NAMES = List.of(INTERPRETER, "cpu", "cuda-emulated", "cuda");

    private Backends() {}

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
        Backend backend =
                Backend.installed(known(name))
                        .orElseThrow(() -> new IllegalStateException(missing(name)));
        String unavailable = backend.unavailable();
        if (!unavailable.isEmpty()) {
            throw new IllegalStateException(unavailable);
        }
        return backend;
    }

    private static String missing(String name) {
        List<String> installed = Backend.installed().stream().map(Backend::name).toList();
        return "backend '"
                + name
                + "' is not on the class or module path; "
                + (installed.isEmpty() ? "there is none" : "there are: " + installed)
                + ". Add its module, or use --jit-compile false (jitCompile(false)) for the"
                + " interpreter.";
    }
}
