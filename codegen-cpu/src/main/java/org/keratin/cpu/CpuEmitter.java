package org.keratin.cpu;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.keratin.ir.spi.CompileOptions;
import org.keratin.ir.spi.Emitter;
import org.keratin.ir.spi.StepProgram;
import org.keratin.ir.text.Printer;
import org.keratin.kernel.KernelPrinter;
import org.keratin.llvm.CompileService;
import org.keratin.llvm.LlvmTarget;
import org.keratin.passes.PassManager;

/** The stages of a compilation for a CPU. */
public final class CpuEmitter implements Emitter {
    /** For {@link java.util.ServiceLoader}. */
    public CpuEmitter() {}

    @Override
    public List<String> stages() {
        return List.of("optimized", "kernels", "llvm", "asm", "object", "bundle");
    }

    @Override
    public byte[] emit(String stage, StepProgram program, CompileOptions options, String target) {
        LlvmTarget cpu = target.isEmpty() ? LlvmTarget.host() : LlvmTarget.of(target);
        if (cpu.isGpu()) {
            throw new IllegalArgumentException(
                    "stage " + stage + " is made for a CPU, not for " + cpu.name());
        }
        CpuCompiler compiler =
                new CpuCompiler(
                        program,
                        cpu,
                        options.numerics(),
                        options.threads(),
                        CompileService.chosen(),
                        PassManager.Options.NONE);
        return switch (stage) {
            case "optimized" -> text(Printer.print(compiler.optimized().module()));
            case "kernels" -> text(KernelPrinter.print(compiler.kernels()));
            case "llvm" -> text(compiler.llvm());
            case "asm" -> text(compiler.assembly());
            case "object" -> compiler.object();
            case "bundle" -> compiler.linkedBundle().toBytes();
            default ->
                    throw new IllegalArgumentException(
                            "there is no stage " + stage + "; there are " + stages());
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
