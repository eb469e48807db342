package org.keratin.cuda;

import java.util.List;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.kernels.Support;

/**
 * Runs what a GPU would run, kernel by kernel, on an interpreter of grids, blocks, shared memory
 * and barriers. Slow; for checking the GPU mapping where there is no GPU.
 */
public final class EmulatedBackend implements Backend {
    /** For {@link java.util.ServiceLoader}. */
    public EmulatedBackend() {}

    @Override
    public String name() {
        return "cuda-emulated";
    }

    @Override
    public String unavailable() {
        return "";
    }

    @Override
    public List<Unsupported> unsupported(StepProgram program) {
        return Support.check(program);
    }

    @Override
    public Executable compile(StepProgram program, CompileOptions options) {
        GpuCompiler compiler = new GpuCompiler(program, options.numerics());
        return new EmulatedExecutable(
                program, compiler.optimized(), compiler.kernels(), compiler.functions(), options);
    }
}
