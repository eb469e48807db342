package org.keratin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.StepProgram;

/** The backends that commands ask for, and what is said where one cannot do. */
final class Backends {
    private Backends() {}

    /**
     * Code from elsewhere may make LLVM abort its process, so from now on that is a child; the
     * user's KERATIN_COMPILE has the last word.
     */
    static void compileInChild() {
        System.setProperty("keratin.compile", "process");
    }

    /** A backend of this build; else one line tells which there are. */
    static Backend known(String name) {
        return Backend.installed(name)
                .orElseThrow(
                        () ->
                                CommandException.badInput(
                                        "backend '"
                                                + name
                                                + "' is not part of this build; there are: "
                                                + String.join(
                                                        ", ",
                                                        Backend.installed().stream()
                                                                .map(Backend::name)
                                                                .toList())));
    }

    /** A backend that can be used on this machine; else one line tells why not. */
    static Backend usable(String name) {
        Backend backend = known(name);
        if (!backend.unavailable().isEmpty()) {
            throw CommandException.badInput(backend.unavailable());
        }
        return backend;
    }

    /**
     * A usable backend that compiles the whole program; else one line tells which ops it does not.
     */
    static Backend compiling(String name, StepProgram program, Path file) {
        Backend backend = usable(name);
        List<Backend.Unsupported> unsupported = backend.unsupported(program);
        if (!unsupported.isEmpty()) {
            throw refusal(name, unsupported, file);
        }
        return backend;
    }

    /** One line that tells which ops of a program a backend does not compile. */
    static CommandException refusal(String name, List<Backend.Unsupported> unsupported, Path file) {
        String why =
                unsupported.stream()
                        .map(Backend.Unsupported::why)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return CommandException.failed(
                file
                        + ": backend "
                        + name
                        + " does not compile "
                        + unsupported.stream()
                                .map(Backend.Unsupported::op)
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + (why.isEmpty() ? "" : ": " + why)
                        + "; --jit-compile false runs it on the interpreter");
    }
}
