package org.keratin.cuda;

import java.util.List;
import org.keratin.ir.spi.Backend;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Executable;
import org.keratin.ir.spi.StepProgram;
import org.keratin.passes.kernels.Support;
import org.keratin.runtime.cuda.CudaProbe;

/**
 * The GPUs of this machine. It tells what is missing; whole models do not run on it yet, and it
 * says so.
 */
public final class CudaBackend implements Backend {
    private static final String INSTEAD = "use --device cuda-emulated or cpu";

    /** For {@link java.util.ServiceLoader}. */
    public CudaBackend() {}

    private static final class Host {
        static final CudaProbe PROBE = CudaProbe.ofHost();
    }

    @Override
    public String name() {
        return "cuda";
    }

    @Override
    public String unavailable() {
        return unavailable(Host.PROBE);
    }

    static String unavailable(CudaProbe probe) {
        if (!probe.missing().isEmpty()) {
            return "backend 'cuda' cannot be used: " + probe.missing() + "; " + INSTEAD;
        }
        return "the CUDA backend does not run whole models yet: "
                + INSTEAD
                + " (found "
                + probe.describe()
                + ")";
    }

    @Override
    public List<Unsupported> unsupported(StepProgram program) {
        return Support.check(program);
    }

    @Override
    public Executable compile(StepProgram program, CompileOptions options) {
        throw new UnsupportedOperationException(unavailable());
    }
}
