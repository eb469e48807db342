package org.keratin.cuda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Emitter;
import org.keratin.ir.spi.StepProgram;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;

/**
 * {@code --emit ptx}: the kernels of a program as PTX, for {@code sm_80} unless another GPU is
 * asked for.
 */
public final class PtxEmitter implements Emitter {
    private static final String PTX = "ptx";

    /** For {@link java.util.ServiceLoader}. */
    public PtxEmitter() {}

    @Override
    public List<String> stages() {
        return List.of(PTX);
    }

    @Override
    public byte[] emit(String stage, StepProgram program, CompileOptions options, String target) {
        if (!stage.equals(PTX)) {
            throw new IllegalArgumentException(
                    "there is no stage " + stage + " here: known is " + PTX);
        }
        LlvmTarget gpu = LlvmTarget.nvptx(target.isEmpty() ? "sm_80" : target);
        return new GpuCompiler(program, options.numerics())
                .ptx(gpu, CompileService.chosen())
                .getBytes(StandardCharsets.UTF_8);
    }
}
