package org.keratin.cli;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.keratin.ir.spi.Backend;

/** The backends on the class or module path. */
final class Backends {
    private Backends() {}

    static List<Backend> all() {
        return ServiceLoader.load(Backend.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    static Optional<Backend> find(String name) {
        return all().stream().filter(b -> b.name().equals(name)).findFirst();
    }

    /** A backend that can be used on this machine; else one line tells why not. */
    static Backend usable(String name) {
        Backend backend = find(name)
                .orElseThrow(() -> CommandException.badInput("backend '" + name + "' is not part of this build; there are: "
                        + String.join(", ", all().stream().map(Backend::name).toList())));
        if (!backend.unavailable().isEmpty()) {
            throw CommandException.badInput(backend.unavailable());
        }
        return backend;
    }
}
