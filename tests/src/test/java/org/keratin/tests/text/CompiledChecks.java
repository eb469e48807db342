package org.keratin.tests.text;

import java.util.List;
import java.util.Optional;
import org.keratin.ir.Module;
import org.keratin.ir.interp.CheckProgram;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.CompileOptions.Numerics;
import org.keratin.ir.spi.Executable;

/** Programs that check themselves, compiled. */
public final class CompiledChecks {
    private CompiledChecks() {}

    /** The backend, where this machine can use it. */
    public static Optional<Backend> backend(String name) {
        return Backend.installed(name).filter(b -> b.unavailable().isEmpty());
    }

    /** Names of the ops that the backend refuses; none where it compiles the program. */
    public static List<String> refused(Backend backend, Module module) {
        return backend.unsupported(CheckProgram.of(module).hiddenFor(backend).program()).stream()
                .map(Backend.Unsupported::op)
                .distinct()
                .toList();
    }

    /**
     * The first check that does not hold, in words. Empty where all hold, and where the backend
     * refuses the program.
     */
    public static String run(Backend backend, Module module) {
        CheckProgram program = CheckProgram.of(module).hiddenFor(backend);
        if (!backend.unsupported(program.program()).isEmpty()) {
            return "";
        }
        Executable code =
                backend.compile(program.program(), new CompileOptions(Numerics.STRICT, 2, false));
        return program.judge(code.run(code.prepare(List.of()), List.of(), List.of()));
    }
}
