package org.keratin.ir.interp;

import java.util.List;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;

/** The interpreter as a backend: every op, no compilation, always available. */
public final class InterpreterBackend implements Backend {
    /** For {@link java.util.ServiceLoader}. */
    public InterpreterBackend() {}

    @Override
    public String name() {
        return "interpreter";
    }

    @Override
    public String unavailable() {
        return "";
    }

    @Override
    public List<Unsupported> unsupported(StepProgram program) {
        return List.of();
    }

    @Override
    public Executable compile(StepProgram program, CompileOptions options) {
        return new InterpretedStep(program, options);
    }
}
